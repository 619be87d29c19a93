// SPDX-License-Identifier: MIT
#include "sections.hpp"

#include "sections/blocks.hpp"
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

}  // namespace

Sections split(const Text& text, const Scan& scan) {
  Sections sections;
  const std::vector<Line> lines = read_lines(text, scan.layout());
  const std::size_t wrap_column = find_wrap_column(text, lines);
  const std::vector<Mark> marks = mark_lines(text, scan, lines, wrap_column);
  sections.blocks = join_blocks(text, lines, marks, wrap_column);
  sections.parts = sort_blocks(text, scan, sections.blocks);
  tile_lines(text, sections);
  return sections;
}

Sections split(const Text& text, const Layout& layout) { return split(text, Scan(layout, text.view())); }

bool is_requirement(Kind kind) {
  return kind == Kind::requirements || kind == Kind::education || kind == Kind::experience ||
         kind == Kind::languages || kind == Kind::skills;
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
