// SPDX-License-Identifier: MIT
#include "phrase/phrase_finder.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

#include "phrase.hpp"
#include "text/bytes.hpp"
#include "text/characters.hpp"
#include "text/windows.hpp"

namespace vacparse {
namespace {

constexpr unsigned kLogBits = 14;
/// Shorter words stand in nearly all texts.
constexpr std::size_t kShortest = 3;

/// Of a word's first eight letters, small or not.
std::uint32_t bit_of(std::uint64_t letters) {
  constexpr std::uint64_t kSmall = 0x2020202020202020;
  return static_cast<std::uint32_t>((letters | kSmall) * 0x9E3779B97F4A7C15U >> (64 - kLogBits));
}
std::uint32_t bit_of(std::string_view word) { return bit_of(number_of(word.substr(0, kEightBytes))); }

bool is_of_word(char c) {
  return is_lower(c) || is_upper(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

}  // namespace

PhraseFinder::PhraseFinder(std::string_view text) : text_(text) {
  static_assert(64 * std::tuple_size_v<decltype(bits_)> == std::size_t{1} << kLogBits);
  constexpr std::size_t kNear = 64;
  constexpr std::string_view kSigned = "and";  // what "&" is read as
  add_words(kSigned);
  std::string folded;
  std::size_t foreign = find_foreign(text, 0);
  for (std::size_t at = 0; at < text.size();) {
    // Words of ASCII are taken as they stand. Others are folded, with what stands between near ones.
    std::size_t begin = foreign;
    while (begin > at && is_of_word(text[begin - 1])) --begin;
    add_words(text.substr(at, begin - at));
    at = foreign;
    while (foreign < text.size() && foreign <= at + kNear) {
      at = foreign;
      while (at < text.size() && is_of_word(text[at])) ++at;
      foreign = find_foreign(text, at);
    }
    fold_words(text.substr(begin, at - begin), folded);
    add_words(folded);
  }
}

void PhraseFinder::add_words(std::string_view text) {
  const auto of_words = [](const Sixteen& bytes) {
    return bytes.with('a' - 'A').between('a', 'z') | bytes.between('0', '9') | bytes.foreign();
  };
  each_window(text, of_words, [this](const Window& window) {
    window.each_word(window.longer_than(kShortest - 1), [this](std::uint64_t letters) {
      const std::uint32_t bit = bit_of(letters);
      bits_[bit / 64] |= std::uint64_t{1} << bit % 64;
    });
  });
}

bool PhraseFinder::may_hold(std::string_view phrase) const {
  for (std::size_t begin = 0, end = 0; begin < phrase.size(); begin = end + 1) {
    end = std::min(phrase.find(' ', begin), phrase.size());
    if (end - begin < kShortest) continue;
    const std::uint32_t bit = bit_of(phrase.substr(begin, end - begin));
    if ((bits_[bit / 64] >> bit % 64 & 1U) == 0) return false;
  }
  return true;
}

bool PhraseFinder::holds(std::string_view phrase) {
  if (!may_hold(phrase)) return false;
  if (!words_) fold_words(text_, words_.emplace());
  const std::string_view words = *words_;
  std::string_view rest = words;
  while (const void* const met = memmem(rest.data(), rest.size(), phrase.data(), phrase.size())) {
    const auto at = static_cast<std::size_t>(static_cast<const char*>(met) - words.data());
    if ((at == 0 || words[at - 1] == ' ') && begins_with(words.substr(at), phrase)) return true;
    rest = words.substr(at + 1);
  }
  return false;
}

}  // namespace vacparse
