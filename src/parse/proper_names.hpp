// SPDX-License-Identifier: MIT
#pragma once
/// Names of houses and people inside sentences, as capitals tell them.

#include <cstddef>
#include <string_view>

#include "values/words.hpp"

namespace vacparse {

/// "Elba Institute of Reefs and Lakes", "Norwegian-American Museum", "Elba Reefs, Inc.": words of a row.
struct ProperName {
  std::size_t first = 0;
  std::size_t end = 0;
  std::size_t form = 0;  ///< the word that begins to say what a house is by law; `end` where none does
};

bool ends_sentence(const Word& word);

/// The name that begins at the capitalised word `at`. Linear in its words.
ProperName read_proper_name(const Words& words, std::size_t at);

/// A capital stands inside a sentence, as in all but few names of houses. Most tasks have none.
bool may_name_somebody(std::string_view text);

}  // namespace vacparse
