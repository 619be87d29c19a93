// SPDX-License-Identifier: MIT
#pragma once
/// Finds the literals of a gate in folded text: one pass, whatever the number of literals.

#include <bit>
#include <string_view>

#include "layout/grams.hpp"
#include "layout/tables.hpp"

namespace vacparse {

class LiteralFinder {
 public:
  /// Both must outlive it.
  LiteralFinder(const GateTables& tables, std::string_view pool) : tables_(tables), pool_(pool) {}

  /// Calls `met(literal number, where it begins)` for each literal where it stands in the text.
  template <class Met>
  void find(std::string_view text, Met&& met) const {
    for (std::size_t first = 0; first + 4 <= text.size(); first += kGramsAtOnce) {
      for (std::uint64_t left = find_grams(text, first, tables_.grams); left != 0; left &= left - 1) {
        const std::size_t at = first + static_cast<std::size_t>(std::countr_zero(left));
        const std::uint32_t gram = gram_at(text.data() + at);
        find_of_gram(text, at, gram, met);
        find_short(gram, at, met);
      }
    }
    if (text.size() < 3) return;
    const char* const last = text.data() + text.size() - 3;
    const char gram[4] = {last[0], last[1], last[2], ' '};
    find_short(gram_at(gram), text.size() - 3, met);
  }

  /// Calls `met` for each literal that only counts where a text begins and stands at the beginning of `text`.
  template <class Met>
  void find_start(std::string_view text, Met&& met) const {
    if (text.size() < 2 || tables_.starts.empty()) return;
    const char few[4] = {text[0], text[1], text.size() > 2 ? text[2] : '\0', '\0'};
    const std::uint32_t gram = gram_at(text.size() < sizeof few ? few : text.data());
    const std::uint32_t hash = hash_of_start(gram);
    for (std::uint32_t i = tables_.start_buckets[hash]; i < tables_.start_buckets[hash + 1]; ++i) {
      const GateTables::Start& start = tables_.starts[i];
      if ((gram & start.mask) == start.first && text.starts_with(text_of(start.literal))) met(start.literal);
    }
  }

  std::string_view text_of(std::uint32_t literal) const {
    const Stored text = tables_.literals[literal].text;
    return pool_.substr(text.begin, text.size);
  }
  std::span<const GateTables::Use> uses_of(std::uint32_t literal) const {
    return tables_.uses.subspan(tables_.literals[literal].first, tables_.literals[literal].count);
  }

 private:
  template <class Met>
  void find_short(std::uint32_t gram, std::size_t at, Met&& met) const {
    const std::uint32_t hash = hash_of_start(gram);
    for (std::uint32_t i = tables_.short_buckets[hash]; i < tables_.short_buckets[hash + 1]; ++i) {
      const GateTables::Start& start = tables_.shorts[i];
      if ((gram & start.mask) == start.first) met(start.literal, at);
    }
  }

  template <class Met>
  void find_of_gram(std::string_view text, std::size_t at, std::uint32_t gram, Met&& met) const {
    const std::uint32_t bucket = hash_of_gram(gram) >> (32U - GateTables::kBucketBits);
    for (std::uint32_t i = tables_.buckets[bucket]; i < tables_.buckets[bucket + 1]; ++i) {
      const GateTables::Place& place = tables_.places[i];
      if (place.gram != gram || place.offset > at) continue;
      const std::size_t begin = at - place.offset;
      if (gram_at(text.data() + begin) != place.first) continue;
      if (text.substr(begin).starts_with(text_of(place.literal))) met(place.literal, begin);
    }
  }

  const GateTables& tables_;
  std::string_view pool_;
};

}  // namespace vacparse
