// SPDX-License-Identifier: MIT
// One reader for each field: a value as written -> the field of the notice.
#include <algorithm>
#include <array>

#include "parse/reading.hpp"
#include "phrase.hpp"
#include "values.hpp"

namespace vacparse {
namespace {

constexpr std::size_t kLongestName = 200;

/// What a reader says of a value.
enum class Verdict { read, unreadable, nothing };

std::string_view first_sentence(std::string_view value) {
  return trim_value(value.substr(0, std::min(value.find(". "), value.size())));
}

/// "Part time/ 20 hours per week", "Excepted Service: Not to exceed 24 months": the type stands first.
std::string_view first_phrase(std::string_view value) {
  value = first_sentence(value);
  for (std::size_t at = 1; at < value.size(); ++at) {
    const std::string_view rest = trim(value.substr(at + 1));
    const bool number = !rest.empty() && is_digit(rest.front());
    const bool length = value[at] == ',' && read_months(rest, false).has_value();
    const bool stop = value[at] == ':' || value[at] == ';' || value[at] == '(' || length ||
                      (number && (value[at] == '/' || value[at] == ','));
    if (stop) return trim_value(value.substr(0, at));
  }
  return value;
}

Verdict set_name(Reading& reading, std::optional<Span>& member, Span value) {
  const std::string_view name = reading.view(value);
  if (name.empty() || name.size() > kLongestName) return Verdict::nothing;
  member = value;
  return Verdict::read;
}

Verdict read_number(Reading& reading, const Given& given) {
  return set_name(reading, reading.notice().notice_number, given.value);
}

/// "(several positions)", "(2 posts)" behind a title say how many, not what.
Verdict read_title(Reading& reading, const Given& given) {
  std::string_view title = reading.view(given.value);
  if (title.ends_with(')')) {
    const std::size_t open = title.rfind('(');
    const std::string_view remark = open == std::string_view::npos ? "" : title.substr(open);
    std::string words;
    fold_words(remark, words);
    const bool count = find_positions(remark).has_value() || words.ends_with("positions") || words.ends_with("vacancies");
    if (open > 0 && count) title = trim(title.substr(0, open));
  }
  return set_name(reading, reading.notice().title, reading.text().span_of(title));
}

Verdict read_organization(Reading& reading, const Given& given) {
  // "The Museum is looking for": a name is more than that.
  const std::string_view name = reading.view(given.value);
  const bool vague = name.starts_with("The ") || name.starts_with("Our ") || name.starts_with("This ");
  if (given.prose && vague) return Verdict::nothing;
  return set_name(reading, reading.notice().organization, given.value);
}

Verdict read_department(Reading& reading, const Given& given) {
  return set_name(reading, reading.notice().department, given.value);
}

/// "Reporting to the Head of Growth the Marketer will ...": no comma, but a new clause.
std::string_view before_new_clause(std::string_view value) {
  for (std::size_t at = value.find(" the "); at != std::string_view::npos; at = value.find(" the ", at + 1)) {
    const std::size_t word = value.find_last_of(' ', at - 1);
    const bool name_before = is_upper(value[word == std::string_view::npos ? 0 : word + 1]);
    if (name_before && at + 5 < value.size() && is_upper(value[at + 5])) return value.substr(0, at);
  }
  return value;
}

/// "The incumbent reports to the Head Librarian" -> "Head Librarian".
std::string_view after_report(std::string_view value) {
  for (const std::string_view verb : {"reports to ", "report to ", "reporting to "}) {
    const std::size_t at = value.find(verb);
    if (at == std::string_view::npos) continue;
    const std::string_view superior = value.substr(at + verb.size());
    return superior.starts_with("the ") ? superior.substr(4) : superior;
  }
  return value;
}

Verdict read_superior(Reading& reading, const Given& given) {
  const std::string_view value = after_report(reading.view(given.value));
  const std::string_view superior = given.prose ? before_new_clause(value) : value;
  return set_name(reading, reading.notice().reports_to, reading.text().span_of(superior));
}

Verdict read_clearance(Reading& reading, const Given& given) {
  const std::string_view value = first_sentence(reading.view(given.value));
  return set_name(reading, reading.notice().security_clearance, reading.text().span_of(value));
}

Verdict read_places(Reading& reading, const Given& given) {
  for (const LocationFound& found : read_locations(reading.view(given.value))) {
    Location& location = reading.notice().locations.emplace_back();
    location.text = reading.text().span_of(found.text);
    if (!found.city.empty()) location.city = reading.text().span_of(found.city);
    if (!found.country.empty()) location.country = found.country;
  }
  return reading.notice().locations.empty() ? Verdict::nothing : Verdict::read;
}

Verdict read_grade(Reading& reading, const Given& given) {
  const std::string_view value = reading.view(given.value);
  if (value.size() > kLongestName) return Verdict::nothing;
  const auto found = find_grade(value);
  if (given.prose && !found) return Verdict::nothing;
  Grade grade;
  const bool among_others = found && value.find(',') != std::string_view::npos;
  grade.text = given.prose || among_others ? reading.text().span_of(found->text) : given.value;
  if (found && !found->scale.empty()) grade.scale = std::string(found->scale);
  if (!grade.scale) grade.scale = reading.layout.source().grade_scale;
  for (const std::string_view level : found ? found->levels : read_levels(value)) {
    grade.levels.push_back(reading.text().span_of(level));
  }
  reading.notice().grade = std::move(grade);
  return Verdict::read;
}

Verdict read_contract(Reading& reading, const Given& given) {
  const std::string_view value = first_phrase(reading.view(given.value));
  std::vector<ContractType> types = read_contract_types(value);
  if ((given.prose && types.empty()) || value.size() > kLongestName) return Verdict::nothing;
  reading.notice().contract = Contract{reading.text().span_of(value), std::move(types)};
  return Verdict::read;
}

/// "Contracts will be for a total of 28 months, with ...": the value of the label speaks in sentences.
bool is_sentence(std::string_view value) {
  constexpr std::size_t kLongestPhrase = 60;
  return value.size() > kLongestPhrase || value.find(" is ") != std::string_view::npos ||
         value.find(" will ") != std::string_view::npos || value.find(" est ") != std::string_view::npos;
}

/// "a two-year term" -> "two-year term"; "a total of 28 months" stays.
std::string_view without_article(std::string_view text) {
  const std::size_t blank = text.find(' ');
  if (blank == std::string_view::npos) return text;
  const std::string_view first = text.substr(0, blank);
  const std::string_view rest = trim(text.substr(blank));
  const bool counted = is_digit(rest.front()) || rest.substr(0, rest.find(' ')).find('-') != std::string_view::npos;
  return counted && (first == "a" || first == "an" || first == "the") ? rest : text;
}

/// "12.00, with contract end date ...", "Depending on the need, up to 3 years": the part that states the duration.
std::string_view stated_part(std::string_view value, bool in_months) {
  for (std::string_view rest = value; !rest.empty();) {
    const std::size_t comma = std::min(rest.find(", "), rest.size());
    const std::string_view part = trim_value(rest.substr(0, comma));
    if (read_months(part, in_months)) return part;
    rest.remove_prefix(std::min(comma + 2, rest.size()));
  }
  return value;
}

Verdict read_duration(Reading& reading, const Given& given) {
  const std::string_view value = reading.view(given.value);
  const auto found = given.prose || is_sentence(value) ? find_duration(value) : std::nullopt;
  if (found) {
    const std::string_view text = without_article(found->text);
    reading.notice().duration = Duration{reading.text().span_of(text), found->months};
    return Verdict::read;
  }
  if (given.prose) return Verdict::nothing;
  const std::string_view stated = stated_part(value, given.in_months);
  const auto months = read_months(stated, given.in_months);
  reading.notice().duration = Duration{reading.text().span_of(stated), months};
  return months ? Verdict::read : Verdict::unreadable;
}

Verdict read_count(Reading& reading, const Given& given) {
  const std::string_view value = reading.view(given.value);
  const PositionsFound found = read_positions(value);
  if (given.prose && !found.count && !found.reserve_list) return Verdict::nothing;
  reading.notice().positions = Positions{given.value, found.count, found.reserve_list};
  return found.count || found.reserve_list ? Verdict::read : Verdict::unreadable;
}

void remark_ambiguous(Reading& reading, Field field, const Given& given) {
  reading.remark(RemarkCode::ambiguous_date, std::string(name_of_field(field)),
                 "day and month cannot be told apart: " + std::string(reading.view(given.value)), given.line);
}

/// A value that is a date and little else is kept whole; of a sentence only the date is.
Span text_of_date(const Reading& reading, const Given& given, const DateFound& date) {
  constexpr std::size_t kLongestValue = 60, kLongestLead = 12;
  const auto lead = static_cast<std::size_t>(date.text.data() - reading.view(given.value).data());
  if (!given.prose && given.value.size() <= kLongestValue && lead <= kLongestLead) return given.value;
  return reading.text().span_of(date.text);
}

/// The dates of a value; one that is ambiguous is read again once the notice's other dates have been asked.
std::vector<DateFound> dates_of(Reading& reading, Span value) {
  std::vector<DateFound> dates = read_dates(reading.view(value), reading.date_order);
  const bool ambiguous = std::any_of(dates.begin(), dates.end(), [](const DateFound& date) { return date.ambiguous; });
  if (!ambiguous) return dates;
  find_date_order(reading);
  return read_dates(reading.view(value), reading.date_order);
}

Verdict read_publication(Reading& reading, const Given& given) {
  const auto dates = dates_of(reading, given.value);
  if (dates.empty()) return Verdict::unreadable;
  const DateFound& date = dates.front();
  if (date.ambiguous) remark_ambiguous(reading, Field::published, given);
  const bool alone = dates.size() == 1;
  reading.notice().published =
      Published{alone ? text_of_date(reading, given, date) : reading.text().span_of(date.text), date.date};
  return Verdict::read;
}

/// The last date of the value counts: "8 May extended until 26 May", "Opening ... to closing ...".
Verdict read_deadline(Reading& reading, const Given& given) {
  const auto dates = dates_of(reading, given.value);
  if (dates.empty()) return Verdict::unreadable;
  const DateFound& date = dates.back();
  if (date.ambiguous) remark_ambiguous(reading, Field::deadline, given);
  Deadline deadline;
  const bool alone = dates.size() == 1;
  deadline.text = alone ? text_of_date(reading, given, date) : reading.text().span_of(date.text);
  deadline.date = date.date;
  deadline.time = date.time;
  if (!date.zone.empty()) deadline.zone = reading.text().span_of(date.zone);
  reading.notice().deadline = deadline;
  return Verdict::read;
}

/// "ANNUAL SALARY": the heading says what the amount is paid for.
std::optional<PayPeriod> period_of(std::string_view name) {
  struct Word {
    std::string_view stem;
    PayPeriod period;
  };
  static constexpr std::array kWords = {
      Word{"annual", PayPeriod::year}, Word{"annuel", PayPeriod::year},  Word{"anual", PayPeriod::year},
      Word{"year", PayPeriod::year},   Word{"month", PayPeriod::month},  Word{"mensuel", PayPeriod::month},
      Word{"mensual", PayPeriod::month}, Word{"week", PayPeriod::week},  Word{"daily", PayPeriod::day},
      Word{"hour", PayPeriod::hour},   Word{"horaire", PayPeriod::hour},
  };
  std::string words;
  fold_words(name, words);
  for (const Word& word : kWords) {
    if (words.find(word.stem) != std::string::npos) return word.period;
  }
  return std::nullopt;
}

/// Whose dollar a bare "$" is: the layout's, that of the country that the notice names, else nobody's.
std::optional<std::string> currency_of_dollar(const Reading& reading) {
  struct Sign {
    std::string_view words;
    std::string_view currency;
  };
  static constexpr std::array kSigns = {
      Sign{"United States", "USD"}, Sign{"U.S.", "USD"},    Sign{"USA", "USD"},        Sign{" US ", "USD"},
      Sign{"California", "USD"},    Sign{"federal", "USD"}, Sign{"Federal", "USD"},    Sign{"401(k)", "USD"},
      Sign{"Canad", "CAD"},         Sign{"Austral", "AUD"}, Sign{"New Zealand", "NZD"},
  };
  if (reading.layout.source().dollar) return reading.layout.source().dollar;
  const std::string_view text = reading.text().view();
  for (const Sign& sign : kSigns) {
    if (text.find(sign.words) != std::string_view::npos) return std::string(sign.currency);
  }
  return std::nullopt;
}

Verdict read_salary(Reading& reading, const Given& given) {
  const auto found = read_pay(reading.view(given.value), true);
  if (!found) return Verdict::nothing;
  reading.notice().salary =
      Salary{reading.text().span_of(found->text), found->min, found->max, found->currency,
             found->period ? found->period : period_of(given.name)};
  const bool bare_dollar = found->currency == "USD" && found->text.find("US") == std::string_view::npos;
  if (bare_dollar) reading.notice().salary->currency = currency_of_dollar(reading);
  return Verdict::read;
}

/// A sentence that says there will be a roster or reserve list; beside a number of posts it only adds that.
Verdict read_reserve_list(Reading& reading, const Given& given) {
  std::optional<Positions>& positions = reading.notice().positions;
  if (!positions) positions = Positions{given.value, std::nullopt, true};
  positions->reserve_list = true;
  return Verdict::read;
}

/// A language label asks for what it names as strongly as its own words say.
Verdict read_spoken(Reading& reading, const Given& given) {
  std::string words;
  fold_words(given.name, words);
  const auto importance = reading.layout.importance_of(words);
  for (const LanguageFound& found : read_languages(reading.view(given.value), true)) {
    Language language{reading.text().span_of(found.text), found.code, found.name, std::nullopt, Importance::unstated};
    if (!found.level.empty()) language.level = reading.text().span_of(found.level);
    language.importance = found.importance.value_or(importance.value_or(Importance::unstated));
    reading.notice().requirements.languages.push_back(std::move(language));
  }
  return Verdict::nothing;
}

Verdict read_nothing(Reading&, const Given&) { return Verdict::nothing; }

using Reader = Verdict (*)(Reading&, const Given&);
/// In the order of `Field`.
constexpr std::array<Reader, kFieldCount> kReaders = {
    read_number, read_title,    read_organization, read_department,  read_superior, read_places, read_grade,  read_contract,
    read_duration, read_count, read_clearance,    read_publication, read_deadline, read_salary,
    read_spoken, read_reserve_list, read_nothing,
};

}  // namespace

bool has(const Notice& notice, Field field) {
  switch (field) {
    case Field::notice_number: return notice.notice_number.has_value();
    case Field::title: return notice.title.has_value();
    case Field::organization: return notice.organization.has_value();
    case Field::department: return notice.department.has_value();
    case Field::reports_to: return notice.reports_to.has_value();
    case Field::locations: return !notice.locations.empty();
    case Field::grade: return notice.grade.has_value();
    case Field::contract: return notice.contract.has_value();
    case Field::duration: return notice.duration.has_value();
    case Field::positions: return notice.positions.has_value();
    case Field::security_clearance: return notice.security_clearance.has_value();
    case Field::published: return notice.published.has_value();
    case Field::deadline: return notice.deadline.has_value();
    case Field::salary: return notice.salary.has_value();
    case Field::reserve_list: return notice.positions && notice.positions->reserve_list;
    case Field::languages:
    case Field::none: return false;
  }
  return false;
}

bool give(Reading& reading, Field field, const Given& given) {
  Given clean = given;
  const std::string_view value = trim_value(reading.view(given.value));
  if (value.empty() || is_placeholder(value)) return false;
  clean.value = reading.text().span_of(value);
  if (has(reading.notice(), field)) return false;
  const Verdict verdict = kReaders[static_cast<std::size_t>(field)](reading, clean);
  if (verdict == Verdict::unreadable && !given.prose) {
    reading.remark(RemarkCode::unreadable_value, std::string(name_of_field(field)),
                   "cannot read: " + std::string(value.substr(0, 80)), given.line);
  }
  return verdict != Verdict::nothing && has(reading.notice(), field);
}

}  // namespace vacparse
