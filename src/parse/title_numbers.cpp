// SPDX-License-Identifier: MIT
// The number of the notice that stands in its title.
#include <algorithm>
#include <vector>

#include "parse/fields.hpp"
#include "parse/partings.hpp"
#include "phrase.hpp"
#include "text/characters.hpp"
#include "values/words.hpp"

namespace vacparse {
namespace {

/// "240817", "EP-ELX-2024-71": a number of the notice, no grade and no year.
bool is_reference(std::string_view remark, std::size_t fewest_digits) {
  const auto digits = static_cast<std::size_t>(std::count_if(remark.begin(), remark.end(), is_digit));
  const bool signs = std::all_of(remark.begin(), remark.end(),
                                 [](char c) { return is_digit(c) || is_upper(c) || CharSet("-/._").has(c); });
  return signs && digits >= fewest_digits && !remark.starts_with("GS");
}

struct Referenced {
  std::string_view title;
  std::string_view number;  ///< empty where the title has none
};

/// Words and signs that stand between a title and the notice's number.
constexpr WordSet kNumberNames({"job", "position", "posting", "req", "requisition", "no", "competition",
                                "ref", "reference", "vacancy", "id", "number", "-", ",", ".", ":", "(", "#"});

/// Without the words that name it: "2311-06" of "Ref. 2311-06".
std::string_view without_name(std::string_view number) {
  const WordRow words(number);
  std::size_t first = 0;
  while (first + 1 < words.size() && one_of(words[first], kNumberNames)) ++first;
  return words.text(first, words.size());
}

/// "Visa Clerk" of "Visa Clerk, No.": without what leads to a number.
std::string_view before_number_names(std::string_view title) {
  const WordRow words(title);
  std::size_t end = words.size();
  while (end > 1 && one_of(words[end - 1], kNumberNames)) --end;
  return words.text(0, end);
}

/// "Visa Clerk, # V00041", "Program Coordinator - JOB #SP32784".
Referenced split_hash(std::string_view title) {
  constexpr std::size_t kFewestDigits = 3;
  const std::size_t hash = title.rfind('#');
  if (hash == std::string_view::npos || hash == 0) return {title, {}};
  const std::string_view number = trim(title.substr(hash + 1));
  if (!is_reference(number, kFewestDigits)) return {title, {}};
  return {before_number_names(title.substr(0, hash)), number};
}

/// "Fuel Planner (240817)", "Technical Officer - (2403311)", "Hall Manager (Ref. 2311-06), Grade 4, Elba".
Referenced split_bracket(std::string_view title) {
  constexpr std::size_t kFewestDigits = 5, kFewestNamed = 3;
  const std::size_t open = title.rfind('('), close = title.rfind(')');
  if (open == std::string_view::npos || open == 0 || close == title.npos || close < open) return {title, {}};
  const std::string_view whole = trim(title.substr(open + 1, close - open - 1));
  const std::string_view remark = without_name(whole);
  const bool named = remark.size() < whole.size();
  const bool called = named && whole.find(':') != whole.npos;  // "(Ref No: IS-SC-F3)"
  if (close + 1 != title.size() && !(named && title[close + 1] == ',')) return {title, {}};
  if (!is_reference(remark, called ? 1 : named ? kFewestNamed : kFewestDigits)) return {title, {}};
  title = trim(title.substr(0, open));
  return {title.ends_with(" -") ? trim(title.substr(0, title.size() - 2)) : title, remark};
}

/// "Fuel Planner - 240817", "Keeper – ONE (1) POST – REF: EL/HR/05/2031".
Referenced split_parting(std::string_view title) {
  constexpr std::size_t kFewestDigits = 5, kFewestNamed = 3;
  const std::vector<Parting> partings = partings_of(title);
  if (partings.empty()) return {title, {}};
  const auto& [before, behind] = partings.back();
  const std::string_view number = without_name(behind);
  const std::string_view rest = before_number_names(before);
  const bool named = number.size() < behind.size() || rest.size() < before.size();
  const bool digits = number.size() >= kFewestDigits && std::all_of(number.begin(), number.end(), is_digit);
  if (!digits && !(named && is_reference(number, kFewestNamed))) return {title, {}};
  return {rest, number};
}

}  // namespace

std::string_view without_reference(Reading& reading, std::string_view title, bool labelled) {
  Referenced split = split_bracket(title);
  if (split.number.empty()) split = split_hash(title);
  if (split.number.empty()) split = split_parting(title);
  if (!split.number.empty() && !labelled && !reading.notice().notice_number)
    reading.notice().notice_number = reading.text().span_of(split.number);
  return split.title;
}

}  // namespace vacparse
