// SPDX-License-Identifier: MIT
#pragma once
/// Works on many inputs at once and hands over what came of them in the inputs' order.

#include <cstddef>
#include <functional>
#include <optional>
#include <string>

#include "inputs.hpp"

namespace vacparse {

/// What came of some inputs that stand together.
struct Outcome {
  std::string data;  ///< for the output
  std::string talk;  ///< for standard error
  bool failed = false;
  bool remarked = false;
};

/// Both `next` and `done` are called from the calling thread only; `work` from many threads, and it must not
/// throw.
struct Batch {
  std::function<std::optional<Input>()> next;
  std::function<void(const Input& input, std::size_t index, Outcome& outcome)>
      work;                                          ///< `index`: of the input, from 0
  std::function<bool(const Outcome& outcome)> done;  ///< false: no more is wanted
};

/// Works until there are no more inputs or no more is wanted. The bytes handed over do not depend on `jobs`.
/// What is held in memory is bounded by `jobs`, not by the number of inputs.
void run(const Batch& batch, std::size_t jobs);

}  // namespace vacparse
