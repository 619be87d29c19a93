// SPDX-License-Identifier: MIT
#pragma once
/// What the words after the options mean. All throw `Error` ("usage") for what cannot be meant.

#include <string>
#include <string_view>

#include "options.hpp"

namespace vacparse {

[[noreturn]] void fail(const std::string& message);

/// 1..256; nothing where nothing is said.
std::optional<std::size_t> read_jobs(const std::string& said);

/// Bytes, 1..4G: digits, with or without K, M, G.
std::size_t read_size(std::string_view said);

DateOrder read_date_order(const std::string& said);

/// `said` empty: the JSON Schema.
const SchemaForm* read_schema_form(const std::string& said);

/// One ASCII character that may part cells, or "tab".
char read_delimiter(const std::string& said);

From read_from(const std::string& said);

}  // namespace vacparse
