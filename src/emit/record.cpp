// SPDX-License-Identifier: MIT
#include "emit/record.hpp"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace vacparse::emit {

namespace {

std::string digits(int number, std::size_t least) {
  const std::string text = std::to_string(number);
  return std::string(least - std::min(least, text.size()), '0') + text;
}

}  // namespace

std::string to_string(const Date& date) {
  return digits(date.year, 4) + "-" + digits(date.month, 2) + "-" + digits(date.day, 2);
}

std::string to_string(const Clock& clock) { return digits(clock.hour, 2) + ":" + digits(clock.minute, 2); }

std::string to_string(double number) {
  // Beyond 2^53 not every whole number has a double of its own: digits would claim more than is known.
  constexpr double kExact = 9007199254740992.0;
  if (std::trunc(number) == number && std::abs(number) <= kExact)
    return std::to_string(static_cast<long long>(number));
  return nlohmann::json(number).dump();
}

}  // namespace vacparse::emit
