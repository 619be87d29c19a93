// SPDX-License-Identifier: MIT
// Terms that paragraphs among duties state, until when they hold, and grades of named scales.
#include "catch.hpp"
#include "record_rows.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("the terms of the post among its duties, where the paragraph is about them") {
  const Row rows[] = {
      {"Clerk\n\nDuties\n- Count the boats.\n- Count the nets.\n\nThis is a **full-time** 12-month contract "
       "position.\n",
       "/duration/months", "12"},
      {"Clerk\n\nDuties\n- Count the boats.\n- Count the nets.\n\nThis is a **full-time** 12-month contract "
       "position.\n",
       "/contract/text", R"("full-time")"},
      {"Clerk\n\nDuties\n- Count the boats.\n- Count the nets.\n\nAppointments will be made for a maximum "
       "duration of three years.\n",
       "/duration/text", R"("a maximum duration of three years")"},
      {"Clerk\n\nDuties\n- Count the boats.\n- Count the nets.\n\n- Draw up contracts of two years with "
       "those who sail.\n",
       "/duration", "null"},
      {"Clerk\n\nDuties\n- Count the boats.\n- Count the nets.\n\n- Fill full-time positions.\n", "/contract",
       "null"},
      {"Clerk\n\nRequirements\n- Nets.\n\nThis vacancy shall be filled by a 3-year term appointment.\n",
       "/duration/months", "36"},
  };
  check_rows(rows);
}

TEST_CASE("a month or a day as the end of the contract, not of the notice") {
  const Row rows[] = {
      {"Clerk\n\nConditions\nAppointment to this full-time post will be until July 2031.\n", "/duration/text",
       R"("until July 2031")"},
      {"Clerk\n\nConditions\nThese two positions are funded through 4/30/2031.\n", "/duration/text",
       R"("through 4/30/2031")"},
      {"Clerk\n\nConditions\nThis post will be open until 31 March 2031.\n", "/duration", "null"},
      {"Clerk\n\nConditions\nThis work is eight days at a time, six days off.\n", "/duration", "null"},
  };
  check_rows(rows);
}

TEST_CASE("grades of scales that sentences name, and what is none") {
  const Row rows[] = {
      {"Clerk\n\nPay\nYou are paid as a NHS band 6 post.\n", "/grade/text", R"("band 6")"},
      {"Clerk\n\nPay\nAppointment will be at Academic Level B.\n", "/grade/text", R"("Academic Level B")"},
      {"Clerk\n\nPay\nPay follows TV-L 10, Stufe 1.\n", "/grade/levels", R"(["10"])"},
      {"Clerk\nPaygrade: D1\nLocation: Oslo\n", "/grade/text", R"("D1")"},
      {"Clerk\nCategory: Information Technology\nLocation: Oslo\n", "/grade", "null"},
      {"Clerk\nPay scale: Those selected would be eligible to get around $9,300 to $34,800.\nLocation: "
       "Oslo\n",
       "/grade", "null"},
      {"Clerk\nJob status: Full-time\nLocation: Oslo\n", "/contract/text", R"("Full-time")"},
  };
  check_rows(rows);
}

TEST_CASE("how many posts, whatever they are called") {
  const Row rows[] = {
      {"Clerk\n\nConditions\nThere is money for two postdoctoral positions.\n", "/positions/count", "2"},
      {"Clerk\n\nConditions\nApplications are invited for 8 doctoral positions.\n", "/positions/count", "8"},
      {"Escribiente\n\nCondiciones\nSe ofrecen dos puestos en el puerto.\n", "/positions/count", "2"},
      {"Clerk\n\nConditions\nThe position is funded for two years.\n", "/positions", "null"},
  };
  check_rows(rows);
}

TEST_CASE("the kind of a contract before the word for what it is one of") {
  const Row rows[] = {
      {"Clerk\n\nConditions\nThis is a permanent position in Lyon.\n", "/contract/text", R"("permanent")"},
      {"Clerk\n\nConditions\nThis is permanent employment.\n", "/contract/text", R"("permanent")"},
      {"Clerk\n\nConditions\nThis is a permanent appointment in Lyon.\n", "/contract/text",
       R"("permanent appointment")"},
      {"Clerk\nTerm: Min Hours\nGrade: 5\n", "/contract", "null"},
  };
  check_rows(rows);
}

TEST_CASE("a grade in brackets, an amount torn behind its comma, a clearance that one is to get") {
  const Row rows[] = {
      {"Clerk\nGrade: Transport Specialist (GS-14/15)\nLocation: Oslo\n", "/grade/text", R"("GS-14/15")"},
      {"Clerk\nSalary: £31,311 - £38, 391 per annum\nLocation: Oslo\n", "/salary/max", "38391"},
      {"Clerk\nSecurity clearance: Ability to obtain a clearance is preferred.\nGrade: 5\n",
       "/security_clearance", "null"},
      {"Clerk\nSecurity clearance: Secret\nGrade: 5\n", "/security_clearance", R"("Secret")"},
  };
  check_rows(rows);
}

TEST_CASE("a post on the way to tenure") {
  const Row rows[] = {
      {"Professor\n\nElba University is looking for two professors (full-time, tenure-track).\n",
       "/contract/text", R"("full-time, tenure-track")"},
  };
  check_rows(rows);
}

}  // namespace
}  // namespace vacparse::test
