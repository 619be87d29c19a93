// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

#include "text/bytes.hpp"
#include "text/characters.hpp"
#include "text/sixteen.hpp"
#include "values.hpp"
#include "values/fold.hpp"

namespace vacparse {
namespace {

constexpr std::size_t kFewLetters = 4;

/// The commonest words of a language, all of `kFewLetters` at most.
struct LanguageWords {
  std::string_view code;
  std::array<std::string_view, 12> words;
};
constexpr auto kLanguageWords = std::to_array<LanguageWords>({
    {"en", {"the", "of", "and", "to", "for", "with", "is", "are", "will", "be", "or", "this"}},
    {"fr", {"le", "les", "des", "et", "du", "une", "pour", "dans", "est", "aux", "sur", "vous"}},
    {"es", {"el", "los", "las", "y", "para", "del", "una", "con", "por", "que", "es", "su"}},
});

/// How many words of each language, and in the end of all: each in `kCountBits` bits.
using Counts = std::uint64_t;
constexpr unsigned kCountBits = 16;
constexpr std::size_t kMostWords = (std::size_t{1} << kCountBits) - 1;
constexpr std::size_t count_of(Counts counts, std::size_t language) {
  return counts >> kCountBits * language & kMostWords;
}

/// Which languages a word, as a number, is common in: one for each row of `kLanguageWords`.
class CommonWords {
 public:
  constexpr CommonWords() {
    for (std::size_t language = 0; language < kLanguageWords.size(); ++language) {
      for (const std::string_view word : kLanguageWords[language].words) add(number_of(word), language);
    }
  }
  constexpr Counts count(std::uint64_t word) const { return slots_[find_slot(word)].languages; }

 private:
  struct Slot {
    std::uint64_t word = 0;
    Counts languages = 0;
  };
  static constexpr std::size_t kSlots = 256;

  constexpr std::size_t find_slot(std::uint64_t word) const {
    std::size_t slot = word * 0x9E3779B97F4A7C15U >> 56U;
    while (slots_[slot].languages != 0 && slots_[slot].word != word) slot = (slot + 1) % kSlots;
    return slot;
  }
  constexpr void add(std::uint64_t word, std::size_t language) {
    Slot& slot = slots_[find_slot(word)];
    slot.word = word;
    slot.languages |= Counts{1} << kCountBits * language;
  }

  std::array<Slot, kSlots> slots_{};
};
constexpr CommonWords kCommonWords;

constexpr std::size_t kWindow = 64;
constexpr std::size_t kOverlap = kEightBytes;  // of a window and the next: so much of a word is seen at once

/// A bit for each of the `kWindow` folded characters from `text` on that is a letter.
std::uint64_t find_letters(const char* text) {
  std::uint64_t letters = 0;
  for (std::size_t at = 0; at < kWindow; at += kSixteenBytes) {
    const Sixteen bytes(text + at);
    letters |= std::uint64_t{(bytes.between('a', 'z') | bytes.equal(kForeignLetter)).bits()} << at;
  }
  return letters;
}

bool is_letter(char form) { return is_lower(form) || form == kForeignLetter; }

/// Counts the words that begin in a window, but not in its last `kOverlap` characters; `inside`: the
/// character before it is a letter.
Counts count_words(const char* window, bool inside) {
  const std::uint64_t letters = find_letters(window);
  constexpr std::uint64_t kAll = ~std::uint64_t{0};
  const std::uint64_t begins = letters & ~(letters << 1U | (inside ? 1U : 0U)) & kAll >> kOverlap;
  Counts counts = static_cast<Counts>(std::popcount(begins)) << kCountBits * kLanguageWords.size();
  std::uint64_t longer = begins;
  for (std::size_t behind = 1; behind <= kFewLetters; ++behind) longer &= letters >> behind;
  for (std::uint64_t left = begins & ~longer; left != 0; left &= left - 1) {
    const int at = std::countr_zero(left), length = std::countr_one(letters >> at);
    counts += kCommonWords.count(number_at(window + at, static_cast<std::size_t>(length)));
  }
  return counts;
}

Counts count_words(std::string_view folded) {
  constexpr std::size_t kStep = kWindow - kOverlap;
  Counts counts = 0;
  bool inside = false;
  for (; folded.size() >= kWindow; folded.remove_prefix(kStep)) {
    counts += count_words(folded.data(), inside);
    inside = is_letter(folded[kStep - 1]);
  }
  char rest[2 * kWindow] = {};
  folded.copy(rest, folded.size());
  return counts + count_words(rest, inside) + count_words(rest + kStep, is_letter(rest[kStep - 1]));
}

}  // namespace

std::optional<std::string> detect_language(std::string_view folded) {
  constexpr std::size_t kEnough = std::size_t{64} * 1024;
  static_assert(kEnough / 2 <= kMostWords);
  constexpr std::size_t kLeastHits = 4;
  constexpr std::size_t kShare = 12;  // of all words, at least one in so many is one of the language's
  const Counts counted = count_words(folded.substr(0, kEnough));
  std::array<std::size_t, kLanguageWords.size()> counts{};
  for (std::size_t language = 0; language < counts.size(); ++language)
    counts[language] = count_of(counted, language);
  const auto best = std::max_element(counts.begin(), counts.end());
  const std::size_t hits = *best;
  if (hits < kLeastHits || hits * kShare < count_of(counted, counts.size())) return std::nullopt;
  const auto rival = [&](std::size_t other) { return other != hits && other * 2 > hits; };
  const bool twice = std::count(counts.begin(), counts.end(), hits) > 1;
  if (twice || std::any_of(counts.begin(), counts.end(), rival)) return std::nullopt;
  return std::string(kLanguageWords[static_cast<std::size_t>(best - counts.begin())].code);
}

}  // namespace vacparse
