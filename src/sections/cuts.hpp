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

/// The first cell of a row, and what stands behind it.
struct Cells {
  std::string_view first, rest;
};
/// "Grade | P-4", "Grade<tab>P-4", "Grade      P-4"; of "1.2<tab>Grade<tab>P-4" and "| 3 | Grade | P-4 |"
/// those behind the number. Both empty: the row has one cell,
/// or a colon parts the first ("Grade:<tab>P-4").
Cells split_cells(std::string_view row);

/// Where three blanks stand in a row, which part the cells of a row; npos: nowhere.
std::size_t find_gap(std::string_view line);

}  // namespace vacparse
