// SPDX-License-Identifier: MIT
#include "layout/literal_finder.hpp"

#include "layout/finite.hpp"
#include "phrase.hpp"

namespace vacparse {
namespace {

/// What `\b` finds between two characters.
bool parts_words(char before, char behind) { return is_word(before) != is_word(behind); }

}  // namespace

bool stands_as(std::string_view text, std::size_t begin, std::size_t end, std::uint32_t edges) {
  const char before = begin > 0 ? text[begin - 1] : ' ';
  const char behind = end < text.size() ? text[end] : ' ';
  if ((edges & kBeginsText) != 0 && begin != 0) return false;
  if ((edges & kEndsText) != 0 && end != text.size()) return false;
  if ((edges & kWordBefore) != 0 && !parts_words(before, text[begin])) return false;
  return (edges & kWordBehind) == 0 || parts_words(text[end - 1], behind);
}

}  // namespace vacparse
