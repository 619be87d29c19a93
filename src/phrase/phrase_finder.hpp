// SPDX-License-Identifier: MIT
#pragma once
/// Phrases that are looked for in one text: nearly all that do not stand in it are told by their words.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vacparse {

/// True where `words` begins with `phrase` as whole words.
inline bool begins_with(std::string_view words, std::string_view phrase) {
  return words.starts_with(phrase) && (words.size() == phrase.size() || words[phrase.size()] == ' ');
}

/// A phrase is what `fold_words` leaves of one.
class PhraseFinder {
 public:
  /// Of UTF-8 as it is written, which must outlive it. Linear.
  explicit PhraseFinder(std::string_view text);

  /// False where one of the phrase's words, other than short ones, stands nowhere in the text.
  bool may_hold(std::string_view phrase) const;
  /// True where the phrase stands in the text, however it is written there. The text is folded for it once.
  bool holds(std::string_view phrase);

 private:
  void add_words(std::string_view text);

  std::string_view text_;
  std::optional<std::string> words_;       ///< the text, folded
  std::array<std::uint64_t, 256> bits_{};  ///< one for each hash of a word
};

}  // namespace vacparse
