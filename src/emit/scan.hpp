// SPDX-License-Identifier: MIT
#pragma once
/// Fast ways to the next byte that a writer must look at. Sixteen bytes at a time where the machine can.

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace vacparse::emit {

/// A byte that JSON wants escaped inside a string.
constexpr bool is_escaped(char byte) {
  return static_cast<unsigned char>(byte) < 0x20 || byte == '"' || byte == '\\';
}

/// A byte that may open white space other than the one plain blank.
constexpr bool is_suspect(char byte) {
  const auto code = static_cast<unsigned char>(byte);
  return code < 0x20 || code == 0xC2 || (code >= 0xE1 && code <= 0xE3);
}

#ifdef __SSE2__
/// One bit for each of the sixteen bytes at `bytes` that is_escaped().
inline std::uint32_t escaped_bits(const char* bytes) {
  const __m128i chunk = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
  const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(chunk, _mm_set1_epi8(0x1F)), chunk);
  const __m128i quote = _mm_cmpeq_epi8(chunk, _mm_set1_epi8('"'));
  const __m128i backslash = _mm_cmpeq_epi8(chunk, _mm_set1_epi8('\\'));
  return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_or_si128(control, _mm_or_si128(quote, backslash))));
}

/// One bit for each of the sixteen bytes at `bytes` that is_suspect() or is a blank after a blank.
inline std::uint32_t suspect_bits(const char* bytes) {
  const __m128i chunk = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
  const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(chunk, _mm_set1_epi8(0x1F)), chunk);
  const __m128i two = _mm_cmpeq_epi8(chunk, _mm_set1_epi8(static_cast<char>(0xC2)));
  const __m128i above = _mm_sub_epi8(chunk, _mm_set1_epi8(static_cast<char>(0xE1)));
  const __m128i three = _mm_cmpeq_epi8(_mm_min_epu8(above, _mm_set1_epi8(2)), above);
  const __m128i blank = _mm_cmpeq_epi8(chunk, _mm_set1_epi8(' '));
  const auto blanks = static_cast<std::uint32_t>(_mm_movemask_epi8(blank));
  const auto others =
      static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_or_si128(control, _mm_or_si128(two, three))));
  const std::uint32_t before = bytes[-1] == ' ' ? 1U : 0U;
  return others | (blanks & ((blanks << 1U) | before));
}
#endif

/// The first place at or after `from` whose byte is_escaped(), else the text's size.
inline std::size_t find_escaped(std::string_view text, std::size_t from) {
#ifdef __SSE2__
  for (; from + 16 <= text.size(); from += 16) {
    const std::uint32_t bits = escaped_bits(text.data() + from);
    if (bits != 0) return from + static_cast<std::size_t>(std::countr_zero(bits));
  }
  if (text.size() >= 16) {
    // The last sixteen, without those that were looked at.
    const std::size_t last = text.size() - 16;
    const std::uint32_t bits = escaped_bits(text.data() + last) >> (from - last);
    return bits == 0 ? text.size() : from + static_cast<std::size_t>(std::countr_zero(bits));
  }
#endif
  while (from < text.size() && !is_escaped(text[from])) ++from;
  return from;
}

/// The first place at or after `from` whose byte is_suspect() or is a blank after a blank, else the text's
/// size. `from` is at least 1.
inline std::size_t find_suspect(std::string_view text, std::size_t from) {
#ifdef __SSE2__
  for (; from + 16 <= text.size(); from += 16) {
    const std::uint32_t bits = suspect_bits(text.data() + from);
    if (bits != 0) return from + static_cast<std::size_t>(std::countr_zero(bits));
  }
  if (text.size() > 16) {
    const std::size_t last = text.size() - 16;
    const std::uint32_t bits = suspect_bits(text.data() + last) >> (from - last);
    return bits == 0 ? text.size() : from + static_cast<std::size_t>(std::countr_zero(bits));
  }
#endif
  while (from < text.size() && !is_suspect(text[from]) && !(text[from] == ' ' && text[from - 1] == ' '))
    ++from;
  return from;
}

}  // namespace vacparse::emit
