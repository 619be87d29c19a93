// SPDX-License-Identifier: MIT
#include "phrase/phrase_finder.hpp"

#include <cstring>

#include "phrase.hpp"

namespace vacparse {

bool PhraseFinder::holds(std::string_view phrase) {
  if (!may_hold(phrase)) return false;
  if (!words_) fold_words(text_, words_.emplace());
  const std::string_view words = *words_;
  std::string_view rest = words;
  while (const void* const met = memmem(rest.data(), rest.size(), phrase.data(), phrase.size())) {
    const auto at = static_cast<std::size_t>(static_cast<const char*>(met) - words.data());
    if ((at == 0 || words[at - 1] == ' ') && begins_with(words.substr(at), phrase)) return true;
    rest = words.substr(at + 1);
  }
  return false;
}

}  // namespace vacparse
