// SPDX-License-Identifier: MIT
#include "values/folded_text.hpp"

#include <algorithm>
#include <vector>

#include "catch.hpp"
#include "random.hpp"
#include "values/fold.hpp"

namespace vacparse::test {
namespace {

const std::vector<std::string_view> kCharacters = {
    "a", "Z",  "Work",         " ",    "\n", ".",  "7",    "é", "Œ", "–", "Д", "’",
    "…", "\t", "of the Board", "\xC3", "a",  "Xy", "next", "&", "@", "[", "{", "€"};

/// Character by character, and where in the text each begins.
struct SlowFold {
  explicit SlowFold(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      const FoldedChar one = fold_char(text, at);
      folded += one.form;
      places.push_back(at);
      at += one.size;
    }
    places.push_back(text.size());
  }
  std::string folded;
  std::vector<std::size_t> places;
};

TEST_CASE("a text is folded as its characters are") {
  Random random;
  for (std::size_t count = 0; count < 400; ++count) {
    const std::string text = random.text(count % 50, kCharacters);
    CAPTURE(text);
    REQUIRE(fold(text) == SlowFold(text).folded);
  }
}

TEST_CASE("each character of a folded text has its place, and each place its character") {
  Random random;
  for (std::size_t count = 0; count < 200; ++count) {
    const std::string text = random.text(count, kCharacters);
    SlowFold slow(text);
    std::replace(slow.folded.begin(), slow.folded.end(), '\n', ' ');
    const FoldedText folded(text);
    CAPTURE(text);
    REQUIRE(folded.view() == slow.folded);
    for (std::size_t place = 0; place < slow.places.size(); ++place) {
      REQUIRE(folded.byte_at(place) == slow.places[place]);
      const std::size_t end = place + random.below(slow.places.size() - place);
      const FoldedText::Stretch stretch = folded.stretch_of(slow.places[place], slow.places[end]);
      REQUIRE(stretch.begin == place);
      REQUIRE(stretch.end == end);
      REQUIRE(folded.part(slow.places[place], slow.places[end]) == slow.folded.substr(place, end - place));
    }
  }
}

}  // namespace
}  // namespace vacparse::test
