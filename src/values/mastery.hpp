// SPDX-License-Identifier: MIT
#pragma once
/// Mastery: the words near a language that say how well it is to be known.

#include <cstddef>

#include "values/words.hpp"

namespace vacparse {

/// Where the mastery of a group is named, and the level's words.
struct Mastery {
  bool found = false;
  std::size_t first = 0;
  std::size_t last = 0;  ///< equal to `first`: no level is named
};

/// The mastery of the languages that stand from word `first` to word `last - 1`; words before `least` belong
/// to others.
Mastery find_mastery(const Words& words, std::size_t first, std::size_t last, std::size_t least);

/// "No knowledge of German is required", "You need not speak French": what stands before the language at
/// `first` denies it.
bool is_language_denied(const Words& words, std::size_t first);

}  // namespace vacparse
