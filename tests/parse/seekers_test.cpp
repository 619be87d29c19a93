// SPDX-License-Identifier: MIT
// Who seeks somebody, in a sentence of the notice, and what only looks like it.
#include "catch.hpp"
#include "record_rows.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("how much one works stands before the title that a sentence names") {
  const Row rows[] = {
      {"The Elba Court is currently accepting applications for a full time Reef Warden. It is a post of "
       "trust.\n",
       "/title", R"("Reef Warden")"},
  };
  check_rows(rows);
}

TEST_CASE("who seeks somebody is the house, whatever its name is made of") {
  const Row rows[] = {
      {"Reef Warden\n\n## Role\n\nrReef seeks a _Warden_ to guard our reefs.\n", "/organization",
       R"("rReef")"},
      {"Reef Warden\n\nReefworks is currently hiring a warden.\n", "/organization", R"("Reefworks")"},
      {"Warden\n\n**Reefworks is seeking a *Warden* (paid).**\n", "/organization", R"("Reefworks")"},
      {"Warden\n\n<a href='https://reef.example'>Reef Workers Co-operative</a> (Reef) is looking for a "
       "warden.\n",
       "/organization", R"("Reef Workers Co-operative")"},
      {"Warden\n\n[Reefworks](https://reef.example) is hiring a warden.\n", "/organization",
       R"("Reefworks")"},
      {"Warden\n\nThe boats are repaired by a team based at the Elba Hospital, which owns them.\n",
       "/organization", "null"},
      {"Gardien\n\nTerre des récifs est à la recherche d'une ou d'un gardien.\n", "/organization",
       R"("Terre des récifs")"},
      {"Warden\n\nThe Town of Bor is accepting applications for wardens.\n", "/organization",
       R"("Town of Bor")"},
      {"Warden\n\nThe Bor Reef Commission, the agency for all reefs of the island, invites applications from "
       "wardens.\n",
       "/organization", R"("Bor Reef Commission")"},
      {"Warden\n\nNorthmere, University of Elba, is seeking a warden.\n", "/organization",
       R"("Northmere, University of Elba")"},
      {"Warden\n\nElba Reefs Norway is one of the leading foundations for reefs.\n", "/organization",
       R"("Elba Reefs Norway")"},
      {"Warden\n\nYou will work at the University of Elba at Bor in winter.\n", "/organization",
       R"("University of Elba at Bor")"},
  };
  check_rows(rows);
}

TEST_CASE("a pronoun, a unit, a post or a sentence in capitals is no house") {
  const Row rows[] = {
      {"Warden\n\nWe are looking for a warden.\n", "/organization", "null"},
      {"Warden\n\nOur client is seeking a warden.\n", "/organization", "null"},
      {"Warden\n\nThe School of Reefs is seeking a warden.\n", "/organization", "null"},
      {"Warden\n\nThe Institute of Reefs is seeking a warden. Send it to the university.\n", "/organization",
       "null"},
      {"Warden\n\nThe Executive Director is seeking a warden.\n", "/organization", "null"},
      {"Warden\n\nElba counts reefs.\n\nELBA IS AN EQUAL OPPORTUNITY\nEMPLOYER.\nWOMEN AND THE YOUNG ARE "
       "ENCOURAGED TO APPLY.\n",
       "/organization", "null"},
      {"---\ntitle: Warden\norganization: 444653\n---\n\nDuties\n- a\n", "/organization", "null"},
      // a list's item that is a link leads to something else
      {"Warden\n\nWe hire for these:\n\n- [Reefworks is hiring wardens](https://reef.example)\n- others\n",
       "/organization", "null"},
  };
  check_rows(rows);
}

TEST_CASE("of a value that a link divides its beginning is kept, or nothing") {
  const Row rows[] = {
      {"Warden\n\nThis role is classified as a [CS-04](https://a.example) or [CS-05](https://b.example).\n",
       "/grade/text", R"("CS-04")"},
      {"Warden\n\n[Reef](https://a.example) Agency is hiring a warden.\n", "/organization", "null"},
      {"Warden\n\n[Reef Agency](https://a.example) is hiring a warden.\n", "/organization",
       R"("Reef Agency")"},
  };
  check_rows(rows);
}

TEST_CASE("where the post is, by the duty station, the office or what one is based in") {
  const Row rows[] = {
      {"Warden\n\nDuty station is Bor, with journeys by boat.\n", "/locations/0/text", R"("Bor")"},
      {"Warden\n\nElba Reefs is looking for a warden, Grade B3, based in Bor.\n", "/locations/0/text",
       R"("Bor")"},
      {"Warden\n\n## What we offer\n\nWe have a bright office in Bor.\n", "/locations/0/text", R"("Bor")"},
      {"Warden\n\nWe have offices in Bor and Lyon.\n", "/locations", "[]"},
  };
  check_rows(rows);
}

}  // namespace
}  // namespace vacparse::test
