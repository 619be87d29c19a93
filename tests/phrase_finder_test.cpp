// SPDX-License-Identifier: MIT
#include "phrase/phrase_finder.hpp"

#include "catch.hpp"
#include "phrase.hpp"
#include "random.hpp"
#include "text/characters.hpp"
#include "values/fold.hpp"

namespace vacparse::test {
namespace {

bool holds(std::string_view text, std::string_view phrase) {
  const Vocabulary vocabulary(fold(text));
  return PhraseFinder(text, vocabulary).holds(phrase);
}

TEST_CASE("a phrase is found where it stands as whole words") {
  constexpr std::string_view kText = "The CLASS code: of the City of\nLos Ángeles";
  CHECK(holds(kText, "class code"));
  CHECK(holds(kText, "the class code of the city of los angeles"));
  CHECK(holds(kText, "angeles"));
  CHECK_FALSE(holds(kText, "lass code"));
  CHECK_FALSE(holds(kText, "class cod"));
  CHECK_FALSE(holds(kText, "code class"));
  CHECK_FALSE(holds(kText, "the city of the"));
  CHECK_FALSE(holds("", "class"));
}

TEST_CASE("words that are written with signs, or go on beyond ASCII, are found") {
  CHECK(holds("Rules & regulations", "rules and regulations"));
  CHECK(holds("cœur", "coeur"));
  CHECK(holds("a régime", "regime"));
  CHECK(holds("now–then", "now then"));
  CHECK(holds("7th", "7th"));
  CHECK(holds("Класс class", "class"));
}

TEST_CASE("most phrases are told by a word that is missing") {
  const Vocabulary vocabulary("the grade code of the city");
  CHECK(vocabulary.may_hold("grade code"));
  CHECK(vocabulary.may_hold("code grade"));
  CHECK_FALSE(vocabulary.may_hold("grade codes"));
  CHECK_FALSE(vocabulary.may_hold("city of lyon"));
}

TEST_CASE("letters of a phrase are folded alike by both ways of folding") {
  int letters = 0;
  for (char32_t point = 0x80; point < 0x3000; ++point) {
    std::string letter, words;
    append_utf8(point, letter);
    fold_words(letter, words);
    if (words.size() != 1) continue;
    ++letters;
    CAPTURE(std::uint32_t{point}, words);
    REQUIRE(fold(letter) == words);
  }
  CHECK(letters > 150);
}

TEST_CASE("no phrase is missed that stands in the folded text") {
  Random random;
  const std::vector<std::string_view> pieces = {
      "a",      "B",   "ab", "organization", "Organizations", "é", "É", "7", "œ", "&",
      "–",      " • ", ", ", "\n",           "дом",           "’", " ", " ", " ", "ß",
      "\u00A0", "ﬁ",
  };
  int found = 0;
  for (int round = 0; round < 4000; ++round) {
    // Long stretches of ASCII stand between some words that go beyond it.
    const std::string text = random.text(random.below(20), pieces) + std::string(random.below(80), 'b') +
                             random.text(random.below(20), pieces);
    const std::string phrase = normal_form(random.text(1 + random.below(3), pieces));
    if (phrase.empty()) continue;
    std::string words;
    fold_words(text, words);
    const bool stands = (" " + words + " ").find(" " + phrase + " ") != std::string::npos;
    CAPTURE(text, phrase);
    REQUIRE(holds(text, phrase) == stands);
    found += stands;
  }
  CHECK(found > 300);
}

}  // namespace
}  // namespace vacparse::test
