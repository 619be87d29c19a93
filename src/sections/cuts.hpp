// SPDX-License-Identifier: MIT
#pragma once
/// Cuts: where a line that holds several labels with their values is to be parted.

#include <cstddef>
#include <string_view>
#include <vector>

#include "layout.hpp"

namespace vacparse {

/// What parts a line, which most lines have none of.
struct Partings {
  bool cells = false;  ///< a bar, a tab or three blanks in a row: it may be a row of a table
  bool name = false;   ///< a colon or an equals sign: before it a name may stand

  bool operator==(const Partings&) const = default;
};
Partings find_partings(std::string_view line);

/// The places at which `line` is to be cut, ascending; empty for all lines but those where labels are glued
/// to the values before them ("Grade: 5Number of post: 1"), stand in one row of a table, or have a number
/// glued to prose. `partings` are its own.
std::vector<std::size_t> find_cuts(std::string_view line, const Partings& partings, const Layout& layout);

/// A row from its first word on where a number stands in a cell before it: "1.2<tab>Grade<tab>5",
/// "1 | Grade | 5".
std::string_view behind_number(std::string_view row);

/// Where three blanks stand in a row, which part the cells of a row; npos: nowhere.
std::size_t find_gap(std::string_view line);

}  // namespace vacparse
