// SPDX-License-Identifier: MIT
#include "layout/make_gate.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <unordered_map>

#include "layout/letter_pairs.hpp"
#include "layout/literals.hpp"
#include "layout/prefixes.hpp"

namespace vacparse {
namespace {

/// Sorts rows into buckets.
template <class Row, class BucketOf>
void fill(std::vector<std::uint32_t>& buckets, std::size_t count, std::vector<Row>& rows,
          BucketOf&& bucket_of) {
  std::stable_sort(rows.begin(), rows.end(),
                   [&](const Row& one, const Row& other) { return bucket_of(one) < bucket_of(other); });
  buckets.resize(count + 1);
  for (const Row& row : rows) ++buckets[bucket_of(row) + 1U];
  for (std::size_t i = 1; i < buckets.size(); ++i) buckets[i] += buckets[i - 1];
}

GateTables::Start start_of(std::string_view text, std::uint32_t literal) {
  char first[4] = {}, mask[4] = {};
  for (std::size_t at = 0; at < std::min(text.size(), sizeof first); ++at)
    first[at] = text[at], mask[at] = '\xFF';
  return {gram_at(first), gram_at(mask), literal};
}

/// How many literals hold four bytes.
using Shared = std::unordered_map<std::uint32_t, int>;

/// Where the four bytes of a literal stand that texts hold least often, as far as can be told: by how often
/// their letters follow each other, and by how many other literals hold them.
std::uint32_t find_rarest_gram(std::string_view text, const Shared& shared) {
  const auto cost_at = [&](std::size_t at) {
    return shared.at(gram_at(text.data() + at)) * std::sqrt(frequency_of_pairs(text.substr(at, 4)));
  };
  std::uint32_t best = 0;
  for (std::uint32_t at = 1; at + 4 <= text.size(); ++at) best = cost_at(at) < cost_at(best) ? at : best;
  return best;
}

/// A literal's text, and whether it only counts where a text begins.
using Key = std::pair<std::string, bool>;

void add_gram(StoredGate& gate, std::uint32_t gram) {
  const std::uint32_t bit = hash_of_gram(gram) >> 16U;
  gate.grams[bit >> 6U] |= std::uint64_t{1} << (bit & 63U);
}

void place_literals(StoredGate& gate, const std::vector<Key>& literals) {
  gate.grams.resize(GateTables::kBits / 64);
  Shared shared;
  for (const auto& [text, starts] : literals) {
    for (std::size_t at = 0; !starts && at + 4 <= text.size(); ++at) ++shared[gram_at(text.data() + at)];
  }
  for (std::uint32_t number = 0; number < literals.size(); ++number) {
    const auto& [text, starts] = literals[number];
    if (starts) {
      gate.starts.push_back(start_of(text, number));
    } else if (text.size() < 4) {
      gate.shorts.push_back(start_of(text, number));
      for (int behind = 0; behind < 128; ++behind)
        add_gram(gate, gram_at((text + static_cast<char>(behind)).data()));
    } else {
      const std::uint32_t offset = find_rarest_gram(text, shared), gram = gram_at(text.data() + offset);
      gate.places.push_back({gram, gram_at(text.data()), number, offset});
      add_gram(gate, gram);
    }
  }
}

void fill_buckets(StoredGate& gate) {
  fill(gate.buckets, std::size_t{1} << GateTables::kBucketBits, gate.places,
       [](const GateTables::Place& place) {
         return hash_of_gram(place.gram) >> (32U - GateTables::kBucketBits);
       });
  const auto bucket_of = [](const GateTables::Start& start) { return hash_of_start(start.first); };
  fill(gate.short_buckets, 256, gate.shorts, bucket_of);
  fill(gate.start_buckets, 256, gate.starts, bucket_of);
}

using Uses = std::map<Key, std::vector<GateTables::Use>>;

/// What the pattern's matches begin with; nothing where that cannot be told, and for names, which are short.
std::optional<Openings> find_openings(const GatePattern& pattern) {
  if (pattern.asked == Asked::of_names) return std::nullopt;
  const bool whole = pattern.asked == Asked::of_whole_pieces;
  return openings_of(whole ? "^(?:" + pattern.source + ")" : pattern.source);
}

/// False where nothing need stand in a text for the pattern to match it.
bool add_uses(const GatePattern& pattern, Uses& uses) {
  if (const auto openings = find_openings(pattern)) {
    for (const auto& [text, begins_text] : openings->prefixes)
      uses[{text, begins_text}].push_back({pattern.number, 1});
    return true;
  }
  if (pattern.asked == Asked::of_whole_pieces) return false;
  constexpr int kShortest = 3;
  std::vector<std::string> literals = find_literals(pattern.source, kShortest);
  const auto is_short = [](const std::string& literal) { return literal.size() < kShortest; };
  if (std::any_of(literals.begin(), literals.end(), is_short)) return false;  // folding made it shorter
  for (std::string& literal : literals) {
    std::replace(literal.begin(), literal.end(), '\n', ' ');
    uses[{literal, false}].push_back({pattern.number, 0});
  }
  return !literals.empty();
}

}  // namespace

StoredGate make_gate(const std::vector<GatePattern>& patterns,
                     const std::function<Stored(std::string_view)>& store) {
  StoredGate gate;
  Uses by_literal;
  for (const GatePattern& pattern : patterns) {
    if (!add_uses(pattern, by_literal)) gate.always.push_back(pattern.number);
  }
  std::vector<Key> literals;
  for (const auto& [key, uses] : by_literal) {
    literals.push_back(key);
    gate.literals.push_back({store(key.first), static_cast<std::uint32_t>(gate.uses.size()),
                             static_cast<std::uint32_t>(uses.size())});
    gate.uses.insert(gate.uses.end(), uses.begin(), uses.end());
  }
  place_literals(gate, literals);
  fill_buckets(gate);
  return gate;
}

}  // namespace vacparse
