// SPDX-License-Identifier: MIT
#include "sections/front_matter.hpp"

#include <algorithm>
#include <string>

#include "phrase.hpp"
#include "text/characters.hpp"

namespace vacparse {
namespace {

constexpr std::string_view kDashes = "---", kPluses = "+++";
constexpr std::size_t kMostLines = 60;
constexpr std::size_t kFewestSigns = 2;  // a hand may have closed it with "--"

/// Where "closing-date: 4 May 2031" and "closing = 2031-05-04" go from the key to the value.
std::size_t end_of_key(std::string_view line) {
  return std::min({line.find(':'), line.find(" = "), line.size()});
}

/// "closing-date: 4 May 2031", "tags:": the key; empty where the line begins with none.
std::string_view key_of(std::string_view line) {
  const std::size_t end = end_of_key(line);
  if (end == line.size() || !is_lower(line.front())) return {};
  if (line[end] == ':' && end + 1 < line.size() && !is_blank(line[end + 1])) return {};  // "mailto:"
  const std::string_view key = line.substr(0, end);
  const bool plain = std::all_of(key.begin(), key.end(), [](char c) {
    return is_lower(c) || is_upper(c) || is_digit(c) || c == ' ' || c == '-' || c == '_';
  });
  return plain ? key : std::string_view();
}

/// The value of the line, without a comment behind it: "\"Reef Clerk\" # the title of the page".
std::string_view value_of(std::string_view line) {
  const std::size_t end = end_of_key(line);
  const std::string_view value = trim(line.substr(std::min(end + (line[end] == ':' ? 1 : 3), line.size())));
  const std::size_t quote = value.starts_with('"') ? value.find('"', 1) : 0;
  const std::size_t comment = quote == std::string_view::npos ? quote : value.find(" #", quote);
  return trim(value.substr(0, comment));
}

/// Behind blank ones.
std::size_t first_line(const std::vector<Line>& lines) {
  const auto filled = [](const Line& line) { return !line.whole.empty(); };
  return static_cast<std::size_t>(std::find_if(lines.begin(), lines.end(), filled) - lines.begin());
}

Block block_of(const Line& line) {
  Block block;
  block.role = line.shape == Line::Shape::rule ? Block::Role::rule : Block::Role::paragraph;
  block.text = block.whole = line.whole;
  block.kind = Kind::header;
  block.first_line = block.last_line = line.number;
  return block;
}

}  // namespace

std::size_t find_keys(const Text& text, const std::vector<Line>& lines) {
  const std::size_t first = first_line(lines);
  if (lines.size() - first < 3) return 0;
  const std::string_view fence = text.view(lines[first].whole);
  if (fence != kDashes && fence != kPluses) return 0;
  if (lines[first + 1].whole.empty() || key_of(text.view(lines[first + 1].whole)).empty()) return 0;
  const std::size_t most = std::min(lines.size(), first + kMostLines);
  for (std::size_t i = first + 2; i < most; ++i) {
    const std::string_view line = text.view(lines[i].whole);
    if (line.size() >= kFewestSigns && fence.starts_with(line)) return i + 1;
  }
  return 0;
}

std::vector<Block> read_keys(const Text& text, const Layout& layout, std::span<const Line> lines) {
  std::vector<Block> blocks;
  std::string normal;
  bool goes_on = false;  // a quoted value does so on the next line
  for (const Line& line : lines) {
    if (line.whole.empty()) continue;
    const std::string_view whole = text.view(line.whole);
    const bool top = line.indent == 0;
    const std::string_view key = top ? key_of(whole) : std::string_view();
    if (goes_on && key.empty()) {
      Block& above = blocks.back();
      above.text.end = above.whole.end = line.whole.end;
      above.last_line = line.number;
      goes_on = !whole.ends_with('"');
      if (!goes_on) above.text = text.span_of(without_quotes(text.view(above.text)));
      continue;
    }
    Block& block = blocks.emplace_back(block_of(line));
    const std::string_view value = key.empty() ? key : value_of(whole);
    goes_on = value.starts_with('"') && (value.size() == 1 || !value.ends_with('"'));
    if (value.empty()) continue;
    normal_form(key, normal);
    block.label = layout.find_label(normal);
    if (!block.label) continue;
    block.role = Block::Role::label;
    block.title = text.span_of(key);
    block.text = text.span_of(goes_on ? value : without_quotes(value));
  }
  return blocks;
}

std::size_t find_menu(const Text& text, const Layout& layout, const std::vector<Line>& lines) {
  constexpr std::size_t kFewest = 12, kLongest = 40, kMostLabels = 1;
  constexpr CharSet kNoEntry("0123456789:;");
  std::string normal;
  std::size_t labels = 0;
  const std::size_t first = first_line(lines);
  std::size_t end = first;
  for (; end < lines.size() && !lines[end].whole.empty() && labels <= kMostLabels; ++end) {
    const std::string_view line = text.view(lines[end].whole);
    const bool entry = line.size() <= kLongest &&
                       std::none_of(line.begin(), line.end(), [=](char c) { return kNoEntry.has(c); });
    if (!entry) return 0;
    normal_form(line, normal);
    const LabelRule* const label = layout.find_label(normal);
    if (label && !label->weak && label->fields().front() != Field::none) ++labels;
  }
  const bool above_notice = end < lines.size();
  return above_notice && end - first >= kFewest && labels <= kMostLabels ? end : 0;
}

std::vector<Block> read_menu(std::span<const Line> lines) {
  std::vector<Block> blocks;
  for (const Line& line : lines) {
    if (!line.whole.empty()) blocks.push_back(block_of(line));
  }
  return blocks;
}

}  // namespace vacparse
