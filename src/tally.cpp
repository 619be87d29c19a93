// SPDX-License-Identifier: MIT
#include "tally.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace vacparse {

void Tally::add(const Tally& other) {
  notices += other.notices;
  failures += other.failures;
  skipped += other.skipped;
  inputs += other.inputs;
  bytes += other.bytes;
  for (std::size_t code = 0; code < remarks.size(); ++code) remarks[code] += other.remarks[code];
}

void Tally::add(const std::vector<Remark>& some) {
  for (const Remark& remark : some) ++remarks.at(static_cast<std::size_t>(remark.code));
}

bool Tally::has_remarks() const {
  return std::any_of(remarks.begin(), remarks.end(), [](std::size_t count) { return count != 0; });
}

std::string grouped(std::size_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t place = digits.size(); place > 3; place -= 3) digits.insert(place - 3, ",");
  return digits;
}

std::string summary_of(const Tally& tally, std::chrono::duration<double> took) {
  constexpr double kMega = 1e6;
  std::string text = grouped(tally.notices) + (tally.notices == 1 ? " notice" : " notices");
  if (tally.skipped != 0) text += fmt::format(", {} there already", grouped(tally.skipped));
  text += fmt::format(", {} failed", grouped(tally.failures));
  const std::size_t count = std::accumulate(tally.remarks.begin(), tally.remarks.end(), std::size_t{0});
  text += fmt::format(", {} {}", grouped(count), count == 1 ? "remark" : "remarks");
  std::string_view mark = " (";
  for (const std::string_view name : names_of<RemarkCode>()) {
    const auto code = static_cast<std::size_t>(*find_named<RemarkCode>(name));
    if (tally.remarks[code] == 0) continue;
    text += fmt::format("{}{} {}", mark, name, grouped(tally.remarks[code]));
    mark = ", ";
  }
  if (count != 0) text += ")";
  const double size = static_cast<double>(tally.bytes) / kMega;
  const double rate = took.count() > 0 ? size / took.count() : 0;
  return text + fmt::format(", {:.1f} MB in {:.1f} s, {:.1f} MB/s", size, took.count(), rate);
}

}  // namespace vacparse
