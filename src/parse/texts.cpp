// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>

#include "parse/reading.hpp"
#include "phrase.hpp"

namespace vacparse {
namespace {

/// What the fields of the header hold, to tell what of a line they leave out.
class Kept {
 public:
  explicit Kept(const Reading& reading) : text_(reading.text()) {
    const Notice& notice = reading.parsed.notice;
    for (const auto& name : {notice.notice_number, notice.title, notice.organization, notice.department,
                             notice.reports_to, notice.security_clearance}) {
      if (name) add(*name);
    }
    for (const Location& location : notice.locations) add(location.text);
    for (const Language& language : notice.requirements.languages) add(language.text);
    if (notice.grade) add(notice.grade->text);
    if (notice.contract) add(notice.contract->text);
    if (notice.duration) add(notice.duration->text);
    if (notice.positions) add(notice.positions->text);
    if (notice.published) add(notice.published->text);
    if (notice.deadline) add(notice.deadline->text);
    if (notice.salary) add(notice.salary->text);
    std::sort(spans_.begin(), spans_.end(), [](Span a, Span b) { return a.begin < b.begin; });
  }

  /// True when each stretch of `span` lies in a field's value or says the same words as one.
  bool hold(Span span) {
    for (const Span& value : spans_) {
      if (value.end <= span.begin || value.begin >= span.end) continue;
      if (value.begin > span.begin && !says({span.begin, value.begin})) return false;
      span.begin = std::min(span.end, value.end);
    }
    return says(span);
  }

 private:
  void add(Span span) {
    fold_words(text_.view(span), folded_);
    words_.append(folded_).append(" | ");
    spans_.push_back(span);
  }

  bool says(Span span) {
    fold_words(text_.view(span), folded_);
    return words_.find(folded_) != std::string::npos;
  }

  const Text& text_;
  std::string folded_;  ///< of what was looked at last
  std::vector<Span> spans_;
  std::string words_;
};

Paragraphs* find_text(Notice& notice, Kind kind) {
  switch (kind) {
    case Kind::about:
      return &notice.about;
    case Kind::summary:
      return &notice.summary;
    case Kind::conditions:
      return &notice.conditions;
    case Kind::compensation:
      return &notice.compensation;
    case Kind::application:
      return &notice.application;
    case Kind::header:
    case Kind::other:
      return &notice.other;
    default:
      return nullptr;
  }
}

void read_part(Reading& reading, const Part& part, Kept& kept) {
  Paragraphs* const text = find_text(reading.notice(), part.section.kind);
  if (!text) return;
  for (std::size_t i = part.first_block; i < part.end_block; ++i) {
    const Block& block = reading.sections.blocks[i];
    const bool opens = i == part.first_block && part.section.heading;
    if (opens && block.role == Block::Role::heading) continue;
    if (part.section.kind == Kind::header && reading.used[i] && kept.hold(block.text)) continue;
    text->push_back(opens && block.role == Block::Role::label ? block.text : block.whole);
    if (text->back().empty()) text->pop_back();
  }
}

}  // namespace

void read_texts(Reading& reading) {
  Kept kept(reading);
  for (const Part& part : reading.sections.parts) {
    read_part(reading, part, kept);
    if (part.section.first_line > 0) reading.notice().sections.push_back(part.section);
  }
}

}  // namespace vacparse
