// SPDX-License-Identifier: MIT
#include "vacparse/emit.hpp"

#include <algorithm>
#include <array>

#include "emit/formats.hpp"
#include "emit/schemas.hpp"

namespace vacparse {

std::span<const Emitter> emitters() {
  static const std::array<Emitter, 5> kAll = {emit::kJson, emit::kNdjson, emit::kCsv, emit::kCsvItems,
                                              emit::kJsonld};
  return kAll;
}

const Emitter* find_emitter(std::string_view name) {
  const auto all = emitters();
  const auto found =
      std::find_if(all.begin(), all.end(), [name](const Emitter& one) { return one.name == name; });
  return found == all.end() ? nullptr : &*found;
}

std::span<const SchemaForm> schema_forms() {
  static constexpr std::array<SchemaForm, 3> kAll = {{
      {"", "print the JSON Schema of a record and exit", json_schema},
      {"duckdb", "as columns of DuckDB's read_json", emit::duckdb_schema},
      {"spark", "as DDL for Spark", emit::spark_schema},
  }};
  return kAll;
}

const SchemaForm* find_schema_form(std::string_view name) {
  const auto all = schema_forms();
  const auto found =
      std::find_if(all.begin(), all.end(), [name](const SchemaForm& one) { return one.name == name; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace vacparse
