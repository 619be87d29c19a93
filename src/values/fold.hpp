// SPDX-License-Identifier: MIT
#pragma once
/// Folding: text without case, accents and typographic signs, one byte for each character. Names and words
/// are compared in this form only.

#include <cstddef>
#include <string>
#include <string_view>

#include "text/sixteen.hpp"

namespace vacparse {

/// One character of UTF-8 text, folded.
struct FoldedChar {
  char form =
      '?';  ///< ASCII: lower case; '?' for signs without an ASCII form, kForeignLetter for such letters
  std::size_t size = 1;  ///< bytes of the character in the text, at least 1
};

inline constexpr char kForeignLetter = '\x01';

/// U+0080..U+00BF behind the byte C2: no-break space, section sign and the like.
constexpr char fold_latin_sign(unsigned char second) {
  if (second == 0xA0) return ' ';
  if (second == 0xAD) return '-';
  if (second == 0xB4) return '\'';
  return second == 0xAA || second == 0xBA ? kForeignLetter : '?';
}

/// U+2000..U+203F behind the bytes E2 80: blanks, dashes and quotation marks.
constexpr char fold_punctuation(unsigned char third) {
  if (third <= 0x8A || third == 0xAF) return ' ';
  if (third >= 0x90 && third <= 0x95) return '-';
  if (third >= 0x98 && third <= 0x9B) return '\'';
  if (third >= 0x9C && third <= 0x9F) return '"';
  return '?';
}

/// U+00C0..U+017F behind the bytes C3, C4 and C5.
constexpr char fold_latin_letter(unsigned char first, unsigned char second) {
  constexpr std::string_view kLatin1 = "aaaaaaaceeeeiiiidnooooo?ouuuuyts";
  constexpr std::string_view kExtended =
      "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssss"
      "ttttttuuuuuuuuuuuuwwyyyzzzzzzs";
  static_assert(kLatin1.size() == 32 && kExtended.size() == 128);
  const std::size_t low = second & 0x3FU;
  if (first == 0xC3) return low == 0x3F ? 'y' : kLatin1[low & 0x1FU];
  return kExtended[low + (first == 0xC5 ? 64U : 0U)];
}

/// The character that starts at `at`, which must lie inside the text. Never reads past the end.
constexpr FoldedChar fold_char(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t offset) {
    return at + offset < text.size() ? static_cast<unsigned char>(text[at + offset]) : 0U;
  };
  const unsigned first = byte(0);
  if (first >= 'A' && first <= 'Z') return {static_cast<char>(first + ('a' - 'A')), 1};
  if (first < 0x80) return {static_cast<char>(first), 1};
  std::size_t size = 1;
  while (size < 4 && (byte(size) & 0xC0U) == 0x80U) ++size;
  const auto second = static_cast<unsigned char>(byte(1));
  if (size == 2 && first == 0xC2) return {fold_latin_sign(second), size};
  if (size == 2 && first >= 0xC3 && first <= 0xC5) {
    return {fold_latin_letter(static_cast<unsigned char>(first), second), size};
  }
  if (size == 3 && first == 0xE2) {
    if (second == 0x80) return {fold_punctuation(static_cast<unsigned char>(byte(2))), size};
    return {second == 0x84 && byte(2) == 0xAA ? 'k' : '?', size};  // the sign of kelvin is a k to RE2 too
  }
  return {size > 1 && first < 0xEF ? kForeignLetter : '?', size};
}

/// Those of sixteen folded characters that are letters.
inline ByteMarks letters_of(const Sixteen& folded) {
  return folded.between('a', 'z') | folded.equal(kForeignLetter);
}

/// All of `text`, folded, to `folded`, which has room for as many bytes; how many were needed.
std::size_t fold(std::string_view text, char* folded);
/// The same, into a buffer that is reused.
void fold(std::string_view text, std::string& folded);
std::string fold(std::string_view text);

/// The form in which names are looked up: folded, no points, one blank for each run of blanks, hyphens and
/// apostrophes, nothing in brackets. "Côte d’Ivoire" -> "cote d ivoire", "U.S.A." -> "usa".
std::string name_key(std::string_view name);

}  // namespace vacparse
