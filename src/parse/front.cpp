// SPDX-License-Identifier: MIT
#include "parse/front.hpp"

#include <algorithm>
#include <utility>

#include "parse/bodies.hpp"
#include "parse/fields.hpp"
#include "phrase.hpp"
#include "sections/navigation.hpp"
#include "text/characters.hpp"
#include "values.hpp"
#include "values/occupations.hpp"
#include "values/places.hpp"

namespace vacparse {
namespace {

constexpr std::size_t kLongestTitle = 140;

bool names_person(std::string_view text) {
  constexpr std::string_view kForms[] = {" Mr ",  " Mr. ",  " Ms ",  " Ms. ",
                                         " Mrs ", " Mrs. ", " Mme ", " Dr "};
  return std::any_of(std::begin(kForms), std::end(kForms),
                     [text](std::string_view form) { return text.find(form) != std::string_view::npos; });
}

/// Above the front of a page stands what its house tells all visitors.
bool is_stray(const std::vector<Block>& blocks, std::size_t i) {
  constexpr std::size_t kMostAbove = 4;
  return i < kMostAbove && blocks[i].role == Block::Role::paragraph && blocks[i].kind != Kind::header;
}

}  // namespace

bool is_name_like(std::string_view line) {
  if (line.size() < 3 || line.size() > kLongestTitle) return false;
  if (line.back() == '.' && line.find(". ") == std::string_view::npos &&
      std::count(line.begin(), line.end(), ' ') > 5)
    return false;
  if (line.find("://") != std::string_view::npos || line.find("](") != std::string_view::npos) return false;
  if (line.front() == '(' || line.front() == '[' || line.back() == ':') return false;
  const std::size_t colon = line.find(':');
  if (colon != std::string_view::npos && names_person(line.substr(colon))) return false;  // "Head: Ms Elba"
  const bool menu = parts_thrice(line, " · ") || parts_thrice(line, " | ");
  if (is_navigation(line) || (menu && !names_occupation(line) && find_body(line).empty())) return false;
  if (is_digit(line.front()) && line.find(" | ") != std::string_view::npos)
    return false;  // "12345 | Registry"
  return std::any_of(line.begin(), line.end(), [](char c) { return is_upper(c) || is_lower(c); });
}

namespace {

/// "Ongoing; Full-time", "Permanent part time - 45.6 hours per fortnight": no title, as "Volunteer" would be.
bool is_employment(std::string_view line) {
  constexpr std::size_t kLongest = 40, kLongestLine = 80;
  if (line.size() > kLongestLine) return false;
  line = contract_phrase(line);
  const std::vector<ContractType> types = read_contract_types(line);
  const auto may_be_title = [](ContractType type) {
    return type != ContractType::permanent && type != ContractType::fixed_term &&
           type != ContractType::temporary && type != ContractType::full_time &&
           type != ContractType::part_time;
  };
  return line.size() <= kLongest && !types.empty() && std::none_of(types.begin(), types.end(), may_be_title);
}

/// "23418 | Registry": the number of the notice, and where in the house the post is.
void read_number_of_unit(Reading& reading, std::string_view line) {
  constexpr std::size_t kFewestDigits = 4;
  const std::string_view number = line.substr(0, std::min(line.find(" | "), line.size()));
  const bool digits = number.size() >= kFewestDigits && std::all_of(number.begin(), number.end(), is_digit);
  if (digits && number.size() < line.size() && !reading.notice().notice_number)
    reading.notice().notice_number = reading.text().span_of(number);
}

}  // namespace

void read_front_facts(Reading& reading) {
  constexpr std::size_t kMostBlocks = 20, kLongestGrade = 12;
  const std::vector<Block>& blocks = reading.sections.blocks;
  const Notice& notice = reading.notice();
  bool first = true;
  for (std::size_t i = 0; i < std::min(blocks.size(), kMostBlocks); ++i) {
    if (is_stray(blocks, i)) continue;
    if (blocks[i].kind != Kind::header) break;
    const std::string_view line = reading.view(blocks[i].text);
    if (blocks[i].role != Block::Role::paragraph) continue;
    read_number_of_unit(reading, line);
    if (!is_name_like(line)) continue;
    const Given given{blocks[i].text, blocks[i].first_line};
    if (!notice.grade && (std::exchange(first, false) || line.size() <= kLongestGrade))
      give(reading, Field::grade, {given.value, given.line, true});
    const bool money = line.starts_with('$') || line.starts_with("€") || line.starts_with("£");
    if (!notice.salary && money) give(reading, Field::salary, given);
    if (i == 0 || reading.used[i]) continue;
    const bool pair = line.find(':') != std::string_view::npos;  // "Head of Unit: A. Elba"
    if (!notice.title && names_occupation(line) && !pair && find_body(line).empty())
      reading.used[i] = give(reading, Field::title, given);
    if (notice.locations.empty() && is_place(line)) reading.used[i] = give(reading, Field::locations, given);
    if (!notice.contract && is_employment(line)) give(reading, Field::contract, given);
  }
}

void read_title_facts(Reading& reading) {
  Notice& notice = reading.notice();
  if (!notice.title) return;
  const Span title = *notice.title;
  const std::size_t line = reading.text().line_of(title.begin);
  if (!notice.grade) give(reading, Field::grade, {title, line, true});
  const std::string_view name = reading.view(title);
  const std::size_t open = name.rfind('(');
  if (name.ends_with(')') &&
      open != std::string_view::npos) {  // "Staff Officer (Grade IV)", "Clerk (Temporary)"
    const std::string_view remark = name.substr(open + 1, name.size() - open - 2);
    const Span span = reading.text().span_of(remark);
    if (!notice.grade) give(reading, Field::grade, {span, line, true});
    if (!notice.contract && is_employment(remark)) give(reading, Field::contract, {span, line});
  }
  if (!notice.positions) {
    if (const auto count = find_positions(reading.view(title))) {
      give(reading, Field::positions, {reading.text().span_of(*count), line, true});
    }
  }
}

}  // namespace vacparse
