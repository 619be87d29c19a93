// SPDX-License-Identifier: MIT
#include "layout/gate.hpp"

#include <algorithm>
#include <bit>

#include "layout/finite.hpp"
#include "phrase.hpp"
#include "values/fold.hpp"

namespace vacparse {
namespace {

constexpr std::size_t kBehind = 4;

/// The characters of `text` as they are, one byte each: what is not ASCII is `kForeign`.
constexpr char kForeign = '\x80';
void keep_ascii(std::string_view text, std::string& kept) {
  kept.clear();
  for (std::size_t at = 0; at < text.size(); at += fold_char(text, at).size)
    kept += static_cast<unsigned char>(text[at]) < 0x80 ? text[at] : kForeign;
}

std::uint64_t bit_of(const std::uint64_t* bits, std::uint32_t bit) {
  return bits[bit >> 6U] >> (bit & 63U) & 1U;
}

bool stands_at(std::string_view text, std::size_t at, std::string_view literal) {
  return text.size() - at >= literal.size() && text.substr(at, literal.size()) == literal;
}

/// A set of patterns.
class Marks {
 public:
  explicit Marks(std::uint32_t count) : words_((count + 63) / 64) {}
  void add(std::uint32_t pattern) { words_[pattern >> 6U] |= std::uint64_t{1} << (pattern & 63U); }
  bool has(std::uint32_t pattern) const { return bit_of(words_.data(), pattern) != 0; }
  /// Calls `visit` for each, ascending.
  template <class Visit>
  void each(Visit&& visit) const {
    for (std::size_t word = 0; word < words_.size(); ++word) {
      for (std::uint64_t rest = words_[word]; rest != 0; rest &= rest - 1) {
        visit(static_cast<std::uint32_t>(word * 64) + static_cast<std::uint32_t>(std::countr_zero(rest)));
      }
    }
  }

 private:
  std::vector<std::uint64_t> words_;
};

/// What `\b` finds between two characters.
bool parts_words(char before, char behind) { return is_word(before) != is_word(behind); }

/// True where the literal of `size` bytes at `at` of the folded text stands as the edges ask.
bool stands_as(std::string_view text, std::size_t at, std::size_t size, std::uint32_t edges) {
  const std::size_t end = at + size;
  const char before = at > 0 ? text[at - 1] : ' ';
  const char behind = end < text.size() ? text[end] : ' ';
  if ((edges & kBeginsText) != 0 && at != 0) return false;
  if ((edges & kEndsText) != 0 && end != text.size()) return false;
  if ((edges & kWordBefore) != 0 && !parts_words(before, text[at])) return false;
  return (edges & kWordBehind) == 0 || parts_words(text[end - 1], behind);
}

}  // namespace

template <class Met>
void Gate::check_long(std::string_view folded, std::size_t at, std::uint32_t gram, Met&& met) const {
  const std::uint32_t bucket = hash_of_gram(gram) >> (32U - GateTables::kBucketBits);
  for (std::uint32_t i = tables_.buckets[bucket]; i < tables_.buckets[bucket + 1]; ++i) {
    const GateTables::Place& place = tables_.places[i];
    if (place.gram != gram || place.offset > at) continue;
    const GateTables::Literal& literal = tables_.literals[place.literal];
    const std::size_t begin = at - place.offset;
    if (stands_at(folded, begin, text_of(literal))) met(literal, begin);
  }
}

template <class Met>
void Gate::check_short(std::string_view folded, std::size_t at, Met&& met) const {
  const auto first = static_cast<unsigned char>(folded[at]);
  for (std::uint32_t i = tables_.short_buckets[first]; i < tables_.short_buckets[first + 1U]; ++i) {
    const GateTables::Literal& literal = tables_.literals[tables_.shorts[i]];
    if (stands_at(folded, at, text_of(literal))) met(literal, at);
  }
}

/// Calls `met` for each literal where it stands in the text, which is followed by four bytes that are none of
/// its own.
template <class Met>
void Gate::scan(std::string_view folded, Met&& met) const {
  const std::string_view text = folded.substr(0, folded.size() - kBehind);
  const std::uint64_t* const grams = tables_.grams.data();
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::uint32_t gram = gram_at(text.data() + at);
    if (bit_of(grams, hash_of_gram(gram) >> 16U) != 0) check_long(text, at, gram, met);
  }
  const std::size_t last = tables_.shorts_begin != 0 ? std::min<std::size_t>(text.size(), 1) : text.size();
  for (std::size_t at = 0; !tables_.shorts.empty() && at < last; ++at) check_short(text, at, met);
}

void Gate::find(std::string_view text, std::vector<Candidate>& candidates) const {
  candidates.clear();
  std::string folded;
  fold(text, folded);
  // Folding takes accents off, which RE2 does not: what decides must stand in ASCII.
  const bool is_ascii = folded.size() == text.size();
  std::string kept;
  folded.append(kBehind, '\0');
  Marks possible(tables_.pattern_count), certain(tables_.pattern_count);
  for (const std::uint32_t pattern : tables_.always) possible.add(pattern);
  scan(folded, [&](const GateTables::Literal& literal, std::size_t at) {
    for (const GateTables::Use& use : tables_.uses.subspan(literal.first, literal.count)) {
      if (use.decides == 0) {
        possible.add(use.pattern);
        continue;
      }
      if (!is_ascii && kept.empty()) keep_ascii(text, kept);
      const std::string_view plain = is_ascii ? text : std::string_view(kept);
      const bool foreign = !is_ascii && plain.substr(at, literal.text.size).find(kForeign) != plain.npos;
      if (foreign) {
        possible.add(use.pattern);
      } else if (stands_as(plain, at, literal.text.size, use.edges)) {
        certain.add(use.pattern);
        possible.add(use.pattern);
      }
    }
  });
  possible.each([&](std::uint32_t pattern) { candidates.push_back({pattern, certain.has(pattern)}); });
}

}  // namespace vacparse
