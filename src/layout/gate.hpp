// SPDX-License-Identifier: MIT
#pragma once
/// A gate: which of many patterns may match a name, told by the literals that they need. One pass over the
/// name, whatever the number of patterns; what is let through must still be matched.

#include <string_view>
#include <vector>

#include "layout/tables.hpp"

namespace vacparse {

/// The patterns that may match `name`, a normal form, ascending.
std::vector<std::uint32_t> let_through(const GateTables& tables, std::string_view pool,
                                       std::string_view name);

}  // namespace vacparse
