// SPDX-License-Identifier: MIT
#pragma once
/// How a line is written: as headings are, or as prose is.

#include <string_view>

namespace vacparse {

/// True where something follows: "You will:", "**You will:**".
inline bool ends_with_colon(std::string_view text) {
  const char last = text.empty() ? ' ' : text.back();
  return last == ':' || (last == '*' && text.ends_with(":**")) || (last == '_' && text.ends_with(":__"));
}

/// The same without the marks behind its colon.
inline std::string_view to_colon(std::string_view text) { return text.substr(0, text.rfind(':') + 1); }

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
