// SPDX-License-Identifier: MIT
#pragma once
/// Rows of a test: a notice, a place in its record, and what stands there.

#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string_view>

#include "catch.hpp"
#include "invariants.hpp"
#include "vacparse/parse.hpp"

namespace vacparse::test {

/// The record of a notice; who looks into it includes nlohmann/json.hpp.
nlohmann::json record_of(std::string_view bytes, const ParseOptions& options = {});

/// The value at a JSON Pointer, as JSON.
struct Row {
  const char* text;
  const char* pointer;
  const char* expected;
};

/// A place that the record does not have is shown as "(no such place)".
void check_rows(std::span<const Row> rows, const ParseOptions& options = {});

}  // namespace vacparse::test
