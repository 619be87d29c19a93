// SPDX-License-Identifier: MIT
#pragma once
/// Pictographs before a text.

#include <cstddef>
#include <string_view>

namespace vacparse {

/// "📍 Elba", "✅ you guard reefs": dress where it stands once, a bullet where lines repeat it.
struct Picture {
  std::size_t length = 0;  ///< with the blanks after it; 0: there is none
  char32_t point = 0;      ///< its first character
};

/// A box to be ticked and a number in a disc are none, nor is a picture that nothing stands behind.
Picture picture_of(std::string_view line);

/// True for few texts: others begin with no picture.
inline bool may_begin_with_picture(std::string_view line) {
  constexpr unsigned char kFirstOfThree = 0xE2;
  if (line.size() < 2 || static_cast<unsigned char>(line[0]) < kFirstOfThree) return false;
  return line[1] != '\x80' && line[1] != '\x82';  // no quote, bullet or dash, no "€"
}

/// "🐟 Reef Warden": behind the picture.
inline std::string_view without_picture(std::string_view line) {
  return may_begin_with_picture(line) ? line.substr(picture_of(line).length) : line;
}

}  // namespace vacparse
