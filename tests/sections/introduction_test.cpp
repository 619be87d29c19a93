// SPDX-License-Identifier: MIT
// What stands before the first heading, and the labels of the front.
#include "catch.hpp"
#include "sections_shown.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("before the first heading nothing is a requirement where a heading opens those") {
  const std::string introduction =
      "Clerk\n\nWe welcome people at all levels of experience in Oslo, Bergen and Tromsø, and in the "
      "smaller ports.\n\n";
  CHECK(sections_of(introduction + "Skills required\n- Counting.\n") ==
        "header 1-2 | summary 3-4 | skills [Skills required] 5-6");
  CHECK(sections_of(introduction + "How to apply\nWrite to us.\n") ==
        "header 1-2 | experience 3-4 | application [How to apply] 5-6");
}

TEST_CASE("a date among labels, known or not, stays in the front") {
  const ShownRow rows[] = {
      {"Clerk\nGrade: 5\nPreferred Pet(s): Cats\nClosing Date: 5/12/2022\nPrize: None\n\nDuties\n- a\n",
       "header 1-6 | duties [Duties] 7-8"},
      {"Clerk\nGrade: P3\nJob Posting\n: Feb 10, 2022\nClosing Date\n: Mar 3, 2022\nSchedule\n: "
       "Full-time\n\nDuties\n- a\n",
       "header 1-9 | duties [Duties] 10-11"},
  };
  check_rows(rows, sections_of);
}

TEST_CASE("what dresses the front opens nothing") {
  const ShownRow rows[] = {
      {"Home  Jobs  Shop  Contact us\nREEF CLERK - COUNT ASSESSMENT\nLocation: Oslo\nGrade: 5\n\nDuties\n- "
       "a\n",
       "header 1-5 | duties [Duties] 6-7"},
      {"Clerk\n\n1. THE AGENCY\nThe agency is an organisation that counts the boats of all the ports of the "
       "north.\n\n2. DUTIES\n- a\n",
       "header 1-2 | about [THE AGENCY] 3-5 | duties [DUTIES] 6-7"},
  };
  check_rows(rows, sections_of);
}

TEST_CASE("a sentence that a list goes on with is no heading") {
  const ShownRow rows[] = {
      {"Clerk\n\nDuties\n\nReporting to the Harbour Master, the clerk:\n- counts;\n- reports.\n",
       "header 1-2 | duties [Duties] 3-7"},
  };
  check_rows(rows, sections_of);
}

TEST_CASE("boilerplate right behind a list is no part of it") {
  const ShownRow rows[] = {
      {"Clerk\n\nSkills\n- Counting.\nWe are an equal opportunities employer and welcome applicants "
       "regardless of "
       "race, gender or age.\n",
       "header 1-2 | skills [Skills] 3-4 | about 5-5"},
      {"Clerk\n\nSkills\n- Counting.\n\nWe recognize that not everyone “checks all the boxes”.\n",
       "header 1-2 | skills [Skills] 3-5 | about 6-6"},
  };
  check_rows(rows, sections_of);
}

TEST_CASE("a bilingual heading needs no more than one half that is known") {
  const ShownRow rows[] = {
      {"Clerk\n\nDuties\nlead the boats of all the ports of the north to the sea and home again\ncount them "
       "whenever they come back to their ports in the north\ntell the master of them\nHe kōrero mōu | About "
       "you\nYou count.\n",
       "header 1-2 | duties [Duties] 3-6 | requirements [He kōrero mōu | About you] 7-8"},
  };
  check_rows(rows, sections_of);
}

TEST_CASE("tags of HTML at the ends of a line say no more than blanks") {
  const ShownRow rows[] = {
      {"<p>Clerk</p>\n<p>DUTIES: To count the boats.</p>\n<h3>Requirements</h3>\n<ul>\n<li>Two "
       "years.</li>\n</ul>\n",
       "header 1-1 | duties [DUTIES] 2-2 | requirements [Requirements] 3-6"},
      {"Clerk\n<https://elba.example/clerk>\n<clerk@elba.example>\n\nDuties\n- a\n",
       "header 1-4 | duties [Duties] 5-6"},
  };
  check_rows(rows, sections_of);
}

TEST_CASE("the last words of a page without blank lines are no part of its lists") {
  const std::string lists = "Clerk\nDuties\n- Count.\nRequirements\n- Two years.\n- Boats.\n";
  CHECK(sections_of(lists +
                    "Interested candidates should send their application with a CV to the harbour.\n") ==
        "header 1-1 | duties [Duties] 2-3 | requirements [Requirements] 4-6 | application 7-7");
  CHECK(sections_of(lists +
                    "How to apply\n- Write to the harbour.\nThe harbour is an equal opportunity employer and "
                    "does not discriminate.\n") ==
        "header 1-1 | duties [Duties] 2-3 | requirements [Requirements] 4-6 | "
        "application [How to apply] 7-8 | about 9-9");
  CHECK(sections_of(lists + "And the boats that come back to the harbour in the evening.\n") ==
        "header 1-1 | duties [Duties] 2-3 | requirements [Requirements] 4-7");
}

TEST_CASE("below a slogan at the end a sentence of its own stands for itself") {
  const std::string list = "Clerk\nDuties\n- Count.\n\nAN EQUAL OPPORTUNITY EMPLOYER\n";
  CHECK(sections_of(list + "For more information on the process please go to https://elba.example/jobs\n") ==
        "header 1-1 | duties [Duties] 2-4 | about [AN EQUAL OPPORTUNITY EMPLOYER] 5-5 | application 6-6");
  CHECK(sections_of(list + "For more information on the process please contact the harbour office.\n") ==
        "header 1-1 | duties [Duties] 2-4 | about [AN EQUAL OPPORTUNITY EMPLOYER] 5-6");
  CHECK(sections_of(list + "For more than a hundred years the harbour has been known for its boats.\n") ==
        "header 1-1 | duties [Duties] 2-4 | about [AN EQUAL OPPORTUNITY EMPLOYER] 5-6");
}

TEST_CASE("a heading among what is asked opens its section, wherever the text before it has gone") {
  const std::string asked = "Clerk\n\n## Qualifications\n\nSay it all.\n\n- The days of each job\n\n";
  CHECK(sections_of(asked +
                    "All applications will be reviewed by a panel and you will be told of it.\n\n**BASIC "
                    "REQUIREMENTS**\n\n- Two years\n\n## How to apply\n\nWrite.\n") ==
        "header 1-2 | requirements [Qualifications] 3-8 | application 9-10 | "
        "requirements [BASIC REQUIREMENTS] 11-14 | application [How to apply] 15-17");
}

TEST_CASE("behind the value of a heading that is a label the text speaks for itself") {
  const std::string paper =
      "Clerk\n\n## Basic information\n\n**Job title:** Clerk\n\n**Work schedule:**\nFull time.\n\n";
  CHECK(sections_of(paper +
                    "Learn more about the benefits of working at\n[ELRO](https://elba.example/ro) and\n"
                    "[ELBA]().\n\n## Duties\n\n- Count.\n") ==
        "header 1-2 | header [Basic information] 3-6 | conditions [Work schedule] 7-9 | compensation 10-13 | "
        "duties [Duties] 14-16");
  CHECK(sections_of(paper +
                    "The boats that come back to the harbour in the evening are counted by the clerk.\n\n## "
                    "Duties\n\n- Count.\n") ==
        "header 1-2 | header [Basic information] 3-6 | conditions [Work schedule] 7-11 | duties [Duties] "
        "12-14");
}

TEST_CASE("who is hired and to whom it is open introduces the post") {
  CHECK(sections_of("Clerk\n\nWe’re hiring a clerk for the harbour, whose boats come back in the evening and "
                    "are many.\n\nDuties\n- Count.\n") == "header 1-2 | summary 3-4 | duties [Duties] 5-6");
  CHECK(sections_of(
            "Clerk\n\nOpen to citizens or nationals (and those of the islands). Subject to a background "
            "check.\n\nDuties\n- Count.\n") == "header 1-2 | summary 3-4 | duties [Duties] 5-6");
}

TEST_CASE("a line that holds a date is no heading") {
  CHECK(sections_of("Clerk\nApply by 24.02.2023 23:59 CET\nGrade: 5\n\nDuties\n- a\n") ==
        "header 1-4 | duties [Duties] 5-6");
}

TEST_CASE("a pair that no label knows is no part of the value above it") {
  CHECK(sections_of("title: Clerk\nbreadcrumbs: none\nlocation: Oslo\n\nDuties\n- a\n") ==
        "header 1-4 | duties [Duties] 5-6");
}

}  // namespace
TEST_CASE("a paragraph is of what its first sentence says, or asks for more than one thing") {
  const ShownRow rows[] = {
      {"Clerk\n\nThe Harbour Office at Elba University invites applications for a post as clerk. "
       "Applications are "
       "due on 4 May. Please send a letter and a curriculum vitae to the office.\n",
       "header 1-2 | summary 3-3"},
      {"Clerk\n\nApplications are invited for a post as clerk at the harbour, which will count boats.\n",
       "header 1-2 | summary 3-3"},
      {"Clerk\n\nThe ideal candidate will have an eye for boats, and for the people who come with them.\n",
       "header 1-2 | requirements 3-3"},
      {"Clerk\n\nCandidates need a degree in harbour studies. At least four years of experience in a harbour "
       "are "
       "required.\n",
       "header 1-2 | requirements 3-3"},
      {"Clerk\n\nPaid by the German TV-L scale. Knowledge of German is not required.\n",
       "header 1-2 | summary 3-3"},
      {"Clerk\n\nApplicants should have at least four years of experience in a harbour office.\n",
       "header 1-2 | experience 3-3"},
  };
  check_rows(rows, sections_of);
}

TEST_CASE("how to apply, or that all are equal, is said under whatever heading") {
  const ShownRow rows[] = {
      {"Clerk\n\nSkills\nCounting boats.\nCounting nets.\nTo apply, send a cover letter and your CV to "
       "jobs@elba.example.\n",
       "header 1-2 | skills [Skills] 3-5 | application 6-6"},
      {"Clerk\n\nDuties\nCount the boats.\n\nTo apply, send a cover letter and your CV to "
       "jobs@elba.example.\n",
       "header 1-2 | duties [Duties] 3-5 | application 6-6"},
      {"Clerk\n\nDuties\nTo apply, send a cover letter and your CV to jobs@elba.example.\n",
       "header 1-2 | duties [Duties] 3-4"},
      {"Clerk\n\nConditions\nFixed term.\nTo apply, send a cover letter and your CV to jobs@elba.example.\n",
       "header 1-2 | conditions [Conditions] 3-5"},
      {"Clerk\n\nSkills\nCounting boats.\nElba Reefs is an equal opportunity employer.\n",
       "header 1-2 | skills [Skills] 3-4 | about 5-5"},
      {"Clerk\n\nDuties\n- Count the boats.\n\n# ON BOATS AND NETS\nTo apply, send a cover letter and your "
       "CV to jobs@elba.example.\n",
       "header 1-2 | duties [Duties] 3-5 | application [ON BOATS AND NETS] 6-7"},
      {"Clerk\n\nSkills\n- Nets.\n\n## Notes\nElba Reefs is an equal opportunity employer.\n",
       "header 1-2 | skills [Skills] 3-7"},
      {"Clerk\n\nHow to apply\nWrite to us.\nElba Reefs is an equal opportunity employer.\n",
       "header 1-2 | application [How to apply] 3-5"},
  };
  check_rows(rows, sections_of);
}

TEST_CASE("pay told twice over is no part of the house, a post sought none of the pay") {
  const ShownRow rows[] = {
      {"Clerk\n\nAbout us\nElba Reefs is a charity.\n\nThe offer includes benefits such as a pension plan, "
       "paid leave and a relocation allowance.\n",
       "header 1-2 | about [About us] 3-5 | compensation 6-6"},
      {"Clerk\n\n## Salary\n\n$50,000 to $60,000\n\nThe Elba Reef Agency is seeking to appoint a clerk for "
       "its new port.\n",
       "header 1-2 | compensation [Salary] 3-6 | summary 7-7"},
  };
  check_rows(rows, sections_of);
}

TEST_CASE("a title that speaks of languages opens no section, a lead over the first list does") {
  const ShownRow rows[] = {
      {"The University of Elba looks for somebody.\n\n# Reef Teacher (m/f/d) in Natural Language "
       "Counting\n\nYou will count words.\n\n## Duties\n- a\n",
       "summary 1-2 | other [Reef Teacher (m/f/d) in Natural Language Counting] 3-6 | duties [Duties] 7-8"},
      {"The University of Elba looks for somebody.\n\n# We’re looking for dedicated Reef Teachers\n\nYou "
       "count "
       "words well.\n\n## Duties\n- a\n",
       "summary 1-2 | requirements [We’re looking for dedicated Reef Teachers] 3-6 | duties [Duties] 7-8"},
      {"The Museum of Elba seeks a clerk who will be responsible for the following tasks:\n* Counting "
       "boats.\n* Counting nets.\n",
       "duties 1-3"},
  };
  check_rows(rows, sections_of);
}

TEST_CASE("a list of duties below a summary is of the duties where no heading names them") {
  const ShownRow rows[] = {
      {"Clerk\n\n## Overview\n\nThe clerk works at the port.\n- Prepare reports on boats.\n- Maintain the "
       "nets.\n- Review the books.\n",
       "header 1-2 | summary [Overview] 3-5 | duties 6-8"},
      {"Clerk\n\n## Overview\n\nThe clerk works at the port.\n- Boats of wood.\n- Nets.\n\n## Duties\n- "
       "Prepare reports.\n",
       "header 1-2 | summary [Overview] 3-8 | duties [Duties] 9-10"},
      {"Clerk\n\n## Overview\n\nThe clerk works at the port.\n- Prepare reports on boats.\n- Maintain the "
       "nets.\n\n## Duties\n- Review the books.\n",
       "header 1-2 | summary [Overview] 3-8 | duties [Duties] 9-10"},
  };
  check_rows(rows, sections_of);
}

}  // namespace vacparse::test
