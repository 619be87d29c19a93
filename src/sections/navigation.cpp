// SPDX-License-Identifier: MIT
#include "sections/navigation.hpp"

#include <algorithm>
#include <string>

#include "phrase.hpp"
#include "text/characters.hpp"
#include "text/sixteen.hpp"

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

bool is_page_number(std::string_view line) {
  constexpr std::size_t kLongest = 8;
  constexpr std::string_view kPage = "Page ";
  if (line.starts_with(kPage)) return is_digit(line[std::min(line.size() - 1, kPage.size())]);
  return line.size() <= kLongest &&
         std::all_of(line.begin(), line.end(), [](char c) { return is_digit(c) || CharSet(" -/|").has(c); });
}

namespace {

bool has_double_blank(std::string_view line) {
  constexpr std::size_t kSeen = kSixteenBytes + 1;  // each byte and the one behind it
  const auto stands_at = [line](std::size_t at) {
    const char* const bytes = line.data() + at;
    return (Sixteen(bytes).equal(' ').bits() & Sixteen(bytes + 1).equal(' ').bits()) != 0;
  };
  if (line.size() < kSeen) return line.find("  ") != std::string_view::npos;
  for (std::size_t at = 0; at + kSeen <= line.size(); at += kSixteenBytes) {
    if (stands_at(at)) return true;
  }
  return stands_at(line.size() - kSeen);
}

}  // namespace

bool has_menu_gaps(std::string_view line) {
  if (line.ends_with("»")) return true;
  // Of several lines each may end in blanks.
  const bool several = line.find('\n') != std::string_view::npos;
  return !several && ((has_double_blank(line) && parts_thrice(line, "  ")) || parts_thrice(line, "\t"));
}

bool is_navigation(std::string_view line, const Layout& layout) {
  constexpr std::string_view kSigns[] = {" > ", " » ", " › ", " / ", " • "};
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
  return layout.names(Furniture::menu, words, true);
}

bool is_button(std::string_view line, const Layout& layout) {
  std::string words;
  fold_words(line, words);
  return layout.names(Furniture::button, words);
}

bool is_page_end(std::string_view line, const Layout& layout) {
  constexpr std::size_t kLongest = 160;
  if (line.size() > kLongest || line.starts_with('<')) return false;
  if (line.starts_with("©") || is_page_number(line)) return true;
  if (line.ends_with('.')) return false;
  const auto holds = [line](std::string_view part) { return line.find(part) != std::string_view::npos; };
  if (holds("@") || holds("http") || holds("www.")) return false;  // somebody to write to
  std::string words;
  fold_words(line, words);
  return is_navigation(line, layout) || layout.names(Furniture::end, words, parts_thrice(line, " | "));
}

}  // namespace vacparse
