// SPDX-License-Identifier: MIT
#pragma once
/// Phrases: the words of a label or heading, whatever their case, accents, spacing, numbering and marks.

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace vacparse {

/// A line without what only dresses a heading or label: markdown marks, numbering ("1.", "A.", "(ii)"),
/// blanks and a final colon (also full-width). The view points into `line`. A number that is all there is
/// stays.
std::string_view bare(std::string_view line);

/// The normal form of a phrase: `bare`, lower case, accents folded, `&` read as "and", everything that is
/// neither letter nor digit one blank; letters set apart ("D U T I E S") are closed up. Two lines are the
/// same phrase when their normal forms are equal. Linear.
std::string normal_form(std::string_view line);
/// The same, into a buffer that is reused.
void normal_form(std::string_view line, std::string& out);
/// The normal form of all of `text`, with no marks or numbers taken off it first.
void fold_words(std::string_view text, std::string& out);

/// The RE2 pattern that a phrase means: it matches exactly the lines with the phrase's normal form (apart
/// from letters set apart). The tables of a layout are a cache of what these patterns say.
std::string pattern_of(std::string_view phrase);

struct PhraseHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view phrase) const { return std::hash<std::string_view>{}(phrase); }
};
/// Normal forms and what they stand for.
template <class T>
using PhraseMap = std::unordered_map<std::string, T, PhraseHash, std::equal_to<>>;

/// True for blanks of ASCII.
constexpr bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n'; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
/// What `\b` of a pattern takes for part of a word.
constexpr bool is_word(char c) { return is_lower(c) || is_upper(c) || is_digit(c) || c == '_'; }

/// True for up to five of the letters i, v and x.
bool is_roman(std::string_view text);

/// Without blanks (U+00A0 and U+FEFF too) at both ends.
std::string_view trim(std::string_view text);

}  // namespace vacparse
