// SPDX-License-Identifier: MIT
#include "layout/gate.hpp"

#include <bit>

#include "values/fold.hpp"

namespace vacparse {
namespace {

constexpr std::size_t kBehind = 4;

std::uint64_t bit_of(const std::uint64_t* bits, std::uint32_t bit) { return bits[bit >> 6U] >> (bit & 63U) & 1U; }

bool stands_at(std::string_view text, std::size_t at, std::string_view literal) {
  return text.size() - at >= literal.size() && text.substr(at, literal.size()) == literal;
}

/// Numbers from a bit set.
void list_bits(const std::vector<std::uint64_t>& set, std::vector<std::uint32_t>& numbers) {
  for (std::size_t word = 0; word < set.size(); ++word) {
    for (std::uint64_t rest = set[word]; rest != 0; rest &= rest - 1) {
      numbers.push_back(static_cast<std::uint32_t>(word * 64) + static_cast<std::uint32_t>(std::countr_zero(rest)));
    }
  }
}

}  // namespace

template <class Met>
bool Gate::check_long(std::string_view folded, std::size_t at, std::uint32_t gram, Met&& met) const {
  const std::uint32_t bucket = hash_of_gram(gram) >> (32U - GateTables::kBucketBits);
  for (std::uint32_t i = tables_.buckets[bucket]; i < tables_.buckets[bucket + 1]; ++i) {
    const GateTables::Place& place = tables_.places[i];
    if (place.gram != gram || place.offset > at) continue;
    const GateTables::Literal& literal = tables_.literals[place.literal];
    if (stands_at(folded, at - place.offset, text_of(literal)) && met(literal)) return true;
  }
  return false;
}

template <class Met>
bool Gate::check_short(std::string_view folded, std::size_t at, Met&& met) const {
  const auto first = static_cast<unsigned char>(folded[at]);
  for (std::uint32_t i = tables_.short_buckets[first]; i < tables_.short_buckets[first + 1U]; ++i) {
    const GateTables::Literal& literal = tables_.literals[tables_.shorts[i]];
    if (stands_at(folded, at, text_of(literal)) && met(literal)) return true;
  }
  return false;
}

/// Calls `met` for literals that stand in the text until it returns true; then returns true itself. The text
/// is followed by four bytes that are none of its own.
template <class Met>
bool Gate::scan(std::string_view folded, Met&& met) const {
  const std::string_view text = folded.substr(0, folded.size() - kBehind);
  const std::uint64_t* const grams = tables_.grams.data();
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::uint32_t gram = gram_at(text.data() + at);
    if (bit_of(grams, hash_of_gram(gram) >> 16U) != 0 && check_long(text, at, gram, met)) return true;
  }
  for (std::size_t at = 0; !tables_.shorts.empty() && at < text.size(); ++at) {
    if (check_short(text, at, met)) return true;
  }
  return false;
}

void Gate::find(std::string_view text, std::vector<std::uint32_t>& patterns) const {
  patterns.clear();
  std::string folded;
  fold(text, folded);
  folded.append(kBehind, '\0');
  std::vector<std::uint64_t> set((tables_.pattern_count + 63) / 64);
  const auto mark = [&set](std::uint32_t pattern) { set[pattern >> 6U] |= std::uint64_t{1} << (pattern & 63U); };
  for (const std::uint32_t pattern : tables_.always) mark(pattern);
  scan(folded, [&](const GateTables::Literal& literal) {
    for (const std::uint32_t pattern : tables_.patterns.subspan(literal.first, literal.count)) mark(pattern);
    return false;
  });
  list_bits(set, patterns);
}

bool Gate::any(std::string_view text) const {
  if (!tables_.always.empty()) return true;
  std::string folded;
  fold(text, folded);
  folded.append(kBehind, '\0');
  return scan(folded, [](const GateTables::Literal&) { return true; });
}

}  // namespace vacparse
