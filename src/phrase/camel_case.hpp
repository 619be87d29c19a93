// SPDX-License-Identifier: MIT
#pragma once
/// Keys as programs write them: several words in one.

#include <string>
#include <string_view>

namespace vacparse {

/// "JobTitle", "closingDate": one word, inside which capitals begin others.
bool is_camel_case(std::string_view key);

/// "Job Title" of "JobTitle", "Job ID" of "JobID".
std::string words_of_key(std::string_view key);

}  // namespace vacparse
