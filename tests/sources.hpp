// SPDX-License-Identifier: MIT
#pragma once
/// Making inputs in any encoding, and reading a piece of an input again as it was read in its place.

#include <algorithm>
#include <string>
#include <string_view>

#include "vacparse/text.hpp"

namespace vacparse::test {

inline void append_unit(unsigned unit, Encoding encoding, std::string& out) {
  const auto high = static_cast<char>(unit >> 8);
  const auto low = static_cast<char>(unit & 0xFF);
  out += encoding == Encoding::utf_16le ? low : high;
  out += encoding == Encoding::utf_16le ? high : low;
}

/// `text` in UTF-16 with a byte order mark.
inline std::string utf_16(std::u16string_view text, Encoding encoding) {
  std::string out;
  append_unit(0xFEFF, encoding, out);
  for (const char16_t unit : text) append_unit(unit, encoding, out);
  return out;
}

/// What makes `decode` read the bytes after it as it would in the middle of a text in that encoding: one
/// character and, for the encodings that it tells by their share, enough of their own to outweigh what
/// follows.
inline std::string opening(Encoding encoding, std::size_t size) {
  if (encoding == Encoding::utf_16le || encoding == Encoding::utf_16be) return utf_16(u"x", encoding);
  std::string out(size * 20 + 1, 'x');
  for (std::size_t count = 0; count <= size; ++count)
    out += encoding == Encoding::utf_8 ? "\xC3\xA9" : "\xE9 ";
  return out + "x";
}

inline std::string with_crlf(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') out += '\r';
    out += c;
  }
  return out;
}

/// The text that `bytes`, a piece of an input in `encoding`, stands for.
inline std::string decode_piece(std::string_view bytes, Encoding encoding) {
  const bool ascii =
      std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= ' ' && c != '\x7F' && c != '&'; });
  if (ascii && encoding <= Encoding::windows_1252) return std::string(bytes);
  const std::string before = opening(encoding, bytes.size());
  const std::size_t skipped = decode(before).view().size();
  return std::string(decode(before + std::string(bytes)).view().substr(skipped));
}

}  // namespace vacparse::test
