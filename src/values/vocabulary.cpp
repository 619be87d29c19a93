// SPDX-License-Identifier: MIT
#include "values/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

#include "text/characters.hpp"
#include "text/windows.hpp"
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
    {"de", {"der", "die", "das", "den", "und", "mit", "von", "fur", "im", "ist", "zu", "sie"}},
});

/// How many words of each language, each in `kCountBits` bits, and in those left of all.
using Counts = std::uint64_t;
constexpr unsigned kCountBits = 12;
constexpr std::size_t kMostWords = (std::size_t{1} << kCountBits) - 1;
constexpr std::size_t count_of(Counts counts, std::size_t language) {
  return counts >> kCountBits * language & kMostWords;
}
constexpr std::size_t count_of_all(Counts counts) { return counts >> kCountBits * kLanguageWords.size(); }

/// Of a word's first eight letters.
constexpr std::uint64_t hash_of(std::uint64_t letters) { return letters * 0x9E3779B97F4A7C15U; }

constexpr unsigned kLogBits = 14;
constexpr std::size_t bit_of(std::uint64_t hash) { return hash >> (64 - kLogBits); }

/// Which languages a word is common in: one for each row of `kLanguageWords`.
class CommonWords {
 public:
  constexpr CommonWords() {
    for (std::size_t language = 0; language < kLanguageWords.size(); ++language) {
      for (const std::string_view word : kLanguageWords[language].words) add(number_of(word), language);
    }
  }
  constexpr Counts count(std::uint64_t word, std::uint64_t hash) const {
    return slots_[find_slot(word, hash)].languages;
  }

 private:
  struct Slot {
    std::uint64_t word = 0;
    Counts languages = 0;
  };
  static constexpr std::size_t kSlots = 256;

  constexpr std::size_t find_slot(std::uint64_t word, std::uint64_t hash) const {
    std::size_t slot = hash >> 56U;
    while (slots_[slot].languages != 0 && slots_[slot].word != word) slot = (slot + 1) % kSlots;
    return slot;
  }
  constexpr void add(std::uint64_t word, std::size_t language) {
    Slot& slot = slots_[find_slot(word, hash_of(word))];
    slot.word = word;
    slot.languages |= Counts{1} << kCountBits * language;
  }

  std::array<Slot, kSlots> slots_{};
};
constexpr CommonWords kCommonWords;

/// Shorter words stand in nearly all texts.
constexpr std::size_t kShortest = 3;

ByteMarks plain_letters_of(const Sixteen& folded) { return folded.between('a', 'z'); }

/// True where `fold_words` may write the letters for one character, which `fold` reads as another.
bool may_be_ligature(std::string_view letters) {
  for (std::size_t at = 1; at < letters.size(); ++at) {
    const char first = letters[at - 1];
    switch (letters[at]) {
      case 'e':
        if (first == 'a' || first == 'o') return true;
        break;
      case 's':
        if (first == 's') return true;
        break;
      case 'h':
        if (first == 't') return true;
        break;
      case 'f':
      case 'i':
      case 'l':
        if (first == 'f') return true;
        break;
      default:
        break;
    }
  }
  return letters == "and";
}

}  // namespace

Vocabulary::Vocabulary(std::string_view folded) {
  static_assert(64 * std::tuple_size_v<decltype(bits_)> == std::size_t{1} << kLogBits);
  // As many as their counts have room for: a word is a letter and a blank at least.
  constexpr std::size_t kCounted = kMostWords * 2 / Window::kSize;
  static_assert(kCounted * Window::kSize / 2 <= kMostWords);
  folded = folded.substr(0, kSeen);
  // A phrase's word may stand beside letters that have no ASCII form.
  std::size_t seen = 0;
  each_window(folded, letters_of, [&](const Window& window) { note(window, seen++ < kCounted); });
  if (folded.find(kForeignLetter) == std::string_view::npos) return;
  each_window(folded, plain_letters_of, [this](const Window& window) { note(window, false); });
}

void Vocabulary::note(const Window& window, bool count) {
  const auto set = [this](std::uint64_t hash) {
    const std::size_t bit = bit_of(hash);
    bits_[bit / 64] |= std::uint64_t{1} << bit % 64;
  };
  const std::uint64_t longer = window.longer_than(kFewLetters);
  constexpr Counts kOneOfAll = Counts{1} << kCountBits * kLanguageWords.size();
  Counts counts = 0;
  window.each_word(longer, [&](std::uint64_t word) {
    set(hash_of(word));
    counts += kOneOfAll;
  });
  window.each_word(window.begins & ~longer, [&](std::uint64_t word) {
    const std::uint64_t hash = hash_of(word);
    set(hash);
    counts += kCommonWords.count(word, hash) + kOneOfAll;
  });
  if (count) counts_ += counts;
}

bool Vocabulary::may_hold(std::string_view phrase) const {
  for (std::size_t begin = 0, end = 0; begin < phrase.size(); begin = end + 1) {
    end = begin;
    while (end < phrase.size() && is_lower(phrase[end])) ++end;
    const std::string_view letters = phrase.substr(begin, end - begin);
    if (letters.size() < kShortest) continue;
    const std::size_t bit = bit_of(hash_of(number_of(letters.substr(0, kEightBytes))));
    if ((bits_[bit / 64] >> bit % 64 & 1U) == 0 && !may_be_ligature(letters)) return false;
  }
  return true;
}

std::optional<std::string> Vocabulary::language() const {
  constexpr std::size_t kLeastHits = 4;
  constexpr std::size_t kShare = 12;  // of all words, at least one in so many is one of the language's
  std::array<std::size_t, kLanguageWords.size()> counts{};
  for (std::size_t language = 0; language < counts.size(); ++language)
    counts[language] = count_of(counts_, language);
  const auto best = std::max_element(counts.begin(), counts.end());
  const std::size_t hits = *best;
  if (hits < kLeastHits || hits * kShare < count_of_all(counts_)) return std::nullopt;
  const auto rival = [&](std::size_t other) { return other != hits && other * 2 > hits; };
  const bool twice = std::count(counts.begin(), counts.end(), hits) > 1;
  if (twice || std::any_of(counts.begin(), counts.end(), rival)) return std::nullopt;
  return std::string(kLanguageWords[static_cast<std::size_t>(best - counts.begin())].code);
}

}  // namespace vacparse
