// SPDX-License-Identifier: MIT
#pragma once
/// Characters as bytes: what UTF-8 and Windows-1252 make of them, and which of them are no text.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace vacparse {

inline constexpr char32_t kReplacement = 0xFFFD;

/// True for blanks of ASCII.
constexpr bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
/// What `\b` of a pattern takes for part of a word.
constexpr bool is_word(char c) { return is_lower(c) || is_upper(c) || is_digit(c) || c == '_'; }

/// Some characters of ASCII.
class CharSet {
 public:
  consteval explicit CharSet(std::string_view chars) {
    for (const char c : chars) bits_[static_cast<unsigned char>(c) >> 6U] |= bit_of(c);
  }
  constexpr bool has(char c) const {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x80 && (bits_[byte >> 6U] & bit_of(c)) != 0;
  }

 private:
  static constexpr std::uint64_t bit_of(char c) {
    return std::uint64_t{1} << (static_cast<unsigned char>(c) & 63U);
  }

  std::array<std::uint64_t, 2> bits_{};
};

/// True where `sign` stands twice, with more than blanks between.
inline bool parts_thrice(std::string_view text, std::string_view sign) {
  const std::size_t first = text.find(sign);
  if (first == std::string_view::npos) return false;
  const std::size_t next = text.find_first_not_of(' ', first + sign.size());
  return next != std::string_view::npos && text.find(sign, next) != std::string_view::npos;
}

/// Makes a blank of each line end.
inline void join_lines(char* text, std::size_t size) {
  // A store for each byte, so that a compiler takes many at once.
  for (std::size_t at = 0; at < size; ++at) text[at] = text[at] == '\n' ? ' ' : text[at];
}

constexpr unsigned char byte_at(std::string_view bytes, std::size_t at) {
  return static_cast<unsigned char>(bytes[at]);
}

/// Stands for itself in a text, and in every encoding that has it as a byte. "&" may begin a reference.
constexpr bool is_plain(unsigned char byte) {
  return (byte >= 0x20 && byte < 0x7F && byte != '&') || byte == '\n' || byte == '\t';
}

constexpr bool is_page_break(char32_t point) { return point == '\f' || point == '\v'; }

constexpr bool ends_any_line(char32_t point) {
  return point == '\n' || point == '\r' || is_page_break(point);
}

/// A control character or byte order mark: kept out of a text. Line ends and page breaks are not asked about.
constexpr bool is_dropped(char32_t point) {
  return (point < 0x20 && point != '\t') || (point >= 0x7F && point < 0xA0) || point == 0xFEFF;
}

/// The number of plain bytes from `at` on.
std::size_t plain_length(std::string_view bytes, std::size_t at);

/// A character and the bytes that it takes in the source; no bytes: there is no valid sequence.
struct Character {
  char32_t point = 0;
  std::size_t size = 0;
};

/// The sequence of UTF-8 at `at`, which must lie inside `bytes`. Overlong forms, surrogates and what lies
/// past U+10FFFF are not valid.
Character read_utf8(std::string_view bytes, std::size_t at);
void append_utf8(char32_t point, std::string& out);

/// True where a control character stands at `at` of a text in UTF-8: all but tab and line ends. Terminals
/// obey them.
constexpr bool is_control_at(std::string_view text, std::size_t at) {
  const unsigned char byte = byte_at(text, at);
  if (byte == 0xC2) return at + 1 < text.size() && byte_at(text, at + 1) < 0xA0;
  return byte == 0x7F || (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r');
}

/// The beginning of `text`, which is UTF-8: `size` bytes, or less where these would cut a character.
std::string_view beginning_of(std::string_view text, std::size_t size);

/// U+FFFD for the five bytes that Windows-1252 leaves undefined.
char32_t from_windows_1252(unsigned char byte);

/// True where more than one byte in twenty of the beginning is a control character; `least_of_binary` says
/// how many that are at least. Page breaks and line ends are none.
bool is_binary(std::string_view bytes);
std::size_t least_of_binary(std::string_view bytes);

}  // namespace vacparse
