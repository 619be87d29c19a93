// SPDX-License-Identifier: MIT
#include <string>

#include "catch.hpp"
#include "random.hpp"
#include "sections/cuts.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("what parts a line is seen wherever it stands") {
  Random random;
  for (std::size_t round = 0; round < 4000; ++round) {
    const std::string line =
        random.text(random.below(60), {"a", "Zz", "é", " ", " of the ", "3", round % 3 == 0 ? "  " : "x",
                                       round % 5 == 0 ? ":" : ".", round % 7 == 0 ? "|" : "-",
                                       round % 11 == 0 ? "\t" : "b", round % 13 == 0 ? "=" : "c"});
    const auto has = [&line](std::string_view what) { return line.find(what) != std::string::npos; };
    CAPTURE(line);
    REQUIRE(find_partings(line).cells == (has("|") || has("\t") || has("   ")));
    REQUIRE(find_partings(line).name == (has(":") || has("=")));
  }
  CHECK(find_partings("Grade\xEF\xBC\x9A P-4").name);
}

}  // namespace
}  // namespace vacparse::test
