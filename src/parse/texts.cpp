// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>
#include <string>

#include "parse/reading.hpp"
#include "phrase.hpp"

namespace vacparse {
namespace {

/// The words that the fields of the header hold, to tell what of a label's line they leave out.
class KeptWords {
 public:
  explicit KeptWords(const Reading& reading) : reading_(reading) {
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
  }

  bool hold(Span span) {
    bool all = true;
    each_word(span, [&](std::string word) { all = all && words_.contains(word); });
    return all;
  }

 private:
  void add(Span span) {
    each_word(span, [&](std::string word) { words_.insert(std::move(word)); });
  }

  template <class Use>
  void each_word(Span span, Use&& use) {
    fold_words(reading_.view(span), folded_);
    for (std::size_t at = 0; at < folded_.size();) {
      const std::size_t end = std::min(folded_.find(' ', at), folded_.size());
      use(folded_.substr(at, end - at));
      at = end + 1;
    }
  }

  const Reading& reading_;
  std::set<std::string> words_;
  std::string folded_;
};

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

void read_part(Reading& reading, const Part& part, KeptWords& kept) {
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
  KeptWords kept(reading);
  for (const Part& part : reading.sections.parts) {
    read_part(reading, part, kept);
    if (part.section.first_line > 0) reading.notice().sections.push_back(part.section);
  }
}

}  // namespace vacparse
