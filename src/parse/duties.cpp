// SPDX-License-Identifier: MIT
#include <algorithm>

#include "parse/reading.hpp"
#include "phrase.hpp"

namespace vacparse {
namespace {

/// Blocks of one group; `head` is the block that names it, if any.
struct Range {
  const Block* head = nullptr;
  std::size_t first = 0;
  std::size_t end = 0;
};

bool names_group(const Part& part, const Block& block, std::size_t i) {
  if (block.role == Block::Role::group) return true;
  return block.role == Block::Role::heading && i != part.first_block;
}

std::vector<Range> find_groups(const Reading& reading, const Part& part) {
  std::vector<Range> groups;
  const std::vector<Block>& blocks = reading.sections.blocks;
  for (std::size_t i = part.first_block; i < part.end_block; ++i) {
    if (i == part.first_block && blocks[i].role == Block::Role::heading) continue;
    if (names_group(part, blocks[i], i)) {
      groups.push_back({&blocks[i], i + 1, i + 1});
      continue;
    }
    if (groups.empty()) groups.push_back({nullptr, i, i});
    groups.back().end = i + 1;
  }
  return groups;
}

/// "### 1. Lead the practice": the number before the words of a heading.
std::optional<Span> number_before(const Reading& reading, const Block& heading) {
  const std::string_view before =
      reading.view({heading.whole.begin, std::max(heading.whole.begin, heading.text.begin)});
  const std::size_t first = before.find_first_of("0123456789");
  if (first == std::string_view::npos) return std::nullopt;
  const std::size_t last = before.find_last_of("0123456789");
  return reading.text().span_of(before.substr(first, last - first + 1));
}

DutyGroup read_group(const Reading& reading, const Range& range) {
  DutyGroup group;
  const std::vector<Block>& blocks = reading.sections.blocks;
  if (range.head && range.head->role == Block::Role::group) {
    group.number = range.head->number;
    group.title = range.head->title;
  } else if (range.head) {
    group.title = range.head->text;
    group.number = number_before(reading, *range.head);
  }
  std::size_t first = range.first;
  const bool list = std::any_of(blocks.begin() + static_cast<std::ptrdiff_t>(range.first),
                                blocks.begin() + static_cast<std::ptrdiff_t>(range.end),
                                [](const Block& block) { return block.role == Block::Role::item; });
  while (list && blocks[first].role != Block::Role::item) {
    if (blocks[first].role != Block::Role::rule) group.introduction.push_back(blocks[first].whole);
    ++first;
  }
  group.items = read_items(reading, first, range.end);
  return group;
}

}  // namespace

void read_duties(Reading& reading) {
  std::vector<DutyGroup>& duties = reading.notice().duties;
  const std::size_t parts = static_cast<std::size_t>(
      std::count_if(reading.sections.parts.begin(), reading.sections.parts.end(),
                    [](const Part& part) { return part.section.kind == Kind::duties; }));
  for (const Part& part : reading.sections.parts) {
    if (part.section.kind != Kind::duties) continue;
    for (const Range& range : find_groups(reading, part)) {
      DutyGroup group = read_group(reading, range);
      if (!range.head && parts > 1) group.title = part.section.heading;
      duties.push_back(std::move(group));
    }
  }
}

}  // namespace vacparse
