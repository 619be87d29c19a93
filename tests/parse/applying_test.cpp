// SPDX-License-Identifier: MIT
// From when to when one may apply, contracts by hours, and what is only preferred.
#include "catch.hpp"
#include "record_rows.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("from when to when one may apply, and what else has days") {
  const Row rows[] = {
      {"Warden\n\nSummary\nThis post will be open for applications from Tuesday, May 4, 2031, through "
       "Monday, "
       "May 17, 2031.\n",
       "/published/date", R"("2031-05-04")"},
      {"Warden\n\nSummary\nThis post will be open for applications from Tuesday, May 4, 2031, through "
       "Monday, "
       "May 17, 2031.\n",
       "/deadline/date", R"("2031-05-17")"},
      {"Warden\n\nSummary\nThe post is open for application on May 4 to May 17, 2031.\n", "/published/date",
       R"("2031-05-04")"},
      {"Warden\n\nSummary\nApplications will be received from 4 May 2031 until 17 May 2031.\n",
       "/published/date", R"("2031-05-04")"},
      {"Warden\n\nHow to apply\nApplications must be received by noon on 10 May 2031.\nInterviews will be "
       "held "
       "after 20 May 2031.\n",
       "/deadline/date", R"("2031-05-10")"},
      {"Warden\n\nStatus\nWe’re accepting submissions until Tuesday, May 10, 2031 11:59 pm EDT.\n",
       "/deadline/date", R"("2031-05-10")"},
      {"Warden\n\nHow to apply\nSend it by the **deadline of 23 May 2031**.\n", "/deadline/date",
       R"("2031-05-23")"},
      {"Garde\n\nComment postuler\nLes candidatures doivent nous parvenir pour le **lundi 23/05/2031 à midi "
       "au "
       "plus tard**.\n",
       "/deadline/date", R"("2031-05-23")"},
      {"Warden\n\nHow to apply\nClosing date: Thursday 6 March 2031, interview date: 17 March 2031.\n",
       "/deadline/date", R"("2031-03-06")"},
      {"Warden\n\nClosing date: 6 March 2031 (start: 1 May 2031)\n", "/deadline/date", R"("2031-03-06")"},
      {"Warden\n\nClosing date: 6 March 2031, extended to 9 March 2031\n", "/deadline/date",
       R"("2031-03-09")"},
      {"Warden\nAPPLICATION DEADLINE:   27 February 31\n", "/deadline/date", R"("2031-02-27")"},
      {"Warden\nOpen and closing dates: April 23rd to Friday, April 27th, 2031\n", "/published/date",
       R"("2031-04-23")"},
  };
  check_rows(rows);
}

TEST_CASE("a contract by the hours of work, without until when it lasts; a grade that is called one") {
  const Row rows[] = {
      {"Warden\nHours of Work\tFull Time\nClosing Date\t4 May 2031\n", "/contract/text", R"("Full Time")"},
      {"Warden\nHours of Work: 36.25/week\nClosing Date: 4 May 2031\n", "/contract", "null"},
      {"Warden\nEmployment type: Full time through end of project, May 2032\n", "/contract/text",
       R"("Full time")"},
      {"Warden\n\nSummary\nWe seek full and part time wardens.\n", "/contract",
       R"({"text":"full and part time","types":["full_time","part_time"]})"},
      {"Warden\n\nSummary\nThis is a term appointment of the reef.\n", "/contract/text",
       R"("term appointment")"},
      {"Warden\n\nSummary\nThe post is advertised at the ZP-III level.\n", "/grade/text", R"("ZP-III")"},
      {"Warden\n\nSummary\nThe reef was closed (QX-19).\n", "/grade", "null"},
      {"Warden\nPayband: B2\n", "/grade/text", R"("B2")"},
      {"Warden\nCategory: Programs\n", "/grade", "null"},
      {"Warden\nCategory: General Service\n", "/grade/text", R"("General Service")"},
      {"**Req ID:** POLIC02010\\\n**Location:** Bor, Norway\\\n", "/notice_number", R"("POLIC02010")"},
      {"Warden\npostedAt: 2031-04-01 11:14\nclosingAt: 2031-05-01 11:14\n", "/published/date",
       R"("2031-04-01")"},
      {"Warden\npostedAt: 2031-04-01 11:14\nclosingAt: 2031-05-01 11:14\n", "/deadline/date",
       R"("2031-05-01")"},
      {"Warden\n\nHow to apply\nApply on the reef portal (Job ID: 528909).\n", "/notice_number",
       R"("528909")"},
      {"Warden\n\n* Job ID Number: 5666\n", "/notice_number", R"("5666")"},
      {"Warden\n\nNotes\nThe lamp (serial number: 528909) is old.\n", "/notice_number", "null"},
      {"Warden\nLocation: Elba Reef Agency - Bor, Norway\n", "/locations/0/text", R"("Bor, Norway")"},
      {"Guarda\nNº de puestos ofertados: 3\n", "/positions/count", "3"},
      {"Warden\nSalary for both posts: £27,273 to £32,215\n", "/salary/max", "32215"},
  };
  check_rows(rows);
}

TEST_CASE("what is preferred is measured, not required") {
  const Row rows[] = {
      {"Warden\n\nPreferred qualifications\n- Minimum one year of experience with boats\n",
       "/requirements/experience/0/importance", R"("desirable")"},
      {"Warden\n\nPreferred qualifications\n- Minimum one year of experience with boats\n",
       "/requirements/experience_years_min", "null"},
      {"Warden\n\nPreferred qualifications\n- One year of experience with boats is required\n",
       "/requirements/experience_years_min", "1"},
      {"Garde\n\nLe/La candidat-e devra :\n- Être capable de lire et écrire en anglais.\n",
       "/requirements/languages/0/code", R"("en")"},
      {"Garde\n\nExigences\n- Un bateau.\n\nEst un plus :\n- La connaissance de l’anglais.\n",
       "/requirements/languages/0/importance", R"("desirable")"},
  };
  check_rows(rows);
}

}  // namespace
TEST_CASE("a span of days to apply in ends with the deadline, one of the contract does not") {
  const Row rows[] = {
      {"Guarda\n\n**Plazo de presentación de solicitudes: del 7 al 20 de mayo de 2031**\n", "/deadline/date",
       R"("2031-05-20")"},
      {"Guarda\n\nEl puesto se pagará por un período previsto desde **16/07/2031** hasta el "
       "**10/01/2032**.\n",
       "/deadline", "null"},
      {"Clerk\n\nThe reference number is: LE14871\n", "/notice_number", R"("LE14871")"},
  };
  check_rows(rows);
}

TEST_CASE("the day of a page that is the last to apply is not that of its publication") {
  const Row rows[] = {
      {"---\ntitle: Warden\ndate: 2031-05-04\n---\nApply by: 2031-05-04\nGrade: 5\n", "/published", "null"},
      {"---\ntitle: Warden\ndate: 2031-05-03\n---\nApply by: 2031-05-04\nGrade: 5\n", "/published/date",
       R"("2031-05-03")"},
  };
  check_rows(rows);
}

TEST_CASE("a day until which priority is given is no deadline, wherever that is said") {
  const Row rows[] = {
      {"Warden\n\nWe consider applications as they come; priority consideration will be given to those who "
       "apply by "
       "November 30th, 2031.\n",
       "/deadline", "null"},
  };
  check_rows(rows);
}

}  // namespace vacparse::test
