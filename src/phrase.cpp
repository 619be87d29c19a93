// SPDX-License-Identifier: MIT
#include "phrase.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

#include "phrase/foldings.hpp"
#include "text/pictures.hpp"
#include "text/sixteen.hpp"

namespace vacparse {
namespace {

constexpr CharSet kRoman("ivxIVX");
constexpr std::array<std::string_view, 3> kWideBlanks = {"\xC2\xA0", "\xEF\xBB\xBF", "\xE2\x80\x8B"};

/// The code point at `at` of valid UTF-8, and its length.
char32_t code_point(std::string_view text, std::size_t at, std::size_t& length) {
  const auto byte = [&](std::size_t i) {
    return at + i < text.size() ? static_cast<char32_t>(static_cast<unsigned char>(text[at + i]))
                                : char32_t{0};
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

constexpr const Folding* seek_folding(char32_t point) {
  for (const Folding& folding : kFoldings) {
    if (point >= folding.first && point <= folding.last) return &folding;
  }
  return nullptr;
}

/// Of the letters of European languages.
constexpr auto kNear = [] {
  std::array<const Folding*, 0x180> near{};
  for (char32_t one = 0; one < near.size(); ++one) near[one] = seek_folding(one);
  return near;
}();

const Folding* find_folding(char32_t point) {
  return point < kNear.size() ? kNear[point] : seek_folding(point);
}

void add_blank(std::string& out) {
  if (!out.empty() && out.back() != ' ') out.push_back(' ');
}

/// A byte whose folded form takes more than a look.
bool is_other(char c) { return c == '&' || static_cast<unsigned char>(c) >= 0x80; }

/// The letter that stands for U+00C0..U+00FF at the place that `text` begins with; 0 where there is none of
/// these, or no one letter.
char letter_of(std::string_view text) {
  if (text.size() < 2 || text[0] != '\xC3') return 0;
  const Folding* const folding = kNear[0xC0U | (static_cast<unsigned char>(text[1]) & 0x3FU)];
  const bool is_letter = folding && folding->to.size() == 1 && folding->to != " ";
  return is_letter ? folding->to.front() : char{0};
}

/// Writes the folded form of what `text` begins with, up to the first character that takes more than a look,
/// to `out`, which has room for 32 bytes more than the text; `gap`: a blank stands before it. Returns
/// how many bytes of the text that was; moves `out` behind it.
std::size_t fold_plain(std::string_view text, char*& out, bool gap) {
  std::size_t at = 0;
  while (at < text.size()) {
    const Sixteen bytes = sixteen_of(text.substr(at)), small = bytes.with('a' - 'A');
    const ByteMarks kept = small.between('a', 'z') | bytes.between('0', '9');
    small.keep(kept, ' ').put(out);
    const std::uint32_t others = (bytes.foreign() | bytes.equal('&')).bits();
    const std::uint32_t ends = others | std::uint32_t{1} << std::min(text.size() - at, kSixteenBytes);
    const auto fine = static_cast<std::size_t>(std::countr_zero(ends));
    const std::uint32_t gaps = ~kept.bits() & ((std::uint32_t{1} << fine) - 1);
    std::size_t dropped = 0;
    for (std::uint32_t more = gaps & (gaps << 1U | (gap ? 1U : 0U)); more != 0; more &= more - 1) {
      // What stands behind a blank that has one before moves up.
      char* const place = out + static_cast<std::size_t>(std::countr_zero(more)) - dropped++;
      Sixteen(place + 1).put(place);
    }
    if (fine > 0) gap = (gaps >> (fine - 1) & 1U) != 0;
    at += fine;
    out += fine - dropped;
    if (fine == kSixteenBytes || at == text.size()) continue;
    const char letter = letter_of(text.substr(at));
    if (letter == 0) break;
    *out++ = letter;
    at += 2;
    gap = false;
  }
  return at;
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

/// Length of the numbering that opens `text` ("1.", "2.1", "A.", "(ii)", "3)"), with the blanks after it; 0:
/// none.
std::size_t numbering_length(std::string_view text) {
  std::size_t at = 0;
  const bool open = !text.empty() && text[0] == '(';
  if (open) ++at;
  const std::size_t start = at;
  while (at < text.size() &&
         (is_digit(text[at]) || (text[at] == '.' && at > start && is_digit(text[at - 1]) &&
                                 at + 1 < text.size() && is_digit(text[at + 1])))) {
    ++at;
  }
  const bool digits = at > start;
  while (!digits && at < text.size() && (is_upper(text[at]) || is_lower(text[at])) && at - start < 6) ++at;
  if (at == start || at - start > 8 || at >= text.size()) return 0;
  const std::string_view mark = text.substr(start, at - start);
  const bool closed = text[at] == ')' || (!open && (text[at] == '.' || (digits && text[at] == '-')));
  if (!closed && (!digits || open || mark.find('.') == std::string_view::npos)) return 0;
  if (!digits && mark.size() > 1 && !is_roman(mark)) return 0;
  if (closed) ++at;
  const std::size_t mark_end = at;
  while (at < text.size() && (is_blank(text[at]) || text.substr(at).starts_with(kWideBlanks[0])))
    at += is_blank(text[at]) ? 1 : kWideBlanks[0].size();
  return at > mark_end && at < text.size() ? at : 0;
}

bool is_dressing(char c) {
  return c == '*' || c == '_' || c == '#' || c == '>' || c == '|' || c == '~' || c == '=';
}

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
    } else if (is_dressing(line.back()) || line.back() == ':' || line.back() == '\\') {  // a line break
      line.remove_suffix(1);
    } else if (line.ends_with(kWideColon)) {
      line.remove_suffix(kWideColon.size());
    } else {
      return line;
    }
  }
}

/// True for nearly all lines that nothing dresses: their ends tell.
bool is_bare(std::string_view line) {
  const auto is_letter = [](char c) { return is_upper(c) || is_lower(c); };
  if (line.empty() || !is_letter(line.front())) return false;
  if (line.size() == 1) return true;
  const bool numbers = !is_letter(line[1]) || (kRoman.has(line[0]) && kRoman.has(line[1]));
  return !numbers && (is_letter(line.back()) || CharSet(".,;)").has(line.back()));
}

}  // namespace

bool is_roman(std::string_view text) {
  return text.size() <= 5 && std::all_of(text.begin(), text.end(), [](char c) { return kRoman.has(c); });
}

std::string_view trim_blanks(std::string_view text) {
  std::size_t before = 0;
  do {
    before = text.size();
    while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
    for (const std::string_view blank : kWideBlanks) {
      // Most of what is wide is no blank: a look at one byte tells.
      if (!text.empty() && text.front() == blank.front() && text.starts_with(blank))
        text.remove_prefix(blank.size());
      if (!text.empty() && text.back() == blank.back() && text.ends_with(blank))
        text.remove_suffix(blank.size());
    }
  } while (text.size() != before);
  return text;
}

std::string_view bare(std::string_view line) {
  if (is_bare(line)) return line;
  std::string_view rest = without_picture(strip_back(strip_front(trim(line))));
  if (const std::size_t length = numbering_length(rest))
    rest = without_picture(strip_front(trim(rest.substr(length))));
  return rest;
}

void fold_words(std::string_view text, std::string& out) {
  constexpr std::size_t kAtOnce = 256;
  out.clear();
  out.reserve(text.size() + 2 * kSixteenBytes);
  for (std::size_t at = 0; at < text.size();) {
    if (is_other(text[at]) && letter_of(text.substr(at)) == 0) {
      at += fold_character(text, at, out);
      continue;
    }
    const std::size_t before = out.size();
    const std::string_view next = text.substr(at, kAtOnce);
    out.resize(before + next.size() + 2 * kSixteenBytes);
    char* end = out.data() + before;
    at += fold_plain(next, end, before == 0 || end[-1] == ' ');
    out.resize(static_cast<std::size_t>(end - out.data()));
  }
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

std::string_view without_quotes(std::string_view text) {
  const char sign = text.size() > 2 ? text.front() : ' ';
  const bool quoted = (sign == '"' || sign == '\'') && text.back() == sign &&
                      text.substr(1, text.size() - 2).find(sign) == std::string_view::npos;
  return quoted ? trim(text.substr(1, text.size() - 2)) : text;
}

std::string_view without_link(std::string_view text) {
  if (!text.starts_with('[') || !text.ends_with(')')) return text;
  const std::size_t close = text.find("](");
  const bool one = close != std::string_view::npos && text.find('[', 1) == std::string_view::npos;
  return one ? trim(text.substr(1, close - 1)) : text;
}

}  // namespace vacparse
