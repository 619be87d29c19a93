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

/// True where one of the phrases begins with a word of the folded text: `first`: with its first one.
template <std::size_t N>
bool holds_any(std::string_view words, const std::string_view (&phrases)[N], bool first = false) {
  for (std::size_t at = 0; at < words.size();) {
    const std::string_view rest = words.substr(at);
    for (const std::string_view phrase : phrases) {
      if (rest.front() == phrase.front() && rest.starts_with(phrase)) return true;
    }
    if (first) break;
    at += std::min(rest.find(' '), rest.size() - 1) + 1;
  }
  return false;
}

/// What links and remarks below a notice begin with, beside what is navigation anywhere.
constexpr std::string_view kPageEnds[] = {"alert me",
                                          "all rights reserved",
                                          "apply for this",
                                          "apply now",
                                          "apply online",
                                          "cookie",
                                          "copyright 2",
                                          "copyright c ",
                                          "date modified",
                                          "email to a",
                                          "follow us",
                                          "haut de page",
                                          "job segment",
                                          "last updated",
                                          "legal notice",
                                          "mentions legales",
                                          "offres similaires",
                                          "partager cette",
                                          "partager l offre",
                                          "postuler",
                                          "powered by",
                                          "privacy act",
                                          "privacy notice",
                                          "privacy policy",
                                          "privacy statement",
                                          "refer a friend",
                                          "registered charity",
                                          "related jobs",
                                          "report a concern",
                                          "report a problem",
                                          "share facebook",
                                          "share on",
                                          "share this",
                                          "similar jobs",
                                          "sitemap",
                                          "tell a friend",
                                          "terms of use",
                                          "was this page"};

/// "12", "- 2 -", "4/4", "Page 2 of 3".
bool is_page_number(std::string_view line) {
  constexpr std::size_t kLongest = 8;
  constexpr std::string_view kPage = "Page ";
  if (line.starts_with(kPage)) return is_digit(line[std::min(line.size() - 1, kPage.size())]);
  return line.size() <= kLongest &&
         std::all_of(line.begin(), line.end(), [](char c) { return is_digit(c) || CharSet(" -/|").has(c); });
}

}  // namespace

bool has_menu_gaps(std::string_view line) {
  return parts_thrice(line, "  ") || parts_thrice(line, "\t") || line.ends_with("»");
}

bool is_navigation(std::string_view line) {
  constexpr std::string_view kSigns[] = {" > ", " » ", " › ", " / ", " • "};
  constexpr std::string_view kPhrases[] = {"skip to ",     "skip navigation",  "sign in",     "log in",
                                           "you are here", "official website", "javascript",  "cookies",
                                           "main content", "print preview",    "careers at ", "jobs at ",
                                           "back to ",     "return to "};
  constexpr std::size_t kLongest = 160;  // a paragraph may speak of cookies
  if (line.size() > kLongest) return false;
  if (is_language_switch(line) || line.starts_with('<') || has_menu_gaps(line)) return true;
  const bool signs = std::any_of(line.begin(), line.end(),
                                 [](char c) { return c == '>' || c == '/' || c == '\xC2' || c == '\xE2'; });
  if (signs && std::any_of(std::begin(kSigns), std::end(kSigns),
                           [line](std::string_view sign) { return parts_thrice(line, sign); }))
    return true;
  std::string words;
  fold_words(line, words);
  return holds_any(words, kPhrases);
}

bool is_page_end(std::string_view line) {
  constexpr std::size_t kLongest = 160;
  if (line.size() > kLongest || line.starts_with('<')) return false;
  if (line.starts_with("©") || is_page_number(line)) return true;
  const auto holds = [line](std::string_view part) { return line.find(part) != std::string_view::npos; };
  if (holds("@") || holds("http") || holds("www.")) return false;  // somebody to write to
  std::string words;
  fold_words(line, words);
  const bool charity = words.starts_with("registered charity");
  if (line.ends_with('.') && !charity) return false;
  return is_navigation(line) || holds_any(words, kPageEnds, !parts_thrice(line, " | "));
}

}  // namespace vacparse
