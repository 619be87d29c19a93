// SPDX-License-Identifier: MIT
#pragma once
/// Sets of code points, as the classes of a pattern have them.

#include <cstdint>
#include <vector>

#include "layout/program.hpp"

namespace vacparse {

inline constexpr std::uint32_t kLastLatin1 = 0xFF;

/// In order, and joined where they touch.
std::vector<CodePoints> tidied(std::vector<CodePoints> set);
/// All other code points; `set` must be tidied.
std::vector<CodePoints> all_but(const std::vector<CodePoints>& set);
/// Adds what RE2 takes for the same letter. False for what may have such beyond Latin-1, but for k and s.
bool add_cases(std::uint32_t letter, std::vector<CodePoints>& set);

}  // namespace vacparse
