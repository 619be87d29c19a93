// SPDX-License-Identifier: MIT
#include "phrase/phrase_finder.hpp"

#include "catch.hpp"
#include "random.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("a phrase is found where it stands as whole words") {
  const PhraseFinder finder("the class code of the city of los angeles");
  CHECK(finder.holds("class code"));
  CHECK(finder.holds("the class code of the city of los angeles"));
  CHECK(finder.holds("angeles"));
  CHECK_FALSE(finder.holds("lass code"));
  CHECK_FALSE(finder.holds("class cod"));
  CHECK_FALSE(finder.holds("code class"));
  CHECK_FALSE(finder.holds("the city of the"));
  CHECK_FALSE(PhraseFinder("").holds("class"));
}

TEST_CASE("no phrase is missed that a search finds") {
  Random random;
  const std::vector<std::string_view> pieces = {"a", "b", "ab", "organization", "organizations", "é", "7"};
  const auto words_of = [&](std::size_t count) {
    std::string words;
    for (; count > 0; --count) words.append(words.empty() ? "" : " ").append(random.text(1, pieces));
    return words;
  };
  int found = 0;
  for (int round = 0; round < 500; ++round) {
    const std::string words = words_of(random.below(30)), phrase = words_of(1 + random.below(3));
    const bool holds = (" " + words + " ").find(" " + phrase + " ") != std::string::npos;
    CAPTURE(words, phrase);
    REQUIRE(PhraseFinder(words).holds(phrase) == holds);
    found += holds;
  }
  CHECK(found > 50);
}

}  // namespace
}  // namespace vacparse::test
