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

}  // namespace
}  // namespace vacparse::test
