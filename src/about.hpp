// SPDX-License-Identifier: MIT
#pragma once
/// What the program prints of itself instead of reading notices.

#include <string>

#include "options.hpp"
#include "vacparse/parse.hpp"

namespace vacparse {

/// What `--help`, `--version`, `--schema` or `--layouts` asks for; empty: nothing of the kind was asked for.
std::string answer(const Options& options, const Layouts& layouts);

}  // namespace vacparse
