// SPDX-License-Identifier: MIT
#include "layout/make_gate.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <unordered_map>

#include "layout/finite.hpp"
#include "layout/literals.hpp"
#include "layout/prefixes.hpp"

namespace vacparse {
namespace {

/// Shortest literals that are looked for: where a text begins, and elsewhere in it.
std::size_t shortest_of(Asked asked, bool begins) { return asked == Asked::of_names ? 1 : begins ? 2 : 4; }

/// The texts of ASCII that a pattern is searched by, if it is made of such alone.
std::optional<Searched> find_deciding(std::string_view pattern, Asked asked) {
  constexpr std::string_view kAnyCase = "(?i)";
  constexpr std::size_t kMostTexts = 400;
  if (!pattern.starts_with(kAnyCase)) return std::nullopt;
  auto searched = searched_texts_of(pattern.substr(kAnyCase.size()), kMostTexts);
  if (!searched) return std::nullopt;
  const bool begins = (searched->edges & kBeginsText) != 0;
  const auto is_odd = [&](const std::string& text) {
    return text.size() < shortest_of(asked, begins) || std::any_of(text.begin(), text.end(), [](char c) {
             return static_cast<unsigned char>(c) >= 0x80;
           });
  };
  return std::any_of(searched->texts.begin(), searched->texts.end(), is_odd) ? std::nullopt : searched;
}

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

/// Where the four bytes of a literal stand that texts hold least often, as far as can be told: by how common
/// their letters are, and by how many other literals hold them.
std::uint32_t find_rarest_gram(std::string_view text, const Shared& shared) {
  const auto cost_at = [&](std::size_t at) {
    return shared.at(gram_at(text.data() + at)) * std::sqrt(frequency_of(text.substr(at, 4)));
  };
  std::uint32_t best = 0;
  for (std::uint32_t at = 1; at + 4 <= text.size(); ++at) best = cost_at(at) < cost_at(best) ? at : best;
  return best;
}

/// A literal's text, and whether it only counts where a text begins.
using Key = std::pair<std::string, bool>;

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
      gate.shorts.push_back(number);
    } else {
      const std::uint32_t offset = find_rarest_gram(text, shared), gram = gram_at(text.data() + offset);
      gate.places.push_back({gram, gram_at(text.data()), number, offset});
      const std::uint32_t bit = hash_of_gram(gram) >> 16U;
      gate.grams[bit >> 6U] |= std::uint64_t{1} << (bit & 63U);
    }
  }
}

void fill_buckets(StoredGate& gate, const std::vector<Key>& literals) {
  const auto text_of = [&](std::uint32_t literal) { return literals[literal].first.data(); };
  fill(gate.buckets, std::size_t{1} << GateTables::kBucketBits, gate.places,
       [](const GateTables::Place& place) {
         return hash_of_gram(place.gram) >> (32U - GateTables::kBucketBits);
       });
  fill(gate.short_buckets, 256, gate.shorts,
       [&](std::uint32_t literal) { return static_cast<unsigned char>(*text_of(literal)); });
  fill(gate.start_buckets, 256, gate.starts,
       [&](const GateTables::Start& start) { return hash_of_start(text_of(start.literal)); });
}

constexpr std::size_t kShortestPrefix = 5, kMostPrefixes = 200;

using Uses = std::map<Key, std::vector<GateTables::Use>>;

/// False where nothing need stand in a text for the pattern to match it.
bool add_uses(const GatePattern& pattern, std::uint32_t number, Uses& uses) {
  using Says = GateTables::Says;
  const auto& [source, asked] = pattern;
  const bool whole = asked == Asked::of_whole_pieces;
  const auto prefixes = asked == Asked::of_names ? std::nullopt
                                                 : prefixes_of(whole ? "^(?:" + source + ")" : source,
                                                               kShortestPrefix, kMostPrefixes);
  if (whole && !prefixes) return false;
  const auto searched = whole ? std::nullopt : find_deciding(source, asked);
  // Literals cost wherever they are met; to try a match costs where one begins.
  if (prefixes && !(searched && searched->texts.size() <= 2 * prefixes->size())) {
    for (const Prefix& prefix : *prefixes)
      uses[{prefix.text, prefix.begins_text}].push_back(
          {number, Says::begins, prefix.begins_text ? kBeginsText : 0U});
    return true;
  }
  if (searched) {
    const bool begins = asked == Asked::of_pieces && (searched->edges & kBeginsText) != 0;
    for (const std::string& text : searched->texts)
      uses[{text, begins}].push_back({number, Says::matches, searched->edges});
    return true;
  }
  const std::size_t shortest = shortest_of(asked, false);
  std::vector<std::string> literals = find_literals(source, static_cast<int>(shortest));
  const auto is_short = [=](const std::string& literal) { return literal.size() < shortest; };
  if (std::any_of(literals.begin(), literals.end(), is_short)) return false;  // folding made it shorter
  for (std::string& literal : literals) std::replace(literal.begin(), literal.end(), '\n', ' ');
  for (const std::string& literal : literals) uses[{literal, false}].push_back({number, Says::may_match, 0});
  return !literals.empty();
}

}  // namespace

StoredGate make_gate(const std::vector<GatePattern>& patterns,
                     const std::function<Stored(std::string_view)>& store) {
  StoredGate gate;
  Uses by_literal;
  for (std::uint32_t pattern = 0; pattern < patterns.size(); ++pattern) {
    if (!add_uses(patterns[pattern], pattern, by_literal)) gate.always.push_back(pattern);
  }
  std::vector<Key> literals;
  for (const auto& [key, uses] : by_literal) {
    literals.push_back(key);
    gate.literals.push_back({store(key.first), static_cast<std::uint32_t>(gate.uses.size()),
                             static_cast<std::uint32_t>(uses.size())});
    gate.uses.insert(gate.uses.end(), uses.begin(), uses.end());
  }
  place_literals(gate, literals);
  fill_buckets(gate, literals);
  return gate;
}

}  // namespace vacparse
