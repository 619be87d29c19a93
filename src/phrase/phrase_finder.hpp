// SPDX-License-Identifier: MIT
#pragma once
/// Phrases that are looked for in one text: nearly all that do not stand in it are told by its vocabulary.

#include <optional>
#include <string>
#include <string_view>

#include "values/vocabulary.hpp"

namespace vacparse {

/// True where `words` begins with `phrase` as whole words.
inline bool begins_with(std::string_view words, std::string_view phrase) {
  return words.starts_with(phrase) && (words.size() == phrase.size() || words[phrase.size()] == ' ');
}

/// A phrase is what `fold_words` leaves of one.
class PhraseFinder {
 public:
  /// Of UTF-8 as it is written, and the vocabulary of it, or of what it begins. Both must outlive it.
  PhraseFinder(std::string_view text, const Vocabulary& vocabulary) : text_(text), vocabulary_(vocabulary) {}

  /// False where the vocabulary tells that the phrase does not stand in the text.
  bool may_hold(std::string_view phrase) const { return vocabulary_.may_hold(phrase); }
  /// True where the phrase stands in the text, however it is written there. The text is folded for it once.
  bool holds(std::string_view phrase);

 private:
  std::string_view text_;
  const Vocabulary& vocabulary_;
  std::optional<std::string> words_;  ///< the text, folded
};

}  // namespace vacparse
