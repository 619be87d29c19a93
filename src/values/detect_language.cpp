// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

#include "text/windows.hpp"
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

/// Counts the words that begin in a window.
Counts count_words(const Window& window) {
  Counts counts = static_cast<Counts>(std::popcount(window.begins)) << kCountBits * kLanguageWords.size();
  window.each_word(window.begins & ~window.longer_than(kFewLetters),
                   [&](std::uint64_t word) { counts += kCommonWords.count(word); });
  return counts;
}

Counts count_words(std::string_view folded) {
  Counts counts = 0;
  each_window(folded, letters_of, [&](const Window& window) { counts += count_words(window); });
  return counts;
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
