// SPDX-License-Identifier: MIT
#include <algorithm>

#include "parse/bodies.hpp"
#include "parse/fields.hpp"
#include "parse/front.hpp"
#include "parse/reading.hpp"
#include "phrase.hpp"
#include "text/characters.hpp"
#include "values.hpp"
#include "values/occupations.hpp"

namespace vacparse {
namespace {

/// The value of a field as it stands now, for comparing it with what a second label says.
std::optional<Span> text_of(const Notice& notice, Field field) {
  switch (field) {
    case Field::notice_number:
      return notice.notice_number;
    case Field::title:
      return notice.title;
    case Field::organization:
      return notice.organization;
    case Field::department:
      return notice.department;
    case Field::reports_to:
      return notice.reports_to;
    case Field::locations:
      return notice.locations.empty() ? std::nullopt : std::optional(notice.locations.front().text);
    case Field::grade:
      return notice.grade ? std::optional(notice.grade->text) : std::nullopt;
    case Field::contract:
      return notice.contract ? std::optional(notice.contract->text) : std::nullopt;
    case Field::duration:
      return notice.duration ? std::optional(notice.duration->text) : std::nullopt;
    case Field::positions:
      return notice.positions ? std::optional(notice.positions->text) : std::nullopt;
    case Field::security_clearance:
      return notice.security_clearance;
    case Field::published:
      return notice.published ? std::optional(notice.published->text) : std::nullopt;
    case Field::deadline:
      return notice.deadline ? std::optional(notice.deadline->text) : std::nullopt;
    case Field::salary:
      return notice.salary ? std::optional(notice.salary->text) : std::nullopt;
    case Field::languages:
    case Field::reserve_list:
    case Field::none:
      return std::nullopt;
  }
  return std::nullopt;
}

/// Remarks a second value that is not the first one again. True when the block is thereby accounted for.
bool note_repeated(Reading& reading, Field field, const Given& given) {
  const auto first = text_of(reading.parsed.notice, field);
  const std::string_view second = trim_value(reading.view(given.value));
  if (given.prose) return true;
  if (!first || second.empty() || is_placeholder(second)) return false;
  std::string known, again;
  fold_words(reading.view(*first), known);
  fold_words(second, again);
  if (known != again) {
    reading.remark(RemarkCode::repeated_field, std::string(name_of_field(field)),
                   "stands here again with another value: " + std::string(beginning_of(second, 80)),
                   given.line);
  }
  return true;
}

/// The comma of "3,000" ends none.
std::size_t find_end_of_fact(std::string_view facts) {
  for (std::size_t at = 0; at < facts.size(); ++at) {
    if (facts[at] == ';' || facts[at] == '|') return at;
    const bool in_number =
        at > 0 && at + 1 < facts.size() && is_digit(facts[at - 1]) && is_digit(facts[at + 1]);
    if (facts[at] == ',' && !in_number) return at;
  }
  return facts.size();
}

/// The pieces of a value that states several facts: "3 Year, Secondment" -> "3 Year", "Secondment".
std::vector<Span> split_facts(const Reading& reading, Span value) {
  std::vector<Span> facts;
  std::string_view rest = reading.view(value);
  while (true) {
    const std::size_t end = find_end_of_fact(rest);
    facts.push_back(reading.text().span_of(rest.substr(0, end)));
    if (end == rest.size()) return facts;
    rest.remove_prefix(end + 1);
  }
}

bool speaks_of(const Reading& reading, Field field, Span fact) {
  const std::string_view words = reading.view(fact);
  switch (field) {
    case Field::duration:
      return read_months(words, false).has_value() || !read_dates(words, DateOrder::dmy).empty();
    case Field::contract:
      return !read_contract_types(words).empty();
    case Field::grade:
      return find_grade(words).has_value() || is_named_grade(words);
    case Field::salary:
      return read_pay(words, PayContext::label).has_value();
    default:
      return false;
  }
}

Given part_of(const Given& given, Span part) {
  Given fact = given;
  fact.value = part;
  return fact;
}

/// "Nuclear Security Officer (P-3)": the grade in brackets or behind a comma, the rest the title.
bool give_title_and_grade(Reading& reading, const Given& given) {
  const std::string_view value = reading.view(given.value);
  const auto grade = find_grade(value);
  std::string_view title = value;
  if (grade) {
    const auto at = static_cast<std::size_t>(grade->text.data() - value.data());
    title = value.substr(0, at);
    while (!title.empty() && CharSet(" (,;-/").has(title.back())) title.remove_suffix(1);
    give(reading, Field::grade, part_of(given, reading.text().span_of(grade->text)));
  }
  return give(reading, Field::title, part_of(given, reading.text().span_of(title)));
}

bool give_several(Reading& reading, std::span<const Field> fields, const Given& given) {
  if (fields.front() == Field::title && fields.back() == Field::grade)
    return give_title_and_grade(reading, given);
  if (fields.front() == Field::published) {
    // "From mid-February to March 10, 2032": the first day has no number.
    constexpr std::size_t kLongestLead = 12;
    const std::string_view value = reading.view(given.value);
    const auto dates = read_dates(value, reading.date_order);
    const bool whole =
        dates.empty() || static_cast<std::size_t>(dates[0].text.data() - value.data()) <= kLongestLead;
    const bool published = whole && give(reading, Field::published, given);
    return give(reading, Field::deadline, given) || published;
  }
  const std::vector<Span> facts = split_facts(reading, given.value);
  bool any = false;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const auto fact = std::find_if(facts.begin(), facts.end(),
                                   [&](Span span) { return speaks_of(reading, fields[i], span); });
    if (fact != facts.end()) {
      any = give(reading, fields[i], part_of(given, *fact)) || any;
    } else if (facts.size() == fields.size() && fields[i] != Field::salary) {
      any = give(reading, fields[i], part_of(given, facts[i])) || any;
    }
  }
  return any;
}

/// The value of a block with a label: it is one, or a heading that names a field and stands over its value.
std::optional<Given> find_value(const Reading& reading, std::size_t i) {
  constexpr std::size_t kLongestValue = 100;
  const std::vector<Block>& blocks = reading.sections.blocks;
  const Block& block = blocks[i];
  if (block.role == Block::Role::label) {
    const bool sentences = block.text.size() > kLongestValue && reading.begins_below(block);
    return Given{block.text, block.first_line, sentences, reading.view(*block.title)};
  }
  const bool section = block.label->fields().front() == Field::languages;
  if (block.role != Block::Role::heading || section || i + 1 >= blocks.size()) return std::nullopt;
  const Block& next = blocks[i + 1];
  if (next.role != Block::Role::paragraph && next.role != Block::Role::item) return std::nullopt;
  const std::string_view words = reading.view(next.text);
  const bool sentences = words.size() > kLongestValue || words.ends_with('.') || words.ends_with(':');
  return Given{next.text, next.first_line, sentences, reading.view(block.text)};
}

/// "Job title" among the contacts is that of somebody else.
bool is_about_others(Kind kind) {
  return kind == Kind::application || kind == Kind::conditions || kind == Kind::compensation ||
         kind == Kind::about;
}

/// "Net annual salary" over "Without dependants" over "USD 40,120": pay that a remark stands over.
bool give_pay_below(Reading& reading, std::size_t i) {
  constexpr std::size_t kMostLines = 2;
  const std::vector<Block>& blocks = reading.sections.blocks;
  for (std::size_t next = i + 1; next < blocks.size() && next <= i + kMostLines; ++next) {
    if (blocks[next].role != Block::Role::paragraph || blocks[next].set_apart) return false;
    const Given given{blocks[next].text, blocks[next].first_line, false, reading.view(*blocks[i].title)};
    if (give(reading, Field::salary, given)) return reading.used[next] = true;
  }
  return false;
}

/// "Reef Wardens - Data Analyst" over the sections of a notice in which "Job title: Analyst II" stands: the
/// announcement is called what it begins with.
bool is_titled_above(const Reading& reading, std::size_t i) {
  constexpr std::size_t kReach = 100;  // blocks: nobody's duties begin further below
  const std::size_t first = reading.sections.front_matter;
  if (i <= first) return false;
  const std::span<const Block> above =
      std::span(reading.sections.blocks).subspan(first, std::min(i - first, kReach));
  const Block& top = above.front();
  if (top.role != Block::Role::paragraph || top.kind != Kind::header) return false;
  const auto opens_duties = [](const Block& block) { return block.opens == Kind::duties; };
  if (std::none_of(above.begin(), above.end(), opens_duties)) return false;
  const std::string_view line = bare(reading.view(top.whole));
  return names_occupation(line) && is_name_like(reading, line) && find_body(line).empty();
}

/// "Series & grade: 0301 - 15": a sentence may say more.
bool is_bare_number(std::string_view value) {
  return std::none_of(value.begin(), value.end(), [](char c) { return is_lower(c) || is_upper(c); });
}

/// Block `i` has a label.
void read_label(Reading& reading, std::size_t i, std::optional<Field> only) {
  const Block& block = reading.sections.blocks[i];
  const bool weak = block.label->weak;
  const std::span<const Field> fields = block.label->fields();
  if (fields.front() == Field::none || (only && fields.front() != *only)) return;
  const auto value = find_value(reading, i);
  if (!value) return;
  if (fields.front() == Field::title && (is_about_others(block.kind) || is_titled_above(reading, i))) return;
  const bool over_places =
      fields.front() == Field::locations &&
      (reading.view(value->value).ends_with(':') || reading.view(value->value).ends_with(" in"));
  const Field field = field_of_value(reading, fields.front(), *value);
  if (weak && !only && field == Field::grade && is_bare_number(reading.view(value->value))) return;
  if (over_places && !has(reading.parsed.notice, Field::locations)) {
    reading.used[i] = read_places_below(reading, i);
  } else if (fields.size() > 1) {
    reading.used[i] = give_several(reading, fields, *value);
  } else if (weak && fields.front() == Field::locations && has(reading.parsed.notice, Field::locations)) {
    reading.used[i] = join_places(reading, *value);
  } else if (has(reading.parsed.notice, field)) {
    // A weak label may have given it itself, in an earlier turn.
    if (!weak) reading.used[i] = note_repeated(reading, field, *value);
  } else {
    reading.used[i] = give(reading, field, *value) || (field == Field::salary && give_pay_below(reading, i));
    if (reading.used[i] && fields.front() == Field::locations) read_listed_places(reading, i);
  }
}

/// The weak labels, or the others.
void read_all(Reading& reading, bool weak, std::optional<Field> only) {
  const std::vector<Block>& blocks = reading.sections.blocks;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (blocks[i].label && blocks[i].label->weak == weak) read_label(reading, i, only);
  }
}

/// "Contract: Fixed term – maternity cover, 12 months": its duration, where no label of that gives one.
void read_terms_of_contracts(Reading& reading) {
  const std::vector<Block>& blocks = reading.sections.blocks;
  for (std::size_t i = 0; i < blocks.size() && !reading.notice().duration; ++i) {
    if (!blocks[i].label || blocks[i].label->fields().front() != Field::contract) continue;
    const auto value = find_value(reading, i);
    if (!value || value->prose) continue;
    for (const Span fact : split_facts(reading, value->value)) {
      const std::string_view words = trim(reading.view(fact)), term = find_term(words);
      if (!term.data()) continue;
      const bool alone = term.data() == words.data();
      const std::string_view stated = alone ? words : find_term(reading.view(value->value));
      give(reading, Field::duration, part_of(*value, reading.text().span_of(stated)));
      break;
    }
  }
}

}  // namespace

void read_labels(Reading& reading) { read_all(reading, false, std::nullopt); }

void read_weak_labels(Reading& reading, std::optional<Field> only) {
  if (only && has(reading.parsed.notice, *only)) return;
  read_all(reading, true, only);
  if (!only) read_terms_of_contracts(reading);
}

}  // namespace vacparse
