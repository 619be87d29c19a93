// SPDX-License-Identifier: MIT
#pragma once
/// The layout that --layout names.

#include <cstddef>
#include <string>

#include "vacparse/parse.hpp"

namespace vacparse {

/// The layout called `name`, else the one in the file at `name`, which is added to `layouts`; empty: nullptr,
/// for none is named. Throws `Error`.
const Layout* choose_layout(const std::string& name, std::size_t max_bytes, Layouts& layouts);

}  // namespace vacparse
