// SPDX-License-Identifier: MIT
#include "phrase/camel_case.hpp"

#include <algorithm>

#include "text/characters.hpp"

namespace vacparse {
namespace {

bool begins_word(char before, char c) { return is_lower(before) && is_upper(c); }

}  // namespace

bool is_camel_case(std::string_view key) {
  const bool letters = std::all_of(key.begin(), key.end(), [](char c) { return is_lower(c) || is_upper(c); });
  return letters && std::adjacent_find(key.begin(), key.end(), begins_word) != key.end();
}

std::string words_of_key(std::string_view key) {
  std::string words;
  for (const char c : key) {
    if (!words.empty() && begins_word(words.back(), c)) words += ' ';
    words += c;
  }
  return words;
}

}  // namespace vacparse
