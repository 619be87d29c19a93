// SPDX-License-Identifier: MIT
#include "phrase/phrase_finder.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

#include "text/bytes.hpp"
#include "text/sixteen.hpp"

namespace vacparse {
namespace {

constexpr unsigned kLogBits = 14;

/// Of a word's first eight letters.
std::uint32_t bit_of(std::uint64_t letters) {
  return static_cast<std::uint32_t>(letters * 0x9E3779B97F4A7C15U >> (64 - kLogBits));
}

}  // namespace

PhraseFinder::PhraseFinder(std::string_view words) : words_(words) {
  static_assert(64 * std::tuple_size_v<decltype(bits_)> == std::size_t{1} << kLogBits);
  std::size_t begin = 0;
  const auto add_word = [&](std::size_t end) {
    const std::size_t size = end - begin;
    const bool can_read = size > 0 && begin + kEightBytes <= words.size();
    const std::uint32_t bit = bit_of(can_read ? number_at(words.data() + begin, size)
                                              : number_of(words.substr(begin, std::min(size, kEightBytes))));
    bits_[bit / 64] |= std::uint64_t{1} << bit % 64;
    begin = end + 1;
  };
  for (std::size_t at = 0; at < words.size(); at += kSixteenBytes) {
    std::uint32_t blanks = sixteen_of(words.substr(at)).equal(' ').bits();
    for (; blanks != 0 && begin < words.size(); blanks &= blanks - 1)
      add_word(at + static_cast<std::size_t>(std::countr_zero(blanks)));
  }
  if (begin < words.size()) add_word(words.size());
}

bool PhraseFinder::may_hold(std::string_view phrase) const {
  for (std::size_t begin = 0, end = 0; begin < phrase.size(); begin = end + 1) {
    end = std::min(phrase.find(' ', begin), phrase.size());
    const std::uint32_t bit = bit_of(number_of(phrase.substr(begin, std::min(end - begin, kEightBytes))));
    if ((bits_[bit / 64] >> bit % 64 & 1U) == 0) return false;
  }
  return true;
}

bool PhraseFinder::holds(std::string_view phrase) const {
  if (!may_hold(phrase)) return false;
  std::string_view rest = words_;
  while (const void* const met = memmem(rest.data(), rest.size(), phrase.data(), phrase.size())) {
    const auto at = static_cast<std::size_t>(static_cast<const char*>(met) - words_.data());
    if ((at == 0 || words_[at - 1] == ' ') && begins_with(words_.substr(at), phrase)) return true;
    rest = words_.substr(at + 1);
  }
  return false;
}

}  // namespace vacparse
