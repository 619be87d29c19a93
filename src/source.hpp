// SPDX-License-Identifier: MIT
#pragma once
/// Where the inputs of a run come from, as its options say.

#include <functional>

#include "inputs.hpp"
#include "options.hpp"
#include "output/folder_output.hpp"
#include "progress.hpp"

namespace vacparse {

/// What is to be searched. Streams are kept in files of other names than notices are.
Search search_of(const Options& options);

struct Source {
  std::function<Next(Input& input, bool wait)> next;  ///< as in `Batch`
  Progress::Share share;                              ///< how far it is; null: nobody watches
};

/// Throws `Error` when a list cannot be opened.
Source make_source(const Options& options, const Search& search, bool watched);

/// The same, in which an input whose record would go where another's went has `trouble`. Two inputs must not
/// become one file. The folder must outlive it.
Source claiming(Source source, FolderOutput& folder);

}  // namespace vacparse
