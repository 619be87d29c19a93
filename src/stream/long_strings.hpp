// SPDX-License-Identifier: MIT
#pragma once
/// The long strings of a JSON text, which a library reads letter by letter: a notice's text is one.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vacparse {

struct LongString {
  std::size_t number = 0;  ///< which of all strings of the text, names of members among them, from 0
  std::string text;        ///< what it stands for
};

/// A JSON text with nothing in the long ones of its strings: JSON where the text is.
struct Shortened {
  std::string json;
  std::vector<LongString> strings;  ///< in their order
};

/// What cannot be decoded stays as it is: a string that is none, or that holds surrogates. Linear.
Shortened shorten(std::string_view json);

}  // namespace vacparse
