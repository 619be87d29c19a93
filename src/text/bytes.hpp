// SPDX-License-Identifier: MIT
#pragma once
/// Up to eight bytes as one number, the first its lowest byte, whatever the machine.

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace vacparse {

inline constexpr std::size_t kEightBytes = sizeof(std::uint64_t);

constexpr std::uint64_t number_of(std::string_view bytes) {
  std::uint64_t number = 0;
  for (std::size_t at = bytes.size(); at-- > 0;)
    number = number << 8U | static_cast<unsigned char>(bytes[at]);
  return number;
}

/// The same of the first `size` bytes from `bytes` on, one to eight; eight can be read there.
inline std::uint64_t number_at(const char* bytes, std::size_t size = kEightBytes) {
  std::uint64_t all = 0;
  std::memcpy(&all, bytes, sizeof all);
  const std::uint64_t ordered = std::endian::native == std::endian::little ? all : __builtin_bswap64(all);
  return ordered & ~std::uint64_t{0} >> 8 * (kEightBytes - size);
}

}  // namespace vacparse
