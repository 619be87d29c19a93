// SPDX-License-Identifier: MIT
#pragma once
/// Blocks: marked lines joined to headings, labels with their values, items and paragraphs.

#include <vector>

#include "sections.hpp"
#include "sections/lines.hpp"
#include "sections/marks.hpp"

namespace vacparse {

std::vector<Block> join_blocks(const Text& text, const std::vector<Line>& lines,
                               const std::vector<Mark>& marks);

}  // namespace vacparse
