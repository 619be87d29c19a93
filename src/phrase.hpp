// SPDX-License-Identifier: MIT
#pragma once
/// Phrases: the words of a label or heading, whatever their case, accents, spacing, numbering and marks.

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "text/characters.hpp"

namespace vacparse {

inline constexpr std::string_view kWideColon = "\xEF\xBC\x9A";

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

/// True for up to five of the letters i, v and x.
bool is_roman(std::string_view text);

/// `trim` of what may have blanks at its ends.
std::string_view trim_blanks(std::string_view text);
/// Without blanks (U+00A0 and U+FEFF too) at both ends.
inline std::string_view trim(std::string_view text) {
  const auto is_visible = [](char c) { return c > ' ' && static_cast<unsigned char>(c) < 0x80; };
  const bool tight = !text.empty() && is_visible(text.front()) && is_visible(text.back());
  return tight ? text : trim_blanks(text);
}

/// True for "Reef Warden (Ref No": its last bracket is not closed.
inline bool leaves_bracket_open(std::string_view text) {
  const std::size_t open = text.rfind('(');
  return open != std::string_view::npos && text.find(')', open) == std::string_view::npos;
}

/// Without the quotes round all of it: `'Web Designer'`, as YAML has it, but not `'Web' and 'Print'`.
std::string_view without_quotes(std::string_view text);
/// "Reef Warden" of "[Reef Warden](https://elba.example/apply)": of a text that is one link its words.
std::string_view without_link(std::string_view text);

}  // namespace vacparse
