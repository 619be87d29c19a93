// SPDX-License-Identifier: MIT
#pragma once
/// The forms of the schema, beside the JSON Schema. emit.cpp lists them.

#include <string>

namespace vacparse::emit {

/// For `read_json(columns = ...)` of DuckDB.
std::string duckdb_schema();
/// For `from_json` and `schema` of Spark: a DDL string, in one line.
std::string spark_schema();

}  // namespace vacparse::emit
