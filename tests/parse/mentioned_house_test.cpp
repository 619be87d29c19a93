// SPDX-License-Identifier: MIT
// The house that no label, no letterhead and no sentence introduces: which of a notice's names it is.
#include "parse/house_clues.hpp"
#include "parse/proper_names.hpp"
#include "record_rows.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("a name ends where its capitals do") {
  struct Name {
    const char* text;
    const char* name;
  };
  const Name names[] = {
      {"Elba offers", "Elba"},
      {"Elba Institute of Reefs and Lakes in May", "Elba Institute of Reefs and Lakes in May"},
      {"Elba Reefs and the Navy", "Elba Reefs"},
      {"Elban-Norwegian Museum, Bor", "Elban-Norwegian Museum"},
      {"Elba’s reefs", "Elba"},
      {"O’Reef Boats' wardens", "O’Reef Boats"},
      {"R&B Boats", "R&B Boats"},
      {"Reefs 2000 Trust", "Reefs"},
      {"Elba Reefs, Inc. is", "Elba Reefs, Inc."},
      {"Elba Reefs, LLC is", "Elba Reefs, LLC"},
      {"Riffe e.V. sucht", "Riffe e.V."},
      {"Riffe e.V", "Riffe e.V"},
      {"Elba Reefs, a charity", "Elba Reefs"},
      {"Elba Reefs. The", "Elba Reefs"},
      {"Elba / Bor", "Elba"},
      {"GPS3 Boats", "GPS3 Boats"},
      {"Reef.dev is a studio", "Reef.dev"},
      {"Elba Reefs.org sails", "Elba Reefs.org"},
      {"Elba Reefs.Then", "Elba Reefs"},
      {"Elba Reefs.wardens", "Elba Reefs"},
  };
  for (const Name& name : names) {
    CAPTURE(name.text);
    const WordRow words(name.text);
    const ProperName found = read_proper_name(words, 0);
    CHECK(words.text(found.first, found.end) == name.name);
  }
  const WordRow words("Elba Reefs, Inc.");
  CHECK(read_proper_name(words, 0).form == 2);
}

TEST_CASE("a capital inside a sentence may be a name's") {
  CHECK(may_name_somebody("Count reefs for Elba."));
  CHECK(may_name_somebody("SNV counts."));
  CHECK(may_name_somebody("Reef: The one"));
  CHECK_FALSE(may_name_somebody("Count the reefs.  Mend boats!\nSail? Yes"));
  CHECK_FALSE(may_name_somebody(""));
  CHECK_FALSE(may_name_somebody("   Count"));
}

TEST_CASE("each clue is heard, and counts once") {
  struct Said {
    const char* text;
    int weight;
  };
  const Said all[] = {
      {"Elba Reefs is an equal opportunity employer.", 7},  // and an employer
      {"Elba Reefs is proud of equal opportunity.", 4},
      {"The Elba Reefs (ER) is proud to be an Affirmative Action / Equal Opportunity employer.", 8},
      {"Today Elba Reefs is an inclusive employer.", 4},
      {"Elba Reefs is a charity.", 3},
      {"Elba Reefs is a charity. We guard.", 6},
      {"Elba Reefs, Inc. is a growing company.", 3},
      {"Today Elba Reefs is a charity.", 0},
      {"Elba Reefs is wet. A charity knows.", 0},
      {"Come and join Elba Reefs", 2},
      {"Join our team at Elba Reefs.", 2},
      {"At Elba Reefs, we count.", 3},
      {"Well. At the Elba Reefs we count.", 3},
      {"Life at Elba Reefs is wet.", 2},
      {"You may look at Elba Reefs.", 0},
      {"Elba Reefs offers boats.", 1},
      {"Elba Reefs (that of the many islands of the south) offers boats.", 1},
      {"Elba Reefs (no end of this bracket is in sight and we go on and on and on) offers boats.", 0},
      {"Elba Reefs' boats", 1},
      {"Elba Reefs' boats and Elba Reefs", 1},
      {"All Elba Reefs employees sail.", 1},
      {"All love Elba Reefs (ER).", 1},
      {"All love Elba Reefs (BOR).", 0},
      {"Elba Reefs (ER), a public university on the coast, teaches.", 4},
      {"Elba Reefs (ER), a boat, sails for a charity.", 1},
      {"Elba Reefs, a friend of the charity, sails.", 0},
      {"Boats at the Elba Reefs (Bor), a research centre and charity, sail.", 3},
      {"Boats at the Elba Reefs, a boat, sail for a charity, an institute.", 0},
  };
  for (const Said& said : all) {
    CAPTURE(said.text);
    const WordRow words(said.text);
    HouseClues clues;
    for (std::size_t at = 0; at < words.size(); ++at) {
      if (words.is(at, "elba")) clues.add(clues_round(words, read_proper_name(words, at), false));
    }
    CHECK(clues.weight() == said.weight);
  }
  const WordRow words("About Elba Reefs");
  CHECK(clues_round(words, read_proper_name(words, 1), true).weight() == 3);
  CHECK(clues_round(words, read_proper_name(words, 1), false).weight() == 0);
}

TEST_CASE("the house for which enough speaks, wherever it stands") {
  const Row rows[] = {
      {"Warden\n\nDuties\n- Count.\n\nOther\nReefworks Ltd is an equal opportunity employer.\n",
       "/organization", R"("Reefworks Ltd")"},
      {"Warden\n\nDuties\n- Count for Reef Works.\n\nHow to apply\nWrite to jobs@reef-works.example.\n",
       "/organization", R"("Reef Works")"},
      {"Warden\n\nJoin RFW!\n\nHow to apply\nWrite to jobs@rfw.example.\n", "/organization", R"("RFW")"},
      {"Warden\n\nJoin Reef Works!\n\nHow to apply\nWrite to jobs@reefworkscentre.example.\n",
       "/organization", R"("Reef Works")"},
      {"Warden\n\nJoin Elba Reef Works!\n\nHow to apply\nWrite to jobs@erw.example.\n", "/organization",
       R"("Elba Reef Works")"},
      {"Warden\n\nDuties\n- Count.\n\nOther\nAt Reefworks, our boats matter. Reefworks employees "
       "sail.\n\nOur "
       "boats are Reefworks' own.\n",
       "/organization", R"("Reefworks")"},
      {"Warden\n\nDuties\n- Count.\n\nOther\nERF is an equal opportunity employer. Elba Reef Friends sail.\n",
       "/organization", R"("Elba Reef Friends")"},
      {"Warden\n\nDuties\n- Count.\n\nOther\nReefworks is an equal opportunity employer.\n\nReefworks Inc "
       "sails.\n",
       "/organization", R"("Reefworks Inc")"},
      {"Warden\n\nDuties\n- Count.\n\nOther\nReefworks is an equal opportunity employer.\n\nReefworks Boats "
       "sail.\n",
       "/organization", R"("Reefworks")"},
      {"Warden\n\nJoin Reef Works!\n\nSail for Reef Works.\n\nDuties\n- Count for Reef Works.\n- Dive for "
       "Reef Works.\n- Row for Reef Works.\n",
       "/organization", R"("Reef Works")"},
      {"Warden\n\nJoin [Reef Works](https://reef.example)!\n\nHow to apply\nWrite to "
       "jobs@reefworks.example.\n",
       "/organization", R"("Reef Works")"},
  };
  check_rows(rows);
}

TEST_CASE("one clue is not enough, nor two houses, nor what is none") {
  const Row rows[] = {
      {"Warden\n\nJoin Reef Works!\n", "/organization", "null"},
      {"Warden\n\nJoin Reef Works!\n\nSail for Reef Works.\n\nDuties\n- Count for Reef Works.\n- Dive for "
       "Reef Works.\n",
       "/organization", "null"},
      {"Warden\n\nJoin Reef Works!\n\nWrite to anna@mail.example.\n", "/organization", "null"},
      {"Warden\n\nReefworks is an equal opportunity employer. Sailworks is an equal opportunity employer.\n",
       "/organization", "null"},
      {"Warden\n\nDuties\n- Count.\n\nOther\nThe City is an equal opportunity employer.\n", "/organization",
       "null"},
      {"Warden\n\nDuties\n- Count.\n\nOther\nFrance is an equal opportunity employer.\n", "/organization",
       "null"},
      {"Warden\n\nDuties\n- Count.\n\nOther\nReef Team is an equal opportunity employer.\n", "/organization",
       "null"},
      {"Warden\n\nDuties\n- Count.\n\nOther\nElba Reef Group is an equal opportunity employer at the "
       "university.\n",
       "/organization", "null"},
      {"Warden\n\nDuties\n- Count.\n\nOther\nElba Reef Group is an equal opportunity employer.\n",
       "/organization", R"("Elba Reef Group")"},
  };
  check_rows(rows);
}

}  // namespace
}  // namespace vacparse::test
