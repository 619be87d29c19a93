// SPDX-License-Identifier: MIT
#pragma once
/// Rows of a test: a notice, a place in its record, and what stands there.

#include <nlohmann/json.hpp>
#include <string_view>

#include "catch.hpp"
#include "invariants.hpp"
#include "vacparse/parse.hpp"

namespace vacparse::test {

inline nlohmann::json record_of(std::string_view bytes, const ParseOptions& options = {}) {
  static const Layouts kLayouts;
  return nlohmann::json::parse(emit_one("json", parse(bytes, kLayouts, options)));
}

/// The value at a JSON Pointer, as JSON.
struct Row {
  const char* text;
  const char* pointer;
  const char* expected;
};

template <std::size_t N>
void check_rows(const Row (&rows)[N], const ParseOptions& options = {}) {
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
