// SPDX-License-Identifier: MIT
#pragma once
/// The time of day, and its zone, behind or before a date.

#include <cstddef>
#include <optional>
#include <string_view>

#include "vacparse/notice.hpp"
#include "values/words.hpp"

namespace vacparse {

struct TimeFound {
  std::optional<Clock> time;
  std::string_view zone;
};

/// What follows the date whose last word stands before `at`: ", 23h59 SGT", "at 11:59 p.m. (New York time)".
TimeFound read_time_after(const Words& words, std::size_t at);

/// What leads to the date whose first word is `date`, from word `least` on: "11:55 pm on", "23h59 CET, le".
TimeFound read_time_before(const Words& words, std::size_t least, std::size_t date);

}  // namespace vacparse
