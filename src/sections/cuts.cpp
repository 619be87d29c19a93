// SPDX-License-Identifier: MIT
#include "sections/cuts.hpp"

#include <algorithm>
#include <string>

#include "phrase.hpp"
#include "text/sixteen.hpp"

namespace vacparse {
namespace {

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

/// "ADVERTISEMENT NO. 4/2023          Dated: 17.08.2023": where the second of two cells begins that is a
/// label with its value, and the first cell neither a label nor, as "REQUIRED QUALIFICATIONS:   NOTE: ...",
/// the heading of what follows; 0: nowhere.
std::size_t find_label_behind_gap(std::string_view line, const Layout& layout, std::string& normal) {
  const std::vector<std::size_t> cells = find_cells(line);
  if (cells.size() != 2 || line.find('|') != std::string_view::npos) return 0;
  if (trim(line.substr(0, cells[1])).ends_with(':')) return 0;
  const std::size_t colon = line.find(':', cells[1]);
  if (colon == std::string_view::npos || colon - cells[1] > kLongestLabel) return 0;
  const auto is_label = [&](std::string_view words) {
    normal_form(words, normal);
    return layout.find_label(normal) != nullptr;
  };
  return is_label(line.substr(cells[1], colon - cells[1])) && !is_label(line.substr(0, cells[1])) ? cells[1]
                                                                                                  : 0;
}

/// "Vacancy Notice 688The Office serves ...": where a number behind a label, without a colon, ends; 0: there
/// is none.
std::size_t find_glued_number(std::string_view line, const Layout& layout, std::string& normal) {
  const std::string_view head = line.substr(0, kLongestLabel);
  const std::size_t first =
      find_marked(head, 0, [](const Sixteen& bytes) { return bytes.between('0', '9'); });
  if (first == head.size() || first == 0 || !is_blank(line[first - 1])) return 0;
  std::size_t end = first;
  while (end < line.size() && is_digit(line[end])) ++end;
  if (!is_glued(line, end) || line.substr(0, first).find(':') != std::string_view::npos) return 0;
  normal_form(line.substr(0, first), normal);
  if (!layout.find_label(normal)) return 0;
  const bool leader =
      line.find(". . .", end) != std::string_view::npos;  // a footer: "Class Code 3225CONT . . . 11-09-06"
  return leader ? 0 : end;
}

/// A row from its first word on where a number stands in a cell before it.
std::string_view behind_number(std::string_view row) {
  const std::size_t end = row.find_first_not_of("0123456789.");
  const bool number = end != std::string_view::npos && end > 0 && is_blank(row[end]);
  if (!number) return row;
  row = trim(row.substr(end));
  return row.starts_with('|') ? trim(row.substr(1)) : row;
}

}  // namespace

Cells split_cells(std::string_view row) {
  row = behind_number(row);
  const bool piped = row.find('|') != std::string_view::npos;
  const std::size_t cut = piped ? row.find('|') : std::min(row.find('\t'), find_gap(row));
  if (cut == std::string_view::npos || cut == 0 || row[cut - 1] == ':') return {};
  std::string_view rest = trim(row.substr(cut + (piped ? 1 : 0)));
  if (rest.ends_with('|')) rest = trim(rest.substr(0, rest.size() - 1));
  if (!piped && rest.starts_with(':')) rest = trim(rest.substr(1));
  return {trim(row.substr(0, cut)), rest};
}

std::size_t find_gap(std::string_view line) {
  // Of three blanks in a row one stands at every third place.
  for (std::size_t at = 2; at < line.size(); at += 3) {
    if (line[at] != ' ') continue;
    const std::size_t gap = line.substr(at - 2, 5).find("   ");
    if (gap != std::string_view::npos) return at - 2 + gap;
  }
  return std::string_view::npos;
}

Partings find_partings(std::string_view line) {
  constexpr std::size_t kStep = kSixteenBytes - 2;  // three blanks in a row are seen whole
  std::uint32_t gaps = 0;
  ByteMarks cells, names;
  const auto look = [&](const Sixteen& bytes) {
    const std::uint32_t blanks = bytes.equal(' ').bits();
    gaps |= blanks & blanks >> 1U & blanks >> 2U;
    cells = cells | bytes.equal('|') | bytes.equal('\t');
    names = names | bytes.equal(':') | bytes.equal('=') | bytes.equal(kWideColon.front());
  };
  std::size_t at = 0;
  for (; at + kSixteenBytes <= line.size(); at += kStep) look(Sixteen(line.data() + at));
  // The last sixteen, some of which may have been looked at.
  const std::size_t last = line.size() < kSixteenBytes ? 0 : line.size() - kSixteenBytes;
  look(sixteen_of(line.substr(last), '\0'));
  return {(gaps | cells.bits()) != 0, names.bits() != 0};
}

std::vector<std::size_t> find_cuts(std::string_view line, const Partings& partings, const Layout& layout) {
  constexpr std::size_t kLongestRow = 400;
  std::vector<std::size_t> cuts;
  std::string normal;
  if (partings.cells && line.size() <= kLongestRow) {
    cuts = find_pair_cuts(line, layout, normal);
    if (!cuts.empty()) return cuts;
    if (const std::size_t cut = find_label_behind_gap(line, layout, normal); cut != 0) return {0, cut};
  }
  const std::size_t number = find_glued_number(line, layout, normal);
  if (number != 0) cuts.push_back(number);
  if (!partings.name) return cuts;
  const std::size_t first_colon = line.find(':');
  const bool several =
      first_colon != std::string_view::npos && line.find(':', first_colon + 1) != std::string_view::npos;
  if (!several) return cuts;
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

}  // namespace vacparse
