// SPDX-License-Identifier: MIT
#include "sections/front_matter.hpp"

#include <algorithm>
#include <string>

#include "phrase.hpp"
#include "sections/rules.hpp"
#include "text/characters.hpp"
#include "values/occupations.hpp"

namespace vacparse {
namespace {

constexpr std::string_view kDashes = "---", kPluses = "+++";
constexpr std::size_t kMostLines = 60;
constexpr std::size_t kFewestSigns = 2;  // a hand may have closed it with "--"

/// Where "closing-date: 4 May 2031" and "closing = 2031-05-04" go from the key to the value.
std::size_t end_of_key(std::string_view line) {
  return std::min({line.find(':'), line.find(" = "), line.size()});
}

/// "closing-date: 4 May 2031", "tags:": the key; empty where the line begins with none. `capital`: it may
/// begin with one.
std::string_view key_of(std::string_view line, bool capital = false) {
  const std::size_t end = end_of_key(line);
  if (end == line.size() || !(is_lower(line.front()) || line.front() == '_' || capital)) return {};
  if (line[end] == ':' && end + 1 < line.size() && !is_blank(line[end + 1])) return {};  // "mailto:"
  const std::string_view key = line.substr(0, end);
  const bool plain = std::all_of(key.begin(), key.end(), [](char c) {
    return is_lower(c) || is_upper(c) || is_digit(c) || c == ' ' || c == '-' || c == '_';
  });
  return plain ? key : std::string_view();
}

/// "[\"Full Time\"]": what a list of one holds.
std::string_view only_entry(std::string_view value) {
  const bool list = value.starts_with('[') && value.ends_with(']');
  return list && value.find(',') == std::string_view::npos ? trim(value.substr(1, value.size() - 2)) : value;
}

/// ">", "|-": the lines below, set in, are the value.
bool opens_scalar(std::string_view value) {
  return (value.starts_with('>') || value.starts_with('|')) && value.size() <= 2;
}

/// Without the type that YAML may put before it: "!!timestamp '2031-05-04'".
std::string_view without_type(std::string_view value) {
  const std::size_t blank = value.starts_with("!!") ? value.find(' ') : value.npos;
  return blank == value.npos ? value : trim(value.substr(blank));
}

/// The value of the line, without a comment behind it: "\"Reef Clerk\" # the title of the page".
std::string_view value_of(std::string_view line) {
  const std::size_t end = end_of_key(line);
  const std::size_t behind = std::min(end + (line[end] == ':' ? 1 : 3), line.size());
  const std::string_view value = without_type(trim(line.substr(behind)));
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

namespace {

/// How many lines from `first` on are keys without a fence, a title among them, up to a blank line.
std::size_t find_open_keys(const Text& text, const std::vector<Line>& lines, std::size_t first) {
  constexpr std::size_t kFewest = 4;
  bool title = false;
  std::size_t end = first;
  for (; end < lines.size() && !lines[end].whole.empty(); ++end) {
    const std::string_view key = key_of(text.view(lines[end].whole));
    if (key.empty() || lines[end].indent > 0) return 0;
    title = title || key == "title";
  }
  return title && end - first >= kFewest && end < lines.size() ? end : 0;
}

}  // namespace

std::size_t find_keys(const Text& text, const std::vector<Line>& lines) {
  const std::size_t first = first_line(lines);
  if (lines.size() - first < 3) return 0;
  const std::string_view fence = text.view(lines[first].whole);
  if (fence != kDashes && fence != kPluses) return find_open_keys(text, lines, first);
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
  bool quoted = false;  // a quoted value goes on until its quote
  bool plain = false;   // a plain one on lines that are set in
  bool below = false;   // and the first of these lines is where it begins
  for (const Line& line : lines) {
    if (line.whole.empty()) continue;
    const std::string_view whole = text.view(line.whole);
    const bool top = line.indent == 0;
    const std::string_view key = top ? key_of(whole, !quoted && is_upper(whole.front())) : std::string_view();
    if ((quoted && key.empty()) || (plain && !top)) {
      Block& above = blocks.back();
      if (below) above.text.begin = line.whole.begin;
      above.text.end = above.whole.end = line.whole.end;
      above.last_line = line.number;
      if (quoted && whole.ends_with('"')) above.text = text.span_of(without_quotes(text.view(above.text)));
      quoted = quoted && !whole.ends_with('"');
      below = false;
      continue;
    }
    if (below) blocks.back().become_paragraph();  // nothing stands there
    Block& block = blocks.emplace_back(block_of(line));
    const std::string_view value = key.empty() ? key : value_of(whole);
    quoted = value.starts_with('"') && (value.size() == 1 || !value.ends_with('"'));
    below = opens_scalar(value);
    plain = !value.empty() && !quoted && !value.starts_with('[') && !value.ends_with('"');
    if (value.empty()) continue;
    normal_form(key, normal);
    block.label = layout.find_label(normal);
    if (!block.label) block.label = find_label_of_key(layout, key, normal);
    if (!block.label) continue;
    block.role = Block::Role::label;
    block.title = text.span_of(key);
    block.text = text.span_of(quoted ? value : without_quotes(only_entry(value)));
  }
  if (below) blocks.back().become_paragraph();
  return blocks;
}

namespace {

/// A few words without what a label or a number has.
bool may_be_entry(std::string_view line) {
  constexpr std::size_t kLongest = 40;
  constexpr CharSet kNoEntry("0123456789:;");
  return line.size() <= kLongest &&
         std::none_of(line.begin(), line.end(), [=](char c) { return kNoEntry.has(c); });
}

/// Lines that may be a menu's entries.
struct Entries {
  std::size_t first, end;
  std::size_t known = 0;   ///< that say what menus do
  std::size_t labels = 0;  ///< that may lead to values
  bool named = false;      ///< the first says nothing that menus do: the house may head its menu
};

Entries entries_from(const Text& text, const Layout& layout, const std::vector<Line>& lines,
                     std::size_t first) {
  Entries found{first, first};
  std::string normal;
  for (; found.end < lines.size() && !lines[found.end].whole.empty(); ++found.end) {
    const std::string_view line = text.view(lines[found.end].whole);
    if (!may_be_entry(line)) break;
    normal_form(line, normal);
    const bool known = layout.is_menu_entry(normal);
    found.known += known ? 1U : 0U;
    found.named = found.named || (found.end == first && !known);
    const LabelRule* const label = layout.find_label(normal);
    found.labels += label && !label->weak && label->fields().front() != Field::none ? 1U : 0U;
  }
  return found;
}

/// A dozen entries are a menu whatever they say where a blank line ends them (`whole`); fewer, by what they
/// say.
bool is_menu(const Text& text, const std::vector<Line>& lines, const Entries& entries, bool whole) {
  constexpr std::size_t kMany = 12, kMostLabels = 1;
  if (whole && entries.end - entries.first >= kMany && entries.labels <= kMostLabels) return true;
  constexpr std::size_t kFewest = 3, kFewestKnown = 2, kFewestBelowName = 3, kFewestBesidePosts = 4;
  if (entries.end - entries.first < kFewest ||
      entries.known < (entries.named ? kFewestBelowName : kFewestKnown))
    return false;
  const auto names_post = [&](std::size_t line) { return names_occupation(text.view(lines[line].whole)); };
  bool posts = false;
  for (std::size_t line = entries.first; line < entries.end; ++line) posts = posts || names_post(line);
  return !posts || entries.known >= kFewestBesidePosts;
}

}  // namespace

std::size_t find_menu(const Text& text, const Layout& layout, const std::vector<Line>& lines) {
  std::size_t end = 0;
  for (std::size_t at = first_line(lines); at < lines.size();) {
    const Entries entries = entries_from(text, layout, lines, at);
    const bool whole = entries.end == lines.size() || lines[entries.end].whole.empty();
    const bool menu = is_menu(text, lines, entries, whole);
    if (menu) end = entries.end;
    // A path may stand between two menus.
    if (!whole || entries.known == 0 || (!menu && entries.known < entries.end - at)) break;
    for (at = entries.end; at < lines.size() && lines[at].whole.empty();) ++at;
  }
  return end < lines.size() ? end : 0;
}

std::vector<Block> read_menu(std::span<const Line> lines) {
  std::vector<Block> blocks;
  for (const Line& line : lines) {
    if (!line.whole.empty()) blocks.push_back(block_of(line));
  }
  return blocks;
}

}  // namespace vacparse
