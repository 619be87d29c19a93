// SPDX-License-Identifier: MIT
#include "parse/unwrapped.hpp"

#include "catch.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("a line end and the blanks round it are one blank") {
  CHECK(Unwrapped("one line").view() == "one line");
  CHECK(Unwrapped("reports to the\nMayor").view() == "reports to the Mayor");
  CHECK(Unwrapped("reports to the \n    Mayor").view() == "reports to the Mayor");
  CHECK(Unwrapped("a\n\n \nb\n").view() == "a b ");
  CHECK(Unwrapped("\n").view() == " ");
  CHECK(Unwrapped("").view().empty());
}

TEST_CASE("each byte that stands in the line is found again in the text") {
  const std::string_view text = " ab \n  c\nd  e \n\n f";
  const Unwrapped line(text);
  REQUIRE(line.view() == " ab c d  e f");
  for (std::size_t place = 0; place < line.view().size(); ++place) {
    CAPTURE(place);
    const char c = line.view()[place];
    if (c == ' ') continue;
    CHECK(text[line.byte_at(place)] == c);
    CHECK(line.place_of(line.byte_at(place)) == place);
  }
  CHECK(line.place_of(5) == 3);  // within a gap: its blank
}

}  // namespace
}  // namespace vacparse::test
