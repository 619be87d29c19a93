// SPDX-License-Identifier: MIT
#pragma once
/// Parts of patterns that have a name, so that a layout says once what a name or a place looks like:
/// "(?&name)" in a pattern stands for the part, as in PCRE.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vacparse {

/// Name and pattern.
using Parts = std::vector<std::pair<std::string, std::string>>;

/// The pattern with each part in its place, as a group that captures nothing. Throws `Error` ("layout"),
/// without place, for a name that none has, or where the whole gets longer than 10,000 bytes. What a part
/// refers to is not put in: a part stands alone.
std::string put_in_parts(std::string_view pattern, const Parts& parts);

/// Says why RE2 does not take the pattern, or that it has not so many groups; empty where it is right.
/// `groups` < 0: however many.
std::string fault_of_pattern(const std::string& pattern, int groups);

}  // namespace vacparse
