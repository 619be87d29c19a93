// SPDX-License-Identifier: MIT
#pragma once
/// Blocks: marked lines joined to headings, labels with their values, items and paragraphs.

#include <vector>

#include "sections.hpp"
#include "sections/lines.hpp"
#include "sections/marks.hpp"

namespace vacparse {

/// `wrap_column`: `find_wrap_column` of the lines.
std::vector<Block> join_blocks(const Text& text, const std::vector<Line>& lines,
                               const std::vector<Mark>& marks, std::size_t wrap_column);

}  // namespace vacparse
