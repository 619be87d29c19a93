// SPDX-License-Identifier: MIT
#pragma once
/// Finite patterns: those that match a few texts and no others, so that a table can answer for them.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vacparse {

/// The branches of a pattern's outermost alternation; the pattern itself where it has none.
std::vector<std::string_view> branches_of(std::string_view pattern);

/// All texts that `pattern` matches as a whole, where it is made of letters, groups `(?:)`, alternatives,
/// small sets `[sz]`, `?` and `{m,n}` alone and the texts are at most `most`. Nothing otherwise.
std::optional<std::vector<std::string>> texts_of(std::string_view pattern, std::size_t most);

}  // namespace vacparse
