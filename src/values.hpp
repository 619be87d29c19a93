// SPDX-License-Identifier: MIT
#pragma once
/// Readers: a piece of text -> a typed value, or nothing. They know the words of the genre in English, French
/// and Spanish and no organisation. Views in what they return point into the piece that was given. All are
/// linear in the piece and safe to call from many threads.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vacparse/notice.hpp"
#include "vacparse/parse.hpp"

namespace vacparse {

class Words;  // values/words.hpp: for a piece that several readers read

/// A date found in a piece of text.
struct DateFound {
  std::string_view text;      ///< from the weekday or first digit to the last digit of the date
  std::optional<Date> date;   ///< nothing: there is no such day, or day and month cannot be told apart
  bool ambiguous = false;     ///< day and month cannot be told apart
  std::optional<Clock> time;  ///< the time of day that follows the date
  std::string_view zone;      ///< the time zone that follows the time, as written; may be empty
};

/// All dates of the piece, in order. `order` decides `05/03/2020`; without it such a date is ambiguous. A
/// date needs day, month and year ("July 2023", "Sep 29" are none).
std::vector<DateFound> read_dates(std::string_view piece, std::optional<DateOrder> order);

/// The duration in months: "up to 3 years" -> 36, "10 days" -> nothing (no whole part of a month can be
/// told), "two and a half months" -> 2.5, "une durée de deux ans" -> 24. `bare_months`: a bare number counts
/// months. Nothing where no duration or several different ones are stated.
std::optional<double> read_months(std::string_view piece, bool bare_months);

/// The first statement of a duration inside prose ("a two-year term", "Not to exceed 24 months (2 years)"),
/// as written.
struct DurationFound {
  std::string_view text;
  std::optional<double> months;
};
std::optional<DurationFound> find_duration(std::string_view piece);
/// "up to 14 months" in what a contract is: "Temporary full-time – up to 14 months (parental leave)"; without
/// data where it states no number of months.
std::string_view find_term(std::string_view piece);

struct GradeFound {
  std::string_view text;   ///< the words of the grade alone: "GS15", "P-4", "AD 7", "IT-04 or IT-05"
  std::string_view scale;  ///< "un", "eu", "us-gs", "nato", ...; empty when the shape tells none
  std::vector<std::string_view> levels;
};
/// The first grade whose shape tells its scale: in titles, references and prose.
std::optional<GradeFound> find_grade(std::string_view piece);
/// True for "Grade 7", "band 14", "Grade IV" and nothing else: a grade that its word tells.
bool is_named_grade(std::string_view piece);
/// The levels that the value of a grade label names: "7 or 6" -> 7, 6; "Roster Grade 6" -> 6; "P-4" -> P-4.
std::vector<std::string_view> read_levels(std::string_view piece);

struct PayFound {
  std::string_view text;      ///< from the first amount's currency to the last word of the range
  std::optional<double> min;  ///< nothing where only the most is said: "up to £73,000"
  double max = 0;             ///< the same as `min` where one amount is said
  std::optional<std::string> currency;
  std::optional<PayPeriod> period;
};
/// What introduces a piece, and so what in it is pay.
enum class PayContext : std::uint8_t {
  label,     ///< a salary label, or a heading of pay: an amount without currency counts
  grade,     ///< a grade that it stands beside: a range counts
  sentence,  ///< nothing: only an amount that the sentence itself calls pay, and no other money
};
/// The first range of pay, or the first amount: not a cap, a budget or a benefit.
std::optional<PayFound> read_pay(std::string_view piece, PayContext context);

struct PositionsFound {
  std::optional<int> count;
  bool reserve_list = false;
};
/// Number of posts out of a label's value: "1", "two (2)", "Reserve list", "Roster**", "(2 posts)".
PositionsFound read_positions(std::string_view piece);
/// Number of posts out of a title or prose: "(2 positions)", "3 vacancies"; the words that say so.
std::optional<std::string_view> find_positions(std::string_view piece);

/// Least number of years of experience asked for: "at least five years" -> 5, "one (1) year" -> 1, "5+ years"
/// -> 5, "eight months" -> 0.67, "5 à 7 ans d'expérience" -> 5. Not ages, not lengths of study, not periods
/// of employment or probation, not looks back ("the last 36 months"). `under_experience`: the piece stands
/// under a heading of experience, so that "three years in the field" counts without the word.
std::optional<double> read_experience_years(std::string_view piece, bool under_experience);
std::optional<double> read_experience_years(const Words& words, bool under_experience);
/// Least number of years of study asked for: "five years' University education" -> 5.
std::optional<double> read_study_years(std::string_view piece);
std::optional<double> read_study_years(const Words& words);

/// Degrees named: "Masters or Doctorates" -> master, doctorate; "Bachelor's degree" -> bachelor.
std::vector<Degree> read_degrees(std::string_view piece);
std::vector<Degree> read_degrees(const Words& words);
std::vector<ContractType> read_contract_types(std::string_view piece);

/// What the piece's own words say: "is required", "must" -> required; "an asset", "preferably" ... ->
/// desirable. The main clause decides: "15 years ... is required, preferably in a law enforcement context" is
/// required.
std::optional<Importance> read_importance(std::string_view piece);
std::optional<Importance> read_importance(const Words& words);

struct LocationFound {
  std::string_view text;
  std::string_view city;  ///< may be empty
  std::string country;    ///< ISO 3166-1 alpha-2; may be empty
};
/// Splits a label's value into places: "Washington, DC; New York, NY", "Yerevan and various regions of
/// Armenia", "Ottawa, Toronto and Montreal", "Lyon, France". Footnote stars, final stops and remarks in
/// brackets about something else are not part of a place.
std::vector<LocationFound> read_locations(std::string_view piece);
/// "Direction de l'eau – Bureau des milieux humides": where one is posted to, but no place.
bool names_unit(std::string_view piece);

struct LanguageFound {
  std::string_view text;                 ///< the sentence
  std::string code;                      ///< ISO 639-1
  std::string name;                      ///< English name
  std::string_view level;                ///< "Professional fluency"; may be empty
  std::optional<Importance> importance;  ///< by the sentence's own words
};
/// The natural languages that the piece asks for, sentence by sentence. `under_languages`: the piece stands
/// under a heading of languages; elsewhere a language counts only beside words of mastery ("fluent in",
/// "knowledge of").
std::vector<LanguageFound> read_languages(std::string_view piece, bool under_languages);
std::vector<LanguageFound> read_languages(const Words& words, bool under_languages);

/// The sentences of a piece, without blanks around them. Abbreviations ("i.e.", "Mr.", "No.") end none.
std::vector<std::string_view> split_sentences(std::string_view piece);

/// The piece without blanks, footnote marks ("*", "**") and a final stop or comma around it.
std::string_view trim_value(std::string_view piece);
/// True for what says that there is no value: "N/A", "TBD", "Open", "none", "to be determined", or is
/// nothing but signs: "-", "{".
bool is_placeholder(std::string_view piece);

}  // namespace vacparse
