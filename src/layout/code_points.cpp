// SPDX-License-Identifier: MIT
#include "layout/code_points.hpp"

#include <algorithm>

namespace vacparse {
namespace {

constexpr std::uint32_t kLastCodePoint = 0x10FFFF;

bool within(std::uint32_t letter, std::uint32_t first, std::uint32_t last) {
  return letter >= first && letter <= last;
}

/// Signs of Latin-1, punctuation and currencies: what has no case.
bool is_sign(std::uint32_t letter) {
  return (within(letter, 0x80, 0xBF) && letter != 0xB5) || within(letter, 0x2000, 0x20CF) || letter == 0xD7 ||
         letter == 0xF7;
}

}  // namespace

std::vector<CodePoints> tidied(std::vector<CodePoints> set) {
  std::sort(set.begin(), set.end(), [](CodePoints one, CodePoints other) { return one.first < other.first; });
  std::vector<CodePoints> tidy;
  for (const CodePoints range : set) {
    if (!tidy.empty() && range.first <= tidy.back().last + 1) {
      tidy.back().last = std::max(tidy.back().last, range.last);
    } else {
      tidy.push_back(range);
    }
  }
  return tidy;
}

std::vector<CodePoints> all_but(const std::vector<CodePoints>& set) {
  std::vector<CodePoints> rest;
  std::uint32_t next = 0;
  for (const CodePoints range : set) {
    if (range.first > next) rest.push_back({next, range.first - 1});
    next = range.last + 1;
  }
  if (next <= kLastCodePoint) rest.push_back({next, kLastCodePoint});
  return rest;
}

bool add_cases(std::uint32_t letter, std::vector<CodePoints>& set) {
  const auto add = [&set](std::uint32_t other) { set.push_back({other, other}); };
  const std::uint32_t small = letter | 0x20U;
  const bool is_ascii = letter < 0x80 && within(small, 'a', 'z');
  if (is_sign(letter) || (letter < 0x80 && !is_ascii)) return true;
  const bool is_latin = letter <= kLastLatin1 && small != 0xE5 && within(small, 0xE0, 0xFE) && letter != 0xDF;
  if (!is_ascii && !is_latin) return false;
  add(small);
  add(small - 0x20U);
  if (small == 's') add(kLongS);
  if (small == 'k') add(kKelvin);
  return true;
}

}  // namespace vacparse
