// SPDX-License-Identifier: MIT
#pragma once
/// Finite patterns: those that match a few texts and no others, so that a table can answer for them.

#include <cstddef>
#include <cstdint>
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

/// What a pattern asks of the place at which a text stands: bits.
enum Edge : std::uint32_t {
  kBeginsText = 1,  ///< `^` before it
  kEndsText = 2,    ///< `$` behind it
  kWordBefore = 4,  ///< `\b` before it
  kWordBehind = 8,  ///< `\b` behind it
};

/// A pattern that matches wherever one of a few texts stands.
struct Searched {
  std::vector<std::string> texts;
  std::uint32_t edges = 0;
};
/// Nothing where `pattern` is none of the kind: no texts of at most `most`, or edges inside it.
std::optional<Searched> searched_texts_of(std::string_view pattern, std::size_t most);

}  // namespace vacparse
