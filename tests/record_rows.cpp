// SPDX-License-Identifier: MIT
#include "record_rows.hpp"

#include <nlohmann/json.hpp>

namespace vacparse::test {

nlohmann::json record_of(std::string_view bytes, const ParseOptions& options) {
  static const Layouts kLayouts;
  return nlohmann::json::parse(emit_one("json", parse(bytes, kLayouts, options)));
}

void check_rows(std::span<const Row> rows, const ParseOptions& options) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CAPTURE(row.pointer);
    const nlohmann::json record = record_of(row.text, options);
    const nlohmann::json::json_pointer pointer(row.pointer);
    const nlohmann::json value = record.contains(pointer) ? record.at(pointer) : "(no such place)";
    CHECK(value.dump() == nlohmann::json::parse(row.expected).dump());
  }
}

}  // namespace vacparse::test
