// SPDX-License-Identifier: MIT
#include "sections.hpp"

#include <algorithm>

#include "sections/blocks.hpp"
#include "sections/front_matter.hpp"
#include "sections/kinds.hpp"
#include "sections/lines.hpp"
#include "sections/marks.hpp"

namespace vacparse {
namespace {

/// Gives each part its lines: from its first block to the line before the next part's.
void tile_lines(const Text& text, Sections& sections) {
  std::size_t next_free = 1;
  Part* open = nullptr;
  for (Part& part : sections.parts) {
    const std::size_t own = sections.blocks[part.first_block].first_line;
    if (own < next_free) continue;
    if (open) open->section.last_line = own - 1;
    part.section.first_line = open ? own : 1;
    next_free = own + 1;
    open = &part;
  }
  if (open) open->section.last_line = text.line_count();
}

/// The blocks of the front matter, whose lines are taken away.
std::vector<Block> take_front_matter(const Text& text, const Layout& layout, std::vector<Line>& lines) {
  const auto take = [&lines](std::size_t count, std::vector<Block>&& blocks) {
    lines.erase(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(count));
    return std::move(blocks);
  };
  if (const std::size_t count = find_keys(text, lines); count > 0)
    return take(count, read_keys(text, layout, std::span(lines).first(count)));
  if (const std::size_t count = find_menu(text, layout, lines); count > 0)
    return take(count, read_menu(std::span(lines).first(count)));
  return {};
}

/// Puts the blocks of the front matter before the others, and into the header.
void prepend(std::vector<Block>&& front, Sections& sections) {
  const std::size_t count = sections.front_matter = front.size();
  sections.blocks.insert(sections.blocks.begin(), std::make_move_iterator(front.begin()),
                         std::make_move_iterator(front.end()));
  for (Part& part : sections.parts) {
    part.first_block += count;
    part.end_block += count;
  }
  const bool goes_on = !sections.parts.empty() && sections.parts.front().section.kind == Kind::header &&
                       !sections.parts.front().section.heading;
  if (!goes_on) {
    Part& header = *sections.parts.emplace(sections.parts.begin());
    header.section.kind = Kind::header;
    header.end_block = count;
  }
  sections.parts.front().first_block = 0;
}

}  // namespace

Sections split(const Text& text, const Scan& scan) {
  Sections sections;
  std::vector<Line> lines = read_lines(text, scan.layout());
  std::vector<Block> front = take_front_matter(text, scan.layout(), lines);
  const std::size_t wrap_column = find_wrap_column(text, lines);
  const std::vector<Mark> marks = mark_lines(text, scan, lines, wrap_column);
  sections.blocks = join_blocks(text, lines, marks, wrap_column);
  const bool titled = std::any_of(front.begin(), front.end(), [](const Block& block) {
    return block.label && block.label->fields().front() == Field::title;
  });
  sections.parts = sort_blocks(text, scan, sections.blocks, titled);
  if (!front.empty()) prepend(std::move(front), sections);
  tile_lines(text, sections);
  return sections;
}

Sections split(const Text& text, const Layout& layout) { return split(text, Scan(layout, text.view())); }

bool is_requirement(Kind kind) {
  return kind == Kind::requirements || kind == Kind::education || kind == Kind::experience ||
         kind == Kind::languages || kind == Kind::skills;
}

bool may_name_duties(Kind kind) {
  return kind == Kind::education || kind == Kind::summary || kind == Kind::other;
}

bool opens_body(Kind kind) {
  return kind == Kind::duties || kind == Kind::application || is_requirement(kind);
}

std::optional<Kind> kind_of_field(Field field) {
  switch (field) {
    case Field::salary:
      return Kind::compensation;
    case Field::deadline:
    case Field::published:
      return Kind::application;
    case Field::contract:
    case Field::duration:
    case Field::security_clearance:
      return Kind::conditions;
    default:
      return std::nullopt;
  }
}

}  // namespace vacparse
