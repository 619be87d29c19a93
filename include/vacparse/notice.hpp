// SPDX-License-Identifier: MIT
#pragma once
/// The model: what is read in one notice. Everything that the notice itself says is kept as a `Span` of its
/// `Text`; everything that we make of it (dates, numbers, codes) stands beside it as a plain value.
///
/// `each_field` (fields.hpp) is the one list of the record's keys, their order and their meaning. To add a
/// field, add its member here and its row there.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vacparse/text.hpp"

namespace vacparse {

/// What a section is about.
enum class Kind {
  header,
  about,
  summary,
  duties,
  education,
  experience,
  languages,
  skills,
  requirements,
  conditions,
  compensation,
  application,
  other,
};
enum class Importance { required, desirable, unstated };
enum class Degree { secondary, vocational, bachelor, master, doctorate };
enum class ContractType {
  permanent,
  fixed_term,
  short_term,
  temporary,
  secondment,
  internship,
  consultancy,
  volunteer,
  apprenticeship,
  full_time,
  part_time,
};
enum class PayPeriod { hour, day, week, month, year };

/// The names used in records and layouts, in the order of the enumerators. `E` is one of the enums above.
template <class E>
std::vector<std::string_view> names_of();
template <class E>
std::string_view name_of(E value);
/// Nothing when no enumerator of `E` has that name.
template <class E>
std::optional<E> find_named(std::string_view name);

/// A day of the Gregorian calendar.
struct Date {
  int year = 0;   ///< 1900..2199
  int month = 0;  ///< 1..12
  int day = 0;    ///< 1..31, valid in its month
  friend constexpr auto operator<=>(const Date&, const Date&) = default;
};

/// A time of day, to the minute.
struct Clock {
  int hour = 0;    ///< 0..23
  int minute = 0;  ///< 0..59
  friend constexpr auto operator<=>(const Clock&, const Clock&) = default;
};

/// Running text: paragraphs in the order of the notice. In records they are joined by line breaks.
using Paragraphs = std::vector<Span>;

struct Location {
  Span text;
  std::optional<Span> city;
  std::optional<std::string> country;
};

struct Grade {
  Span text;
  std::optional<std::string> scale;
  std::vector<Span> levels;
};

struct Contract {
  Span text;
  std::vector<ContractType> types;
};

struct Duration {
  Span text;
  std::optional<double> months;
};

struct Positions {
  Span text;
  std::optional<int> count;
  bool reserve_list = false;
};

struct Published {
  Span text;
  std::optional<Date> date;
};

struct Deadline {
  Span text;
  std::optional<Date> date;
  std::optional<Clock> time;
  std::optional<Span> zone;
};

struct Salary {
  Span text;
  std::optional<double> min;  ///< none where only the most is said: "up to £73,000"
  std::optional<double> max;
  std::optional<std::string> currency;
  std::optional<PayPeriod> period;
};

/// A bullet or paragraph, with the list that stands under it.
struct Item {
  Span text;
  std::vector<Item> items;
};

struct DutyGroup {
  std::optional<Span> number;
  std::optional<Span> title;
  Paragraphs introduction;
  std::vector<Item> items;
};

/// What the four kinds of requirement share.
struct Requirement {
  Span text;
  std::optional<Span> heading;
  Importance importance = Importance::unstated;
  std::vector<Item> items;
};

struct Education : Requirement {
  std::vector<Degree> degrees;
  std::optional<double> years_min;
};

struct Experience : Requirement {
  std::optional<double> years_min;
};

struct Language {
  Span text;
  std::string code;
  std::string name;
  std::optional<Span> level;
  Importance importance = Importance::unstated;
};

struct Requirements {
  Paragraphs introduction;
  std::optional<double> experience_years_min;
  std::vector<Education> education;
  std::vector<Experience> experience;
  std::vector<Language> languages;
  std::vector<Requirement> skills;
  std::vector<Requirement> other;
};

struct Section {
  Kind kind = Kind::other;
  std::optional<Span> heading;
  std::size_t first_line = 0;  ///< 1-based
  std::size_t last_line = 0;   ///< 1-based, inclusive
};

struct Notice {
  std::optional<Span> notice_number;
  std::optional<Span> title;
  std::optional<Span> organization;
  std::optional<Span> department;
  std::optional<Span> reports_to;
  std::vector<Location> locations;
  std::optional<Grade> grade;
  std::optional<Contract> contract;
  std::optional<Duration> duration;
  std::optional<Positions> positions;
  std::optional<Span> security_clearance;
  std::optional<Published> published;
  std::optional<Deadline> deadline;
  std::optional<Salary> salary;
  Paragraphs about;
  Paragraphs summary;
  std::vector<DutyGroup> duties;
  Requirements requirements;
  Paragraphs conditions;
  Paragraphs compensation;
  Paragraphs application;
  Paragraphs other;
  std::vector<Section> sections;
};

}  // namespace vacparse

#include "vacparse/fields.hpp"  // each_field, which needs the types above
