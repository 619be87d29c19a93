// SPDX-License-Identifier: MIT
#pragma once
/// How a line is written: as headings are, or as prose is.

#include <string_view>

namespace vacparse {

/// How a line is dressed as a heading.
struct Dress {
  int hashes = 0;      ///< markdown level
  bool bold = false;   ///< all of it
  bool colon = false;  ///< ends in a colon
};
Dress dress_of(std::string_view line);

/// How words, `bare`, are written.
struct Lettering {
  bool capitals = false;    ///< letters, and all of them upper case
  bool title_case = false;  ///< each longer word begins with a capital
  int words = 0;
};
Lettering lettering_of(std::string_view words);

}  // namespace vacparse
