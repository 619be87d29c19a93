// SPDX-License-Identifier: MIT
#pragma once
/// Fast ways to the next byte that a writer must look at. Sixteen bytes at a time where the machine can.

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/sixteen.hpp"

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

/// The first place at or after `from` whose byte is_escaped(), else the text's size.
inline std::size_t find_escaped(std::string_view text, std::size_t from) {
  return find_marked(text, from, [](const Sixteen& bytes) {
    return bytes.between(0, 0x1F) | bytes.equal('"') | bytes.equal('\\');
  });
}

/// One bit for each of the sixteen bytes at `bytes` that is_suspect(), or is a blank after a blank, or, with
/// `kEscaped`, is_escaped(); there is a byte before.
template <bool kEscaped>
std::uint32_t suspect_bits(const char* bytes) {
  const Sixteen chunk(bytes);
  const std::uint32_t blanks = chunk.equal(' ').bits();
  ByteMarks others = chunk.between(0, 0x1F) | chunk.equal('\xC2') | chunk.between(0xE1, 0xE3);
  if constexpr (kEscaped) others = others | chunk.equal('"') | chunk.equal('\\');
  return others.bits() | (blanks & (blanks << 1U | (bytes[-1] == ' ' ? 1U : 0U)));
}

/// The first place at or after `from` whose byte is_suspect(), or is a blank after a blank, or, with
/// `kEscaped`, is_escaped(); else the text's size. `from` is at least 1.
template <bool kEscaped = false>
std::size_t find_suspect(std::string_view text, std::size_t from) {
  for (; from + kSixteenBytes <= text.size(); from += kSixteenBytes) {
    const std::uint32_t bits = suspect_bits<kEscaped>(text.data() + from);
    if (bits != 0) return from + static_cast<std::size_t>(std::countr_zero(bits));
  }
  if (text.size() > kSixteenBytes) {
    const std::size_t last = text.size() - kSixteenBytes;
    const std::uint32_t bits = suspect_bits<kEscaped>(text.data() + last) >> (from - last);
    return bits == 0 ? text.size() : from + static_cast<std::size_t>(std::countr_zero(bits));
  }
  const auto is_met = [text](std::size_t at) {
    return is_suspect(text[at]) || (kEscaped && is_escaped(text[at])) ||
           (text[at] == ' ' && text[at - 1] == ' ');
  };
  while (from < text.size() && !is_met(from)) ++from;
  return from;
}

}  // namespace vacparse::emit
