// SPDX-License-Identifier: MIT
#include <algorithm>

#include "parse/reading.hpp"

namespace vacparse {
namespace {

bool is_empty(const Reading& reading, const Part& part) {
  for (std::size_t i = part.first_block; i < part.end_block; ++i) {
    if (reading.sections.blocks[i].role != Block::Role::heading) return false;
  }
  return true;
}

void judge_sections(Reading& reading) {
  const std::vector<Part>& parts = reading.sections.parts;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Section& section = parts[i].section;
    const std::size_t line = reading.sections.blocks[parts[i].first_block].first_line;
    if (parts[i].unknown_heading) {
      reading.remark(RemarkCode::unknown_heading, std::nullopt,
                     "cannot tell what this heading is about: " + std::string(reading.view(*section.heading)),
                     line);
    }
    const bool may_be_empty =
        section.kind == Kind::header || section.kind == Kind::about || section.kind == Kind::other;
    constexpr std::uint32_t kLongestHeading = 60;  // a longer one is a statement
    if (!section.heading || section.heading->size() > kLongestHeading || may_be_empty ||
        !is_empty(reading, parts[i]))
      continue;
    // A heading over the headings of its parts is not empty: they are what it says.
    const Kind below = i + 1 < parts.size() ? parts[i + 1].section.kind : Kind::other;
    const bool parted =
        below == section.kind || (section.kind == Kind::requirements && is_requirement(below));
    if (parted) continue;
    reading.remark(RemarkCode::empty_section, std::string(name_of(section.kind)),
                   "nothing stands under this heading: " + std::string(reading.view(*section.heading)), line);
  }
}

/// What speaks for a notice: its labels, and the headings that only notices have together.
std::size_t count_signals(const Reading& reading) {
  std::size_t signals = 0;
  std::vector<bool> kinds(names_of<Kind>().size());
  for (const Block& block : reading.sections.blocks) {
    if (block.role == Block::Role::label && block.label->fields().front() != Field::none) ++signals;
    if (block.role == Block::Role::group) ++signals;
  }
  for (const Part& part : reading.sections.parts) {
    const Kind kind = is_requirement(part.section.kind) ? Kind::requirements : part.section.kind;
    const bool telling = kind == Kind::requirements || kind == Kind::duties || kind == Kind::application ||
                         kind == Kind::compensation;
    const auto index = static_cast<std::size_t>(kind);
    if (telling && !kinds[index]) ++signals;
    kinds[index] = true;
  }
  return signals;
}

}  // namespace

void judge(Reading& reading) {
  constexpr std::size_t kFewestSignals = 2;
  judge_sections(reading);
  if (!reading.notice().title) {
    reading.remark(RemarkCode::missing_field, "title", "no title found", std::nullopt);
  }
  if (count_signals(reading) < kFewestSignals) {
    reading.remark(RemarkCode::not_a_notice, std::nullopt, "this does not look like a vacancy notice",
                   std::nullopt);
  }
  for (const std::size_t start : find_further_notices(reading.text(), reading.sections)) {
    reading.remark(RemarkCode::several_notices, std::nullopt,
                   "a further notice begins here; --split parts them",
                   reading.sections.blocks[start].first_line);
  }
}

}  // namespace vacparse
