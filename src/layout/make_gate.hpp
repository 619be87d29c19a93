// SPDX-License-Identifier: MIT
#pragma once
/// Making a gate: which literals each pattern needs, and where they are looked for.

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "layout/tables.hpp"

namespace vacparse {

/// Owns what the `GateTables` that it gives look at.
struct StoredGate {
  std::vector<std::uint64_t> grams;
  std::vector<std::uint32_t> buckets;
  std::vector<GateTables::Place> places;
  std::vector<std::uint32_t> short_buckets, shorts;
  std::vector<GateTables::Literal> literals;
  std::vector<GateTables::Use> uses;
  std::vector<std::uint32_t> always;
  std::uint32_t pattern_count = 0;
  std::uint32_t shorts_begin = 0;

  GateTables tables() const {
    return {grams,    buckets, places, short_buckets, shorts,
            literals, uses,    always, pattern_count, shorts_begin};
  }
};

/// The gate of the patterns, by their numbers; those that only have literals shorter than `shortest` always
/// pass. `store` puts a literal into the pool.
StoredGate make_gate(const std::vector<std::string>& patterns, std::size_t shortest,
                     const std::function<Stored(std::string_view)>& store);

}  // namespace vacparse
