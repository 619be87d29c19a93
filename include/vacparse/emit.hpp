// SPDX-License-Identifier: MIT
#pragma once
/// The output formats, and the one list of them.

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "vacparse/parse.hpp"

namespace vacparse {

/// What a record's id is in JSON. In tables it is the same characters, or nothing.
enum class IdType { string, number, null };

struct EmitOptions {
  bool evidence = false;  ///< add the key `evidence`: JSON Pointer -> bytes of the source
  bool array = false;     ///< several records are to come (json: wrap them in an array)
  char delimiter = ',';   ///< csv: between cells; an ASCII character other than quote, CR and LF
  bool bom = false;       ///< csv: a byte order mark before the table
  bool safe = false;      ///< csv: an apostrophe before cells that a spreadsheet would run as a formula
  bool carry = false;     ///< add the key `input`, which has what is in `input` below

  // These may differ from record to record.
  IdType id = IdType::string;   ///< number: the id is the number as it is to be written
  std::string_view input = {};  ///< compact JSON, an object; empty: null
};

/// One output format. All functions append to `out`; none writes anywhere else. A whole output is
/// `begin`, then `record` or `failure` for each input (`index` counts both from 0), then `end`.
struct Emitter {
  std::string_view name;  ///< as in `--json`, `--csv=items`
  std::string_view help;
  void (*begin)(const EmitOptions& options, std::string& out);
  void (*record)(std::string_view id, const Parsed& parsed, const EmitOptions& options, std::size_t index,
                 std::string& out);
  void (*failure)(std::string_view id, const Error& error, const EmitOptions& options, std::size_t index,
                  std::string& out);
  void (*end)(const EmitOptions& options, std::string& out);
};

/// All formats; the first is the default.
std::span<const Emitter> emitters();
/// Nothing when there is no format of that name.
const Emitter* find_emitter(std::string_view name);

/// The JSON Schema (draft 2020-12) of a record, made from `each_field`.
std::string json_schema();

/// One way to tell an engine of the shape of `--ndjson` lines. All are made from `each_field`.
struct SchemaForm {
  std::string_view name;  ///< as in `--schema=duckdb`; empty: the one that `--schema` alone means
  std::string_view help;
  std::string (*write)();
};

/// All forms; the first is the JSON Schema.
std::span<const SchemaForm> schema_forms();
/// Nothing when there is no form of that name.
const SchemaForm* find_schema_form(std::string_view name);

}  // namespace vacparse
