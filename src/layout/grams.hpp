// SPDX-License-Identifier: MIT
#pragma once
/// Grams: which places of a text hold four bytes that are among some.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace vacparse {

/// How many places are looked at together.
inline constexpr std::size_t kGramsAtOnce = 64;

/// A bit for each of the `kGramsAtOnce` places from `at` on, the first is the lowest: set where four bytes
/// stand whose hash has its bit in `grams`, those of a `GateTables`. No bit for the last three bytes of the
/// text and what lies behind.
std::uint64_t find_grams(std::string_view text, std::size_t at, std::span<const std::uint64_t> grams);

}  // namespace vacparse
