// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cstdint>

#include "phrase.hpp"
#include "text/bytes.hpp"
#include "text/characters.hpp"
#include "values.hpp"
#include "values/fold.hpp"
#include "values/words.hpp"

namespace vacparse {
namespace {

constexpr std::string_view kAbbreviations[] = {
    "mr",  "mrs",  "ms",  "dr",  "prof", "no",   "nr",   "nos",  "st",  "sec", "art",  "approx", "incl",
    "min", "max",  "vs",  "e.g", "i.e",  "ph.d", "m.sc", "b.sc", "inc", "ltd", "co",   "dept",   "fig",
    "cf",  "p.ex", "ref", "ext", "tel",  "jan",  "feb",  "mar",  "apr", "aug", "sep",  "sept",   "oct",
    "nov", "dec",  "mme", "sr",  "sra",  "ud",   "uds",  "gen",  "col", "lt",  "govt", "m.a",    "b.a",
};

/// The word that ends before `end`, without what opens it.
std::string_view word_before(std::string_view piece, std::size_t end) {
  std::size_t begin = end;
  constexpr std::size_t kLongest = 12;
  while (begin > 0 && end - begin < kLongest && !is_blank(piece[begin - 1]) && piece[begin - 1] != '(')
    --begin;
  return piece.substr(begin, end - begin);
}

/// True when the point at `at` belongs to the word before it: "Mr.", "U.S.", "1.", "e.g.".
bool is_abbreviation(std::string_view piece, std::size_t at, std::size_t sentence) {
  const std::string_view word = word_before(piece, at);
  if (word.empty()) return true;
  const std::string folded = fold(word);
  const bool initial = word.size() == 1 && word[0] >= 'A' && word[0] <= 'Z';
  const bool initials = word.size() > 2 && word[word.size() - 2] == '.' && word.size() < 8;
  const std::size_t offset = static_cast<std::size_t>(word.data() - piece.data());
  const bool number = offset == sentence && digits_value(word) >= 0;
  return initial || initials || number || one_of(folded, kAbbreviations);
}

/// What may open a sentence: not a small letter, not a sign that goes on.
bool opens_sentence(std::string_view piece, std::size_t at) {
  const char one = piece[at];
  return !(one >= 'a' && one <= 'z') && one != ',' && one != ';' && one != ')';
}

/// The end of the sentence whose stop stands at `at`, or npos when it is none.
std::size_t sentence_end(std::string_view piece, std::size_t at, std::size_t sentence) {
  if (piece[at] != '.' && piece[at] != '!' && piece[at] != '?') return std::string_view::npos;
  std::size_t end = at + 1;
  if (end < piece.size() && piece[end] == '.')
    return std::string_view::npos;  // the last point of a row ends it
  while (end < piece.size() && (piece[end] == ')' || piece[end] == '"')) ++end;
  std::size_t next = end;
  while (next < piece.size() && is_blank(piece[next])) ++next;
  if (next == end || next == piece.size() || !opens_sentence(piece, next)) return std::string_view::npos;
  const bool closed = piece[at] == '.' && is_abbreviation(piece, at, sentence);
  return closed ? std::string_view::npos : end;
}

constexpr std::string_view kPlaceholders[] = {
    "",
    "n/a",
    "na",
    "n.a",
    "tbd",
    "tba",
    "tbc",
    "open",
    "closed",
    "none",
    "nil",
    "asap",
    "-",
    "--",
    "---",
    "to be determined",
    "to be defined",
    "to be confirmed",
    "to be announced",
    "not applicable",
    "not specified",
    "continuous",
    "open until filled",
    "until filled",
    "as soon as possible",
    "various",
    "unknown",
    "?",
    "…",
    "xxx",
    "a definir",
    "a determiner",
    "neant",
    "aucun",
    "por definir",
    "ninguno",
};

/// The commonest words of a language, all of at most four letters.
struct LanguageWords {
  std::string_view code;
  std::array<std::string_view, 12> words;
};
constexpr auto kLanguageWords = std::to_array<LanguageWords>({
    {"en", {"the", "of", "and", "to", "for", "with", "is", "are", "will", "be", "or", "this"}},
    {"fr", {"le", "les", "des", "et", "du", "une", "pour", "dans", "est", "aux", "sur", "vous"}},
    {"es", {"el", "los", "las", "y", "para", "del", "una", "con", "por", "que", "es", "su"}},
});

/// A word of up to four letters as one number.
constexpr std::uint32_t pack(std::string_view word) {
  std::uint32_t packed = 0;
  for (const char letter : word) packed = packed << 8U | static_cast<unsigned char>(letter);
  return packed;
}

/// Which languages a packed word is common in: one bit for each row of `kLanguageWords`.
class CommonWords {
 public:
  constexpr CommonWords() {
    for (std::size_t language = 0; language < kLanguageWords.size(); ++language) {
      for (const std::string_view word : kLanguageWords[language].words) add(pack(word), language);
    }
  }
  constexpr std::uint8_t languages_of(std::uint32_t packed) const {
    return slots_[find_slot(packed)].languages;
  }

 private:
  struct Slot {
    std::uint32_t word = 0;
    std::uint8_t languages = 0;
  };
  static constexpr std::size_t kSlots = 256;

  constexpr std::size_t find_slot(std::uint32_t packed) const {
    std::size_t slot = (packed * 2654435769U) >> 24U;
    while (slots_[slot].languages != 0 && slots_[slot].word != packed) slot = (slot + 1) % kSlots;
    return slot;
  }
  constexpr void add(std::uint32_t packed, std::size_t language) {
    Slot& slot = slots_[find_slot(packed)];
    slot.word = packed;
    slot.languages = static_cast<std::uint8_t>(slot.languages | 1U << language);
  }

  std::array<Slot, kSlots> slots_{};
};
constexpr CommonWords kCommonWords;

/// What a byte is to a word: 0 ends it, 1 opens a longer character, else it is the letter.
constexpr auto kLetters = [] {
  std::array<unsigned char, 256> letters{};
  for (unsigned byte = 'a'; byte <= 'z'; ++byte) {
    letters[byte] = letters[byte - 'a' + 'A'] = static_cast<unsigned char>(byte);
  }
  for (unsigned byte = 0x80; byte < letters.size(); ++byte) letters[byte] = 1;
  return letters;
}();

using Counts = std::array<std::size_t, kLanguageWords.size() + 1>;  // the last counts all words

/// `word` holds the letters where they are few.
void count_word(const char* word, std::size_t length, Counts& counts) {
  if (length == 0) return;
  ++counts.back();
  if (length > 4) return;
  const std::uint8_t languages = kCommonWords.languages_of(pack({word, length}));
  if (languages == 0) return;
  for (std::size_t language = 0; language < kLanguageWords.size(); ++language) {
    counts[language] += languages >> language & 1U;
  }
}

Counts count_words(std::string_view text) {
  Counts counts{};
  constexpr std::size_t kFew = kEightBytes;
  char word[kFew + kEightBytes];
  std::size_t length = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (at + kEightBytes <= text.size()) {
      const std::size_t letters = copy_letters(text, at, word + std::min(length, kFew));
      length += letters;
      at += letters;
      if (letters == kEightBytes) continue;
    }
    FoldedChar one{static_cast<char>(kLetters[static_cast<unsigned char>(text[at])]), 1};
    if (one.form == 1) {
      one = fold_char(text, at);
      const bool letter = (one.form >= 'a' && one.form <= 'z') || one.form == kForeignLetter;
      if (!letter) one.form = 0;
    }
    at += one.size;
    if (one.form != 0) {
      word[std::min(length++, kFew)] = one.form;
      continue;
    }
    count_word(word, length, counts);
    length = 0;
  }
  count_word(word, length, counts);
  return counts;
}

}  // namespace

std::vector<std::string_view> split_sentences(std::string_view piece) {
  std::vector<std::string_view> sentences;
  std::size_t begin = 0;
  while (begin < piece.size() && is_blank(piece[begin])) ++begin;
  for (std::size_t at = begin; at < piece.size(); ++at) {
    const std::size_t end = sentence_end(piece, at, begin);
    if (end == std::string_view::npos) continue;
    sentences.push_back(trim(piece.substr(begin, end - begin)));
    begin = end;
    while (begin < piece.size() && is_blank(piece[begin])) ++begin;
    at = begin;
  }
  const std::string_view rest = trim(piece.substr(std::min(begin, piece.size())));
  if (!rest.empty()) sentences.push_back(rest);
  return sentences;
}

std::string_view trim_value(std::string_view piece) {
  constexpr std::string_view kAround = "*:";
  constexpr std::string_view kBehind = "*,;";
  piece = trim(piece);
  while (!piece.empty() && kAround.find(piece.front()) != std::string_view::npos)
    piece = trim(piece.substr(1));
  while (!piece.empty()) {
    const bool stop = piece.back() == '.' && !is_abbreviation(piece, piece.size() - 1, piece.size());
    if (!stop && kBehind.find(piece.back()) == std::string_view::npos) break;
    piece = trim(piece.substr(0, piece.size() - 1));
  }
  return piece;
}

bool is_placeholder(std::string_view piece) {
  piece = trim_value(piece);
  while (!piece.empty() && (piece.back() == '.' || piece.back() == ')' || piece.back() == '!'))
    piece.remove_suffix(1);
  while (!piece.empty() && piece.front() == '(') piece.remove_prefix(1);
  constexpr std::size_t kLongest = 30;
  return piece.size() <= kLongest && one_of(fold(piece), kPlaceholders);
}

std::optional<std::string> detect_language(std::string_view text) {
  constexpr std::size_t kEnough = std::size_t{64} * 1024;
  constexpr std::size_t kLeastHits = 4;
  constexpr std::size_t kShare = 12;  // of all words, at least one in so many is one of the language's
  const Counts counts = count_words(text.substr(0, kEnough));
  const auto best = std::max_element(counts.begin(), counts.end() - 1);
  const std::size_t hits = *best;
  if (hits < kLeastHits || hits * kShare < counts.back()) return std::nullopt;
  const auto rival = [&](std::size_t other) { return other != hits && other * 2 > hits; };
  const bool twice = std::count(counts.begin(), counts.end() - 1, hits) > 1;
  if (twice || std::any_of(counts.begin(), counts.end() - 1, rival)) return std::nullopt;
  return std::string(kLanguageWords[static_cast<std::size_t>(best - counts.begin())].code);
}

}  // namespace vacparse
