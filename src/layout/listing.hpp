// SPDX-License-Identifier: MIT
#pragma once
/// What the matches of a pattern begin with, listed.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "layout/expression.hpp"

namespace vacparse {

struct Beginning {
  std::string text;
  bool begins_text = false;  ///< the match begins where the text does
  bool cut = false;          ///< the match may go on with anything; false: the text is all of it

  auto operator<=>(const Beginning&) const = default;
};

struct ListingRules {
  std::size_t most = 0;    ///< beginnings; where there were more, those of the parts before are cut
  std::size_t enough = 0;  ///< bytes: what is as long is cut
  /// Folded as values/fold.hpp does, line ends as blanks; groups and edges are passed over. Else as written,
  /// of the letters that normal forms have and the signs between their words; all else is cut.
  bool folded = false;
};

/// Sorted, each once; every match begins with one of them.
std::vector<Beginning> list_beginnings(const Expression& expression, const ListingRules& rules);
/// Nothing where the pattern cannot be read.
std::optional<std::vector<Beginning>> list_beginnings(std::string_view pattern, const ListingRules& rules);

}  // namespace vacparse
