// SPDX-License-Identifier: MIT
#pragma once
/// What the program wrote, as JSON.

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "catch.hpp"

namespace vacparse::test {

using Json = nlohmann::ordered_json;

/// The lines of NDJSON; a line that is none makes the test fail.
inline std::vector<Json> records_of(const std::string& lines) {
  std::vector<Json> records;
  CHECK((lines.empty() || lines.ends_with('\n')));
  for (std::size_t begin = 0; begin < lines.size();) {
    const std::size_t end = std::min(lines.find('\n', begin), lines.size());
    records.push_back(Json::parse(lines.substr(begin, end - begin), nullptr, false));
    CHECK(!records.back().is_discarded());
    begin = end + 1;
  }
  return records;
}

}  // namespace vacparse::test
