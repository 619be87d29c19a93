// SPDX-License-Identifier: MIT
#pragma once
/// Blocks: marked lines joined to headings, labels with their values, items and paragraphs.

#include <vector>

#include "sections.hpp"
#include "sections/lines.hpp"
#include "sections/marks.hpp"

namespace vacparse {

/// The column at which the text was wrapped by hand, told by lines that go on in lower case; 0: it was not wrapped.
std::size_t find_wrap_column(const Text& text, const std::vector<Line>& lines);

std::vector<Block> join_blocks(const Text& text, const std::vector<Line>& lines, const std::vector<Mark>& marks);

}  // namespace vacparse
