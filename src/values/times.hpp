// SPDX-License-Identifier: MIT
#pragma once
/// The time of day, and its zone, behind a date.

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

}  // namespace vacparse
