// SPDX-License-Identifier: MIT
#include "sections/navigation.hpp"

#include <algorithm>
#include <string>

#include "phrase.hpp"
#include "text/characters.hpp"

namespace vacparse {
namespace {

/// "FR | NL | EN".
bool is_language_switch(std::string_view line) {
  constexpr std::size_t kStep = 5;  // two letters, and what parts them from the next
  for (std::size_t at = 0; at < line.size(); at += kStep) {
    const std::string_view code = line.substr(at, 2), link = line.substr(std::min(at + 2, line.size()), 3);
    const bool letters = code.size() == 2 && is_upper(code[0]) && is_upper(code[1]);
    if (!letters || (!link.empty() && link != " | " && link != " / ")) return false;
  }
  return line.size() > kStep;
}

}  // namespace

bool has_menu_gaps(std::string_view line) {
  return parts_thrice(line, "  ") || parts_thrice(line, "\t") || line.ends_with("»");
}

bool is_navigation(std::string_view line) {
  constexpr std::string_view kSigns[] = {" > ", " » ", " › ", " / "};
  constexpr std::string_view kPhrases[] = {"skip to ",     "skip navigation",  "sign in",     "log in",
                                           "you are here", "official website", "javascript",  "cookies",
                                           "main content", "print preview",    "careers at ", "jobs at ",
                                           "back to ",     "return to "};
  constexpr std::size_t kLongest = 160;  // a paragraph may speak of cookies
  if (line.size() > kLongest) return false;
  if (is_language_switch(line) || line.starts_with('<') || has_menu_gaps(line)) return true;
  if (std::any_of(std::begin(kSigns), std::end(kSigns),
                  [line](std::string_view sign) { return parts_thrice(line, sign); }))
    return true;
  std::string words;
  fold_words(line, words);
  return std::any_of(std::begin(kPhrases), std::end(kPhrases),
                     [&](std::string_view phrase) { return words.find(phrase) != std::string::npos; });
}

}  // namespace vacparse
