// SPDX-License-Identifier: MIT
#pragma once
/// Character references of HTML and XML ("&amp;", "&#8217;", "&#x2019;"), as pages that were stripped of
/// their tags leave them in a text.

#include <cstddef>
#include <string_view>

#include "text/characters.hpp"

namespace vacparse {

/// No reference is longer than this in bytes: leading zeros are written, but few.
inline constexpr std::size_t kLongestReference = 12;

/// The reference that `text` begins with, to its semicolon; no bytes: there is none. Named are the characters
/// of HTML 4, "&apos;" of XML and the signs of ASCII that HTML 5 names in up to eight letters, with their
/// case. U+0080..U+009F mean Windows-1252, as in browsers; what is no character (U+0000, surrogates, past
/// U+10FFFF) has no reference. Source: HTML Living Standard, 13.2.5.80 and 13.5; HTML 4.01, chapter 24.
Character read_reference(std::string_view text);

}  // namespace vacparse
