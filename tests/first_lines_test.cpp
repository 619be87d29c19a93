// SPDX-License-Identifier: MIT
// Title, organisation, grade and pay out of the lines that stand first.
#include "catch.hpp"
#include "parse/bodies.hpp"
#include "record_rows.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("the title stands first or behind a label") {
  const Row rows[] = {
      {"Harbour Master\n\nDuties\n- Count boats.\n", "/title", R"("Harbour Master")"},
      {"# Harbour Master\n\n## Duties\n- Count boats.\n", "/title", R"("Harbour Master")"},
      {"HARBOUR MASTER\n==============\n\nDuties\n- Count boats.\n", "/title", R"("HARBOUR MASTER")"},
      {"Job Title: Harbour Master\nGrade: 5\n", "/title", R"("Harbour Master")"},
      {"Job Title:\nHarbour Master\n\nGrade: 5\n", "/title", R"("Harbour Master")"},
      {"Job Title: Harbour Master (2 posts)\nGrade: 5\n", "/title", R"("Harbour Master")"},
      {"Job Title: Harbour Master (2 posts)\nGrade: 5\n", "/positions/count", "2"},
      {"Position: Harbour Master\nGrade: 5\n", "/title", R"("Harbour Master")"},
      {"Position: Harbour staff\nJob title: Harbour Master\n", "/title", R"("Harbour Master")"},
      {"Job title and grade: Harbour Master (P-3)\nLocation: Oslo\n", "/title", R"("Harbour Master")"},
      {"Job title and grade: Harbour Master (P-3)\nLocation: Oslo\n", "/grade/text", R"("P-3")"},
      {"Intitulé du poste : Capitaine de port\nGrade : 5\n", "/title", R"("Capitaine de port")"},
      {"Harbour Office of Elba\n\nJob Title: Harbour Master\nGrade: 5\n", "/organization",
       R"("Harbour Office of Elba")"},
      {"Harbour Office of Elba\n\nJob Title: Harbour Master\nGrade: 5\n", "/title", R"("Harbour Master")"},
      {"COLLEGE OF REEFS\nHEAD OF UNIT, SAILING\n\nGrade: 5\n", "/organization", R"("COLLEGE OF REEFS")"},
      {"COLLEGE OF REEFS\nHEAD OF UNIT, SAILING\n\nGrade: 5\n", "/title", R"("HEAD OF UNIT, SAILING")"},
      {"LEAGUE OF REEFS\nDEPUTY HEAD OF\nSAILING\n\nGrade: 5\n", "/title", R"("DEPUTY HEAD OF SAILING")"},
      {"HEAD OF THE COLLEGE OF REEFS\nAND DEAN\n\nGrade: 5\n", "/title",
       R"("HEAD OF THE COLLEGE OF REEFS AND DEAN")"},
      {"# [Reef Warden](https://elba.example/apply)\n### Elba Reef Foundation\n\n## Description\n\nSail.\n",
       "/title", R"("Reef Warden")"},
      {"# [Reef Warden](https://elba.example/apply)\n### Elba Reef Foundation\n\n## Description\n\nSail.\n",
       "/organization", R"("Elba Reef Foundation")"},
      {"[Home](https://elba.example) [Jobs](https://elba.example/jobs)\n\nReef Warden\n\nGrade: 5\n",
       "/title", R"("Reef Warden")"},
      {"Department of Reefs\n\nReef Warden\nGrade: 5\n", "/title", R"("Reef Warden")"},
      {"Department of Reefs\n\nReef Warden\nGrade: 5\n", "/organization", R"("Department of Reefs")"},
      {"Reef Warden\nNorthern Parks Agency - Delta Unit\nGrade: 5\n", "/organization",
       R"("Northern Parks Agency")"},
      {"Reef Warden\nMinistère des Récifs (MR)\nGrade: 5\n", "/organization", R"("Ministère des Récifs")"},
      {"GOVERNMENT OF ELBA\nMINISTRY OF SHIPS\n\nVACANCY\n\nApplications are invited from suitably qualified "
       "persons for the post of SHIP WARDEN in the Ministry.\n",
       "/organization", R"("GOVERNMENT OF ELBA")"},
      {"GOVERNMENT OF ELBA\nMINISTRY OF SHIPS\n\nVACANCY\n\nApplications are invited from suitably qualified "
       "persons for the post of SHIP WARDEN in the Ministry.\n",
       "/title", R"("SHIP WARDEN")"},
      {"Council of Elba\nEXTERNAL RECRUITMENT\nVacancy notice: 12\nReef Warden\nGrade: 5\n", "/title",
       R"("Reef Warden")"},
      {"Reef Warden\nJob #: R-77\nGrade: 5\n", "/notice_number", R"("R-77")"},
      {"Reef Warden\nJob #: R-77\nGrade: 5\n", "/title", R"("Reef Warden")"},
      {"Reef Warden\n\nOngoing; Full-time\nGrade: 5\n", "/contract/types", R"(["permanent"])"},
      {"Head of the Research Council\nGrade: 5\n", "/title", R"("Head of the Research Council")"},
      {"Working for the Government of Elba\nGrade: 5\n", "/organization", "null"},
      {"12345 | Registry\nGrade: 5\n", "/title", "null"},
      {"Reef Warden (240817)\nGrade: 5\n", "/title", R"("Reef Warden")"},
      {"Reef Warden (240817)\nGrade: 5\n", "/notice_number", R"("240817")"},
      {"Job title: Reef Warden (240817)\nReference: 55\n", "/notice_number", R"("55")"},
      {"Reef Warden (P-4)\nGrade: 5\n", "/title", R"~("Reef Warden (P-4)")~"},
      {"Reef Warden (2024)\nGrade: 5\n", "/title", R"~("Reef Warden (2024)")~"},
      {"Elba: Reef Warden GS15\nJob title: Reef Warden\nUnit: Reefs\n", "/grade/text", R"("GS15")"},
      {"Reef Warden\nEG-05\n€30,000 to €40,000 a year\nUnit: Reefs\n", "/grade/text", R"("EG-05")"},
      {"Reef Warden\nEG-05\n€30,000 to €40,000 a year\nUnit: Reefs\n", "/salary/max", "40000"},
      {"Reef Warden\nReference number: E-1\nSelection process number: 2\nDepartment of Reefs\nInuvik "
       "(Yukon)\n"
       "EG-05\n",
       "/organization", R"("Department of Reefs")"},
      {"Reef Warden\nReference number: E-1\nSelection process number: 2\nDepartment of Reefs\nInuvik "
       "(Yukon)\n"
       "EG-05\n",
       "/locations/0/country", R"("CA")"},
      {"Reef Warden\nReference number: E-1\nSelection process number: 2\nDepartment of Reefs\nInuvik "
       "(Yukon)\n"
       "EG-05\n",
       "/grade/text", R"("EG-05")"},
      {"Vacancy number: 7\nLevel: P3\nMinimum number of years of work experience: 6\n", "/title", "null"},
      {"Organization: Elba Harbour\nJob Title: Harbour Master\n", "/organization", R"("Elba Harbour")"},
  };
  check_rows(rows);
}

TEST_CASE("a line is an organisation's name by its words, unless it speaks of a person") {
  CHECK(find_body("CITY OF MAPLE HARBOR") == "CITY OF MAPLE HARBOR");
  CHECK(find_body("Monetary Stability Board (MSB)") == "Monetary Stability Board (MSB)");
  CHECK(find_body("University of Elba · School of Ships") == "University of Elba");
  CHECK(find_body("Agence nationale des phares") == "Agence nationale des phares");
  CHECK(find_body("Tribunal for River Claims") == "Tribunal for River Claims");
  CHECK(find_body("Private Sector Council") == "Private Sector Council");
  CHECK(find_body("Ayuntamiento de Villaclara") == "Ayuntamiento de Villaclara");
  for (const char* const row :
       {"Reef Warden", "Head, Office of Ships", "Director of the Centre", "Parks Office - Map Designer",
        "University Lecturer", "Chef du service des phares", "Strategist for the City of Elba", "Agency",
        "Bank of people who work on things that nobody else in this great land would"}) {
    CAPTURE(row);
    CHECK(find_body(row).empty());
  }
}

}  // namespace
}  // namespace vacparse::test
