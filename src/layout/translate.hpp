// SPDX-License-Identifier: MIT
#pragma once
/// From a pattern to its program. Where they are made: in the build, and for layouts of users.

#include <optional>
#include <string_view>
#include <vector>

#include "layout/program.hpp"

namespace vacparse {

struct Translated {
  std::vector<Step> steps;
  std::vector<LetterSet> sets;
  std::vector<CodePoints> ranges;
  Program program;  ///< with `first_step`, `first_set` and `first_range` 0
};

/// Nothing where `pattern`, which RE2 must take, has what a program cannot say: classes by name, letters in
/// any case beyond Latin-1, a repetition of what may be empty, too many steps or groups.
std::optional<Translated> translate(std::string_view pattern);

}  // namespace vacparse
