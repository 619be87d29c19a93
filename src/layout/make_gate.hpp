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
  std::vector<std::uint32_t> short_buckets, start_buckets;
  std::vector<GateTables::Start> shorts, starts;
  std::vector<GateTables::Literal> literals;
  std::vector<GateTables::Use> uses;
  std::vector<std::uint32_t> always;

  GateTables tables() const {
    return {grams, buckets, places, short_buckets, shorts, start_buckets, starts, literals, uses, always};
  }
};

/// What a pattern is asked of: names are short, and looked at by a gate (layout/gate.hpp); pieces of a notice
/// are looked at by a scan (layout/scan.hpp), which searches them or asks whether all of a piece is a match.
enum class Asked : std::uint8_t { of_names, of_pieces, of_whole_pieces };

struct GatePattern {
  std::uint32_t number = 0;
  std::string source;
  Asked asked = Asked::of_names;
};

/// The gate of the patterns, by their numbers; those that have no literals long enough always pass. `store`
/// puts a literal into the pool.
StoredGate make_gate(const std::vector<GatePattern>& patterns,
                     const std::function<Stored(std::string_view)>& store);

}  // namespace vacparse
