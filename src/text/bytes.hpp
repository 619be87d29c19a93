// SPDX-License-Identifier: MIT
#pragma once
/// Text looked at eight bytes at once, as one number. What is said of bytes of ASCII holds where `all_ascii`
/// does.

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace vacparse {

inline constexpr std::size_t kEightBytes = sizeof(std::uint64_t);

constexpr std::uint64_t each_byte(unsigned byte) { return 0x0101010101010101U * byte; }
constexpr std::uint64_t kHighBits = each_byte(0x80U);

/// The eight bytes from `at` on, which must lie in the text.
inline std::uint64_t eight_at(std::string_view text, std::size_t at) {
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, text.data() + at, sizeof bytes);
  return bytes;
}

constexpr bool all_ascii(std::uint64_t bytes) { return (bytes & kHighBits) == 0; }

/// The high bit of each byte of ASCII that lies in [first, last].
constexpr std::uint64_t bytes_between(std::uint64_t bytes, unsigned first, unsigned last) {
  return (bytes + each_byte(0x80U - first)) & ~(bytes + each_byte(0x80U - last - 1)) & kHighBits;
}

/// The first byte from `at` on that is not ASCII; the text's size where there is none.
inline std::size_t find_foreign(std::string_view text, std::size_t at) {
  while (at + kEightBytes <= text.size() && all_ascii(eight_at(text, at))) at += kEightBytes;
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}
inline bool is_ascii(std::string_view text) { return find_foreign(text, 0) == text.size(); }

/// Capitals of ASCII become small.
constexpr std::uint64_t to_lower(std::uint64_t bytes) { return bytes | bytes_between(bytes, 'A', 'Z') >> 2U; }

/// Up to eight bytes as one number, the first its lowest byte, whatever the machine.
constexpr std::uint64_t number_of(std::string_view bytes) {
  std::uint64_t number = 0;
  for (std::size_t at = bytes.size(); at-- > 0;)
    number = number << 8U | static_cast<unsigned char>(bytes[at]);
  return number;
}
/// The same of the first `size` bytes from `bytes` on, one at least; eight can be read there.
inline std::uint64_t number_at(const char* bytes, std::size_t size = kEightBytes) {
  const std::uint64_t all = eight_at({bytes, kEightBytes}, 0);
  const std::uint64_t ordered = std::endian::native == std::endian::little ? all : __builtin_bswap64(all);
  return size >= kEightBytes ? ordered : ordered & ~std::uint64_t{0} >> 8 * (kEightBytes - size);
}

}  // namespace vacparse
