// SPDX-License-Identifier: MIT
#pragma once
/// Works on many inputs at once and hands over what came of them in the inputs' order.

#include <cstddef>
#include <functional>
#include <string>

#include "inputs.hpp"
#include "tally.hpp"

namespace vacparse {

/// What came of some inputs that stand together.
struct Outcome {
  std::string data;  ///< for the output
  std::string talk;  ///< for standard error
  Tally tally;

  /// Calls `write` with the data, which it adds to: all of it, or nothing where it throws.
  template <class Write>
  void add(Write&& write) {
    const std::size_t before = data.size();
    try {
      write(data);
    } catch (...) {
      data.resize(before);
      throw;
    }
  }
};

/// `next` and `done` are called from the calling thread only.
struct Batch {
  using Work = std::function<void(const Input& input, std::size_t index, Outcome& outcome)>;

  /// Fills in the next input; `later` only without `wait`. What was asked for before is handed over before it
  /// is asked to wait.
  std::function<Next(Input& input, bool wait)> next;
  /// Makes what works on inputs, one for each thread, in that thread; `index` is the input's, from 0.
  std::function<Work()> worker;
  /// False: no more is wanted.
  std::function<bool(const Outcome& outcome)> done;
};

struct BatchLimits {
  static constexpr std::size_t kMostJobs = 256;

  std::size_t jobs = 1;    ///< 1..kMostJobs
  std::size_t chunk = 32;  ///< inputs that one thread takes at once and that are handed over together
  std::size_t bytes =
      std::size_t{1} << 20U;  ///< of inputs or of data, after which they are not kept together
};

/// The cores of this machine, but no more than there may be jobs. The system takes longer to count them than
/// to open a file.
std::size_t count_cores();

/// Works until there are no more inputs or no more is wanted. The bytes handed over do not depend on `jobs`.
/// What is held in memory is bounded by the limits and the largest of the inputs, not by their number.
/// Whatever is thrown in any of the threads ends the work and is thrown here.
void run(const Batch& batch, const BatchLimits& limits);

}  // namespace vacparse
