// SPDX-License-Identifier: MIT
#pragma once
/// A record as a JSON document in memory.

#include <nlohmann/json.hpp>

#include "emit/record.hpp"

namespace vacparse::emit {

nlohmann::ordered_json to_dom(const Record& record, bool with_evidence);
nlohmann::ordered_json to_dom(const Failure& failure);

}  // namespace vacparse::emit
