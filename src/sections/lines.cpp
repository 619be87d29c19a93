// SPDX-License-Identifier: MIT
#include "sections/lines.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "phrase.hpp"

namespace vacparse {
namespace {

/// Bullets of more than one byte, private-use glyphs of symbol fonts among them.
constexpr std::array<std::string_view, 24> kBullets = {
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

Bullet find_bullet(std::string_view line) {
  for (const std::string_view bullet : kBullets) {
    if (!line.starts_with(bullet)) continue;
    const std::size_t blanks = blanks_at(line, bullet.size());
    const bool dash = bullet == "–" || bullet == "—" || bullet == "¿";
    if (dash && blanks == 0) return {};
    return {bullet.size() + blanks, static_cast<std::uint8_t>(bullet.back()), false};
  }
  if (line.starts_with("Ø") && blanks_at(line, 2) > 0) return {2 + blanks_at(line, 2), 0x98, false};
  if (line.empty() || std::string_view("-*+o").find(line[0]) == std::string_view::npos) return {};
  const std::size_t blanks = blanks_at(line, 1);
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
  std::uint8_t marker = kDigitMarker;
  if (at == start) {
    while (at < line.size() && (is_lower(line[at]) || is_upper(line[at])) && at - start < 4) ++at;
    const std::string_view letters = line.substr(start, at - start);
    const bool roman = letters.find_first_not_of("ivxIVX") == std::string_view::npos;
    if (letters.empty() || (letters.size() > 1 && !roman)) return {};
    marker = roman ? kRomanMarker : kLetterMarker;
  }
  if (at >= line.size() || (line[at] != ')' && (open || line[at] != '.'))) return {};
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
  if (std::string_view("-=_*~#").find(c) == std::string_view::npos) return false;
  return std::all_of(line.begin(), line.end(), [c](char other) { return other == c || other == ' '; });
}

std::uint16_t columns_of(std::string_view blanks) {
  std::size_t columns = 0;
  for (const char c : blanks) columns = c == '\t' ? (columns / 4 + 1) * 4 : columns + 1;
  return static_cast<std::uint16_t>(std::min<std::size_t>(columns, 1000));
}

Line read_line(const Text& text, Span span, std::uint32_t number) {
  Line line;
  line.number = number;
  const std::string_view all = text.view(span);
  const std::string_view whole = trim(all);
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
  line.starred = whole[0] == '*' && bullet.length > 0;
  line.body.begin += static_cast<std::uint32_t>(std::min<std::size_t>(bullet.length, whole.size()));
  return line;
}

bool starts_lower(std::string_view line) { return !line.empty() && is_lower(line.front()); }

std::size_t width_of(const Line& line) { return line.indent + line.whole.size(); }

/// True where a new word begins at `at` although no blank stands before it: "5Number", "OfficerReporting".
bool is_glued(std::string_view line, std::size_t at) {
  if (at == 0 || at >= line.size() || !is_upper(line[at])) return false;
  const char before = line[at - 1];
  return is_lower(before) || is_digit(before) || before == '.' || before == ')' || before == '*' ||
         static_cast<unsigned char>(before) >= 0x80;
}

constexpr std::size_t kLongestLabel = 48;

/// Where the label that ends before the colon at `colon` begins; npos: none. The longest one wins.
std::size_t find_label_start(std::string_view line, std::size_t colon, const Layout& layout,
                             std::string& normal) {
  std::size_t found = std::string_view::npos;
  const std::size_t lowest = colon > kLongestLabel ? colon - kLongestLabel : 0;
  for (std::size_t at = colon; at-- > lowest;) {
    if (line[at] == ':' || line[at] == '\n') break;
    const bool start = at == 0 || is_blank(line[at - 1]) || is_glued(line, at);
    if (!start || !is_upper(line[at])) continue;
    const std::string_view words = line.substr(at, colon - at);
    if (words.find('*') != std::string_view::npos) continue;
    normal_form(words, normal);
    if (layout.find_label(normal)) found = at;
  }
  return found;
}

/// Where a heading that the layout knows is glued to what stands before it, after the last label of a line.
std::size_t find_glued_heading(std::string_view line, std::size_t from, const Layout& layout,
                               std::string& normal) {
  constexpr std::size_t kLongestHeading = 60, kFarthest = 400;  // the last label's value stands between
  const std::size_t last = std::min(line.size(), from + kFarthest);
  for (std::size_t at = from; at < last; ++at) {
    if (!is_glued(line, at)) continue;
    const std::size_t limit = std::min(line.size(), at + kLongestHeading);
    for (std::size_t end = limit; end > at + 4; --end) {
      if (end < line.size() && !is_blank(line[end]) && line[end] != ':' && !is_glued(line, end)) continue;
      normal_form(line.substr(at, end - at), normal);
      if (layout.find_heading(normal)) return at;
    }
  }
  return std::string_view::npos;
}

/// Where the cells of a table's row begin: after a bar, a tab, or three blanks and more.
std::vector<std::size_t> find_cells(std::string_view line) {
  std::vector<std::size_t> cells;
  const bool bars = line.find('|') != std::string_view::npos;
  bool open = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const bool gap = bars ? line[at] == '|' : line[at] == '\t' || line.substr(at, 3) == "   ";
    if (gap) open = false;
    if (gap || open || is_blank(line[at])) continue;
    cells.push_back(at);
    open = true;
  }
  return cells;
}

/// "Vacancy number   CG-77   Post location   Turtle Island", with bars too: pairs of a label and its value.
std::vector<std::size_t> find_pair_cuts(std::string_view line, const Layout& layout, std::string& normal) {
  constexpr std::size_t kMostCells = 12;
  const std::vector<std::size_t> cells = find_cells(line);
  if (cells.size() < 4 || cells.size() > kMostCells || cells.size() % 2 != 0) return {};
  std::vector<std::size_t> cuts;
  for (std::size_t i = 0; i < cells.size(); i += 2) {
    const std::string_view cell = line.substr(cells[i], cells[i + 1] - cells[i]);
    normal_form(cell.substr(0, cell.find('|')), normal);
    if (!layout.find_label(normal)) return {};
    cuts.push_back(i == 0 ? 0 : cells[i]);
  }
  return cuts;
}

/// "Vacancy Notice 688INTERPOL serves ...": where a number behind a label, without a colon, ends; 0: there is
/// none.
std::size_t find_glued_number(std::string_view line, const Layout& layout, std::string& normal) {
  const std::size_t first = line.substr(0, kLongestLabel).find_first_of("0123456789");
  if (first == std::string_view::npos || first == 0 || !is_blank(line[first - 1])) return 0;
  normal_form(line.substr(0, first), normal);
  if (line.substr(0, first).find(':') != std::string_view::npos || !layout.find_label(normal)) return 0;
  const std::size_t end = line.find_first_not_of("0123456789", first);
  if (end == std::string_view::npos || !is_glued(line, end)) return 0;
  const bool leader =
      line.find(". . .", end) != std::string_view::npos;  // a footer: "Class Code 3225CONT . . . 11-09-06"
  return leader ? 0 : end;
}

/// The places at which a line of several labels is to be cut; empty for all other lines.
std::vector<std::size_t> find_cuts(std::string_view line, const Layout& layout) {
  constexpr std::size_t kLongestRow = 400;
  std::vector<std::size_t> cuts;
  std::string normal;
  if (line.size() <= kLongestRow && line.find_first_of("|\t ") != std::string_view::npos) {
    cuts = find_pair_cuts(line, layout, normal);
    if (!cuts.empty()) return cuts;
  }
  const std::size_t number = find_glued_number(line, layout, normal);
  if (number != 0) cuts.push_back(number);
  if (std::count(line.begin(), line.end(), ':') < 2) return cuts;
  const std::size_t before = cuts.size();
  for (std::size_t colon = line.find(':'); colon != std::string_view::npos;
       colon = line.find(':', colon + 1)) {
    const std::size_t start = find_label_start(line, colon, layout, normal);
    if (start != std::string_view::npos) cuts.push_back(start);
  }
  if (cuts.size() < before + 2) {
    cuts.resize(before);
    return cuts;
  }
  const std::size_t colon = line.find(':', cuts.back());
  const std::size_t heading = find_glued_heading(line, colon, layout, normal);
  if (heading != std::string_view::npos) cuts.push_back(heading);
  return cuts;
}

}  // namespace

std::vector<Line> read_lines(const Text& text, const Layout& layout) {
  std::vector<Line> lines;
  lines.reserve(text.line_count());
  for (std::size_t number = 1; number <= text.line_count(); ++number) {
    const Span span = text.line(number);
    const auto add = [&](std::uint32_t begin, std::uint32_t end) {
      if (begin < end || begin == span.begin) {
        lines.push_back(read_line(text, {begin, end}, static_cast<std::uint32_t>(number)));
      }
    };
    std::uint32_t begin = span.begin;
    for (const std::size_t cut : find_cuts(text.view(span), layout)) {
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

bool is_wrapped(const Text& text, const Line& line, const Line& next, std::size_t wrap_column) {
  if (line.whole.empty() || next.shape != Line::Shape::text) return false;
  const std::string_view before = text.view(line.whole);
  const std::string_view after = text.view(next.whole);
  if (starts_lower(after)) return true;
  const std::size_t columns = width_of(line);
  if (wrap_column == 0 || columns > wrap_column + 4) return false;
  const std::size_t word = std::min(after.find_first_of(" \t"), after.size());
  const bool stops = std::string_view(".:;!?").find(before.back()) != std::string_view::npos;
  return columns + 1 + word > wrap_column || (!stops && columns >= wrap_column * 3 / 4);
}

Dress dress_of(std::string_view line) {
  Dress dress;
  while (dress.hashes < static_cast<int>(line.size()) && line[static_cast<std::size_t>(dress.hashes)] == '#')
    ++dress.hashes;
  const std::string_view words = bare(line);
  const bool stars = (line.starts_with("**") && line.substr(2).find("**") != std::string_view::npos) ||
                     (line.starts_with("__") && line.substr(2).find("__") != std::string_view::npos);
  const std::string_view rest = trim(line);
  dress.bold = stars && (rest.ends_with("**") || rest.ends_with("**:") || rest.ends_with("__"));
  dress.colon = rest.ends_with(':') || rest.ends_with(":**") || rest.ends_with(":__") || rest.ends_with("：");
  int upper = 0, lower = 0, small = 0;
  for (std::size_t at = 0; at < words.size(); ++at) {
    upper += is_upper(words[at]);
    lower += is_lower(words[at]);
    const bool begins = at == 0 || is_blank(words[at - 1]) || words[at - 1] == '/';
    if (!begins) continue;
    ++dress.words;
    std::size_t length = 0;
    while (at + length < words.size() && !is_blank(words[at + length])) ++length;
    small += is_lower(words[at]) && length > 3;
  }
  dress.capitals = upper >= 3 && lower == 0;
  dress.title_case = small == 0 && upper > 0;
  return dress;
}

}  // namespace vacparse
