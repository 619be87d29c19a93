// SPDX-License-Identifier: MIT
#pragma once
/// Texts that are put together at random, the same in every run and on every machine.

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace vacparse::test {

class Random {
 public:
  /// A number below `end`.
  std::size_t below(std::size_t end) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::size_t>(state_ >> 33U) % end;
  }

  /// `count` of the pieces, one behind the other.
  std::string text(std::size_t count, const std::vector<std::string_view>& pieces) {
    std::string text;
    for (; count > 0; --count) text += pieces[below(pieces.size())];
    return text;
  }

 private:
  std::uint64_t state_ = 2026;
};

}  // namespace vacparse::test
