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
  std::vector<Look> looks;
  Program program;  ///< with `first_step`, `first_set`, `first_range` and `first_look` 0

  /// Views of it, for as long as it lives and stays as it is.
  ProgramTables tables() const { return {{&program, 1}, steps, sets, ranges, looks}; }
};

/// Nothing where `pattern`, which RE2 must take, has what a program cannot say: classes by name, letters in
/// any case beyond Latin-1, a repetition of what may be empty, too many steps or groups.
std::optional<Translated> translate(std::string_view pattern);

}  // namespace vacparse
