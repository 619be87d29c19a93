// SPDX-License-Identifier: MIT
#pragma once
/// One line at the foot of a terminal that shows how far a run is.

#include <atomic>
#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <thread>

#include "inputs.hpp"
#include "tally.hpp"

namespace vacparse {

/// "1,200 of 4,000 (30 %), 600/s, 0:05 left, 2 failed", cut off after `columns`. `share` of the work is done,
/// where that can be known.
std::string progress_line(const Tally& tally, std::optional<double> share, std::chrono::duration<double> took,
                          std::size_t columns);

/// Draws ten times a second at most, so of a short run nothing; whatever else is written to the terminal
/// needs the line cleared first.
class Progress {
 public:
  using Share = std::function<std::optional<double>(const Tally& tally)>;

  /// Without a `share` nothing is ever drawn.
  explicit Progress(Share share);
  ~Progress() { clear(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void show(const Tally& tally);
  void clear();
  std::chrono::duration<double> took() const { return Clock::now() - start_; }

 private:
  using Clock = std::chrono::steady_clock;

  Share share_;
  Clock::time_point start_ = Clock::now();
  Clock::time_point drawn_ = start_;
  bool visible_ = false;
};

/// Counts inputs while others are read.
class Count {
 public:
  explicit Count(Search search);

  /// Nothing while it is still counting.
  std::optional<std::size_t> total() const;

 private:
  std::atomic<std::size_t> total_{0};
  std::atomic<bool> known_{false};
  std::jthread thread_;
};

/// The size of all inputs; nothing where one is no regular file.
std::optional<std::size_t> size_of_all(const Search& search);

}  // namespace vacparse
