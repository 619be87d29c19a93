// SPDX-License-Identifier: MIT
// Fields that neither a label nor the first lines give: out of sentences.
#include <algorithm>
#include <array>
#include <cstring>
#include <deque>
#include <optional>
#include <span>
#include <vector>

#include "parse/plain_line.hpp"
#include "parse/reading.hpp"
#include "phrase.hpp"
#include "text/sixteen.hpp"
#include "values.hpp"
#include "values/quantities.hpp"

namespace vacparse {
namespace {

/// A label's value may state more than its own field: "Excepted Service: not to exceed 24 months".
bool is_content(const Block& block) {
  return block.role == Block::Role::paragraph || block.role == Block::Role::item ||
         block.role == Block::Role::label;
}

/// The first place in the text that names one of the layout's organisations.
void read_known_organization(Reading& reading) {
  if (reading.notice().organization) return;
  const std::string_view text = reading.text().view();
  for (const std::string_view name : reading.layout.organizations()) {
    const std::size_t at = text.find(name);
    if (at == std::string_view::npos) continue;
    reading.notice().organization = reading.text().span_of(text.substr(at, name.size()));
    return;
  }
}

/// "This position will report to ...": no experience under somebody, and not to whom the house reports.
constexpr std::string_view kOfPost[] = {"This position ",   "The position ", "This role ", "The role ",
                                        "This post ",       "The post ",     "You will ",  "The incumbent ",
                                        "These positions ", "These posts ",  "This job ",  "Position "};
/// How a paragraph begins that states the terms, among duties, too: "This is a six-month contract".
constexpr std::string_view kOfTerms[] = {"This position ",
                                         "The position ",
                                         "This role is ",
                                         "The role is ",
                                         "This post ",
                                         "The post ",
                                         "These positions ",
                                         "These posts ",
                                         "This job is ",
                                         "This is a ",
                                         "Appointment",
                                         "The appointment ",
                                         "The initial appointment ",
                                         "The initial contract ",
                                         "The contract ",
                                         "This contract ",
                                         "Positions are ",
                                         "Fixed term ",
                                         "Fixed-term ",
                                         "This vacancy "};

/// The first letters of all of these: one comparison each, and they tell most paragraphs apart.
constexpr std::size_t kFour = 4;
constexpr std::string_view kFours[] = {"This", "The ", "Thes", "Posi", "Appo", "Fixe", "You "};
constexpr bool is_of_fours(std::span<const std::string_view> beginnings) {
  return std::all_of(beginnings.begin(), beginnings.end(), [](std::string_view beginning) {
    return std::find(std::begin(kFours), std::end(kFours), beginning.substr(0, kFour)) != std::end(kFours);
  });
}
static_assert(is_of_fours(kOfPost) && is_of_fours(kOfTerms));

bool begins_with_one(std::string_view text, std::span<const std::string_view> beginnings) {
  while (!text.empty() && (text.front() == '*' || text.front() == '_')) text.remove_prefix(1);
  if (text.size() <= kFour) return false;
  const bool may = std::any_of(std::begin(kFours), std::end(kFours), [text](std::string_view four) {
    return std::memcmp(text.data(), four.data(), kFour) == 0;
  });
  return may && std::any_of(beginnings.begin(), beginnings.end(),
                            [text](std::string_view beginning) { return text.starts_with(beginning); });
}

/// What one does, or what is asked.
bool is_body(Kind kind) { return kind == Kind::duties || is_requirement(kind); }

bool may_state(Kind kind, Field field) {
  const bool body = is_body(kind);
  switch (field) {
    case Field::reports_to:
      return kind != Kind::application;
    case Field::organization:
      return !body;
    case Field::locations:
      return kind != Kind::application && kind != Kind::duties;
    case Field::security_clearance:
      return kind != Kind::duties && kind != Kind::about;
    case Field::deadline:
      return kind == Kind::application || !body;
    case Field::reserve_list:
    case Field::salary:
    case Field::contract:
      return kind != Kind::duties;
    default:
      return !body && (kind != Kind::application || field == Field::positions || field == Field::title ||
                       field == Field::notice_number);
  }
}

/// The fields that a block of this kind may state and the notice does not have yet.
FieldSet missing_fields(const Notice& notice, Kind kind) {
  FieldSet fields;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const auto field = static_cast<Field>(i);
    fields.set(i, !has(notice, field) && may_state(kind, field));
  }
  return fields;
}

/// "This is a six-month contract" among duties or what is asked.
bool states_terms(const Reading& reading, const Block& block) {
  return is_body(block.kind) && begins_with_one(reading.view(block.text), kOfTerms);
}

/// Those of the terms that the notice does not have yet.
FieldSet missing_terms(const Notice& notice) {
  FieldSet fields;
  for (const Field field : {Field::contract, Field::duration})
    fields.set(static_cast<std::size_t>(field), !has(notice, field));
  return fields;
}

/// A block, and a prose pattern that it may match at some places of its line.
struct Chance {
  std::uint32_t block;
  std::uint32_t pattern;
  const PlainLine* line;
  std::size_t first_place, place_count;
};

/// Those of a notice, by pattern, then by block.
struct Chances {
  std::vector<Chance> all;
  std::vector<std::uint32_t> places;
  std::deque<PlainLine> lines;  ///< of the blocks that have a chance

  std::span<const std::uint32_t> places_of(const Chance& chance) const {
    return std::span(places).subspan(chance.first_place, chance.place_count);
  }
};

Chances find_chances(const Reading& reading) {
  Chances found;
  std::array<std::optional<FieldSet>, kKindCount> missing;
  const FieldSet terms = missing_terms(reading.parsed.notice);
  for (std::uint32_t i = 0; i < reading.sections.blocks.size(); ++i) {
    const Block& block = reading.sections.blocks[i];
    if (!is_content(block)) continue;
    std::optional<FieldSet>& fields = missing[static_cast<std::size_t>(block.kind)];
    if (!fields) fields = missing_fields(reading.parsed.notice, block.kind);
    FieldSet asked = *fields;
    if (terms.any() && states_terms(reading, block)) asked |= terms;
    const auto possible = reading.scan.find_prose(reading.view(block.text), asked);
    if (possible.empty()) continue;
    const PlainLine& line = found.lines.emplace_back(reading.view(block.text));
    for (const Scan::Possible& one : possible) {
      found.all.push_back({i, one.pattern, &line, found.places.size(), one.places.size()});
      for (const std::uint32_t place : one.places)
        found.places.push_back(place == Scan::kAnywhere ? place
                                                        : static_cast<std::uint32_t>(line.place_of(place)));
    }
  }
  std::stable_sort(found.all.begin(), found.all.end(),
                   [](const Chance& one, const Chance& other) { return one.pattern < other.pattern; });
  return found;
}

/// "All positions have been designated as temporary training positions": among what is asked, too.
constexpr std::string_view kTrainingPost = "g position";  // from its rarest letter on

/// False where the text states nothing that the field can be read from, whatever its patterns find there.
bool may_give(Field field, Kind kind, std::string_view text) {
  if (field == Field::reports_to && (kind == Kind::about || is_requirement(kind)))
    return begins_with_one(text, kOfPost);
  if (field == Field::contract && is_requirement(kind))
    return begins_with_one(text, kOfTerms) || text.find(kTrainingPost) != text.npos;
  return (field != Field::published && field != Field::deadline) || has_digit(text);
}

/// "Duration: from 1 May to 31 July 2031": until when one works, not until when one applies.
bool states_term(const Block& block) {
  if (block.role != Block::Role::label || !block.label) return false;
  const auto fields = block.label->fields();
  return std::find(fields.begin(), fields.end(), Field::duration) != fields.end();
}

/// What the chance's pattern finds in the text of its block; without data where it finds nothing.
std::string_view find_value(const Reading& reading, const Chance& chance,
                            std::span<const std::uint32_t> places) {
  const PlainLine& plain = *chance.line;
  const std::string_view value = reading.scan.read_prose({chance.pattern, places}, plain.view());
  if (!value.data()) return {};
  const std::string_view found = plain.written(value);
  // What a page marks inside a value would stand in the record as it is written. Of a list of links the first
  // is kept: "CS-04](https://...) or [CS-05".
  const std::size_t tag = value.find('<') == std::string_view::npos ? found.find('<') : found.size();
  const std::string_view before = found.substr(0, std::min(found.find("]("), tag));
  if (before.size() == found.size()) return found;
  const std::string_view behind = value.starts_with(before) ? value.substr(before.size()) : value;
  const bool list = behind.starts_with(" or ") || behind.starts_with(" and ") || behind.starts_with(", ");
  return list ? before : std::string_view();
}

void read_patterns(Reading& reading) {
  const Chances chances = find_chances(reading);
  for (const Chance& chance : chances.all) {
    const Field field = reading.scan.field_of_prose(chance.pattern);
    if (has(reading.parsed.notice, field)) continue;
    const Block& block = reading.sections.blocks[chance.block];
    const std::string_view text = reading.view(block.text);
    const bool leads_elsewhere = block.role == Block::Role::item && text.starts_with('[');
    if (leads_elsewhere || !may_give(field, block.kind, text)) continue;
    if (field == Field::deadline && states_term(block)) continue;
    const std::string_view value = find_value(reading, chance, chances.places_of(chance));
    if (!value.data()) continue;
    const Span span = reading.text().span_of(value);
    give(reading, field, {span, reading.text().line_of(span.begin), true});
  }
}

void read_pay_in_prose(Reading& reading) {
  if (reading.notice().salary) return;
  std::string_view heading;
  for (const Block& block : reading.sections.blocks) {
    if (block.role == Block::Role::heading) heading = reading.view(block.text);
    if (block.kind != Kind::compensation || block.role == Block::Role::heading) continue;
    if (give(reading, Field::salary, {block.text, block.first_line, true, heading})) return;
  }
}

/// A sign of money: "$", or what "£" and "€" end with. "20 EUR a month" is left to patterns.
bool may_name_money(std::string_view text) {
  const auto signs = [](const Sixteen& bytes) {
    return bytes.equal('$') | bytes.equal('\xA3') | bytes.equal('\xAC');
  };
  return find_marked(text, 0, signs) != text.size();
}

/// "Half-time, £11,400 per annum": a sentence that says itself that its amount is pay.
void read_pay_in_sentences(Reading& reading) {
  for (const Block& block : reading.sections.blocks) {
    if (reading.notice().salary) return;
    const bool speaks = is_content(block) && may_state(block.kind, Field::salary);
    if (!speaks || block.kind == Kind::about || !may_name_money(reading.view(block.text))) continue;
    for (const std::string_view sentence : split_sentences(reading.view(block.text))) {
      if (!may_name_money(sentence) || !read_pay(sentence, PayContext::sentence)) continue;
      const Span span = reading.text().span_of(sentence);
      if (give(reading, Field::salary, {span, reading.text().line_of(span.begin), true})) return;
    }
  }
}

void read_duration_in_prose(Reading& reading) {
  for (const Block& block : reading.sections.blocks) {
    if (reading.notice().duration) return;
    if (!is_content(block)) continue;
    if (!may_state(block.kind, Field::duration) && !states_terms(reading, block)) continue;
    if (!may_name_time(reading.scan.folded().part(block.text.begin, block.text.end))) continue;
    for (const std::string_view sentence : split_sentences(reading.view(block.text))) {
      const Span span = reading.text().span_of(sentence);
      if (!may_name_time(reading.scan.folded().part(span.begin, span.end))) continue;
      if (give(reading, Field::duration, {span, reading.text().line_of(span.begin), true})) return;
    }
  }
}

}  // namespace

void read_prose(Reading& reading) {
  read_known_organization(reading);
  read_patterns(reading);
  read_pay_in_prose(reading);
  read_pay_in_sentences(reading);
  read_duration_in_prose(reading);
}

}  // namespace vacparse
