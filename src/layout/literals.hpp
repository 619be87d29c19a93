// SPDX-License-Identifier: MIT
#pragma once
/// Literals: what must stand in a text for a pattern to match it.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vacparse {

/// Folded literals of which at least one stands in every text that `pattern` matches; the longest that RE2
/// can tell. Empty where it can tell none: then nothing is known of the texts.
std::vector<std::string> find_literals(const std::string& pattern);

/// Where the four bytes of `literal` stand that texts hold least often, by how common its letters are.
std::size_t find_rarest_gram(std::string_view literal);

/// The first two bytes of all texts that begin with `literal`, which has one to three, as numbers.
std::vector<std::uint32_t> pairs_of(std::string_view literal);

}  // namespace vacparse
