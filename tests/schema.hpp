// SPDX-License-Identifier: MIT
#pragma once
/// Records against the schema that the program prints, by a validator that is not ours (valijson).

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace vacparse::test {

/// Why the schema does not allow the record: the innermost complaint; empty where it does.
std::string against_schema(const nlohmann::json& record);

}  // namespace vacparse::test
