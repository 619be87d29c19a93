// SPDX-License-Identifier: MIT
#pragma once
/// What is scored of a notice: the values of its fields and the kinds of its lines, as a label states them
/// and as vacparse reads them, in one form. docs/accuracy.md tells users how they are compared.

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "vacparse/parse.hpp"

namespace vacparse::score {

/// What stands under a key of a label.
enum class Shape { text, date, number, flag, currency, period, places, languages };

struct Field {
  std::string_view name;
  Shape shape;
};

/// All fields that are scored, in the order of the reports.
inline constexpr auto kFields = std::to_array<Field>({
    {"title", Shape::text},
    {"notice_number", Shape::text},
    {"organization", Shape::text},
    {"department", Shape::text},
    {"reports_to", Shape::text},
    {"grade", Shape::text},
    {"contract", Shape::text},
    {"duration", Shape::text},
    {"security_clearance", Shape::text},
    {"locations", Shape::places},
    {"languages", Shape::languages},
    {"published", Shape::date},
    {"deadline", Shape::date},
    {"duration_months", Shape::number},
    {"positions", Shape::number},
    {"reserve_list", Shape::flag},
    {"salary_min", Shape::number},
    {"salary_max", Shape::number},
    {"salary_currency", Shape::currency},
    {"salary_period", Shape::period},
    {"experience_years_min", Shape::number},
});

/// Several values may stand under it, and their order does not matter.
constexpr bool is_list(const Field& field) {
  return field.shape == Shape::places || field.shape == Shape::languages;
}

/// Numbers are numbers; a day is "2026-05-21", a language asked for is "fr desirable", a flag that is set is
/// "true".
using Value = std::variant<std::string, double>;
/// Empty: the notice states none.
using Values = std::vector<Value>;

struct Zone {
  std::size_t first_line = 0;  ///< 1-based
  std::size_t last_line = 0;   ///< inclusive
  Kind kind = Kind::other;
};

struct Answers {
  /// In the order of `kFields`; nothing: the label does not speak of the field.
  std::array<std::optional<Values>, kFields.size()> values;
  std::vector<Zone> zones;  ///< ascending, none overlaps another
};

/// What vacparse read: speaks of every field.
Answers answers_of(const Parsed& parsed);

}  // namespace vacparse::score
