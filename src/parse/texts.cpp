// SPDX-License-Identifier: MIT
#include "parse/reading.hpp"

namespace vacparse {
namespace {

Paragraphs* find_text(Notice& notice, Kind kind) {
  switch (kind) {
    case Kind::about: return &notice.about;
    case Kind::summary: return &notice.summary;
    case Kind::conditions: return &notice.conditions;
    case Kind::compensation: return &notice.compensation;
    case Kind::application: return &notice.application;
    case Kind::header:
    case Kind::other: return &notice.other;
    default: return nullptr;
  }
}

void read_part(Reading& reading, const Part& part) {
  Paragraphs* const text = find_text(reading.notice(), part.section.kind);
  if (!text) return;
  for (std::size_t i = part.first_block; i < part.end_block; ++i) {
    const Block& block = reading.sections.blocks[i];
    const bool opens = i == part.first_block && part.section.heading;
    if (opens && block.role == Block::Role::heading) continue;
    if (part.section.kind == Kind::header && reading.used[i]) continue;
    text->push_back(opens && block.role == Block::Role::label ? block.text : block.whole);
    if (text->back().empty()) text->pop_back();
  }
}

}  // namespace

void read_texts(Reading& reading) {
  for (const Part& part : reading.sections.parts) {
    read_part(reading, part);
    if (part.section.first_line > 0) reading.notice().sections.push_back(part.section);
  }
}

}  // namespace vacparse
