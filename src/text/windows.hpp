// SPDX-License-Identifier: MIT
#pragma once
/// The words of a text, sixty-four bytes at once.

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/bytes.hpp"
#include "text/sixteen.hpp"

namespace vacparse {

/// A stretch of a text, and which of its bytes are of words: a bit for each, the first is the lowest.
struct Window {
  static constexpr std::size_t kSize = 64;

  const char* text;      ///< at `kSize` bytes
  std::uint64_t marked;  ///< bytes of words
  std::uint64_t begins;  ///< those that begin a word; behind each, eight bytes can be read

  /// Those of `begins` whose word has more than `size` bytes, eight at most.
  std::uint64_t longer_than(std::size_t size) const {
    std::uint64_t longer = begins;
    for (std::size_t behind = 1; behind <= size; ++behind) longer &= marked >> behind;
    return longer;
  }
  /// Calls `met` with the first eight bytes, as a number, of each word that begins at one of `places`.
  template <class Met>
  void each_word(std::uint64_t places, Met&& met) const {
    for (; places != 0; places &= places - 1) {
      const auto at = static_cast<std::size_t>(std::countr_zero(places));
      const std::uint64_t behind = ~(marked >> at) | std::uint64_t{1} << kEightBytes;
      met(number_at(text + at, static_cast<std::size_t>(std::countr_zero(behind))));
    }
  }
};

/// Calls `met(Window)` until each word has begun in one of the windows. `marks`, called with sixteen bytes,
/// marks those that words are made of; zero must not be one.
template <class Marks, class Met>
void each_window(std::string_view text, Marks&& marks, Met&& met) {
  constexpr std::size_t kStep = Window::kSize - kEightBytes;
  bool inside = false;
  const auto look = [&](const char* bytes) {
    std::uint64_t marked = 0;
    for (std::size_t at = 0; at < Window::kSize; at += kSixteenBytes)
      marked |= std::uint64_t{marks(Sixteen(bytes + at)).bits()} << at;
    constexpr std::uint64_t kSeen = ~std::uint64_t{0} >> kEightBytes;
    met(Window{bytes, marked, marked & ~(marked << 1U | (inside ? 1U : 0U)) & kSeen});
    inside = (marked >> (kStep - 1) & 1U) != 0;
  };
  for (; text.size() >= Window::kSize; text.remove_prefix(kStep)) look(text.data());
  char rest[2 * Window::kSize] = {};
  text.copy(rest, text.size());
  look(rest);
  if (text.size() > kStep) look(rest + kStep);
}

}  // namespace vacparse
