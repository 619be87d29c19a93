// SPDX-License-Identifier: MIT
#pragma once
/// Prefixes: what every match of a pattern begins with, so that it need be tried there alone.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "layout/program.hpp"

namespace vacparse {

struct Prefix {
  std::string text;          ///< folded as values/fold.hpp does, line ends as blanks
  bool begins_text = false;  ///< the match begins where the text does

  auto operator<=>(const Prefix&) const = default;
};

/// Prefixes of which each match of `pattern` has one, none of them the beginning of another; at most `most`,
/// of `shortest` bytes at least, or two where they begin the text. Nothing where there are no such.
std::optional<std::vector<Prefix>> prefixes_of(std::string_view pattern, std::size_t shortest,
                                               std::size_t most);

/// Where the matches of a pattern begin: with one of the prefixes, or up to where one stands, behind bytes of
/// `lead` alone. "(?:[a-z]+ ){0,6}salary": letters and blanks, then "salary".
struct Openings {
  std::vector<Prefix> prefixes;
  Bytes lead = {};
};
/// Nothing where none can be told that texts hold seldom.
std::optional<Openings> openings_of(std::string_view pattern);

}  // namespace vacparse
