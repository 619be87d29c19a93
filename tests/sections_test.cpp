// SPDX-License-Identifier: MIT
#include "sections.hpp"

#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "sections_shown.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("a known heading opens its section, however it is dressed") {
  const ShownRow rows[] = {
      {"Clerk\n\nDuties\n- a\n", "header 1-2 | duties [Duties] 3-4"},
      {"Clerk\n\nDuties:\n- a\n", "header 1-2 | duties [Duties] 3-4"},
      {"Clerk\n\nDuties：\n- a\n", "header 1-2 | duties [Duties] 3-4"},
      {"Clerk\n\nDuties :\n- a\n", "header 1-2 | duties [Duties] 3-4"},
      {"Clerk\n\n1. Duties\n- a\n", "header 1-2 | duties [Duties] 3-4"},
      {"Clerk\n\n1.\u00A0Duties\n- a\n", "header 1-2 | duties [Duties] 3-4"},
      {"Agente\n\n¿Quiénes somos?\n- a\n", "header 1-2 | about [¿Quiénes somos?] 3-4"},
      {"Clerk\n\nDuties (in order of weight)\n- a\n",
       "header 1-2 | duties [Duties (in order of weight)] 3-4"},
      {"Clerk\n\n(ii) Duties\n- a\n", "header 1-2 | duties [Duties] 3-4"},
      {"Clerk\n\n2.1 Duties\n- a\n", "header 1-2 | duties [Duties] 3-4"},
      {"Clerk\n\n2.1. Duties:\n- a\n", "header 1-2 | duties [Duties] 3-4"},
      {"Clerk\n\n## Duties\n- a\n", "header 1-2 | duties [Duties] 3-4"},
      {"Clerk\n\n**Duties**\n- a\n", "header 1-2 | duties [Duties] 3-4"},
      {"Clerk\n\n**Duties:**\n- a\n", "header 1-2 | duties [Duties] 3-4"},
      {"Clerk\n\n## 3. **DUTIES**\n- a\n", "header 1-2 | duties [DUTIES] 3-4"},
      {"Clerk\nDUTIES\n- a\n", "header 1-1 | duties [DUTIES] 2-3"},
      {"Clerk\n\nDuties\n======\n- a\n", "header 1-2 | duties [Duties] 3-5"},
      {"Clerk\n\nDuties\n------\n- a\n", "header 1-2 | duties [Duties] 3-5"},
      {"Clerk\n\n=== Duties ===\n- a\n", "header 1-2 | duties [Duties] 3-4"},
      {"Clerk\n\nD U T I E S\n- a\n", "header 1-2 | duties [D U T I E S] 3-4"},
      {"Clerk\n\nRoles & responsibilities\n- a\n", "header 1-2 | duties [Roles & responsibilities] 3-4"},
      {"Clerk\n\nWhat you’ll do\n- a\n", "header 1-2 | duties [What you’ll do] 3-4"},
      {"Agent\n\nTâches principales\n- a\n", "header 1-2 | duties [Tâches principales] 3-4"},
      {"Agent\n\nTACHES PRINCIPALES\n- a\n", "header 1-2 | duties [TACHES PRINCIPALES] 3-4"},
      {"Agent\n\nÉgalité des chances\nNous recrutons sans distinction.\n",
       "header 1-2 | about [Égalité des chances] 3-4"},
      {"Agente\n\nDuties / Funciones\n- a\n", "header 1-2 | duties [Duties / Funciones] 3-4"},
      {"Clerk\n\nDuties\n\n\n- a\n\n", "header 1-2 | duties [Duties] 3-7"},
      {"Clerk\n\nDuties\n- a\n\nLanguages\n- French\n\nHow to apply\nWrite to us.\n",
       "header 1-2 | duties [Duties] 3-5 | languages [Languages] 6-8 | application [How to apply] 9-10"},
      {"Clerk\n\nRequirements\n4.1 Eligibility criteria\nBe of age.\n\n4.2 Languages\nFrench.\n",
       "header 1-2 | requirements [Requirements] 3-3 | requirements [Eligibility criteria] 4-6 | "
       "languages [Languages] 7-8"},
  };
  check_rows(rows, sections_of);
}

TEST_CASE("the words of a heading inside a text open nothing") {
  const ShownRow rows[] = {
      {"Clerk\n\nDuties\n- Train the new\n  duties officer\n- b\n", "header 1-2 | duties [Duties] 3-6"},
      {"Clerk\n\nDuties\n- Languages\n- Training\n", "header 1-2 | duties [Duties] 3-5"},
      {"Clerk\n\nDuties\nThe clerk keeps the records of the\nlanguages\nthat are taught in the school.\n",
       "header 1-2 | duties [Duties] 3-6"},
  };
  check_rows(rows, sections_of);
}

TEST_CASE("a run-in heading has its text on the same line") {
  const ShownRow rows[] = {
      {"Clerk\n\nDUTIES: The clerk files and counts.\n\nLANGUAGES: French.\n",
       "header 1-2 | duties [DUTIES] 3-4 | languages [LANGUAGES] 5-5"},
      {"Clerk\n\n**Duties:** The clerk files and counts.\n", "header 1-2 | duties [Duties] 3-3"},
      {"Clerk\n\nDuties\n- a\n\nPURPLE TREASURES: Gold and silver, in any order that you like.\n",
       "header 1-2 | duties [Duties] 3-5 | other [PURPLE TREASURES] 6-6"},
  };
  check_rows(rows, sections_of);
}

TEST_CASE("a heading never seen before is told by its words, else by the text under it, else it is other") {
  const ShownRow rows[] = {
      {"Clerk\n\nDuties\n- a\n\n## Tasks of the harbour master\n- b\n",
       "header 1-2 | duties [Duties] 3-5 | duties [Tasks of the harbour master] 6-7"},
      {"Clerk\n\nDuties\n- a\n\nTHE PURPLE HARBOUR\nBlue and green.\n",
       "header 1-2 | duties [Duties] 3-5 | other [THE PURPLE HARBOUR] 6-7"},
      {"Clerk\n\nDUTIES\n- a\n\nTHE PURPLE HARBOUR\nTo apply, send a cover letter and your CV.\n",
       "header 1-2 | duties [DUTIES] 3-5 | application [THE PURPLE HARBOUR] 6-7"},
      {"Clerk\n\nDUTIES\n- a\n\nTHE PURPLE HARBOUR\nAND THE GREEN ONE\nBlue and green.\n",
       "header 1-2 | duties [DUTIES] 3-5 | other [THE PURPLE HARBOUR\nAND THE GREEN ONE] 6-8"},
  };
  check_rows(rows, sections_of);
}

TEST_CASE("a heading of lower rank stays inside its section") {
  const ShownRow rows[] = {
      {"# Clerk\n\n## Duties\n\n### Purple things\n- a\n\n### Training\n- b\n\n## Languages\n- French\n",
       "header 1-2 | duties [Duties] 3-10 | languages [Languages] 11-12"},
      {"Clerk\n\nDUTIES\n\n**Purple things**\n- a\n\n**Green things**\n- b\n",
       "header 1-2 | duties [DUTIES] 3-9"},
      {"Clerk\n\nDuties\n- a\n\nNotes\nThe list is open.\n", "header 1-2 | duties [Duties] 3-7"},
  };
  check_rows(rows, sections_of);
}

TEST_CASE("labels and their values") {
  const ShownRow rows[] = {
      {"Grade: P-3\n", "label Grade=P-3"},
      {"Grade : P-3\n", "label Grade=P-3"},
      {"Grade： P-3\n", "label Grade=P-3"},
      {"**Grade:** P-3\n", "label Grade=P-3"},
      {"**Grade**: P-3\n", "label Grade=P-3"},
      {"- Grade: P-3\n", "label Grade=P-3"},
      {"1. Grade: P-3\n", "label Grade=P-3"},
      {"Grade = P-3\n", "label Grade=P-3"},
      {"Grade | P-3\n", "label Grade=P-3"},
      {"| Grade | P-3 |\n", "label Grade=P-3"},
      {"Grade\tP-3\n", "label Grade=P-3"},
      {"Grade      P-3\n", "label Grade=P-3"},
      {"Grade\nP-3\n", "label Grade=P-3"},
      {"Grade:\nP-3\n", "label Grade=P-3"},
      {"Grade:\n\nP-3\n", "label Grade=P-3"},
      {"Grade:\nLocation: Rome\n", "label Grade= | label Location=Rome"},
      {"Grade\nP-3\nDuty station\nRome\n", "label Grade=P-3 | label Duty station=Rome"},
      {"Grade   P-3   Location   Rome\n", "label Grade=P-3 | label Location=Rome"},
      {"| Grade | P-3 | Location | Rome |\n", "label Grade=P-3 | label Location=Rome"},
      {"Grade / Grado: P-3\n", "label Grade / Grado=P-3"},
      {"Vacancy Notice 1614\n", "label Vacancy Notice=1614"},
      {"Grade: 5Number of post: 1Level of Security screening: Basic\n",
       "label Grade=5 | label Number of post=1 | label Level of Security screening=Basic"},
      {"Vacancy Notice 688The zoo is large. Grade: 5Number of post: 1DUTIES\n- a\n",
       "label Vacancy Notice=688 | paragraph The zoo is large. | label Grade=5 | label Number of post=1 | "
       "heading DUTIES | item a"},
      {"Location: the old\nharbour\n", "label Location=the old/harbour"},
      {"Zebra: P-3\n", "paragraph Zebra: P-3"},
      {"The grade of the post is P-3.\n", "paragraph The grade of the post is P-3."},
  };
  check_rows(rows, blocks_of);
}

TEST_CASE("a line that ends in an article or a preposition goes on") {
  const ShownRow rows[] = {
      {"The clerk reports to the\nHead of Sheep, and to nobody else.\n",
       "paragraph The clerk reports to the/Head of Sheep, and to nobody else."},
      {"- Reports to the\nHead of Sheep.\n", "item Reports to the/Head of Sheep."},
      {"The clerk works for\nElba and the sea.\n", "paragraph The clerk works for/Elba and the sea."},
      {"Know where you are at\n-Count the sheep\n",
       "paragraph Know where you are at | paragraph -Count the sheep"},
      {"- Count sheep; or\nCount goats.\n", "item Count sheep; or | paragraph Count goats."},
  };
  check_rows(rows, blocks_of);
}

TEST_CASE("numbered groups have a number and may have a title") {
  const ShownRow rows[] = {
      {"DUTY 1 - Keep the archive\n- a\nDUTY 6\n- b\n",
       "group #1 Keep the archive | item a | group #6 DUTY 6 | item b"},
      {"**Duty 2: Count**\n- a\n", "group #2 Count | item a"},
      {"Tâche n° 3 : Compter\n- a\n", "group #3 Compter | item a"},
      {"Objective II. Grow\n- a\n", "group #II Grow | item a"},
      {"Duty officers count.\n", "paragraph Duty officers count."},
  };
  check_rows(rows, blocks_of);
  CHECK(sections_of("Clerk\n\nDuties\nDUTY 1 - a\n- b\nDUTY 2\n- c\n") == "header 1-2 | duties [Duties] 3-7");
  CHECK(sections_of("Clerk\nGrade: 5\nDUTY 1 - a\n- b\n") == "header 1-2 | duties 3-4");
}

TEST_CASE("items have bullets of all common kinds") {
  for (const char* bullet : {"-", "*", "+", "•", "·", "▪",  "◦",  "‣",   "●",  "○",    "■",  "➢",
                             "►", "✓", "–", "—", "o", "1.", "2)", "(3)", "a)", "(iv)", "b.", "\xEF\x82\xB7",
                             "Ø"}) {
    CAPTURE(bullet);
    CHECK(blocks_of(std::string(bullet) + " Counts sheep\n") == "item Counts sheep");
    CHECK(blocks_of("   " + std::string(bullet) + "\tCounts sheep\n") == "item Counts sheep");
  }
  const ShownRow rows[] = {
      {"•Counts\n", "item Counts"},
      {"1.5 sheep\n", "paragraph 1.5 sheep"},
      {"A. Smith counts.\n", "paragraph A. Smith counts."},
      {"-5 degrees\n", "paragraph -5 degrees"},
      {"–5 degrees\n", "paragraph –5 degrees"},
      {"or else\n", "paragraph or else"},
  };
  check_rows(rows, blocks_of);
}

TEST_CASE("lists nest by their indent") {
  const Text text = decode("Duties\n- a:\n    o b\n    o c\n- d\n");
  const std::vector<Block> blocks = split(text, generic()).blocks;
  REQUIRE(blocks.size() == 5);
  CHECK(blocks[1].indent == 0);
  CHECK(blocks[2].indent == 4);
  CHECK(blocks[1].marker == blocks[4].marker);
  CHECK(blocks[1].marker != blocks[2].marker);
}

TEST_CASE("a paragraph that was wrapped by hand is one") {
  const ShownRow rows[] = {
      {"The keeper feeds the animals of the\nharbour and counts them.\n",
       "paragraph The keeper feeds the animals of the/harbour and counts them."},
      {"- Feeds the animals of the\n  harbour.\n- Counts.\n",
       "item Feeds the animals of the/  harbour. | item Counts."},
      {"First one.\nSecond one.\n", "paragraph First one. | paragraph Second one."},
      // The lines that go on in small letters tell the wrap column; what follows them is a list.
      {"The keeper feeds the animals of the great old harbour of\n"
       "the town and then counts them all, as his fathers did it\n"
       "since the days in which the harbour was built by a king\n"
       "of the island, and keeps the lists of them in his house\n"
       "and hangs up\nSheep\nGoats\n",
       "paragraph The keeper feeds the animals of the great old harbour of/"
       "the town and then counts them all, as his fathers did it/"
       "since the days in which the harbour was built by a king/"
       "of the island, and keeps the lists of them in his house/"
       "and hangs up | paragraph Sheep | paragraph Goats"},
      {"First one.\n\nsecond one.\n", "paragraph First one. | paragraph second one."},
      {"The keeper has to be able to read,\nEnglish or not.\n",
       "paragraph The keeper has to be able to read,/English or not."},
  };
  check_rows(rows, blocks_of);
}

TEST_CASE("what stands behind a line across the page is no part of the last section") {
  CHECK(sections_of("Clerk\n\nDuties\n- a\n\n----------\nPrinted on Monday\n") ==
        "header 1-2 | duties [Duties] 3-5 | other 6-7");
  CHECK(sections_of("Clerk\n\n----------\n\nDuties\n- a\n") == "header 1-4 | duties [Duties] 5-6");
}

TEST_CASE("text without a heading is sorted by its own words") {
  const ShownRow rows[] = {
      {"Clerk\nGrade: P-3\n\nTo apply, please send a cover letter and your curriculum vitae to the harbour "
       "office.\n",
       "header 1-3 | application 4-4"},
      {"Clerk\n\nThe harbour is purple in the evening, and nobody who has seen it will ever want to leave it "
       "again.\n",
       "header 1-2 | summary 3-3"},
  };
  check_rows(rows, sections_of);
}

TEST_CASE("sections tile awkward texts too") {
  const ShownRow rows[] = {
      {"Clerk", "header 1-1"},
      {"\n\n\nClerk\n", "header 1-4"},
      {"\n\n \t\nDuties\n- a", "duties [Duties] 1-5"},
      {"- a", "header 1-1"},
      {"-----\n", "header 1-1"},
      {"Duties", "duties [Duties] 1-1"},
      {"Clerk\r\n\r\nDuties\r\n- a\r\n", "header 1-2 | duties [Duties] 3-4"},
      {"Clerk\n\nDuties\n", "header 1-2 | duties [Duties] 3-3"},
      {"Clerk\n\nDuties\nLanguages\nExperience\n",
       "header 1-2 | duties [Duties] 3-3 | languages [Languages] 4-4 | experience [Experience] 5-5"},
  };
  check_rows(rows, sections_of);
}

}  // namespace
}  // namespace vacparse::test
