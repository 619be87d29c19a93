// SPDX-License-Identifier: MIT
#pragma once
/// A piece of text as a row of words, digits and signs, and the numbers that are written with them.

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/bytes.hpp"

namespace vacparse {

enum class WordKind : std::uint8_t { none, letters, digits, sign };

/// Spreads words over the bits of a `WordSet`, by their first eight letters and their last eight.
constexpr std::uint32_t hash_ends(std::uint64_t first, std::uint64_t last) {
  return static_cast<std::uint32_t>((first ^ last * 0xC2B2AE3D27D4EB4FU) * 0x9E3779B97F4A7C15U >> 32U);
}
constexpr std::uint32_t hash_word(std::string_view word) {
  const bool is_long = word.size() > kEightBytes;
  return hash_ends(number_of(word.substr(0, kEightBytes)),
                   is_long ? number_of(word.substr(word.size() - kEightBytes)) : 0);
}

struct Word {
  std::string_view text;    ///< as written, a view into the piece
  std::string_view folded;  ///< lower case, no accents; of a sign its ASCII form or "?"
  std::uint32_t hash = 0;   ///< `hash_word` of `folded`
  WordKind kind = WordKind::none;
  bool blank_before = false;  ///< white space, or a backslash, stands between it and the word before
};

/// One bit for each of some folded words: nearly all others are told by it. The more words, the more
/// stretches of 64 bits it takes.
template <std::size_t Stretches>
class HashedWords {
 public:
  constexpr void add(std::string_view word) {
    const std::uint32_t hash = hash_word(word);
    bits_[stretch_of(hash)] |= std::uint64_t{1} << (hash >> 26U);
  }
  constexpr void add(const HashedWords& other) {
    for (std::size_t i = 0; i < bits_.size(); ++i) bits_[i] |= other.bits_[i];
  }
  constexpr bool may_have(std::uint32_t hash) const {
    return (bits_[stretch_of(hash)] >> (hash >> 26U) & 1U) != 0;
  }
  constexpr bool may_have(const Word& word) const { return may_have(word.hash); }

 private:
  static_assert(std::has_single_bit(Stretches));
  static constexpr std::size_t stretch_of(std::uint32_t hash) {
    return hash >> (26U - static_cast<unsigned>(std::countr_zero(Stretches))) & (Stretches - 1);
  }
  std::array<std::uint64_t, Stretches> bits_{};
};
/// Enough for what the program lists itself.
using WordBits = HashedWords<16>;

/// Folded words, or the first ones of phrases, that are looked for often.
template <std::size_t N>
class WordSet {
 public:
  constexpr explicit WordSet(const std::string_view (&words)[N]) {
    for (std::size_t i = 0; i < N; ++i) set(i, words[i]);
  }
  template <class Row>
  constexpr explicit WordSet(const std::array<Row, N>& rows) {
    for (std::size_t i = 0; i < N; ++i) {
      const std::string_view phrase = rows[i].phrase;
      set(i, phrase.substr(0, phrase.find(' ')));
    }
  }

  constexpr bool has(const Word& word) const { return has(word.folded, word.hash); }
  constexpr bool has(std::string_view folded) const { return has(folded, hash_word(folded)); }
  constexpr const WordBits& bits() const { return bits_; }
  /// True for the hash of one of the words, and for next to no other.
  constexpr bool has_hash(std::uint32_t hash) const {
    return bits_.may_have(hash) && std::find(hashes_.begin(), hashes_.end(), hash) != hashes_.end();
  }

 private:
  constexpr void set(std::size_t i, std::string_view word) {
    words_[i] = word;
    hashes_[i] = hash_word(word);
    bits_.add(word);
  }
  constexpr bool has(std::string_view folded, std::uint32_t hash) const {
    if (!bits_.may_have(hash)) return false;
    for (std::size_t i = 0; i < N; ++i) {
      if (hashes_[i] == hash && words_[i] == folded) return true;
    }
    return false;
  }

  std::array<std::string_view, N> words_{};
  std::array<std::uint32_t, N> hashes_{};
  WordBits bits_;
};

/// The words of a piece, or of a part of it. A run of letters and a run of digits are words, every sign is
/// one of its own; white space is none. A view: what it was made of must outlive it.
class Words {
 public:
  std::size_t size() const { return words_.size(); }
  /// A word of kind `none` past the end.
  const Word& operator[](std::size_t at) const { return at < words_.size() ? words_[at] : kPast; }
  /// The word before `at`, or one of kind `none`.
  const Word& before(std::size_t at) const { return at > 0 ? (*this)[at - 1] : kPast; }

  std::span<const Word> all() const { return words_; }
  std::string_view piece() const { return piece_; }
  /// Those of a part of the piece that cuts no word. Logarithmic.
  Words part(std::string_view piece) const;
  bool is(std::size_t at, std::string_view folded) const { return (*this)[at].folded == folded; }
  bool is_digits(std::size_t at) const { return (*this)[at].kind == WordKind::digits; }
  bool is_letters(std::size_t at) const { return (*this)[at].kind == WordKind::letters; }
  /// True when the words from `at` on are those of `phrase`, which stand there folded and parted by one
  /// blank.
  bool starts_phrase(std::size_t at, std::string_view phrase) const {
    const std::string_view first = (*this)[at].folded;
    return !first.empty() && first.front() == phrase.front() && goes_on(at, phrase);
  }

  /// The piece from the start of word `first` to the end of word `last - 1`.
  std::string_view text(std::size_t first, std::size_t last) const;

 protected:
  Words(std::string_view piece, std::span<const Word> words) : piece_(piece), words_(words) {}

  std::string_view piece_;
  std::span<const Word> words_;

 private:
  bool goes_on(std::size_t at, std::string_view phrase) const;

  static constexpr Word kPast = {};
};

/// Words and their memory. `piece` must outlive it. Linear in the piece.
class WordRow : public Words {
 public:
  explicit WordRow(std::string_view piece);
  WordRow(const WordRow&) = delete;
  WordRow& operator=(const WordRow&) = delete;

 private:
  static constexpr std::size_t kNear = 4096;

  std::array<std::byte, kNear> near_;  ///< serves short pieces
  std::pmr::monotonic_buffer_resource memory_{near_.data(), near_.size()};
  std::pmr::vector<Word> row_{&memory_};
};

bool one_of(std::string_view word, std::span<const std::string_view> words);
template <std::size_t N>
bool one_of(const Word& word, const WordSet<N>& words) {
  return words.has(word);
}

/// True for letters that begin with a capital of ASCII.
bool is_capitalised(const Word& word);
/// Behind the bracket that opens at `at`: "(ERA-M)", "(https://www.elba.example)"; `at` where none does, or a
/// long one.
std::size_t behind_bracket(const Words& words, std::size_t at);
/// True for what a name is made of: "Elba", and between such words "of", "the", "&", "de".
bool is_of_name(const Word& word);

/// Value of a run of at most nine ASCII digits; -1 for anything else.
int digits_value(std::string_view digits);

/// A number, and the word after it.
struct Number {
  double value = 0;
  std::size_t next = 0;
};

/// The number that starts at word `at`: "12", "12.5", "1,200", "two", "vingt-quatre", "two and a half", "ten
/// (10)".
std::optional<Number> read_number(const Words& words, std::size_t at);

}  // namespace vacparse
