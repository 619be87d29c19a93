// SPDX-License-Identifier: MIT
#include "emit/record.hpp"

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>

namespace vacparse::emit {

std::string to_string(const Date& date) {
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::string to_string(const Clock& clock) { return fmt::format("{:02}:{:02}", clock.hour, clock.minute); }

std::string to_string(double number) {
  // Beyond 2^53 not every whole number has a double of its own: digits would claim more than is known.
  constexpr double kExact = 9007199254740992.0;
  if (std::trunc(number) == number && std::abs(number) <= kExact)
    return std::to_string(static_cast<long long>(number));
  return nlohmann::json(number).dump();
}

}  // namespace vacparse::emit
