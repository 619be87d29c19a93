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

/// Where the four bytes of `literal`, which has as many at least, stand that texts hold least often, by how
/// common its letters are.
std::size_t find_rarest_gram(std::string_view literal);

}  // namespace vacparse
