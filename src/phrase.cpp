// SPDX-License-Identifier: MIT
#include "phrase.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace vacparse {
namespace {

constexpr std::array<std::string_view, 3> kWideBlanks = {"\xC2\xA0", "\xEF\xBB\xBF", "\xE2\x80\x8B"};
constexpr std::string_view kWideColon = "\xEF\xBC\x9A";

/// What stands for U+00C0..U+017F without accents; a blank for what is no letter, empty for what stays as it is.
struct Folding {
  char32_t first;
  char32_t last;
  std::string_view to;
};
constexpr std::array kFoldings = {
    Folding{0xC0, 0xC5, "a"},    Folding{0xC6, 0xC6, "ae"},   Folding{0xC7, 0xC7, "c"},
    Folding{0xC8, 0xCB, "e"},    Folding{0xCC, 0xCF, "i"},    Folding{0xD0, 0xD0, "d"},
    Folding{0xD1, 0xD1, "n"},    Folding{0xD2, 0xD6, "o"},    Folding{0xD7, 0xD7, " "},
    Folding{0xD8, 0xD8, "o"},    Folding{0xD9, 0xDC, "u"},    Folding{0xDD, 0xDD, "y"},
    Folding{0xDE, 0xDE, "th"},   Folding{0xDF, 0xDF, "ss"},   Folding{0xE0, 0xE5, "a"},
    Folding{0xE6, 0xE6, "ae"},   Folding{0xE7, 0xE7, "c"},    Folding{0xE8, 0xEB, "e"},
    Folding{0xEC, 0xEF, "i"},    Folding{0xF0, 0xF0, "d"},    Folding{0xF1, 0xF1, "n"},
    Folding{0xF2, 0xF6, "o"},    Folding{0xF7, 0xF7, " "},    Folding{0xF8, 0xF8, "o"},
    Folding{0xF9, 0xFC, "u"},    Folding{0xFD, 0xFD, "y"},    Folding{0xFE, 0xFE, "th"},
    Folding{0xFF, 0xFF, "y"},    Folding{0x100, 0x105, "a"},  Folding{0x106, 0x10D, "c"},
    Folding{0x10E, 0x111, "d"},  Folding{0x112, 0x11B, "e"},  Folding{0x11C, 0x123, "g"},
    Folding{0x128, 0x131, "i"},  Folding{0x139, 0x142, "l"},  Folding{0x143, 0x148, "n"},
    Folding{0x14C, 0x151, "o"},  Folding{0x152, 0x153, "oe"}, Folding{0x154, 0x159, "r"},
    Folding{0x15A, 0x161, "s"},  Folding{0x162, 0x167, "t"},  Folding{0x168, 0x173, "u"},
    Folding{0x178, 0x178, "y"},  Folding{0x179, 0x17E, "z"},  Folding{0x80, 0xBF, " "},
    Folding{0x2000, 0x2BFF, " "}, Folding{0x3000, 0x303F, " "}, Folding{0xE000, 0xF8FF, " "},
    Folding{0xFB00, 0xFB00, "ff"}, Folding{0xFB01, 0xFB01, "fi"}, Folding{0xFB02, 0xFB02, "fl"},
    Folding{0xFE00, 0xFE6F, " "}, Folding{0xFEFF, 0xFEFF, " "}, Folding{0xFF00, 0xFF0F, " "},
    Folding{0xFF1A, 0xFF20, " "}, Folding{0xFFFD, 0xFFFD, " "},
};

/// The code point at `at` of valid UTF-8, and its length.
char32_t code_point(std::string_view text, std::size_t at, std::size_t& length) {
  const auto byte = [&](std::size_t i) {
    return at + i < text.size() ? static_cast<char32_t>(static_cast<unsigned char>(text[at + i])) : char32_t{0};
  };
  const char32_t lead = byte(0);
  if (lead < 0xE0) {
    length = 2;
    return (lead & 0x1F) << 6 | (byte(1) & 0x3F);
  }
  if (lead < 0xF0) {
    length = 3;
    return (lead & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
  }
  length = 4;
  return (lead & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F);
}

const Folding* find_folding(char32_t point) {
  for (const Folding& folding : kFoldings) {
    if (point >= folding.first && point <= folding.last) return &folding;
  }
  return nullptr;
}

void add_blank(std::string& out) {
  if (!out.empty() && out.back() != ' ') out.push_back(' ');
}

/// Appends the folded form of the character at `at`; returns its length.
std::size_t fold_character(std::string_view text, std::size_t at, std::string& out) {
  const char c = text[at];
  if (static_cast<unsigned char>(c) < 0x80) {
    if (is_upper(c)) {
      out.push_back(static_cast<char>(c + ('a' - 'A')));
    } else if (is_lower(c) || is_digit(c)) {
      out.push_back(c);
    } else if (c == '&') {
      add_blank(out);
      out += "and ";
    } else {
      add_blank(out);
    }
    return 1;
  }
  std::size_t length = 1;
  const Folding* folding = find_folding(code_point(text, at, length));
  length = std::min(length, text.size() - at);
  if (!folding) {
    out += text.substr(at, length);
  } else if (folding->to == " ") {
    add_blank(out);
  } else {
    out += folding->to;
  }
  return length;
}

/// "D U T I E S   A N D" -> true: single letters only, at least four of them.
bool is_letter_spaced(std::string_view text) {
  std::size_t letters = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_blank(text[i])) continue;
    if (!is_upper(text[i]) || (i + 1 < text.size() && !is_blank(text[i + 1]))) return false;
    ++letters;
  }
  return letters >= 4;
}

void close_up(std::string_view text, std::string& out) {
  std::size_t blanks = 2;
  for (const char c : text) {
    if (is_blank(c)) {
      ++blanks;
      continue;
    }
    if (blanks > 1) add_blank(out);
    fold_character(std::string_view(&c, 1), 0, out);
    blanks = 0;
  }
}

bool is_roman(std::string_view text) {
  return text.size() <= 5 && std::all_of(text.begin(), text.end(), [](char c) {
           return std::string_view("ivxIVX").find(c) != std::string_view::npos;
         });
}

/// Length of the numbering that opens `text` ("1.", "2.1", "A.", "(ii)", "3)"), with the blanks after it; 0: none.
std::size_t numbering_length(std::string_view text) {
  std::size_t at = 0;
  const bool open = !text.empty() && text[0] == '(';
  if (open) ++at;
  const std::size_t start = at;
  while (at < text.size() && (is_digit(text[at]) || (text[at] == '.' && at > start && is_digit(text[at - 1]) &&
                                                     at + 1 < text.size() && is_digit(text[at + 1])))) {
    ++at;
  }
  const bool digits = at > start;
  if (!digits) {
    while (at < text.size() && (is_upper(text[at]) || is_lower(text[at])) && at - start < 6) ++at;
    const std::string_view letters = text.substr(start, at - start);
    if (letters.empty() || (letters.size() > 1 && !is_roman(letters))) return 0;
  }
  if (at - start > 8 || at >= text.size()) return 0;
  const bool closed = text[at] == ')' || (!open && (text[at] == '.' || (digits && text[at] == '-')));
  if (closed) {
    ++at;
  } else if (!digits || open || text.substr(start, at - start).find('.') == std::string_view::npos) {
    return 0;
  }
  const std::size_t mark_end = at;
  while (at < text.size() && is_blank(text[at])) ++at;
  return at > mark_end && at < text.size() ? at : 0;
}

bool is_dressing(char c) { return c == '*' || c == '_' || c == '#' || c == '>' || c == '|' || c == '~' || c == '='; }

std::string_view strip_front(std::string_view line) {
  while (!line.empty() && (is_dressing(line.front()) || line.starts_with("--"))) line = trim(line.substr(1));
  return line.starts_with("- ") ? trim(line.substr(2)) : line;
}

std::string_view strip_back(std::string_view line) {
  for (;;) {
    line = trim(line);
    if (line.empty()) return line;
    if (line.ends_with("--")) {
      while (!line.empty() && line.back() == '-') line.remove_suffix(1);
    } else if (is_dressing(line.back()) || line.back() == ':') {
      line.remove_suffix(1);
    } else if (line.ends_with(kWideColon)) {
      line.remove_suffix(kWideColon.size());
    } else {
      return line;
    }
  }
}

/// The characters beyond ASCII that fold to `letters` (" ": to a blank), for a class of RE2.
std::string class_of(std::string_view letters) {
  std::string found;
  const auto add = [&](char32_t point) {
    static constexpr std::string_view kHex = "0123456789ABCDEF";
    found += "\\x{";
    for (int shift = 12; shift >= 0; shift -= 4) found += kHex[(point >> shift) & 0xF];
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

/// Marks and a number before the words, as `bare` takes them off.
std::string pattern_of_dressing() {
  const std::string blanks = R"(\s\x{A0}\x{FEFF}\x{200B}]*)";
  const std::string marks = "[*_#>|~=" + blanks + "(?:-+ [" + blanks + ")?";
  const std::string dotted = R"(\d{1,2}(?:\.\d{1,2}){1,2}|\d(?:\.\d){3})";
  const std::string number = R"((?:\d{1,8}|)" + dotted + ")";
  const std::string letter = "(?:[A-Za-z]|[ivxIVX]{1,5})";
  return "(?:" + marks + "(?:" + number + R"([\-.)]|\()" + number + R"(\)|)" + dotted + R"(|\(?)" + letter +
         R"(\)|)" + letter + R"(\.)[ \t\n]+)?)";
}

}  // namespace

std::string_view trim(std::string_view text) {
  for (bool again = true; again;) {
    again = false;
    while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
    for (const std::string_view blank : kWideBlanks) {
      if (text.starts_with(blank)) text.remove_prefix(blank.size()), again = true;
      if (text.ends_with(blank)) text.remove_suffix(blank.size()), again = true;
    }
  }
  return text;
}

std::string_view bare(std::string_view line) {
  std::string_view rest = strip_back(strip_front(trim(line)));
  if (const std::size_t length = numbering_length(rest)) rest = strip_front(trim(rest.substr(length)));
  return rest;
}

void fold_words(std::string_view text, std::string& out) {
  out.clear();
  for (std::size_t at = 0; at < text.size();) at += fold_character(text, at, out);
  while (!out.empty() && out.back() == ' ') out.pop_back();
}

void normal_form(std::string_view line, std::string& out) {
  const std::string_view words = bare(line);
  if (!is_letter_spaced(words)) return fold_words(words, out);
  out.clear();
  close_up(words, out);
}

std::string normal_form(std::string_view line) {
  std::string out;
  normal_form(line, out);
  return out;
}

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
