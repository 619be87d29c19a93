// SPDX-License-Identifier: MIT
// Facts that lines of the front state without a label.
#include "catch.hpp"
#include "record_rows.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("a place or contract on a line of its own, before labels and behind") {
  constexpr const char* kFront =
      "Reef Warden\nListed: 11 June 2025\nBallarat, Victoria\nFull time, permanent\nClosing date: 7 July "
      "2025\n\nDuties\n- Watch the reef.\n";
  const Row rows[] = {
      {"Reef Director\n\nFull Time Reef Director\n\nDuties\n- Keep reefs.\n", "/contract/text",
       R"("Full Time")"},
      {"Reef Director\n\nSummary\nThis is a full-time, 12-month reef position in Bor.\n", "/contract/text",
       R"("full-time")"},
      {"Reef Director\n\nSummary\nThe pay of part-time work in a regular position is lower.\n", "/contract",
       "null"},
      {kFront, "/title", R"("Reef Warden")"},
      {kFront, "/locations/0/text", R"("Ballarat, Victoria")"},
      {kFront, "/locations/0/country", R"("AU")"},
      {kFront, "/contract/text", R"("Full time, permanent")"},
      {"Reef Warden\nSalary: $3,000\nElba, Atlantis\n", "/locations", "[]"},
  };
  check_rows(rows);
}

TEST_CASE("facts in the cells of a line, and a grade with its pay") {
  constexpr const char* kCells =
      "Reef Warden\nElba Reef Museum\n\nPortoferraio • Fixed term, full time • Listed 2 October • Closes "
      "5pm, "
      "Wednesday 23 October 2030\n\nDuties\n- Count.\n";
  constexpr const char* kPaid =
      "Elba University\nReef Warden\nLocation: Albany WA\n\nElba University acknowledges the people of the "
      "land on which its campus stands today.\n\n    HEW Level 5: $79,416 to $90,085 per annum + 17%\n";
  const Row rows[] = {
      {kCells, "/contract/text", R"("Fixed term, full time")"},
      {kCells, "/deadline/date", R"("2030-10-23")"},
      {kCells, "/sections/0/last_line", "5"},
      {"Reef Warden\nNews • Maps • Boats\n", "/contract", "null"},
      {"Reef Warden\nElba Reef Museum\n\nPortoferraio • Full time •  • Closes 4 May 2031\n\nDuties\n- "
       "Count.\n",
       "/contract/text", R"("Full time")"},
      {kPaid, "/grade/text", R"("HEW Level 5")"},
      {kPaid, "/salary/min", "79416"},
      {kPaid, "/salary/period", R"("year")"},
      {"Elba University\nReef Warden\nEntry: $79,416 to $90,085\n", "/grade", "null"},
  };
  check_rows(rows);
}

}  // namespace
TEST_CASE("a page's keys may begin with a capital, and name its day as programs do") {
  const Row rows[] = {
      {"---\ntags:\n  - hiring\nDate: 2031-05-04\n---\nReef Warden\n\nYou will keep reefs.\n",
       "/published/date", R"("2031-05-04")"},
      {"---\ntitle: Reef Warden\npubDate: 2031-05-04 20:14:13\n---\nYou will keep reefs.\n",
       "/published/date", R"("2031-05-04")"},
      {"+++\ntitle = \"Reef Warden\"\ncreated_at = \"May 4, 2031\"\n+++\nYou will keep reefs.\n",
       "/published/date", R"("2031-05-04")"},
      // inside a value in quotes it is text
      {"---\ntitle: Reef Warden\nexcerpt: \"You will keep reefs.\n\nGrade: R7\"\n---\n\nGrade: R5\n",
       "/grade/text", R"("R5")"},
  };
  check_rows(rows);
}

TEST_CASE("where who seeks somebody stands, not where else it has an office") {
  const Row rows[] = {
      {"Clerk\n\nThe Reef Secretariat, located in Bor, is looking for a clerk.\n", "/locations/0/text",
       R"("Bor")"},
      {"Nurse\n\nWe need nurses in our clinic located in Elba state.\n", "/locations/0/text",
       R"("Elba state")"},
      {"Clerk\n\nWe will reopen an office in South Elba.\n", "/locations", "[]"},
      {"Clerk\n\nThe Board has its head office in Bor.\n", "/locations/0/text", R"("Bor")"},
  };
  check_rows(rows);
}

}  // namespace vacparse::test
