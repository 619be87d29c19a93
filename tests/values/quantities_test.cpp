// SPDX-License-Identifier: MIT
#include "values/quantities.hpp"

#include "catch.hpp"
#include "random.hpp"
#include "values/fold.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("units of time are seen in text without its words being read") {
  CHECK(may_name_time(fold("a term of two YEARS")));
  CHECK(may_name_time(fold("24months")));
  CHECK(may_name_time(fold("l’année")));
  CHECK(may_name_time(fold("(años)")));
  CHECK(may_name_time(fold("semaines")));
  CHECK_FALSE(may_name_time(fold("")));
  CHECK_FALSE(may_name_time(fold("The office keeps the records of the harbour.")));
  CHECK_FALSE(may_name_time(fold("yearsbook")));
}

TEST_CASE("no text is passed over that names a unit of time") {
  const std::vector<std::string_view> pieces = {
      "year", "Months", "hrs", "año", "années", "semaine", "s",  "book", "harbourmaster", "é", "Д",
      "–",    "’",      "7",   " ",   " ",      "\n",      ", ", "an",   "for the"};
  Random random;
  int named = 0;
  for (int round = 0; round < 4000; ++round) {
    const std::string text = random.text(random.below(40), pieces);
    const bool names = name_time(WordRow(text));
    CAPTURE(text);
    REQUIRE((may_name_time(fold(text)) || !names));
    named += names;
  }
  CHECK(named > 1000);
}

}  // namespace
}  // namespace vacparse::test
