// SPDX-License-Identifier: MIT
#pragma once
/// Phrases that are looked for in one text: nearly all that do not stand in it are told by their words.

#include <array>
#include <cstdint>
#include <string_view>

namespace vacparse {

/// True where `words` begins with `phrase` as whole words.
inline bool begins_with(std::string_view words, std::string_view phrase) {
  return words.starts_with(phrase) && (words.size() == phrase.size() || words[phrase.size()] == ' ');
}

class PhraseFinder {
 public:
  /// Of words that are parted by one blank, as `fold_words` leaves them; they must outlive it. Linear.
  explicit PhraseFinder(std::string_view words);

  /// True where `phrase`, of such words, stands among them.
  bool holds(std::string_view phrase) const;

 private:
  /// False where one of the phrase's words is none of them.
  bool may_hold(std::string_view phrase) const;

  std::string_view words_;
  std::array<std::uint64_t, 256> bits_{};  ///< one for each hash of a word
};

}  // namespace vacparse
