// SPDX-License-Identifier: MIT
#pragma once
/// What can never be wrong, whatever the input. Free of Catch, for the fuzzer too.

#include <string>
#include <string_view>
#include <vector>

#include "vacparse/emit.hpp"
#include "vacparse/parse.hpp"

namespace vacparse::test {

/// The record in a format, with what opens and closes it.
std::string emit_one(std::string_view format, const Parsed& parsed, const EmitOptions& options = {},
                     std::string_view id = "x");

/// What is wrong, in words; nothing when all is well.
std::vector<std::string> broken_invariants(std::string_view source, const Parsed& parsed);

}  // namespace vacparse::test
