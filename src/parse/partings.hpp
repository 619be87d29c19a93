// SPDX-License-Identifier: MIT
#pragma once
/// Where a line may be parted in two: a title from its house, its paper or its number.

#include <string_view>
#include <vector>

namespace vacparse {

struct Parting {
  std::string_view before, behind;
};

/// Where a title may be parted from its house or its paper: at dashes and bars between blanks, behind colons.
std::vector<Parting> partings_of(std::string_view title);

}  // namespace vacparse
