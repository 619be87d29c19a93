// SPDX-License-Identifier: MIT
// The value readers, on pieces that no text would have: any bytes, valid UTF-8 or not. What they return must
// be views into the piece, and values that the record allows.

#include "values.hpp"

#include <cmath>
#include <functional>
#include <optional>

#include "fuzz/target.hpp"
#include "values/fold.hpp"
#include "values/vocabulary.hpp"

namespace vacparse::test {
namespace {

/// `part` is a view into `piece`, or empty.
void inside(std::string_view part, std::string_view piece) {
  if (part.empty()) return;
  const std::less_equal<const char*> before;
  insist(before(piece.data(), part.data()) && before(part.data() + part.size(), piece.data() + piece.size()),
         "a view out of the piece");
}

void sane(std::optional<double> number) {
  if (number) insist(std::isfinite(*number) && *number >= 0, "a number that is none");
}

void sane(const std::optional<Date>& date) {
  if (!date) return;
  constexpr int kDays[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool year = date->year >= 1900 && date->year <= 2199;
  const bool month = date->month >= 1 && date->month <= 12;
  insist(year && month && date->day >= 1 && date->day <= kDays[date->month - 1], "no such day");
}

void sane(const std::optional<Clock>& time) {
  if (!time) return;
  insist(time->hour >= 0 && time->hour <= 23 && time->minute >= 0 && time->minute <= 59, "no such time");
}

void read_times(std::string_view piece, std::optional<DateOrder> order) {
  for (const DateFound& found : read_dates(piece, order)) {
    inside(found.text, piece);
    inside(found.zone, piece);
    sane(found.date);
    sane(found.time);
    insist(!(found.ambiguous && found.date), "a date that is ambiguous and known");
  }
}

void read_durations(std::string_view piece) {
  sane(read_months(piece, false));
  sane(read_months(piece, true));
  sane(read_experience_years(piece, false));
  sane(read_experience_years(piece, true));
  sane(read_study_years(piece));
  const auto duration = find_duration(piece);
  if (!duration) return;
  inside(duration->text, piece);
  sane(duration->months);
}

void read_grades(std::string_view piece) {
  for (const std::string_view level : read_levels(piece)) inside(level, piece);
  const auto grade = find_grade(piece);
  if (!grade) return;
  inside(grade->text, piece);
  for (const std::string_view level : grade->levels) inside(level, piece);
}

void read_money(std::string_view piece) {
  for (const PayContext context : {PayContext::label, PayContext::grade, PayContext::sentence}) {
    const auto pay = read_pay(piece, context);
    if (!pay) continue;
    inside(pay->text, piece);
    sane(pay->min);
    sane(pay->max);
    insist(!pay->currency || pay->currency->size() == 3, "a currency that is no code");
  }
}

void read_names(std::string_view piece) {
  for (const LocationFound& found : read_locations(piece)) {
    inside(found.text, piece);
    inside(found.city, piece);
    insist(found.country.empty() || found.country.size() == 2, "a country that is no code");
  }
  for (const bool under_languages : {false, true}) {
    for (const LanguageFound& found : read_languages(piece, under_languages)) {
      inside(found.text, piece);
      inside(found.level, piece);
      insist(found.code.size() == 2 || found.code.size() == 3, "a language that is no code");
    }
  }
}

void read_words(std::string_view piece) {
  for (const std::string_view sentence : split_sentences(piece)) inside(sentence, piece);
  inside(trim_value(piece), piece);
  const PositionsFound positions = read_positions(piece);
  insist(!positions.count || *positions.count >= 0, "less than no posts");
  if (const auto words = find_positions(piece)) inside(*words, piece);
  is_placeholder(piece);
  read_degrees(piece);
  read_contract_types(piece);
  read_importance(piece);
  Vocabulary(fold(piece)).language();
}

}  // namespace
}  // namespace vacparse::test

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace vacparse;
  const std::string_view piece = test::view_of(bytes, size);
  for (const auto& order :
       {std::optional<DateOrder>(), std::optional(DateOrder::dmy), std::optional(DateOrder::mdy)})
    test::read_times(piece, order);
  test::read_durations(piece);
  test::read_grades(piece);
  test::read_money(piece);
  test::read_names(piece);
  test::read_words(piece);
  return 0;
}
