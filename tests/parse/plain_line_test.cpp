// SPDX-License-Identifier: MIT
#include "parse/plain_line.hpp"

#include "catch.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("a line end and the blanks round it are one blank") {
  CHECK(PlainLine("one line").view() == "one line");
  CHECK(PlainLine("reports to the\nMayor").view() == "reports to the Mayor");
  CHECK(PlainLine("reports to the \n    Mayor").view() == "reports to the Mayor");
  CHECK(PlainLine("a\n\n \nb\n").view() == "a b ");
  CHECK(PlainLine("\n").view() == " ");
  CHECK(PlainLine("").view().empty());
}

TEST_CASE("each byte that stands in the line is found again in the text") {
  const std::string_view text = " ab \n  c\nd  e \n\n f";
  const PlainLine line(text);
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

TEST_CASE("of what a page marks the words are left") {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"**Elba Reefs is seeking a *Reef Warden*.**", "Elba Reefs is seeking a Reef Warden."},
      {"the _Elba_ __Reef__ snake_case ____", "the Elba Reef snake_case ____"},
      {"3 * 4, 2*3*4", "3 * 4, 234"},
      {"[Elba Reefs](https://elba.example/a_b) seeks", "Elba Reefs seeks"},
      {"[1] and (2), [x] [y](", "[1] and (2), [x] [y]("},
      {"<a href='https://elba.example'>Elba Reefs</a> seeks<br/>a warden < 3 > 2",
       "Elba Reefs seeks a warden < 3 > 2"},
      {"a **bold\nlink**", "a bold link"},
      {"* item", "* item"},
  };
  for (const auto& [text, plain] : rows) {
    CAPTURE(text);
    const PlainLine line(text);
    CHECK(line.view() == plain);
    for (std::size_t place = 0; place < line.view().size(); ++place) {
      if (line.view()[place] == ' ') continue;
      CHECK(text[line.byte_at(place)] == line.view()[place]);
      CHECK(line.place_of(line.byte_at(place)) == place);
    }
  }
  CHECK(PlainLine("**Elba**").place_of(0) == 0);
  CHECK(PlainLine("a **Elba**").place_of(3) == 2);
}

}  // namespace
}  // namespace vacparse::test
