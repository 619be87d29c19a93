// SPDX-License-Identifier: MIT
#include "sections/lines.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "phrase.hpp"
#include "text/pictures.hpp"

namespace vacparse {
namespace {

/// Bullets of more than one byte, private-use glyphs of symbol fonts among them.
constexpr std::array<std::string_view, 29> kBullets = {
    "•",
    "·",
    "▪",
    "◦",
    "‣",
    "●",
    "○",
    "■",
    "□",
    "➢",
    "►",
    "▶",
    "✓",
    "✔",
    "–",
    "—",
    "∙",
    "⁃",
    "¿",
    "\xEF\x82\xB7",
    "\xEF\x82\xA7",
    "\xEF\x83\x98",
    "\xEF\x80\xAD",
    "◆",
    "→",
    "➔",
    "➤",
    "»",
    "❖",
};
constexpr std::uint8_t kDigitMarker = 1, kLetterMarker = 2, kRomanMarker = 3;

struct Bullet {
  std::size_t length = 0;  ///< with the blanks after it
  std::uint8_t marker = 0;
  bool numbered = false;
};

std::size_t blanks_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && (is_blank(text[end]) || text.substr(end).starts_with("\xC2\xA0"))) {
    end += text[end] == '\xC2' ? 2 : 1;
  }
  return end - at;
}

Bullet find_wide_bullet(std::string_view line) {
  for (const std::string_view bullet : kBullets) {
    if (!line.starts_with(bullet)) continue;
    const std::size_t blanks = blanks_at(line, bullet.size());
    const bool dash = bullet == "–" || bullet == "—" || bullet == "¿";
    if (dash && blanks == 0) return {};
    return {bullet.size() + blanks, static_cast<std::uint8_t>(bullet.back()), false};
  }
  if (line.starts_with("Ø") && blanks_at(line, 2) > 0) return {2 + blanks_at(line, 2), 0x98, false};
  return {};
}

Bullet find_bullet(std::string_view line) {
  if (line.empty()) return {};
  if (static_cast<unsigned char>(line[0]) >= 0x80) return find_wide_bullet(line);
  if (!CharSet("-*+o>").has(line[0])) return {};
  const std::size_t blanks = blanks_at(line, 1);
  if (line[0] == '>' && line.substr(1, blanks) == " ") return {};  // a quoted letter
  if (blanks == 0 || 1 + blanks >= line.size()) return {};
  return {1 + blanks, static_cast<std::uint8_t>(line[0]), false};
}

/// "1.", "1)", "(1)", "a)", "(iv)": not "1.5" and not "A. Smith".
Bullet find_number(std::string_view line) {
  std::size_t at = 0;
  const bool open = !line.empty() && line[0] == '(';
  if (open) at = 1;
  const std::size_t start = at;
  while (at < line.size() && is_digit(line[at]) && at - start < 3) ++at;
  const bool digits = at > start;
  while (!digits && at < line.size() && (is_lower(line[at]) || is_upper(line[at])) && at - start < 4) ++at;
  if (at == start || at >= line.size() || (line[at] != ')' && (open || line[at] != '.'))) return {};
  const std::string_view mark = line.substr(start, at - start);
  const bool roman = !digits && is_roman(mark);
  if (!digits && mark.size() > 1 && !roman) return {};
  const std::uint8_t marker = digits ? kDigitMarker : roman ? kRomanMarker : kLetterMarker;
  // "A. Smith" and "I. Background" are no items; "a. text" and "A) text" are.
  if (line[at] == '.' && marker != kDigitMarker && is_upper(line[start])) return {};
  ++at;
  const std::size_t blanks = blanks_at(line, at);
  if (blanks == 0 || at + blanks >= line.size()) return {};
  return {at + blanks, marker, true};
}

bool is_rule(std::string_view line) {
  if (line.size() < 3) return false;
  const char c = line[0];
  if (c == '+') return line.find_first_not_of("+-= ") == std::string_view::npos;  // of a table
  if (!CharSet("-=_*~#").has(c)) return false;
  return std::all_of(line.begin(), line.end(),
                     [c](char other) { return other == c || other == ' ' || other == '|'; });
}

/// A table's row without the bars at its ends.
std::string_view without_bars(std::string_view line) {
  if (!line.starts_with('|') || !line.ends_with('|')) return line;
  const std::string_view row = trim(line.substr(1, std::max<std::size_t>(line.size(), 2) - 2));
  return row.find_first_not_of("| ") == std::string_view::npos ? line : row;
}

std::uint16_t columns_of(std::string_view blanks) {
  std::size_t columns = 0;
  for (const char c : blanks) columns = c == '\t' ? (columns / 4 + 1) * 4 : columns + 1;
  return static_cast<std::uint16_t>(std::min<std::size_t>(columns, 1000));
}

/// The size of the tag of HTML that the line begins with: "<p>", "</li>", "<br/>", "<div id=x>"; or of what
/// kramdown says of the line above: "{: .wide }". 0: none.
std::size_t leading_tag(std::string_view line) {
  constexpr std::size_t kLongestTag = 200, kLongestName = 10;
  if (line.starts_with("{:")) {
    const std::size_t close = line.substr(0, kLongestTag).find('}');
    return close == std::string_view::npos ? 0 : close + 1;
  }
  if (!line.starts_with('<')) return 0;
  std::size_t at = line.starts_with("</") ? 2 : 1;
  const std::size_t name = at;
  while (at < line.size() && at - name < kLongestName && (is_lower(line[at]) || is_digit(line[at]))) ++at;
  if (at == name || at == line.size() || !CharSet(" />").has(line[at])) return 0;
  const std::size_t end = line.substr(0, kLongestTag).find('>', at);
  return end == std::string_view::npos ? 0 : end + 1;
}

/// The size of the tag that the line ends with, of HTML or, for a line's end, of reStructuredText; 0: none.
std::size_t ending_tag(std::string_view line) {
  constexpr std::size_t kLongestTag = 20;
  constexpr std::string_view kLineEnd = "|br|";
  if (line.ends_with(kLineEnd)) return kLineEnd.size();
  if (!line.ends_with('>')) return 0;
  const std::size_t open = line.rfind('<');
  if (open == std::string_view::npos || line.size() - open > kLongestTag) return 0;
  return leading_tag(line.substr(open)) == line.size() - open ? line.size() - open : 0;
}

}  // namespace

std::string_view without_tags(std::string_view line) {
  if (line.empty() || (!CharSet("<{").has(line.front()) && line.back() != '>' && line.back() != '|'))
    return line;
  std::string_view rest = line;
  while (const std::size_t size = leading_tag(rest)) rest = trim(rest.substr(size));
  while (const std::size_t size = ending_tag(rest)) rest = trim(rest.substr(0, rest.size() - size));
  return rest;
}

namespace {

Line read_line(const Text& text, Span span, std::uint32_t number) {
  Line line;
  line.number = number;
  const std::string_view all = text.view(span);
  const std::string_view tagged = trim(all), whole = without_bars(without_tags(tagged));
  line.whole = whole.empty() ? Span{span.begin, span.begin} : text.span_of(whole);
  line.body = line.whole;
  if (whole.empty()) return line;
  line.indent = columns_of(all.substr(0, line.whole.begin - span.begin));
  if (is_rule(whole)) {
    line.shape = Line::Shape::rule;
    return line;
  }
  Bullet bullet = find_bullet(whole);
  if (!bullet.length) bullet = find_number(whole);
  line.shape = !bullet.length    ? Line::Shape::text
               : bullet.numbered ? Line::Shape::numbered
                                 : Line::Shape::bullet;
  line.marker = bullet.marker;
  if (line.shape == Line::Shape::text && tagged.starts_with("<li")) {
    line.shape = Line::Shape::bullet;
    line.marker = '<';
  }
  line.body.begin += static_cast<std::uint32_t>(std::min<std::size_t>(bullet.length, whole.size()));
  if (!may_begin_with_picture(text.view(line.body))) return line;
  const Picture picture = picture_of(text.view(line.body));
  line.body.begin += static_cast<std::uint32_t>(picture.length);
  if (line.shape == Line::Shape::text) {
    line.whole.begin = line.body.begin;
    line.picture = picture.point;
  }
  return line;
}

/// Makes bullets of a picture that the last line and one shortly above it begin with. `pictured`: one behind
/// the last line above that begins with a picture; 0: there is none.
void repeat_picture(std::vector<Line>& lines, std::size_t& pictured) {
  constexpr std::uint32_t kFarthest = 4;
  Line& line = lines.back();
  if (!line.picture) return;
  const std::size_t above = std::exchange(pictured, lines.size());
  if (above == 0 || lines[above - 1].picture != line.picture) return;
  if (line.number - lines[above - 1].number > kFarthest) return;
  for (Line* const item : {&lines[above - 1], &line}) {
    item->shape = Line::Shape::bullet;
    item->marker = static_cast<std::uint8_t>(item->picture);
  }
}

bool starts_lower(std::string_view line) { return !line.empty() && is_lower(line.front()); }

std::size_t width_of(const Line& line) { return line.indent + line.whole.size(); }

}  // namespace

std::vector<Line> read_lines(const Text& text, const Layout& layout) {
  std::vector<Line> lines;
  lines.reserve(text.line_count());
  std::size_t pictured = 0;
  for (std::size_t number = 1; number <= text.line_count(); ++number) {
    const Span span = text.line(number);
    const Partings partings = find_partings(text.view(span));
    const auto add = [&](std::uint32_t begin, std::uint32_t end) {
      if (begin >= end && begin != span.begin) return;
      lines.push_back(read_line(text, {begin, end}, static_cast<std::uint32_t>(number)));
      lines.back().partings = partings;
      repeat_picture(lines, pictured);
    };
    std::uint32_t begin = span.begin;
    for (const std::size_t cut : find_cuts(text.view(span), partings, layout)) {
      const auto at = span.begin + static_cast<std::uint32_t>(cut);
      if (at > begin) add(begin, at);
      begin = at;
    }
    add(begin, span.end);
  }
  return lines;
}

std::size_t find_wrap_column(const Text& text, const std::vector<Line>& lines) {
  constexpr std::size_t kWidest = 120, kNarrowest = 40, kFewest = 3;
  std::vector<std::size_t> widths;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const Line& next = lines[i + 1];
    if (lines[i].whole.empty() || next.shape != Line::Shape::text || !starts_lower(text.view(next.whole)))
      continue;
    const std::size_t columns = width_of(lines[i]);
    if (columns >= kNarrowest && columns <= kWidest) widths.push_back(columns);
  }
  if (widths.size() < kFewest) return 0;
  const std::size_t at = widths.size() * 80 / 100;
  std::nth_element(widths.begin(), widths.begin() + static_cast<std::ptrdiff_t>(at), widths.end());
  return widths[at];
}

namespace {

/// The last word is an article, a preposition or the like: what it leads to must follow. Behind a comma "and"
/// may part items.
bool breaks_off(std::string_view line) {
  constexpr std::string_view kWords[] = {
      "the", "an",  "our",  "its", "their", "le",  "la",  "les", "des", "el",   "los",   "las",  "of",
      "for", "to",  "with", "by",  "from",  "at",  "de",  "du",  "del", "pour", "para",  "der",  "die",
      "das", "den", "dem",  "und", "für",   "mit", "zum", "zur", "im",  "eine", "einer", "einem"};
  constexpr std::string_view kAnd = " and";
  const std::size_t blank = line.find_last_of(' ');
  const bool and_ends = line.size() > kAnd.size() && line.ends_with(kAnd);
  if (and_ends && !CharSet(",;").has(line[line.size() - kAnd.size() - 1])) return true;
  return blank != std::string_view::npos &&
         std::find(std::begin(kWords), std::end(kWords), line.substr(blank + 1)) != std::end(kWords);
}

}  // namespace

bool is_wrapped(const Text& text, const Line& line, const Line& next, std::size_t wrap_column) {
  if (line.whole.empty() || next.shape != Line::Shape::text) return false;
  const std::string_view before = text.view(line.whole);
  const std::string_view after = text.view(next.whole);
  if (starts_lower(after) || (breaks_off(before) && after.front() != '-')) return true;
  const std::size_t columns = width_of(line);
  if (wrap_column == 0 || columns > wrap_column + 4) return false;
  const std::size_t word = std::min(after.find_first_of(" \t"), after.size());
  const bool stops = CharSet(".:;!?").has(before.back());
  return columns + 1 + word > wrap_column || (!stops && columns >= wrap_column * 3 / 4);
}

}  // namespace vacparse
