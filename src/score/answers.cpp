// SPDX-License-Identifier: MIT
#include "score/answers.hpp"

#include "emit/record.hpp"

namespace vacparse::score {
namespace {

Values texts_of(const Text& text, const std::optional<Span>& span) {
  std::string scratch;
  if (!span) return {};
  return {std::string(emit::folded(text.view(*span), scratch))};
}

/// The `text` of an object such as the grade.
template <class Found>
Values texts_of(const Text& text, const std::optional<Found>& found) {
  return found ? texts_of(text, std::optional(found->text)) : Values{};
}

template <class Found>
Values days_of(const std::optional<Found>& found) {
  return found && found->date ? Values{emit::to_string(*found->date)} : Values{};
}

template <class Number>
Values numbers_of(const std::optional<Number>& number) {
  return number ? Values{Value(static_cast<double>(*number))} : Values{};
}

Values places_of(const Parsed& parsed) {
  Values places;
  for (const Location& location : parsed.notice.locations) {
    places.push_back(texts_of(parsed.text, std::optional(location.text)).front());
  }
  return places;
}

Values languages_of(const Notice& notice) {
  Values languages;
  for (const Language& language : notice.requirements.languages) {
    languages.push_back(language.code + " " + std::string(name_of(language.importance)));
  }
  return languages;
}

Values salary_of(const Salary& salary, std::string_view field) {
  if (field == "salary_min") return numbers_of(salary.min);
  if (field == "salary_max") return numbers_of(salary.max);
  if (field == "salary_currency") return salary.currency ? Values{*salary.currency} : Values{};
  return salary.period ? Values{std::string(name_of(*salary.period))} : Values{};
}

Values plain_of(const Parsed& parsed, std::string_view field) {
  const Notice& notice = parsed.notice;
  if (field == "title") return texts_of(parsed.text, notice.title);
  if (field == "notice_number") return texts_of(parsed.text, notice.notice_number);
  if (field == "organization") return texts_of(parsed.text, notice.organization);
  if (field == "department") return texts_of(parsed.text, notice.department);
  if (field == "reports_to") return texts_of(parsed.text, notice.reports_to);
  if (field == "grade") return texts_of(parsed.text, notice.grade);
  if (field == "contract") return texts_of(parsed.text, notice.contract);
  if (field == "duration") return texts_of(parsed.text, notice.duration);
  return texts_of(parsed.text, notice.security_clearance);
}

Values number_of(const Notice& notice, std::string_view field) {
  if (field == "experience_years_min") return numbers_of(notice.requirements.experience_years_min);
  if (field == "positions") return notice.positions ? numbers_of(notice.positions->count) : Values{};
  if (field == "duration_months") return notice.duration ? numbers_of(notice.duration->months) : Values{};
  return notice.salary ? salary_of(*notice.salary, field) : Values{};
}

Values values_of(const Parsed& parsed, const Field& field) {
  const Notice& notice = parsed.notice;
  switch (field.shape) {
    case Shape::text:
      return plain_of(parsed, field.name);
    case Shape::date:
      return field.name == "deadline" ? days_of(notice.deadline) : days_of(notice.published);
    case Shape::number:
      return number_of(notice, field.name);
    case Shape::flag:
      return notice.positions && notice.positions->reserve_list ? Values{"true"} : Values{};
    case Shape::currency:
    case Shape::period:
      return notice.salary ? salary_of(*notice.salary, field.name) : Values{};
    case Shape::places:
      return places_of(parsed);
    case Shape::languages:
      return languages_of(notice);
  }
  return {};
}

}  // namespace

Answers answers_of(const Parsed& parsed) {
  Answers answers;
  for (std::size_t place = 0; place < kFields.size(); ++place) {
    answers.values[place] = values_of(parsed, kFields[place]);
  }
  for (const Section& section : parsed.notice.sections) {
    answers.zones.push_back({section.first_line, section.last_line, section.kind});
  }
  return answers;
}

}  // namespace vacparse::score
