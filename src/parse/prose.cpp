// SPDX-License-Identifier: MIT
// Fields that no label gives: out of the first lines, the title, and sentences.
#include <re2/re2.h>

#include <algorithm>

#include "parse/reading.hpp"
#include "phrase.hpp"
#include "values.hpp"

namespace vacparse {
namespace {

constexpr std::size_t kLongestTitle = 140;

bool is_content(const Block& block) {
  return block.role == Block::Role::paragraph || block.role == Block::Role::item || block.role == Block::Role::label;
}

/// True for a line that could be a title or a name: short, no sentence, no web address, some letters.
bool is_name_like(std::string_view line) {
  if (line.size() < 3 || line.size() > kLongestTitle) return false;
  if (line.back() == '.' && line.find(". ") == std::string_view::npos && std::count(line.begin(), line.end(), ' ') > 5) return false;
  if (line.find("://") != std::string_view::npos || line.find("](") != std::string_view::npos) return false;
  if (line.front() == '(' || line.front() == '[' || line.back() == ':') return false;
  return std::any_of(line.begin(), line.end(), [](char c) { return is_upper(c) || is_lower(c); });
}

/// The first lines that stand together without a label: the title, the organisation, or both.
std::vector<std::size_t> find_first_lines(const Reading& reading) {
  constexpr std::size_t kMostLines = 4;
  std::vector<std::size_t> found;
  const std::vector<Block>& blocks = reading.sections.blocks;
  for (std::size_t i = 0; i < blocks.size() && found.size() < kMostLines; ++i) {
    if (blocks[i].role == Block::Role::heading && blocks[i].opens == Kind::header) continue;
    if (blocks[i].role == Block::Role::label && blocks[i].kind == Kind::header && found.empty()) continue;
    if (blocks[i].role != Block::Role::paragraph || blocks[i].kind != Kind::header) break;
    if (is_name_like(bare(reading.view(blocks[i].whole)))) found.push_back(i);
  }
  return found;
}

bool same_words(std::string_view a, std::string_view b) {
  std::string left, right;
  normal_form(a, left);
  normal_form(b, right);
  return left == right || (!left.empty() && right.find(left) != std::string::npos) ||
         (!right.empty() && left.find(right) != std::string::npos);
}

/// With a labelled title, the line over it is the organisation's name; without one it is the title.
void read_first_lines(Reading& reading) {
  const std::vector<Block>& blocks = reading.sections.blocks;
  Notice& notice = reading.notice();
  for (const std::size_t i : find_first_lines(reading)) {
    const std::string_view line = bare(reading.view(blocks[i].whole));
    const Given given{reading.text().span_of(line), blocks[i].first_line};
    if (!notice.title) {
      reading.used[i] = give(reading, Field::title, given);
    } else if (same_words(line, reading.view(*notice.title))) {
      reading.used[i] = true;
    } else if (!notice.organization && i == 0) {
      reading.used[i] = give(reading, Field::organization, given);
    }
  }
}

/// The first place in the text that names one of the layout's organisations.
void read_known_organization(Reading& reading) {
  if (reading.notice().organization) return;
  const std::string_view text = reading.text().view();
  for (const std::string& name : reading.layout.source().organizations) {
    const std::size_t at = text.find(name);
    if (at == std::string_view::npos) continue;
    reading.notice().organization = reading.text().span_of(text.substr(at, name.size()));
    return;
  }
}

bool may_state(Kind kind, Field field) {
  const bool body = kind == Kind::duties || is_requirement(kind);
  switch (field) {
    case Field::reports_to: return kind != Kind::application && kind != Kind::about;
    case Field::organization: return !body;
    case Field::locations: return kind != Kind::application && kind != Kind::duties;
    case Field::deadline: return kind == Kind::application || !body;
    default: return !body && (kind != Kind::application || field == Field::positions || field == Field::contract);
  }
}

void read_patterns(Reading& reading) {
  std::string line;
  for (const Layout::Prose& prose : reading.layout.prose()) {
    if (has(reading.parsed.notice, prose.field)) continue;
    for (const Block& block : reading.sections.blocks) {
      if (!is_content(block) || !may_state(block.kind, prose.field)) continue;
      // Lines that were wrapped by hand: a pattern need not know where.
      line = reading.view(block.text);
      std::replace(line.begin(), line.end(), '\n', ' ');
      re2::StringPiece value;
      if (!re2::RE2::PartialMatch(line, prose.pattern->re(), &value) || !value.data()) continue;
      const auto begin = block.text.begin + static_cast<std::uint32_t>(value.data() - line.data());
      const Span span{begin, begin + static_cast<std::uint32_t>(value.size())};
      if (give(reading, prose.field, {span, reading.text().line_of(span.begin), true})) break;
    }
  }
}

void read_title_facts(Reading& reading) {
  Notice& notice = reading.notice();
  if (!notice.title) return;
  const Span title = *notice.title;
  const std::size_t line = reading.text().line_of(title.begin);
  if (!notice.grade) give(reading, Field::grade, {title, line, true});
  if (!notice.positions) {
    if (const auto count = find_positions(reading.view(title))) {
      give(reading, Field::positions, {reading.text().span_of(*count), line, true});
    }
  }
}

void read_pay_in_prose(Reading& reading) {
  if (reading.notice().salary) return;
  std::string_view heading;
  for (const Block& block : reading.sections.blocks) {
    if (block.role == Block::Role::heading) heading = reading.view(block.text);
    if (block.kind != Kind::compensation || block.role == Block::Role::heading) continue;
    if (give(reading, Field::salary, {block.text, block.first_line, true, false, heading})) return;
  }
}

void read_duration_in_prose(Reading& reading) {
  for (const Block& block : reading.sections.blocks) {
    if (reading.notice().duration) return;
    if (!is_content(block) || !may_state(block.kind, Field::duration)) continue;
    give(reading, Field::duration, {block.text, block.first_line, true});
  }
}

}  // namespace

void read_prose(Reading& reading) {
  read_first_lines(reading);
  read_known_organization(reading);
  read_patterns(reading);
  read_title_facts(reading);
  read_pay_in_prose(reading);
  read_duration_in_prose(reading);
}

}  // namespace vacparse
