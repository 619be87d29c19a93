// SPDX-License-Identifier: MIT
#include "values/words.hpp"

#include "catch.hpp"
#include "random.hpp"

namespace vacparse::test {
namespace {

void same(const Words& words, const Words& others) {
  REQUIRE(words.size() == others.size());
  for (std::size_t at = 0; at < words.size(); ++at) {
    CAPTURE(at);
    REQUIRE(words[at].text.data() == others[at].text.data());
    REQUIRE(words[at].text == others[at].text);
    REQUIRE(words[at].folded == others[at].folded);
    REQUIRE(words[at].kind == others[at].kind);
  }
}

TEST_CASE("letters and digits are words, every sign is one of its own") {
  const WordRow words("Écoles (2026): l’été de Łódź; Д-1, institutionnellement–EUR 3,500");
  const std::vector<std::string_view> folded = {
      "ecoles", "(",    "2026", ")",    ":",  "l", "'", "ete",
      "de",     "lodz", ";",    "\x01", "-",  "1", ",", "institutionnellement",
      "-",      "eur",  "3",    ",",    "500"};
  REQUIRE(words.size() == folded.size());
  for (std::size_t at = 0; at < folded.size(); ++at) {
    CAPTURE(at);
    CHECK(words[at].folded == folded[at]);
    CHECK(words[at].hash == hash_word(folded[at]));
  }
  CHECK(words[0].text == "Écoles");
  CHECK(words[2].kind == WordKind::digits);
  CHECK(words[6].text == "’");
  CHECK(words[9].text == "Łódź");
  CHECK_FALSE(words[7].blank_before);
  CHECK(words[8].blank_before);
  CHECK(words[folded.size()].kind == WordKind::none);
  CHECK(words.text(7, 10) == "été de Łódź");
}

TEST_CASE("words that differ in the middle alone share a hash and no set") {
  constexpr WordSet kWords({"institutionnellement", "bachelor"});
  CHECK(hash_word("institutionnellement") == hash_word("institutXXXnnellement"));
  CHECK(kWords.has("institutionnellement"));
  CHECK_FALSE(kWords.has("institutXXXnnellement"));
  CHECK_FALSE(kWords.has("bachelors"));
}

TEST_CASE("the words of a part are those that the part has by itself") {
  Random random;
  for (int round = 0; round < 300; ++round) {
    const std::string text =
        random.text(40, {"work ", "é", "3", ". ", "of ", "Д", ", ", "(", "x", "\n", "Zz "});
    const std::string_view piece = text;
    const WordRow words(piece);
    std::size_t from = random.below(text.size()), to = from + random.below(text.size() - from);
    from = piece.find_first_of(" \n", from), to = piece.find_first_of(" \n", to);
    if (to == std::string_view::npos) to = text.size();
    if (from == std::string_view::npos || from > to) from = to;
    const std::string_view part = piece.substr(from, to - from);
    CAPTURE(text, part);
    same(words.part(part), WordRow(part));
    CHECK(words.part(part).piece() == part);
  }
}

}  // namespace
}  // namespace vacparse::test
