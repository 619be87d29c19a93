// SPDX-License-Identifier: MIT
#include "sections/subjects.hpp"

#include "catch.hpp"
#include "sections_shown.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("a paragraph that says what a house is or does introduces it") {
  const char* const houses[] = {
      "The Elba Reef Agency protects the reefs of the islands.",
      "Elba Reefs (ER) is a charity of wardens.",
      "**ERA** works with wardens of all islands.",
      "The Ministry of Reefs and Islands has its seat in Bor.",
      "We are building a harbour for all.",
      "We’re changing how reefs are kept.",
      "elbaReefs is a project of wardens.",
      "The Elba Reef Institute (ERI-B) is a centre of learning.",
      "[Elba Reefs](https://www.reefs.elba.example) is a charity of wardens.",
      "In just five years, Elba Reefs has grown to forty islands.",
      "For more than 20 years Elba Reefs has kept reefs.",
      "Since 1931 Elba Reefs has kept reefs.",
  };
  for (const char* const text : houses) {
    INFO(text);
    CHECK(introduces_house(text));
  }
  const char* const others[] = {
      "Elba Reefs is seeking a warden.",
      "The Reef Officer supports the wardens.",
      "The Reef Position is vacant from May.",
      "Reefs is a word.",
      "The Elba Reef Institute offers a reef warden position in Bor.",
      "In Bor, Elba Reefs has wardens.",
      "Over the years Reefs has grown.",
      "The reef agency protects the reefs.",
      "Once the ERA is asked, it answers.",
      "We are looking for a warden.",
      "We work in Bor.",
      "Elba Reefs and Islands",
      "",
  };
  for (const char* const text : others) {
    INFO(text);
    CHECK_FALSE(introduces_house(text));
  }
}

TEST_CASE("who the house is stands before the post, and behind how to apply") {
  const std::string house =
      "The Elba Reef Agency protects the reefs of the islands, of which there are more than forty.\n\n";
  const std::string post =
      "Wardens craft end to end walks, over all reefs that people might meet, in boats and on foot.\n\n";
  CHECK(sections_of("Warden\n\n" + house + post + "Duties\n- Keep reefs.\n") ==
        "header 1-2 | about 3-4 | summary 5-6 | duties [Duties] 7-8");
  CHECK(sections_of("Warden\n\n### Description\n\n" + house + post + "### Duties\n- Keep reefs.\n") ==
        "header 1-2 | summary [Description] 3-4 | about 5-6 | summary 7-8 | duties [Duties] 9-10");
  CHECK(sections_of("Warden\n\n### Background\n\n" + house + "### Duties\n- Keep reefs.\n") ==
        "header 1-2 | summary [Background] 3-6 | duties [Duties] 7-8");
  CHECK(sections_of(
            "Warden\n\n### Duties\n- Keep reefs.\n\n### How to apply\n\nWrite to the harbour by May.\n\n" +
            house) == "header 1-2 | duties [Duties] 3-5 | application [How to apply] 6-9 | about 10-11");
}

TEST_CASE("labels in a row among the tasks are a form of their own") {
  CHECK(sections_of("Warden\n\nDuties\n- Keep reefs.\n\nLocation: Bor\n\nSalary: $500\n\nTenure: Fixed "
                    "term\n\nRequirements\n- A boat.\n") ==
        "header 1-2 | duties [Duties] 3-5 | header 6-11 | requirements [Requirements] 12-13");
  CHECK(sections_of("Warden\n\nDuties\n- Keep reefs.\n\nLocation: Bor\n\nTel: 12 34 56\n\nFax: 12 34 57\n") ==
        "header 1-2 | duties [Duties] 3-10");
}

TEST_CASE("a line that goes on, or begins a list without marks, is no heading") {
  CHECK(sections_of("Warden\n\n## Duties\n- Keep reefs.\n\n## Evaluation\nYou will be asked for each of the "
                    "following\ncompetencies:\n- Rowing\n") ==
        "header 1-2 | duties [Duties] 3-5 | application [Evaluation] 6-9");
  CHECK(sections_of("Warden\n\nDuties:\n\nKeep reefs.\n\nKey Competencies:\n\nRowing and problem solving "
                    "skills\nExcellent rowing on all of the rivers and the lakes of the island\n") ==
        "header 1-2 | duties [Duties] 3-6 | skills [Key Competencies] 7-10");
}

TEST_CASE("a unit, or a title with a number, is no heading; short sentences behind prose are no header") {
  CHECK(
      sections_of(
          "Reef Warden\n\nDepartment of Reef Studies, Elba University, Norway\n\nDuties\n- Keep reefs.\n") ==
      "header 1-4 | duties [Duties] 5-6");
  CHECK(
      sections_of("Reef Warden\n\n2-YEAR WARDEN IN REEF HISTORY\n\nWardens are sought for the reefs, and to "
                  "count all of the boats that come and go.\n\nDuties\n- Keep reefs.\n") ==
      "header 1-4 | summary 5-6 | duties [Duties] 7-8");
  CHECK(sections_of("Reef Warden\n\nWe are looking for a warden who will count the boats of the harbour each "
                    "day.\n\nThe harbour is old.\n\nPlease send your application with papers to\nElba Reef "
                    "Harbour\nThe Mole, Bor\n") == "header 1-2 | summary 3-6 | application 7-9");
}

TEST_CASE("a label of the front over prose opens its section, a sentence under it stays") {
  CHECK(
      sections_of("Warden\n\n**Salary range:**\nThe salary of this post is: $500 to $600\n\n**Who may "
                  "apply:**\nAll citizens and nationals of Elba and of the islands, and those who have lived "
                  "there.\n\n## Duties\n- Keep reefs.\n") ==
      "header 1-2 | compensation [Salary range] 3-5 | summary [Who may apply] 6-8 | duties [Duties] 9-10");
  CHECK(sections_of(
            "Content Warden\n\nSalary: $500\n\nWe are looking for a warden who will count the boats of "
            "the harbour each day.\n\nApplications must be received by noon on 4 May, in writing, at the "
            "harbour office.\n") == "header 1-2 | compensation [Salary] 3-4 | summary 5-6 | application 7-7");
}

}  // namespace
TEST_CASE("a house speaks of itself, or of the year that it was founded in") {
  CHECK(introduces_house("Founded in 1971, Elba Reefs is the first company for boats."));
  CHECK(introduces_house("We deliver boats to those who need them."));
  CHECK_FALSE(introduces_house("Elba Reefs Archive is presently seeking a warden."));
  CHECK_FALSE(introduces_house("We need a warden."));
}

TEST_CASE("a house is told behind what stands between commas, at its place, or by what it is") {
  CHECK(introduces_house("The Elba Reef Society, a museum of old standing, is home to many boats."));
  CHECK(introduces_house("At Elba Reefs, we know what boats are."));
  CHECK_FALSE(introduces_house("At Elba Reefs, we offer the following:"));
  CHECK(introduces_house("Founded in 1884, the school is a centre of boats."));
  CHECK(introduces_house("Al-Elba Foundation for Reefs is a local charity."));
  CHECK(introduces_house("The City of Elba is located 25 miles north of the sea."));
  CHECK_FALSE(introduces_house("The Elba News Network, a network of papers, has an immediate opening."));
  CHECK_FALSE(introduces_house("The school is seeking a warden."));
  CHECK(introduces_house("*Founded in 1931 as a school of boats, Elba Reefs is a museum now."));
  CHECK(introduces_house("The Barbel laboratory is focused on reefs."));
  CHECK(introduces_house("Our group conducts research on reefs."));
  CHECK(introduces_house("Elba Reef Partnership “ERP” (www.erp.example) is a charity."));
  CHECK(introduces_house("Elba Reefs ist ein Verein."));
  CHECK_FALSE(introduces_house("Our group is looking for a warden."));
}

TEST_CASE("that all are equal is said in so many words") {
  CHECK(speaks_of_equality("Elba Reefs is an equal opportunity employer."));
  CHECK(speaks_of_equality("ELBA REEFS IS AN EQUAL OPPORTUNITY EMPLOYER"));
  CHECK(speaks_of_equality("Elba Reefs is an Equal Opportunities Employer."));
  CHECK(speaks_of_equality("Preference is given by our Employment Equity plan."));
  CHECK_FALSE(speaks_of_equality("Equal opportunities are part of the work."));
  CHECK_FALSE(speaks_of_equality("The quota of boats is a matter of opportunity."));
}

}  // namespace vacparse::test
