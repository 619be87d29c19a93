// SPDX-License-Identifier: MIT
// The contract: what a value says of it, without what stands behind it.
#include <algorithm>

#include "parse/fields.hpp"
#include "phrase.hpp"
#include "text/sixteen.hpp"
#include "values.hpp"
#include "values/words.hpp"

namespace vacparse {

bool opens_with_renewal(std::string_view part) {
  constexpr std::size_t kReach = 80, kNear = 30;  // with the blanks between the words, and without
  constexpr std::string_view kStems[] = {"renew", "renouvel", "renov", "exten", "prorrog", "prolong"};
  std::string words;
  fold_words(part.substr(0, kReach), words);
  words.resize(std::min(words.size(), kNear));
  return std::any_of(std::begin(kStems), std::end(kStems),
                     [&](std::string_view stem) { return words.find(stem) != std::string::npos; });
}

namespace {

/// "OTHER", as schema.org's employmentType has it, says only what it is not.
bool says_nothing(std::string_view contract) {
  std::string words;
  fold_words(contract, words);
  return words == "other" || words == "autre" || words == "otro";
}

/// "The current vacancy is permanent and whole time": what is said of it.
std::string_view behind_subject(std::string_view sentence) {
  constexpr std::string_view kVerb = " is ";
  const std::size_t verb = sentence.find(kVerb);
  if (verb == std::string_view::npos) return sentence;
  std::string_view said = sentence.substr(verb + kVerb.size());
  for (const std::string_view article : {"a ", "an "}) {
    if (said.starts_with(article)) said.remove_prefix(article.size());
  }
  for (const std::string_view lead : {"envisaged as ", "offered as ", "expected to be ", "initially "}) {
    if (said.starts_with(lead)) said.remove_prefix(lead.size());
  }
  return read_contract_types(said).empty() ? sentence : said;
}

/// "One (1) year fixed term": how long it is says no more of what it is.
std::string_view behind_term(std::string_view value) {
  const std::string_view term = find_term(value);
  if (term.data() != value.data() || term.size() == value.size()) return value;
  const std::string_view rest = trim_value(value.substr(term.size()));
  return read_contract_types(rest).empty() ? value : rest;
}

bool names_type(std::string_view phrase) { return !read_contract_types(phrase).empty(); }

/// "Contract", "Definite duration contract", but not "Initial contract".
bool names_kind(std::string_view phrase) {
  return phrase.find(' ') == std::string_view::npos || names_type(phrase);
}

/// "of five (5) years", "de 18 mois", "d'une durée de 3 ans".
bool leads_to_term(std::string_view rest) {
  for (const std::string_view link : {"of ", "de ", "d'une durée de ", "d’une durée de "}) {
    if (!rest.starts_with(link)) continue;
    const std::string_view behind = rest.substr(link.size());
    return find_term(behind).data() == behind.data();
  }
  return false;
}

}  // namespace

std::string_view without_note(std::string_view phrase) {
  constexpr std::size_t kShortest = 6;  // "SC3" is a level
  const std::string_view word = phrase.substr(phrase.find_last_of(' ') + 1);
  const bool note =
      word.size() > 2 && is_digit(word.back()) &&
      (is_lower(word[word.size() - 2]) || (word.size() > kShortest && is_upper(word[word.size() - 2])));
  return note ? phrase.substr(0, phrase.size() - 1) : phrase;
}

std::string_view contract_phrase(std::string_view value) {
  value = behind_subject(first_sentence(value));
  const std::string_view type = behind_term(value);
  const bool timed = type.data() != value.data();  // then a renewal is one of the time
  value = type;
  // Beyond a name's length nothing is looked for: so long a phrase is no contract.
  for (std::size_t at = 1; at < std::min(value.size(), kLongestName); ++at) {
    const bool long_dash = value.substr(at).starts_with("–");
    const std::string_view rest = trim(value.substr(at + (long_dash ? 3 : 1), kLongestName));
    const bool number = !rest.empty() && is_digit(rest.front());
    const bool comma = value[at] == ',';
    const bool length = comma && read_months(rest.substr(0, rest.find('(')), false).has_value();
    const bool bracket = value[at] == '(' && value[at - 1] == ' ';  // not that of "Article 2(f)"
    const bool dash = is_blank(value[at - 1]) && (value[at] == '-' || long_dash);
    // "Term - not to exceed 4 years", "Short term, Six (06) months"
    const bool term = (comma || dash) && find_term(rest).data() == rest.data();
    // "Temporary Agent - AD 6", "Temporary Agent 2(f), AD 7"
    const auto graded = comma || dash ? find_grade(rest) : std::nullopt;
    const bool grade = graded && (dash || graded->text.data() == rest.data());
    const bool end =
        value[at] == ' ' &&
        (rest.starts_with("until ") || rest.starts_with("through ") || rest.starts_with("jusqu") ||
         (rest.starts_with("from ") && has_digit(rest)) ||
         (rest.starts_with("with ") && value[at - 1] != ',' && names_type(value.substr(0, at))) ||
         (leads_to_term(rest) && names_kind(value.substr(0, at))));
    const bool renewal = timed && comma && opens_with_renewal(rest.substr(0, rest.find(',')));
    const bool stop = end || renewal || value[at] == ':' || value[at] == ';' || bracket || length || term ||
                      grade || (number && (value[at] == '/' || comma || dash));
    if (stop) return without_note(trim_value(value.substr(0, at)));
  }
  return without_note(value);
}

namespace {

/// "Type of role: Policy", "Schedule: Monday to Friday": such labels speak of other things as often.
bool may_name_other(std::string_view label) {
  constexpr std::string_view kNames[] = {"role",    "position",    "vacancy", "job",       "schedule",
                                         "pattern", "time",        "status",  "modalidad", "recruitment",
                                         "umfang",  "arbeitszeit", "pensum",  "hours"};
  std::string words;
  fold_words(label, words);
  return words == "employment" || words == "term" ||
         std::any_of(std::begin(kNames), std::end(kNames),
                     [&](std::string_view name) { return words.find(name) != std::string::npos; });
}

/// "Type: Permanent" is a contract, "Type: Contract" says nothing.
bool is_type(std::string_view label) {
  std::string words;
  fold_words(label, words);
  return words == "type";
}

bool names_employment(std::string_view value) {
  constexpr std::string_view kNames[] = {"regular", "casual", "seasonal", "contract", "contrato",
                                         "staff",   "term",   "service",  "hire"};
  std::string words;
  fold_words(value, words);
  return std::any_of(std::begin(kNames), std::end(kNames),
                     [&](std::string_view name) { return words.find(name) != std::string::npos; });
}

/// "Temporary Agent 2(f), AD 7", "Local staff - G5": what stands behind the contract is the grade.
void keep_grade_behind(Reading& reading, const Given& given, std::string_view contract) {
  const std::string_view whole = reading.view(given.value);
  const std::string_view behind = whole.substr(static_cast<std::size_t>(contract.end() - whole.begin()));
  for (const std::string_view link : {", ", " - ", " – "}) {
    if (reading.notice().grade || !behind.starts_with(link)) continue;
    const auto grade = find_grade(behind.substr(link.size()));
    if (grade && grade->text.data() == behind.data() + link.size())
      give(reading, Field::grade, {reading.text().span_of(grade->text), given.line, false, given.name});
  }
}

}  // namespace

Verdict read_contract(Reading& reading, const Given& given) {
  std::string_view value = contract_phrase(reading.view(given.value));
  if (value.starts_with('_')) value.remove_prefix(1);  // emphasis that goes on behind the value
  if (says_nothing(value)) return Verdict::nothing;
  std::vector<ContractType> types = read_contract_types(value);
  // "Contractuel (CDD de 18 mois)": what stands behind may say the type, too.
  if (types.empty() && !given.prose) types = read_contract_types(first_sentence(reading.view(given.value)));
  constexpr std::size_t kLongestUnknown = 60;  // "Appointment as an employee is governed by the Act of 2004"
  const bool sentence = types.empty() && value.size() > kLongestUnknown;
  // Under its label "Excepted Service: not to exceed two years; may be extended ..." begins with it.
  const bool begins = !given.name.empty() && value.size() < first_sentence(reading.view(given.value)).size();
  const bool unsaid = given.prose && types.empty() && !(begins && names_employment(value));
  if (unsaid || sentence || value.size() > kLongestName) return Verdict::nothing;
  const bool other = is_type(given.name) || (may_name_other(given.name) && !names_employment(value));
  if (types.empty() && other) return Verdict::nothing;
  reading.notice().contract = Contract{reading.text().span_of(value), std::move(types)};
  keep_grade_behind(reading, given, value);
  return Verdict::read;
}

}  // namespace vacparse
