// SPDX-License-Identifier: MIT
// Which field a label's value gives.
#include <algorithm>

#include "parse/bodies.hpp"
#include "parse/fields.hpp"
#include "text/characters.hpp"
#include "values.hpp"

namespace vacparse {
namespace {

/// "Division of Wardens", "Clerk's Office": a part of a house, which is not named before it.
bool is_part_of_house(std::string_view value) {
  const std::string_view first = value.substr(0, value.find(", "));
  if (first.size() < value.size() && !is_unit(first) && !find_body(first).empty()) return false;
  return names_part(value) || (is_unit(value) && find_body(value).empty());
}

/// "Job: #151648".
bool names_number(std::string_view value) {
  return value.size() > 2 && value.front() == '#' &&
         std::all_of(value.begin() + 1, value.end(), [](char c) { return is_digit(c); });
}

/// "RF/WDN Wardens of Reefs": the letters of its division and unit.
bool begins_with_codes(std::string_view value) {
  const std::string_view first = value.substr(0, value.find(' '));
  return first.size() < value.size() && first.find('/') != std::string_view::npos &&
         std::all_of(first.begin(), first.end(), [](char c) { return is_upper(c) || c == '/'; });
}

/// "Fixed term", "Permanent" and nothing more.
bool names_term_alone(std::string_view value) {
  const std::vector<ContractType> types = read_contract_types(value);
  const auto of_term = [](ContractType type) {
    return type == ContractType::fixed_term || type == ContractType::temporary ||
           type == ContractType::permanent;
  };
  return types.size() == 1 && of_term(types.front()) && find_term(value).empty() && value.size() <= 20;
}

}  // namespace

Field field_of_value(const Reading& reading, Field field, const Given& given) {
  const std::string_view value = reading.view(given.value);
  if (field == Field::title && names_number(value)) return Field::notice_number;
  if (field == Field::locations && names_unit(value)) return Field::department;
  if (field == Field::organization && (is_part_of_house(value) || begins_with_codes(value)))
    return Field::department;
  // "Duration: Fixed term" says nothing of a length, "Level: Temporary" of none.
  if ((field == Field::duration || field == Field::grade) && names_term_alone(value))
    return has(reading.parsed.notice, Field::contract) ? Field::none : Field::contract;
  const bool term = field == Field::contract && read_contract_types(value).empty() &&
                    find_term(value).data() == value.data() && !has(reading.parsed.notice, Field::duration);
  return term ? Field::duration : field;
}

}  // namespace vacparse
