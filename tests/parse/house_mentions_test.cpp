// SPDX-License-Identifier: MIT
// Houses by what they promise, by their letters, or where one works for them.
#include "catch.hpp"
#include "record_rows.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("a house by its letters behind a dash, by what it promises, or where one works for it") {
  const Row rows[] = {
      {"Clerk\nOrganization: Elba Reef Agency-ERA\nGrade: 5\n", "/organization", R"("Elba Reef Agency")"},
      {"Clerk\nOrganization: Rest-AND\nGrade: 5\n", "/organization", R"("Rest-AND")"},
      {"Clerk\n\nDuties\n- Count.\n\n“Elbakom is committed to equality and to boats.”\n\nElbakom sails.\n",
       "/organization", R"("Elbakom")"},
      {"Clerk\n\nDuties\n- Count.\n\nAt Elba Children's Health, we sail.\n\nWork at Elba Children's Health "
       "is work.\n",
       "/organization", R"("Elba Children's Health")"},
      {"Clerk\n\nDuties\n- Count.\n\n- Work with the Reef Data team.\n- Work with the Reef Data team on "
       "nets.\n",
       "/organization", "null"},
      {"Clerk\n\nL’ERA recherche un commis.\n", "/organization", R"("ERA")"},
      {"Clerk\n\nDuties\n- Count.\n\nERA is a $5.5 billion boat organization.\n\nWrite to ERA.\n",
       "/organization", R"("ERA")"},
      {"Work for Elba Transit Authority (ETA)\n\nWe are hiring bus drivers.\n", "/organization",
       R"("Elba Transit Authority")"},
  };
  check_rows(rows);
}

TEST_CASE("a house behind its department, and one in capitals before its towns") {
  const Row rows[] = {
      {"Clerk\nOrganization: Dept of Reefs, The Elba Center\nGrade: 5\n", "/organization",
       R"("The Elba Center")"},
      {"Clerk\nOrganization: Dept of Reefs, The Elba Center\nGrade: 5\n", "/department",
       R"("Dept of Reefs")"},
      {"Clerk\nOrganization: ELBA COLLEGE OF REEFS, PORT ELBA, BOR\nGrade: 5\n", "/organization",
       R"("ELBA COLLEGE OF REEFS")"},
      {"Clerk\nOrganization: Ministry of Ports, Reefs, Lakes\nGrade: 5\n", "/organization",
       R"("Ministry of Ports, Reefs, Lakes")"},
  };
  check_rows(rows);
}

TEST_CASE("letters in brackets that a house is not short for, and a part that is no house") {
  const Row rows[] = {
      {"Clerk\nOrganization: Elba Corps for Reefs (ECORE)\nGrade: 5\n", "/organization",
       R"("Elba Corps for Reefs")"},
      {"Clerk\nOrganization: Elba University (North)\nGrade: 5\n", "/organization",
       R"~("Elba University (North)")~"},
      {"Full Time\n\nFinance Department\n\nReef Accountant\n\nDuties\n- a\n", "/department",
       R"("Finance Department")"},
      {"Full Time\n\nFinance Department\n\nReef Accountant\n\nDuties\n- a\n", "/organization", "null"},
      {"Full Time\n\nFinance Department\n\nReef Accountant\n\nDuties\n- a\n", "/contract/text",
       R"("Full Time")"},
  };
  check_rows(rows);
}

}  // namespace
}  // namespace vacparse::test
