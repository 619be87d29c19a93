// SPDX-License-Identifier: MIT
// Duty stations: behind a label, below it, in a list, under two labels.
#include "catch.hpp"
#include "record_rows.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("a city and a country under labels of their own are one place") {
  const Row rows[] = {
      {"Clerk\nCountry: Yemen\nCity: Aden\n", "/locations",
       R"([{"text": "Aden", "city": "Aden", "country": "YE"}])"},
      {"Clerk\nCity: Aden\nCountry: Yemen\n", "/locations",
       R"([{"text": "Aden", "city": "Aden", "country": "YE"}])"},
      {"Clerk\n\nBased at Fort Quay, Yemen\n\nGrade: 5\n", "/locations/0/text", R"("Fort Quay, Yemen")"},
      {"Clerk\nCountry: Yemen\nGrade: 5\n", "/locations/0/text", R"("Yemen")"},
  };
  check_rows(rows);
}

TEST_CASE("what a house is parted into is no part of the place") {
  const Row rows[] = {
      {"Clerk\nLocation: Department of Reefs and Ports, Port Authority, Aden, Yemen\n", "/locations",
       R"([{"text": "Aden, Yemen", "city": "Aden", "country": "YE"}])"},
      {"Clerk\nLocation: Reef Centre (ERC), Aden, Yemen\n", "/locations/0/text", R"("Aden, Yemen")"},
      {"Clerk\nLocation: Crater town, Aden, Yemen\n", "/locations/0/text", R"("Crater town, Aden, Yemen")"},
      {"Clerk\nLocation: The wardens will live in Aden (by boat an hour from Bor)\nGrade: 5\n",
       "/locations/0/text", R"("Aden")"},
      {"Clerk\nLocation: Aden, Yemen (On-site)\nGrade: 5\n", "/locations/0/text", R"("Aden, Yemen")"},
      {"Clerk\nLocation: Aden (Hybrid)\nGrade: 5\n", "/locations/0/text", R"~("Aden (Hybrid)")~"},
      {"Clerk\nLocation: College Park, Maryland, USA\n", "/locations/0/text",
       R"("College Park, Maryland, USA")"},
  };
  check_rows(rows);
}

TEST_CASE("a list of duty stations is read to its end") {
  const Row rows[] = {
      {"Clerk\nDuty stations:\n- Aden, Yemen\n- Rome\nGrade: 5\n", "/locations/1/text", R"("Rome")"},
      {"Clerk\nDuty stations:\n- Aden, Yemen\n- Rome\nGrade: 5\n", "/other", "null"},
      {"Clerk\nLocation\n2 vacancies in the following locations:\nReno, NV\nElko, NV\nRemote job\nNo\n",
       "/locations/1/text", R"("Elko, NV")"},
      {"Clerk\nLocation\n2 vacancies in the following locations:\nReno, NV\nElko, NV\nRemote job\nNo\n",
       "/locations/2", R"~("(no such place)")~"},
      {"Clerk\nDuty station: New York\nGrade: 5\n", "/locations/0/city", R"("New York")"},
  };
  check_rows(rows);
}

TEST_CASE("a place ends where a clause speaks of something else") {
  const Row rows[] = {
      {"Title: Warden\nLocation: Flexible, but you must have the right to live and work on Elba\n",
       "/locations/0/text", R"("Flexible")"},
      {"Title: Warden\nLocation: Flexible, but you must have the right to live and work on Elba\n",
       "/locations/1", R"~("(no such place)")~"},
      {"Title: Warden\nLocation: Port Elba (you may be asked to move), Elba\n", "/locations/0/text",
       R"("Port Elba (you may be asked to move), Elba")"},
      {"Title: Warden\nLocation: Interviews will be held in Port Elba, Bor and Lond\n", "/locations", "[]"},
      {"Title: Warden\nLocation: The location is in Tashkent in the Republic of\nUzbekistan.\n",
       "/locations/0/text", R"("Tashkent in the Republic of Uzbekistan")"},
      {"Title: Warden\nLocation: In person\n", "/locations", "[]"},
      {"Title: Warden\nLocation: On-site; Lyon, France\n", "/locations/0/text", R"("Lyon, France")"},
      {"Title: Warden\nLocation: 1 vacancy in the following location: Lyon, France\n", "/locations/0/text",
       R"("Lyon, France")"},
  };
  check_rows(rows);
}

TEST_CASE("the place behind the house, or at the end of the title") {
  const Row rows[] = {
      {"Warden\n\nElba Reef Agency (Lyon, France) seeks a warden.\n", "/locations/0/text",
       R"("Lyon, France")"},
      {"Warden\n\nElba Reef Agency, Lyon, France, seeks a warden.\n", "/locations/0/text",
       R"("Lyon, France")"},
      {"Organization: Elba Reef Agency\n\nDescription\n\nElba Reef Agency (ERA), Lyon, France, guards.\n",
       "/locations/0/text", R"("Lyon, France")"},
      {"Warden\n\nYou will join us in our Lyon office.\n", "/locations/0/text", R"("Lyon")"},
      {"Warden\n\nYou will join us in our Head office.\n", "/locations", "[]"},
      {"Title: Reef Modeller position (Fiji)\n", "/locations/0/text", R"("Fiji")"},
      {"Warden\n\nElba Reef Agency (Lyon) seeks a warden.\n", "/locations", "[]"},
      {"Warden\n\nElba Reef Agency seeks a warden.\n\nHow to apply\n\nWrite to Elba Reef Agency, Lyon, "
       "France.\n",
       "/locations", "[]"},
      {"Title: Reef Warden in Lyon, France\n", "/locations/0/text", R"("Lyon, France")"},
      {"Title: Intern in Media – Lyon, France\n", "/locations", "[]"},
      {"Title: Expert in Law, Policy\n", "/locations", "[]"},
      {"Title: Warden\nLocation: Department of Reefs, Elba University, Lyon, France\n", "/department",
       R"("Department of Reefs")"},
      {"Title: Warden\nLocation: Elba Centre (EC), Reef Division, Lyon, France\n", "/department",
       R"("Reef Division")"},
      {"Title: Warden\nLocation: Elba Reef Agency - Lyon, France\n", "/department", "null"},
  };
  check_rows(rows);
}

TEST_CASE("where the house is situated, its workplace, its campus, or where one is based") {
  const Row rows[] = {
      {"Clerk\nOrganization: Elba University\n\nElba University is situated in Port Bor, near the sea.\n",
       "/locations/0/text", R"("Port Bor")"},
      {"Clerk\nOrganization: Elba University\n\nElba University is situated in the north.\n", "/locations",
       "[]"},
      {"Reef Professor, Elba University, Lyon, France\n\nElba University seeks one.\n", "/locations/0/text",
       R"("Lyon, France")"},
      {"Clerk\n\nConditions\nThe nominal workplace is Lyon.\n", "/locations/0/text", R"("Lyon")"},
      {"Clerk\n\nConditions\nThe clerk will be based at the campus in Lyon, France.\n", "/locations/0/text",
       R"("Lyon, France")"},
      {"Clerk\n\nConditions\nWe need one. Based in Lyon the clerk counts boats.\n", "/locations/0/text",
       R"("Lyon")"},
  };
  check_rows(rows);
}

}  // namespace
}  // namespace vacparse::test
