// SPDX-License-Identifier: MIT
#pragma once
/// Kinds: which section each block lies in. A heading decides for what stands under it; text without a
/// heading is sorted by its own words.

#include <vector>

#include "sections.hpp"

namespace vacparse {

/// Sets `kind` in all blocks and returns the parts that they form. `titled`: the title stands above them, so
/// that the first heading is none.
std::vector<Part> sort_blocks(const Text& text, const Scan& scan, std::vector<Block>& blocks, bool titled);

/// The kind of section that a field's label stands in where it is not in the header.
std::optional<Kind> kind_of_field(Field field);

}  // namespace vacparse
