// SPDX-License-Identifier: MIT
#pragma once
/// The words of a piece that say how much something is asked for.

#include <cstddef>
#include <vector>

#include "vacparse/notice.hpp"
#include "values/words.hpp"

namespace vacparse {

struct ImportanceMark {
  /// `predicate`: "is required", "an asset"; `adverb`: "preferably"; `measure`: "at least", "minimum of".
  enum class Force { predicate, adverb, measure };
  std::size_t word = 0;
  Importance importance = Importance::unstated;
  Force force = Force::predicate;
};

/// The marks of the piece, in order; words that are used otherwise ("as required", "essential functions") are
/// none.
std::vector<ImportanceMark> find_importance_marks(const Words& words);

}  // namespace vacparse
