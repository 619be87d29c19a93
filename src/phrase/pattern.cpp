// SPDX-License-Identifier: MIT
// The RE2 pattern that a phrase means.
#include <algorithm>

#include "phrase.hpp"
#include "phrase/foldings.hpp"

namespace vacparse {
namespace {

/// The characters beyond ASCII that fold to `letters` (" ": to a blank), for a class of RE2.
std::string class_of(std::string_view letters) {
  std::string found;
  const auto add = [&](char32_t point) {
    static constexpr std::string_view kHex = "0123456789ABCDEF";
    found += "\\x{";
    for (int shift = point > 0xFFFF ? 16 : 12; shift >= 0; shift -= 4) found += kHex[(point >> shift) & 0xF];
    found += '}';
  };
  for (const Folding& folding : kFoldings) {
    if (folding.to != letters) continue;
    add(folding.first);
    if (folding.last == folding.first) continue;
    found += '-';
    add(folding.last);
  }
  return found;
}

/// One letter of a normal form; what is beyond ASCII stands for itself.
std::string pattern_of_letter(char letter) {
  if (!is_lower(letter)) return {letter};
  return {'[' + std::string{letter, static_cast<char>(letter - ('a' - 'A'))} + class_of({&letter, 1}) + ']'};
}

/// "oe" may be one character, and so may "fi".
std::string pattern_of_word(std::string_view word) {
  std::string pattern;
  for (std::size_t at = 0; at < word.size(); ++at) {
    const std::string pair = class_of(word.substr(at, 2));
    if (pair.empty() || at + 1 == word.size()) {
      pattern += pattern_of_letter(word[at]);
      continue;
    }
    const std::string next = at + 2 < word.size() ? class_of(word.substr(at + 1, 2)) : "";
    const std::string first = pattern_of_letter(word[at]), second = pattern_of_letter(word[at + 1]);
    if (next.empty()) {
      pattern += "(?:[" + pair + "]|" + first + second + ")";
      ++at;
    } else {  // "ffi"
      const std::string third = pattern_of_letter(word[at + 2]);
      pattern += "(?:[" + pair + "]" + third + "|" + first + "[" + next + "]|" + first + second + third + ")";
      at += 2;
    }
  }
  return pattern;
}

/// What folds to a blank, but for the characters of ASCII that a class names itself.
std::string blanks_beyond(std::string_view ascii) {
  return "[" + std::string(ascii) + R"(\x00-\x08\x0B-\x1F!-%'(*-,/:-@\x5B-`{-\x7F)" + class_of(" ") + "]";
}

/// What may stand behind the first word: not what would make it a number, no part of the phrase ("L. ").
std::string pattern_after_first(std::string_view word, const std::string& blank) {
  const bool digits = std::all_of(word.begin(), word.end(), is_digit);
  if (!digits && word.size() > 1 && !is_roman(word)) return blank + "+";
  const std::string closes = digits ? R"([\-.)])" : "[.)]";
  const std::string others = blanks_beyond(digits ? R"(\t\n )" : R"(\t\n \-)");
  return "(?:" + others + blank + "*|" + closes + "(?:" + blanks_beyond(R"(\-.))") + blank + "*)?)";
}

/// As `picture_of` tells them.
std::string pattern_of_pictures() {
  const std::string pictures =
      R"(\x{2300}-\x{23FF}\x{2600}-\x{260F}\x{2613}-\x{2775}\x{2794}-\x{27BF}\x{2B00}-\x{2BFF}\x{1F000}-\x{1FAFF})";
  return "[" + pictures + "][" + pictures + R"(\x{200D}\x{FE0E}\x{FE0F}\s\x{A0}]*)";
}

/// Marks, pictures and a number before the words, as `bare` takes them off.
std::string pattern_of_dressing() {
  const std::string blanks = R"(\s\x{A0}\x{FEFF}\x{200B}]*)";
  const std::string marks = "[*_#>|~=" + blanks + "(?:-+ [" + blanks + ")?";
  const std::string dotted = R"(\d{1,2}(?:\.\d{1,2}){1,2}|\d(?:\.\d){3})";
  const std::string number = R"((?:\d{1,8}|)" + dotted + ")";
  const std::string letter = "(?:[A-Za-z]|[ivxIVX]{1,5})";
  const std::string pictures = pattern_of_pictures();
  return "(?:" + marks + "(?:" + pictures + ")?(?:" + number + R"([\-.)]|\()" + number + R"(\)|)" + dotted +
         R"(|\(?)" + letter + R"(\)|)" + letter + R"(\.)[ \t\n\x{A0}]+)?)";
}

}  // namespace

std::string pattern_of(std::string_view phrase) {
  const std::string blank = blanks_beyond(R"(\t\n \-.))");
  std::string pattern = pattern_of_dressing() + blank + "*";
  const std::string words = normal_form(phrase);
  std::string gap;
  for (std::size_t at = 0; at < words.size();) {
    const std::string_view word = std::string_view(words).substr(at, words.find(' ', at) - at);
    const std::string next = at == 0 ? pattern_after_first(word, blank) : blank + "+";
    const bool last = at + word.size() == words.size();
    if (word == "and") {
      const std::string after = last ? "" : next;
      pattern += "(?:" + gap + pattern_of_word(word) + after + "|(?:" + gap + ")?&(?:" + after + ")?)";
      gap.clear();
    } else {
      pattern += gap + pattern_of_word(word);
      gap = next;
    }
    at += word.size() + 1;
  }
  return pattern + blank + "*";
}

}  // namespace vacparse
