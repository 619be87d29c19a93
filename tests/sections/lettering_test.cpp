// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>

#include "catch.hpp"
#include "random.hpp"
#include "sections/dress.hpp"
#include "text/characters.hpp"

namespace vacparse::test {
namespace {

bool is_gap(char c) { return is_blank(c) || c == '/'; }

/// What `lettering_of` says, letter by letter.
Lettering slow_lettering_of(std::string_view words) {
  Lettering lettering;
  bool small_word = false;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (at > 0 && !is_gap(words[at - 1])) continue;
    ++lettering.words;
    const std::string_view first = words.substr(at, 4);
    small_word = small_word || (first.size() == 4 && is_lower(first.front()) &&
                                std::none_of(first.begin(), first.end(), is_blank));
  }
  const auto count = [words](bool (*is)(char)) { return std::count_if(words.begin(), words.end(), is); };
  lettering.capitals = count(is_upper) >= 3 && count(is_lower) == 0 && count(is_digit) <= count(is_upper);
  lettering.title_case = !small_word && count(is_upper) > 0;
  return lettering;
}

TEST_CASE("how words are written is seen many bytes at once as letter by letter") {
  Random random;
  std::size_t capitals = 0, titles = 0;
  for (std::size_t round = 0; round < 6000; ++round) {
    const std::string words = random.text(
        random.below(30), {"A", "Z", "DUTIES", " ", " OF ", "/", "É", "3", round % 2 == 0 ? "a" : "B",
                           round % 3 == 0 ? "Tasks and" : "Q", round % 5 == 0 ? "tasks" : " of", "\t", "-"});
    CAPTURE(words);
    const Lettering lettering = lettering_of(words), expected = slow_lettering_of(words);
    REQUIRE(lettering.words == expected.words);
    REQUIRE(lettering.capitals == expected.capitals);
    REQUIRE(lettering.title_case == expected.title_case);
    capitals += lettering.capitals;
    titles += lettering.title_case;
  }
  CHECK(capitals > 100);
  CHECK(titles > 100);
}

TEST_CASE("capitals are letters, title case spares short words") {
  CHECK(lettering_of("DUTIES AND TASKS").capitals);
  CHECK(lettering_of("DUTIES").words == 1);
  CHECK_FALSE(lettering_of("A11, A12, A13").capitals);
  CHECK_FALSE(lettering_of("AB").capitals);
  CHECK(lettering_of("Terms of the Contract").title_case);
  CHECK_FALSE(lettering_of("Terms with Pay").title_case);
}

}  // namespace
}  // namespace vacparse::test
