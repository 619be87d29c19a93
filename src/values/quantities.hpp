// SPDX-License-Identifier: MIT
#pragma once
/// Quantities of time in prose: "two to three years", "5+ years", "18-month", "ten (10) ans".

#include <cstddef>
#include <vector>

#include "values/words.hpp"

namespace vacparse {

enum class TimeUnit { none, hour, day, week, month, year };

struct Quantity {
  std::size_t first = 0;  ///< its first word
  std::size_t last = 0;   ///< the word after its last
  double low = 0;
  double high = 0;  ///< equal to `low` when one number is given
  TimeUnit unit = TimeUnit::none;
};

/// The unit that a folded word names in English, French or Spanish.
TimeUnit time_unit(std::string_view folded);

/// All quantities of time, in order.
std::vector<Quantity> find_quantities(const Words& words);
/// False where no word is a unit of time, so that there are no quantities.
bool name_time(const Words& words);
/// False for nearly all folded text of which that is so, and for no other. Much less work than parting the
/// text into words.
bool may_name_time(std::string_view folded);

}  // namespace vacparse
