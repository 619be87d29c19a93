// SPDX-License-Identifier: MIT
#include "text/pictures.hpp"

#include "text/characters.hpp"

namespace vacparse {
namespace {

bool is_pictograph(char32_t point) {
  constexpr char32_t kFirstBox = 0x2610, kLastBox = 0x2612;        // to be ticked
  constexpr char32_t kFirstNumber = 0x2776, kLastNumber = 0x2793;  // in a disc
  if ((point >= kFirstBox && point <= kLastBox) || (point >= kFirstNumber && point <= kLastNumber))
    return false;
  return (point >= 0x1F000 && point <= 0x1FAFF) || (point >= 0x2600 && point <= 0x27BF) ||
         (point >= 0x2B00 && point <= 0x2BFF) || (point >= 0x2300 && point <= 0x23FF);
}

/// What makes one picture of several characters or chooses how one is drawn, and the wide blank.
bool stands_behind(char32_t point) {
  return point == 0x200D || point == 0xFE0E || point == 0xFE0F || point == 0xA0;
}

}  // namespace

Picture picture_of(std::string_view line) {
  Picture picture;
  std::size_t at = 0;
  while (at < line.size()) {
    if (at > 0 && is_blank(line[at])) {
      ++at;
      continue;
    }
    const Character next = read_utf8(line, at);
    const bool goes_on = at > 0 && stands_behind(next.point);
    if (!goes_on && !is_pictograph(next.point)) break;
    if (at == 0) picture.point = next.point;
    at += next.size;
  }
  picture.length = at;
  return at > 0 && at < line.size() ? picture : Picture();
}

}  // namespace vacparse
