// SPDX-License-Identifier: MIT
#pragma once
/// The inputs that the command line names: files one by one, folders searched.

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "vacparse/parse.hpp"

namespace vacparse {

/// One thing to read.
struct Input {
  std::string path;  ///< as given, or the folder as given with the way from there; "-": standard input
  std::optional<Error> trouble;  ///< why there is nothing to read
};

/// Walks the arguments in order. A folder's files come sorted by name, folder by folder, and its list is all
/// that is held in memory. Hidden files, links to folders and all but regular files inside folders are passed
/// over; so links can make no loop.
class Inputs {
 public:
  explicit Inputs(std::vector<std::string> arguments);

  /// Nothing when there are no more. What goes wrong becomes an input with `trouble`.
  std::optional<Input> next();

 private:
  struct Entry {
    std::string path;
    bool folder = false;
  };

  std::optional<Input> next_argument();
  std::optional<Input> enter(const std::string& folder);

  std::vector<std::string> arguments_;
  std::size_t next_argument_ = 0;
  std::vector<Entry> waiting_;  ///< of the folder at hand, last first
  std::string searched_;        ///< the argument whose folder is being searched; empty: none
  bool found_any_ = false;      ///< in `searched_`
};

/// True for a folder, whose inputs are not known before it is searched.
bool is_folder(const std::string& argument);

/// Reads an input to its end into `bytes`. Throws `Error`: not_found, unreadable, too_large, or the input's
/// trouble.
void read_input(const Input& input, std::size_t max_bytes, std::string& bytes);

}  // namespace vacparse
