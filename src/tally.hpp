// SPDX-License-Identifier: MIT
#pragma once
/// What a run has come to: how many notices, of how many bytes, with what trouble.

#include <array>
#include <chrono>
#include <cstddef>
#include <string>

#include "vacparse/parse.hpp"

namespace vacparse {

struct Tally {
  std::size_t notices = 0;                ///< that were read
  std::size_t failures = 0;               ///< inputs and notices that could not be used
  std::size_t skipped = 0;                ///< passed over, since they were done before
  std::size_t inputs = 0;                 ///< done with, in whatever way
  std::size_t bytes = 0;                  ///< of the notices that were read
  std::array<std::size_t, 16> remarks{};  ///< by the number of their code

  void add(const Tally& other);
  void add(const std::vector<Remark>& some);
  bool has_remarks() const;
};

/// "3 notices, 1 failed, 2 remarks (missing_field 2), 0.1 MB in 0.0 s, 12.3 MB/s"
std::string summary_of(const Tally& tally, std::chrono::duration<double> took);

/// 1234567 as 1,234,567
std::string grouped(std::size_t number);

}  // namespace vacparse
