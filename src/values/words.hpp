// SPDX-License-Identifier: MIT
#pragma once
/// A piece of text as a row of words, digits and signs, and the numbers that are written with them.

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vacparse {

enum class WordKind { none, letters, digits, sign };

struct Word {
  std::string_view text;    ///< as written, a view into the piece
  std::string_view folded;  ///< lower case, no accents; of a sign its ASCII form or "?"
  WordKind kind = WordKind::none;
  bool blank_before = false;  ///< white space stands between it and the word before
};

/// The words of a piece. A run of letters and a run of digits are words, every sign is one of its own; white
/// space is none. `piece` must outlive it. Linear in the piece.
class Words {
 public:
  explicit Words(std::string_view piece);
  Words(const Words&) = delete;
  Words& operator=(const Words&) = delete;

  std::size_t size() const { return words_.size(); }
  /// A word of kind `none` past the end.
  const Word& operator[](std::size_t at) const { return at < words_.size() ? words_[at] : past_; }
  /// The word before `at`, or one of kind `none`.
  const Word& before(std::size_t at) const { return at > 0 ? (*this)[at - 1] : past_; }

  bool is(std::size_t at, std::string_view folded) const { return (*this)[at].folded == folded; }
  bool is_digits(std::size_t at) const { return (*this)[at].kind == WordKind::digits; }
  bool is_letters(std::size_t at) const { return (*this)[at].kind == WordKind::letters; }
  /// True when the words from `at` on are those of `phrase`, which stand there folded and parted by one
  /// blank.
  bool starts_phrase(std::size_t at, std::string_view phrase) const;

  /// The piece from the start of word `first` to the end of word `last - 1`.
  std::string_view text(std::size_t first, std::size_t last) const;

 private:
  std::string folded_;
  std::vector<Word> words_;
  Word past_;
};

bool one_of(std::string_view word, std::span<const std::string_view> words);

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
