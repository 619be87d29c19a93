// SPDX-License-Identifier: MIT
#include "phrase/phrase_finder.hpp"

#include "catch.hpp"
#include "phrase.hpp"
#include "random.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("a phrase is found where it stands as whole words") {
  PhraseFinder finder("The CLASS code: of the City of\nLos Ángeles");
  CHECK(finder.holds("class code"));
  CHECK(finder.holds("the class code of the city of los angeles"));
  CHECK(finder.holds("angeles"));
  CHECK_FALSE(finder.holds("lass code"));
  CHECK_FALSE(finder.holds("class cod"));
  CHECK_FALSE(finder.holds("code class"));
  CHECK_FALSE(finder.holds("the city of the"));
  CHECK_FALSE(PhraseFinder("").holds("class"));
}

TEST_CASE("words that are written with signs, or go on beyond ASCII, are found") {
  CHECK(PhraseFinder("Rules & regulations").holds("rules and regulations"));
  CHECK(PhraseFinder("cœur").holds("coeur"));
  CHECK(PhraseFinder("a régime").holds("regime"));
  CHECK(PhraseFinder("now–then").holds("now then"));
  CHECK(PhraseFinder("7th").holds("7th"));
}

TEST_CASE("most phrases are told by a word that is missing") {
  const PhraseFinder finder("The class code of the city");
  CHECK(finder.may_hold("class code"));
  CHECK(finder.may_hold("code class"));
  CHECK_FALSE(finder.may_hold("class codes"));
  CHECK_FALSE(finder.may_hold("city of lyon"));
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
    const bool holds = (" " + words + " ").find(" " + phrase + " ") != std::string::npos;
    CAPTURE(text, phrase);
    REQUIRE(PhraseFinder(text).holds(phrase) == holds);
    found += holds;
  }
  CHECK(found > 300);
}

}  // namespace
}  // namespace vacparse::test
