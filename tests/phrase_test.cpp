// SPDX-License-Identifier: MIT
#include "phrase.hpp"

#include <re2/re2.h>

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "catch.hpp"
#include "edits.hpp"
#include "layout.hpp"
#include "random.hpp"

namespace vacparse::test {
namespace {

struct PhraseRow {
  const char* line;
  const char* expected;
};

TEST_CASE("a bare line has no marks, no number and no final colon") {
  const PhraseRow rows[] = {
      {"Duties", "Duties"},
      {"  Duties :  ", "Duties"},
      {"Duties：", "Duties"},
      {"## Duties ##", "Duties"},
      {"**Duties:**", "Duties"},
      {"**Duties**:", "Duties"},
      {"__Duties__", "Duties"},
      {"> Duties", "Duties"},
      {"| Duties |", "Duties"},
      {"- Duties", "Duties"},
      {"-- Duties --", "Duties"},
      {"=== Duties ===", "Duties"},
      {"1. Duties", "Duties"},
      {"1) Duties", "Duties"},
      {"(1) Duties", "Duties"},
      {"2.1 Duties", "Duties"},
      {"2.1. Duties", "Duties"},
      {"3- Duties", "Duties"},
      {"A. Duties", "Duties"},
      {"b) Duties", "Duties"},
      {"(iv) Duties", "Duties"},
      {"XIV. Duties", "Duties"},
      {"## 1. **Duties:**", "Duties"},
      {"**1. Duties**", "Duties"},
      {"\xC2\xA0"
       "Duties\xC2\xA0",
       "Duties"},
      {"\xE2\x80\x8B"
       "Duties",
       "Duties"},
      {"1614", "1614"},
      {"1.", "1."},
      {"2 posts", "2 posts"},
      {"1.5 years", "years"},
      {"36-month contract", "36-month contract"},
      {"e.g. this", "e.g. this"},
      {"mix. of words", "mix. of words"},
      {"(A. Smith", "(A. Smith"},
      {"DUTY 1 - Archive", "DUTY 1 - Archive"},
      {"x", "x"},
      {"ii) Duties", "Duties"},
      {"vivid. Duties", "vivid. Duties"},
      {"x-ray**", "x-ray"},
      {"Duties:", "Duties"},
      {"Duties (main)", "Duties (main)"},
      {"", ""},
      {"***", ""},
      {": : :", ""},
  };
  for (const PhraseRow& row : rows) {
    CAPTURE(row.line);
    CHECK(bare(row.line) == row.expected);
  }
}

TEST_CASE("a bare line is a piece of the line") {
  const std::string line = " ## 1. **Duties:** ";
  const std::string_view words = bare(line);
  CHECK(words.data() == line.data() + line.find('D'));
}

TEST_CASE("the normal form leaves only the words") {
  const PhraseRow rows[] = {
      {"Main Duties and Responsibilities", "main duties and responsibilities"},
      {"MAIN DUTIES & RESPONSIBILITIES:", "main duties and responsibilities"},
      {"Main   duties\tand responsibilities", "main duties and responsibilities"},
      {"Training/Education required", "training education required"},
      {"Training / Education required :", "training education required"},
      {"What you'll do", "what you ll do"},
      {"What you’ll do", "what you ll do"},
      {"Number of post(s)", "number of post s"},
      {"Durée du contrat", "duree du contrat"},
      {"DURÉE DU CONTRAT", "duree du contrat"},
      {"Duree du contrat", "duree du contrat"},
      {"Número de plazas", "numero de plazas"},
      {"Numéro de l’offre", "numero de l offre"},
      {"Œuvre", "oeuvre"},
      {"Straße", "strasse"},
      {"Łódź", "lodz"},
      {"Proﬁle", "profile"},
      {"Poste n° 7", "poste n 7"},
      {"R&D", "r and d"},
      {"& so on", "and so on"},
      {"Pay – and benefits", "pay and benefits"},
      {"“Duties”", "duties"},
      {"D U T I E S", "duties"},
      {"K E Y   D U T I E S :", "key duties"},
      {"T H E  P O S T", "the post"},
      {"A B C", "a b c"},
      {"Д о", "Д о"},
      {"1614", "1614"},
      {"...", ""},
      {"", ""},
  };
  for (const PhraseRow& row : rows) {
    CAPTURE(row.line);
    CHECK(normal_form(row.line) == row.expected);
  }
}

/// Character by character.
std::string folded_slowly(const std::vector<std::string>& characters) {
  std::string words, one;
  bool gap = false;
  for (const std::string& character : characters) {
    fold_words(character, one);
    gap = gap || one.empty() || character == "&";
    if (one.empty()) continue;
    if (gap && !words.empty()) words += ' ';
    words += one;
    gap = character == "&";
  }
  return words;
}

TEST_CASE("words are folded as their characters are, wherever they stand") {
  const std::vector<std::string_view> pieces = {"a", "Z", "x", "7", "b", "C", " ", ",", "\n", "&",
                                                "é", "œ", "ß", "–", "Д", "’", "Ö", "×", "ﬁ",  "\xC2\xA0"};
  Random random;
  for (std::size_t round = 0; round < 3000; ++round) {
    std::vector<std::string> characters;
    std::string text, words;
    for (std::size_t count = round % 120; count > 0; --count) {
      characters.push_back(random.text(1, pieces));
      text += characters.back();
    }
    fold_words(text, words);
    CAPTURE(text);
    REQUIRE(words == folded_slowly(characters));
  }
}

TEST_CASE("folding takes no marks or numbers off") {
  std::string words = "left over";
  fold_words("1. ## Durée:", words);
  CHECK(words == "1 duree");
  fold_words("", words);
  CHECK(words.empty());
}

/// A character that is cut off at the end is no reason to read past it.
TEST_CASE("any bytes have a normal form") {
  for (const char* line : {"\xC3", "abc\xE2\x80", "\xF0\x9F", "\xFF\xFE", "D \xC3"}) {
    CHECK(normal_form(line).size() <= 2 * std::string_view(line).size());
    CHECK(bare(line).size() <= std::string_view(line).size());
  }
}

// ---- The oracle: a phrase means its pattern, and the normal form says the same. ----

bool is_pattern(const std::string& phrase) {
  return phrase.size() > 2 && phrase.front() == '/' && phrase.back() == '/';
}

template <class Rule>
void collect(const std::vector<std::pair<std::string, Rule>>& from, std::set<std::string>& phrases) {
  for (const auto& [phrase, rule] : from) {
    if (!is_pattern(phrase)) phrases.insert(phrase);
  }
}

std::vector<std::string> phrases_of_all_layouts() {
  std::set<std::string> phrases;
  const Layouts layouts;
  for (const Layouts::Entry& entry : layouts.list()) {
    const LayoutSource& source = layouts.find(entry.id)->source();
    collect(source.labels, phrases);
    collect(source.headings, phrases);
    collect(source.heading_words, phrases);
    collect(source.importance, phrases);
  }
  return {phrases.begin(), phrases.end()};
}

std::string replaced(std::string_view text, std::string_view from, std::string_view to) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    if (text.substr(at).starts_with(from)) {
      out += to;
      at += from.size();
    } else {
      out += text[at++];
    }
  }
  return out;
}

/// The phrase as lines may show it, and lines that are nearly the phrase.
std::vector<std::string> shown_lines(const std::string& phrase) {
  const std::string normal = normal_form(phrase);
  std::vector<std::string> lines = {phrase, normal, in_capitals(phrase), in_capitals(normal)};
  for (const char* before :
       {"1. ",    "1) ",        "(1) ",  "2.1 ",        "2.1. ",       "A. ",   "(ii) ", "IV. ",
        "## ",    "**",         "- ",    "-- ",         "> ",          "| ",    "• ",    "“",
        "*",      "# 3. **",    "**3. ", "\xC2\xA0",    " \t",         "1.",    "1 ",    "the ",
        "1. 2. ", "ii ",        "(",     "12345. ",     "1.2.3. ",     "— ",    "&",     "and ",
        "é",      "1.\xC2\xA0", "🐟 ",    "## 🏖️ ", "👩‍🎓", "🐟 1. ", "☑ ",    "❶ "}) {
    lines.push_back(before + phrase);
  }
  for (const char* after : {":", " :", "：", ":**", "**", " ##", ".", " |", " --", "*", " 1", "s", " and",
                            " &", "’s", ")", "\xC2\xA0", " (a)", "é"}) {
    lines.push_back(phrase + after);
  }
  lines.push_back("**" + phrase + ":**");
  for (const char* blank :
       {"  ", "\t", " / ", "/", "-", "’", ". ", ") ", "", " & ", " and ", "\xC2\xA0", " the ", "."}) {
    lines.push_back(replaced(normal, " ", blank));
  }
  lines.push_back(replaced(normal, " and ", " & "));
  lines.push_back(replaced(normal, " and ", "&"));
  for (const auto& [from, to] : {std::pair("e", "é"),
                                 {"o", "ö"},
                                 {"oe", "œ"},
                                 {"ss", "ß"},
                                 {"fi", "ﬁ"},
                                 {"s", "ſ"},
                                 {"k", "K"},
                                 {"ff", "ﬀ"},
                                 {"a", "à"},
                                 {"c", "ç"},
                                 {"n", "Ñ"},
                                 {"i", "l"},
                                 {"th", "þ"},
                                 {"l", "ł"},
                                 {"e", "e\xCC\x81"}}) {
    lines.push_back(replaced(normal, from, to));
  }
  const std::size_t blank = normal.find(' ');
  if (blank != std::string::npos) {
    lines.push_back(normal.substr(blank + 1));
    lines.push_back(normal.substr(0, blank));
    lines.push_back(normal.substr(0, normal.rfind(' ')));
    lines.push_back(normal.substr(blank + 1) + " " + normal.substr(0, blank));
  }
  return lines;
}

TEST_CASE("what the pattern of a phrase matches has its normal form, and nothing else has") {
  constexpr std::size_t kStrangers = 100;
  const std::vector<std::string> phrases = phrases_of_all_layouts();
  REQUIRE(phrases.size() > 500);
  std::uint32_t seed = 1614;
  std::vector<std::string> disagreements;
  std::size_t pairs = 0;
  for (const std::string& phrase : phrases) {
    const re2::RE2 pattern(pattern_of(phrase));
    REQUIRE(pattern.ok());
    const std::string normal = normal_form(phrase);
    std::vector<std::string> lines = shown_lines(phrase);
    for (std::size_t i = 0; i < kStrangers; ++i) {
      seed = seed * 1664525U + 1013904223U;
      lines.push_back(phrases[(seed >> 8) % phrases.size()]);
    }
    pairs += lines.size();
    for (const std::string& line : lines) {
      const bool same = normal_form(line) == normal;
      if (re2::RE2::FullMatch(line, pattern) != same) {
        disagreements.push_back("\"" + line + "\" is " + (same ? "" : "not ") + phrase);
      }
    }
  }
  CHECK(pairs > 100'000);
  std::string first;
  for (std::size_t i = 0; i < disagreements.size() && i < 20; ++i) first += disagreements[i] + "\n";
  INFO(disagreements.size() << " of " << pairs << ", the first of them:\n" << first);
  CHECK(disagreements.empty());
}

}  // namespace
}  // namespace vacparse::test
