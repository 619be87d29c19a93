// SPDX-License-Identifier: MIT
#include "text/characters.hpp"

#include <algorithm>
#include <array>

#include "text/sixteen.hpp"

namespace vacparse {
namespace {

/// What decides whether the input is binary.
constexpr std::size_t kBeginning = 64 * 1024;

/// 0x80..0x9F in Windows-1252.
constexpr std::array<char32_t, 32> kWindows1252 = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
};

/// What a lead byte promises: the size of its sequence, its own bits, and the range of the second byte, which
/// is what keeps out overlong forms, surrogates and what lies past U+10FFFF.
struct Lead {
  std::size_t size;
  unsigned bits;
  unsigned char low;
  unsigned char high;
};

constexpr Lead lead_of(unsigned char byte) {
  if (byte >= 0xC2 && byte <= 0xDF) return {2, byte & 0x1Fu, 0x80, 0xBF};
  if (byte == 0xE0) return {3, 0, 0xA0, 0xBF};
  if (byte == 0xED) return {3, 0xD, 0x80, 0x9F};
  if (byte >= 0xE1 && byte <= 0xEF) return {3, byte & 0xFu, 0x80, 0xBF};
  if (byte == 0xF0) return {4, 0, 0x90, 0xBF};
  if (byte >= 0xF1 && byte <= 0xF3) return {4, byte & 0x7u, 0x80, 0xBF};
  if (byte == 0xF4) return {4, 4, 0x80, 0x8F};
  return {0, 0, 0, 0};
}

}  // namespace

std::size_t plain_length(std::string_view bytes, std::size_t at) {
  return find_marked(bytes, at,
                     [](const Sixteen& some) {
                       return some.foreign_or_below(' ').without(some.equal('\t') | some.equal('\n')) |
                              some.equal(0x7F) | some.equal('&');
                     }) -
         at;
}

Character read_utf8(std::string_view bytes, std::size_t at) {
  const Lead lead = lead_of(byte_at(bytes, at));
  if (lead.size == 0 || lead.size > bytes.size() - at) return {};
  const unsigned char second = byte_at(bytes, at + 1);
  if (second < lead.low || second > lead.high) return {};
  char32_t point = lead.bits << 6 | (second & 0x3Fu);
  for (std::size_t index = 2; index < lead.size; ++index) {
    const unsigned char byte = byte_at(bytes, at + index);
    if ((byte & 0xC0) != 0x80) return {};
    point = point << 6 | (byte & 0x3Fu);
  }
  return {point, lead.size};
}

void append_utf8(char32_t point, std::string& out) {
  const auto put = [&](char32_t byte) { out += static_cast<char>(byte); };
  if (point < 0x80) return put(point);
  if (point < 0x800) {
    put(0xC0 | point >> 6);
  } else if (point < 0x10000) {
    put(0xE0 | point >> 12);
    put(0x80 | (point >> 6 & 0x3F));
  } else {
    put(0xF0 | point >> 18);
    put(0x80 | (point >> 12 & 0x3F));
    put(0x80 | (point >> 6 & 0x3F));
  }
  put(0x80 | (point & 0x3F));
}

std::string_view beginning_of(std::string_view text, std::size_t size) {
  if (size >= text.size()) return text;
  while (size > 0 && (byte_at(text, size) & 0xC0) == 0x80) --size;
  return text.substr(0, size);
}

char32_t from_windows_1252(unsigned char byte) {
  return byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80u] : byte;
}

bool is_binary(std::string_view bytes) {
  const std::string_view beginning = bytes.substr(0, kBeginning);
  const auto find_control = [beginning](std::size_t at) {
    return find_marked(beginning, at, [](const Sixteen& some) {
      return some.between(0, '\t' - 1) | some.between('\r' + 1, 0x1F) | some.equal(0x7F);
    });
  };
  std::size_t controls = 0;
  for (std::size_t at = find_control(0); at < beginning.size(); at = find_control(at + 1)) ++controls;
  return controls >= least_of_binary(bytes);
}

std::size_t least_of_binary(std::string_view bytes) { return std::min(bytes.size(), kBeginning) / 20 + 1; }

}  // namespace vacparse
