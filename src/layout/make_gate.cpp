// SPDX-License-Identifier: MIT
#include "layout/make_gate.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "layout/finite.hpp"
#include "layout/literals.hpp"

namespace vacparse {
namespace {

/// The texts of ASCII that a pattern is searched by, if it is made of such alone.
std::optional<Searched> find_deciding(std::string_view pattern, std::size_t shortest) {
  constexpr std::string_view kAnyCase = "(?i)";
  constexpr std::size_t kMostTexts = 400;
  if (!pattern.starts_with(kAnyCase)) return std::nullopt;
  auto searched = searched_texts_of(pattern.substr(kAnyCase.size()), kMostTexts);
  const bool may_be_short = searched && (searched->edges & kBeginsText) != 0;
  const auto is_odd = [&](const std::string& text) {
    const bool too_short = text.empty() || (text.size() < shortest && !may_be_short);
    return too_short || std::any_of(text.begin(), text.end(),
                                    [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
  };
  if (!searched || std::any_of(searched->texts.begin(), searched->texts.end(), is_odd)) return std::nullopt;
  return searched;
}

/// The literals stand in the order of their bytes.
void fill_short_buckets(StoredGate& gate, const std::vector<std::string_view>& texts) {
  gate.short_buckets.resize(257);
  for (const std::uint32_t number : gate.shorts) {
    ++gate.short_buckets[static_cast<unsigned char>(texts[number][0]) + 1U];
  }
  for (std::size_t i = 1; i < gate.short_buckets.size(); ++i)
    gate.short_buckets[i] += gate.short_buckets[i - 1];
}

void fill_buckets(StoredGate& gate) {
  const auto bucket_of = [](const GateTables::Place& place) {
    return hash_of_gram(place.gram) >> (32U - GateTables::kBucketBits);
  };
  std::stable_sort(gate.places.begin(), gate.places.end(),
                   [&](const auto& one, const auto& other) { return bucket_of(one) < bucket_of(other); });
  gate.buckets.resize((std::size_t{1} << GateTables::kBucketBits) + 1);
  for (const GateTables::Place& place : gate.places) ++gate.buckets[bucket_of(place) + 1];
  for (std::size_t i = 1; i < gate.buckets.size(); ++i) gate.buckets[i] += gate.buckets[i - 1];
}

/// `texts` are those of the literals.
void place_literals(StoredGate& gate, const std::vector<std::string_view>& texts) {
  gate.grams.resize(GateTables::kBits / 64);
  for (std::uint32_t number = 0; number < texts.size(); ++number) {
    const std::string_view text = texts[number];
    if (text.size() < 4) {
      gate.shorts.push_back(number);
      continue;
    }
    const auto offset = static_cast<std::uint32_t>(find_rarest_gram(text));
    const std::uint32_t gram = gram_at(text.data() + offset);
    gate.places.push_back({gram, number, offset});
    const std::uint32_t bit = hash_of_gram(gram) >> 16U;
    gate.grams[bit >> 6U] |= std::uint64_t{1} << (bit & 63U);
  }
  fill_buckets(gate);
  fill_short_buckets(gate, texts);
}

}  // namespace

StoredGate make_gate(const std::vector<std::string>& patterns, std::size_t shortest,
                     const std::function<Stored(std::string_view)>& store) {
  StoredGate gate;
  gate.shorts_begin = shortest > 1 ? 1 : 0;
  gate.pattern_count = static_cast<std::uint32_t>(patterns.size());
  std::map<std::string, std::vector<GateTables::Use>> by_literal;
  for (std::uint32_t pattern = 0; pattern < patterns.size(); ++pattern) {
    if (const auto searched = find_deciding(patterns[pattern], shortest)) {
      for (const std::string& text : searched->texts)
        by_literal[text].push_back({pattern, 1, searched->edges});
      continue;
    }
    const std::vector<std::string> literals = find_literals(patterns[pattern], static_cast<int>(shortest));
    for (const std::string& literal : literals) by_literal[literal].push_back({pattern, 0, 0});
    if (literals.empty()) gate.always.push_back(pattern);
  }
  std::vector<std::string_view> texts;
  for (const auto& [text, uses] : by_literal) {
    texts.push_back(text);
    gate.literals.push_back(
        {store(text), static_cast<std::uint32_t>(gate.uses.size()), static_cast<std::uint32_t>(uses.size())});
    gate.uses.insert(gate.uses.end(), uses.begin(), uses.end());
  }
  place_literals(gate, texts);
  return gate;
}

}  // namespace vacparse
