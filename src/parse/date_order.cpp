// SPDX-License-Identifier: MIT
// Which of day and month stands first in "03/04/2025": told by the other dates of the notice.
#include <algorithm>

#include "parse/reading.hpp"
#include "phrase.hpp"
#include "values.hpp"

namespace vacparse {
namespace {

int take_number(std::string_view text, std::size_t& at) {
  int number = 0;
  while (at < text.size() && is_digit(text[at]) && number < 10000) number = number * 10 + (text[at++] - '0');
  return number;
}

/// "31/05/2023" shows dmy, "05/31/2023" mdy, "03/04/2023" neither.
std::optional<DateOrder> order_of_numbers(std::string_view date) {
  std::size_t at = 0;
  const int first = take_number(date, at);
  if (first == 0 || first > 31) return std::nullopt;
  while (at < date.size() && !is_digit(date[at])) {
    if (is_lower(date[at]) || is_upper(date[at])) return std::nullopt;
    ++at;
  }
  const int second = take_number(date, at);
  if (first > 12 && second >= 1 && second <= 12) return DateOrder::dmy;
  if (second > 12 && second <= 31 && first <= 12) return DateOrder::mdy;
  return std::nullopt;
}

/// "22 November 2018" is written by those who write dmy, "November 22, 2018" often by those who write mdy.
std::optional<DateOrder> order_of_words(std::string_view date) {
  const std::size_t digit = date.find_first_of("0123456789");
  const std::size_t letter = date.find_last_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
  if (digit == std::string_view::npos || letter == std::string_view::npos) return std::nullopt;
  return digit < letter ? DateOrder::dmy : DateOrder::mdy;
}

/// The day that a label of this field gives, if days are read in this order.
std::optional<Date> labelled_day(const Reading& reading, Field field, DateOrder order) {
  for (const Block& block : reading.sections.blocks) {
    if (block.role != Block::Role::label || block.label->fields().front() != field) continue;
    const auto dates = read_dates(reading.view(block.text), order);
    if (dates.size() == 1) return dates.front().date;
  }
  return std::nullopt;
}

/// Nobody publishes a notice after its deadline: the one order that puts the two days right.
std::optional<DateOrder> order_of_events(const Reading& reading) {
  const auto fits = [&](DateOrder order) {
    const auto published = labelled_day(reading, Field::published, order);
    const auto deadline = labelled_day(reading, Field::deadline, order);
    return !published || !deadline || *published <= *deadline;
  };
  const bool day_first = fits(DateOrder::dmy), month_first = fits(DateOrder::mdy);
  if (day_first == month_first) return std::nullopt;
  return day_first ? DateOrder::dmy : DateOrder::mdy;
}

/// Month before day in words is American only where other things are: prices in dollars.
bool is_american(std::string_view text) { return text.find('$') != std::string_view::npos; }

/// "10/11/2024 (MM/DD/YYYY)".
std::optional<DateOrder> order_of_hint(std::string_view text) {
  if (text.find("MM/DD") != std::string_view::npos) return DateOrder::mdy;
  if (text.find("DD/MM") != std::string_view::npos) return DateOrder::dmy;
  return std::nullopt;
}

}  // namespace

void find_date_order(Reading& reading) {
  if (reading.date_order || reading.date_order_sought) return;
  reading.date_order_sought = true;
  if ((reading.date_order = order_of_hint(reading.text().view()))) return;
  std::size_t day_first = 0, month_first = 0;
  for (const Block& block : reading.sections.blocks) {
    for (const DateFound& date : read_dates(reading.view(block.text), std::nullopt)) {
      if (const auto order = order_of_numbers(date.text)) {
        reading.date_order = order;
        return;
      }
      const auto order = order_of_words(date.text);
      day_first += order == DateOrder::dmy;
      month_first += order == DateOrder::mdy;
    }
  }
  if (const auto order = order_of_events(reading)) {
    reading.date_order = order;
    return;
  }
  if (day_first > 0 && month_first == 0) reading.date_order = DateOrder::dmy;
  if (month_first > 0 && day_first == 0 && is_american(reading.text().view()))
    reading.date_order = DateOrder::mdy;
}

}  // namespace vacparse
