// SPDX-License-Identifier: MIT
#pragma once
/// Literals: what must stand in a text for a pattern to match it.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vacparse {

/// Folded literals of which at least one stands in every text that `pattern` matches; the rarest that RE2 can
/// tell. Empty where it can tell none of `shortest` bytes: then nothing is known of the texts.
std::vector<std::string> find_literals(const std::string& pattern, int shortest);

/// About how often a text holds `literal`, by how common its letters are; any one of them. What pairs of
/// letters say (layout/letter_pairs.hpp) is nearer for four letters and farther for words, which are in no
/// text by chance.
double frequency_of(std::string_view literal);
double frequency_of(const std::vector<std::string>& literals);

}  // namespace vacparse
