// SPDX-License-Identifier: MIT
// Labels as pages and printed tables leave them: torn, without colons, over their values.
#include "catch.hpp"
#include "record_rows.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("the name of a form opens no section over its labels") {
  const Row rows[] = {
      {"Elba\nTERMS OF REFERENCE\n\nTITLE: Warden\nDURATION: 6 months\nGRADE: 5\n\nDUTIES\n- a\n",
       "/sections/1/last_line", "7"},
      {"Elba\nTERMS OF REFERENCE\n\nTITLE: Warden\nDURATION: 6 months\nGRADE: 5\n\nDUTIES\n- a\n",
       "/sections/1/kind", R"("header")"},
      {"Warden\n\nContract type:\nFixed-Term/Contract\nGrade:\n5\n", "/contract/text",
       R"("Fixed-Term/Contract")"},
      {"Warden\n\nDuties\n- a\n\nAbout us\n\nSee www.elba.example/benefits\n", "/sections/3",
       R"~("(no such place)")~"},
      {"Clerk\n\nDuties\nReports to: the Head\n- keep the books\n", "/sections/1/heading", R"("Duties")"},
      {"JOB OPPORTUNITY – INTERNATIONALLY RECRUITED\n\nReef Warden\n\nDuties\n- a\n", "/sections/0/kind",
       R"("header")"},
  };
  check_rows(rows);
}

TEST_CASE("what YAML says of a value's type is no part of it") {
  const Row rows[] = {
      {"---\ntitle: Warden\ncompany: Elba Reefs\ncreated: !!timestamp '2031-05-04'\n---\n\nYou will keep "
       "reefs.\n",
       "/published/date", R"("2031-05-04")"},
  };
  check_rows(rows);
}

TEST_CASE("a value that breaks off behind 'and' goes on below") {
  const Row rows[] = {
      {"Position: Senior Officer - Finance and\nOperations\nGrade: 5\n", "/title",
       R"("Senior Officer - Finance and Operations")"},
  };
  check_rows(rows);
}

TEST_CASE("a label that is underlined as headings are has its value below") {
  const Row rows[] = {
      {"Warden\n\nYou will keep reefs.\n\nReports to\n----------\n\nEditor\n\nDuties\n------\n\n* a\n",
       "/reports_to", R"("Editor")"},
      {"Warden\n\nReports to\n----------\n{: .wide }\n\nEditor\n\nDuties\n------\n{: .wide }\n\n* a\n",
       "/reports_to", R"("Editor")"},
      {"Warden\n\nReports to\n----------\n{: .wide }\n\nEditor\n\nDuties\n------\n{: .wide }\n\n* a\n",
       "/other", "null"},
  };
  check_rows(rows);
}

TEST_CASE("tags of HTML round a label are no part of its value") {
  const Row rows[] = {
      {"Clerk\n\n<b>Location:</b>Fort Quay<br/>\n<b>Grade</b>: 5<br>\n", "/locations/0/text",
       R"("Fort Quay")"},
      {"Clerk\n\n<b>Location:</b>Fort Quay<br/>\n<b>Grade</b>: 5<br>\n", "/grade/text", R"("5")"},
  };
  check_rows(rows);
}

TEST_CASE("the number of a post is the notice's where it has no other") {
  const Row rows[] = {
      {"Title: Warden\nPost No.: P040\nAnnouncement Ref.: REEF_2\n", "/notice_number", R"("REEF_2")"},
      {"Title: Warden\nPost No.: P040\n", "/notice_number", R"("P040")"},
      {"Warden\n\nHow to apply\n\nWrite to us and quote reference RW/31-7 in your letter.\n",
       "/notice_number", R"("RW/31-7")"},
      {"Warden\n\nHow to apply\n\nPlease mention the following reference: RW-31-07.\n", "/notice_number",
       R"("RW-31-07")"},
      {"Warden\n\nHow to apply\n\nApply online (referencing 961/RIF/2031).\n", "/notice_number",
       R"("961/RIF/2031")"},
      {"Warden\n\nHow to apply\n\nWrite to us, quoting 2031 prices for all of it.\n", "/notice_number",
       "null"},
      {"Anuncio de vacante n.º ORI/P/06\n\nGUARDA DE ARRECIFES\n\nGrado: 5\n", "/notice_number",
       R"("ORI/P/06")"},
      {"AVIS DE VACANCE DE POSTE N° 2031-014\n\nIntitulé du poste : Garde\n", "/notice_number",
       R"("2031-014")"},
  };
  check_rows(rows);
}

TEST_CASE("a label that points to the foot of its page, or has two names") {
  const Row rows[] = {
      {"Reef Warden\n\n  Level of Security Clearance3     SECRET\n", "/security_clearance", R"("SECRET")"},
      {"Reef Warden\nBranch / Section\tReefs Branch / Coral Section\n", "/department",
       R"("Reefs Branch / Coral Section")"},
      {"Job Title, Grade, Grade Code\nReef Nurse 2\nLocation\nLima\n", "/title", R"("Reef Nurse 2")"},
      {"PUESTO DE TRABAJO: Guardabosques\nSede del puesto: Cusco, Perú\n", "/title", R"("Guardabosques")"},
      {"PUESTO DE TRABAJO: Guardabosques\nSede del puesto: Cusco, Perú\n", "/locations/0/country", R"("PE")"},
  };
  check_rows(rows);
}

TEST_CASE("labels that lost their colons stand in a run") {
  constexpr const char* kRun =
      "Reef Warden\nRequisition ID 40127\nOffice Country Peru\nOffice City Lima\nDivision Reefs and Ice\n"
      "Contract Type Fixed Term\nContract Length 3 years\nPurpose\nTo count reefs.\n";
  const Row rows[] = {
      {kRun, "/notice_number", R"("40127")"},
      {kRun, "/locations/0/text", R"("Lima")"},
      {kRun, "/department", R"("Reefs and Ice")"},
      {kRun, "/contract/text", R"("Fixed Term")"},
      {kRun, "/duration/months", "36"},
      // Behind no label, and where only one line looks like it, they are words.
      {"Contract Type Fixed Term\nReef Warden\n", "/contract", "null"},
      {"Vacancy Notice 12\nOffice Manager\n\nDuties\n- Count.\n", "/title", R"("Office Manager")"},
      {"Vacancy Notice 12\nDivision Head of Reefs\nOffice for Ice\nGrade: 5\n", "/department", "null"},
      {"Reef Warden\nGrade: 5\nCompetition ref. DEC 26/2031\n", "/notice_number", R"("DEC 26/2031")"},
  };
  check_rows(rows);
}

TEST_CASE("a label that a narrow column tore") {
  constexpr const char* kColumn =
      "Duty station\nPort Louis\nNature of\nappointment\nFixed term, two years\nDate of entry on\nduty\nAs "
      "soon "
      "as possible\nDeadline for\napplications\n30 June 2031\n";
  const Row rows[] = {
      {kColumn, "/locations/0/text", R"("Port Louis")"},
      {kColumn, "/contract/text", R"("Fixed term")"},
      {kColumn, "/duration/months", "24"},
      {kColumn, "/deadline/date", R"("2031-06-30")"},
      {"Reef Warden\n\nNature of\nappointment\nFixed term\n", "/contract/text", R"("Fixed term")"},
  };
  check_rows(rows);
}

TEST_CASE("a value goes on to the next label of its column") {
  constexpr const char* kColumn =
      "Post title:\nSeconded Expert – Vessel\nCertification and River\nServices\nDuty station:\nLinz, "
      "Austria\n"
      "Remarks for readers:\nNone of note here\nGrade:\n5\n";
  const Row rows[] = {
      {kColumn, "/title", R"("Seconded Expert – Vessel Certification and River Services")"},
      {kColumn, "/locations/0/text", R"("Linz, Austria")"},
      {kColumn, "/locations/1", R"x("(no such place)")x"},
      {"Salary\n£36,480 - £40,115\nA pension with an employer contribution of 28 %\nJob grade\nHigher "
       "Officer\n"
       "Contract type\nPermanent\n",
       "/grade/text", R"("Higher Officer")"},
      {"Net annual salary\nWithout dependants\nUSD 47,120\nWith dependants\nUSD 50,380\nGrade: 5\n",
       "/salary/min", "47120"},
      {"Net annual salary\nWithout dependants\n\nUSD 47,120\n\nGrade: 5\n", "/salary", "null"},
  };
  check_rows(rows);
}

TEST_CASE("a value that names something else than its label") {
  const Row rows[] = {
      {"Reef Warden\nDuration\nFixed Term\nGrade: 5\n", "/contract/text", R"("Fixed Term")"},
      {"Reef Warden\nDuration\nFixed Term\nGrade: 5\n", "/duration", "null"},
      {"Reef Warden\nDuration: Fixed Term, 2 years\nGrade: 5\n", "/duration/months", "24"},
      {"Contract: Permanent\nDuration: Fixed term\n", "/contract/text", R"("Permanent")"},
      {"Reef Warden\nApplication window: February 6 to March 10, 2031\n", "/deadline/date",
       R"("2031-03-10")"},
      {"Reef Warden\nApplication window: February 6 to March 10, 2031\n", "/published/date",
       R"("2031-02-06")"},
      {"Reef Warden\nApplication window: 6 February 2031 to 10 March 2031\n", "/published/date",
       R"("2031-02-06")"},
      {"Elba Relief\nJob\nCareer category: Programmes\nGrade: 5\n", "/title", R"("Elba Relief")"},
      {"Title\nElba Forum: Keepers of the Reef\nGrade: 5\n", "/title",
       R"("Elba Forum: Keepers of the Reef")"},
      {"Reef Warden\nJob level(s)\tExperienced\n", "/grade", "null"},
      {"Reef Warden\nLevel: Mid-Senior level\n", "/grade", "null"},
      {"Reef Warden\nJob level\tHigher Officer\n", "/grade/text", R"("Higher Officer")"},
  };
  check_rows(rows);
}

TEST_CASE("what stands below a notice on its page is other") {
  const std::string notice =
      "Reef Warden\nGrade: 5\n\nDuties\n- Count.\n\nHow to apply\nWrite to us by 5 May 2031.\n\n";
  const std::string pages[] = {"Share this page\n", "Home  |  Privacy  |  Terms\n",
                               "© 2031 Elba\n",     "- 3 -\n",
                               "Page 2 of 2\n",     "Back to list      Print\nPowered by ElbaJobs\n"};
  for (const std::string& page : pages) {
    CAPTURE(page);
    const std::string whole = notice + page;
    const Row rows[] = {
        {whole.c_str(), "/sections/3/kind", R"("other")"},
        {whole.c_str(), "/sections/3/first_line", "10"},
    };
    check_rows(rows);
  }
  const std::string_view kept[] = {"Ann Bo | ann@elba.example | 12 Reef Road\n",
                                   "Applications are read daily.\n", "- Share this with all\n",
                                   "Print and file what we send\n", "Page layout tests are sent to you\n"};
  for (const std::string_view line : kept) {
    CAPTURE(line);
    const std::string whole = notice + std::string(line);
    const Row rows[] = {
        {whole.c_str(), "/sections/2/kind", R"("application")"},
        {whole.c_str(), "/sections/2/last_line", "10"},
    };
    check_rows(rows);
  }
}

TEST_CASE("links and buttons above a notice open nothing") {
  constexpr const char* kReference =
      "TERMS OF REFERENCE\n\nREEF SPECIALIST (NATIONAL)\n\nProject:   Reefs of Elba\nExecuting Agency:   "
      "Elba "
      "Fund\nDuration:   14 months\n\nA. BACKGROUND\n\nReefs grow slowly.\n";
  const Row rows[] = {
      {kReference, "/duration/months", "14"},
      {kReference, "/title", R"x("REEF SPECIALIST (NATIONAL)")x"},
      {"Return to search results\nReef Warden\nGrade: 5\n", "/sections/0/last_line", "3"},
      {"Return to search results\nReef Warden\nGrade: 5\n", "/title", R"("Reef Warden")"},
      {"Reef Warden\n\nApply now »\n\nClosing date: 2 May 2031\nContract: Permanent\n",
       "/sections/0/last_line", "6"},
      {"Reef Warden\n\nPARTICULARS\n\nPosition\nReef Warden\n\nContract\nPermanent\n\nRemuneration\n$900 per "
       "month\n\nDUTIES\n- Count.\n",
       "/sections/0/last_line", "13"},
      {"This service is new. Some pages may look different from others that you know.\nReef Surveyor\nElba "
       "Agency\n"
       "Reference number\n389\n",
       "/title", R"("Reef Surveyor")"},
  };
  check_rows(rows);
}

TEST_CASE("labels of a page begin small, over their values") {
  constexpr const char* kPage =
      "Reef Warden\nApply\nlocations\nLima, Peru\ntime type\nFull time\nposted on\nPosted 6 Days Ago\n"
      "time left to apply\nEnd Date: October 20, 2031 (12 days left to apply)\njob requisition id\nR-0033\n";
  const Row rows[] = {
      {kPage, "/locations/0/text", R"("Lima, Peru")"},
      {kPage, "/contract/text", R"("Full time")"},
      {kPage, "/deadline/date", R"("2031-10-20")"},
      {kPage, "/notice_number", R"("R-0033")"},
      // Alone such a line is a word like others.
      {"Reef Warden\nlocations\nElba, Atlantis\n", "/locations", "[]"},
      {"Reef Warden\n\nDuties\nwatch the\nlocations\nLima\nGrade\n5\n", "/locations", "[]"},
  };
  check_rows(rows);
}

TEST_CASE("a run without colons begins with any of its labels") {
  constexpr const char* kRun =
      "Reef Warden - 240417\n\nPrimary Location Peru-Lima\nReef Body Elba Reef Organisation\n"
      "Schedule Full-time\nApplication Deadline 19-May-2031, 11:59:00 PM\nClearance Level CTS\n\n"
      "Duties\n- Count.\n";
  const Row rows[] = {
      {kRun, "/title", R"("Reef Warden")"},
      {kRun, "/notice_number", R"("240417")"},
      {kRun, "/locations/0/text", R"("Peru-Lima")"},
      {kRun, "/contract/text", R"("Full-time")"},
      {kRun, "/deadline/date", R"("2031-05-19")"},
      {kRun, "/security_clearance", R"("CTS")"},
      {kRun, "/about", "null"},
      {"Reef Warden\nPrimary Location of reefs\nTheir colours\nGrade: 5\n", "/locations", "[]"},
  };
  check_rows(rows);
}

TEST_CASE("a value goes on in its column") {
  constexpr const char* kColumns =
      "Post title                    Senior Reef Protection and Information\n"
      "                              Security Officer\n"
      "Unité / Secteur               Reefs Unit,\n"
      "                              Legal Sector\n"
      "Class Code                    9168\n"
      "                              Open Date: 03-10-2031\n"
      "Roster valid until            31 December 2032\n";
  const Row rows[] = {
      {kColumns, "/title", R"("Senior Reef Protection and Information Security Officer")"},
      {kColumns, "/department", R"("Reefs Unit, Legal Sector")"},
      {kColumns, "/notice_number", R"("9168")"},
      {kColumns, "/deadline", "null"},
      {"Post title     Warden\n                    Security Officer\n", "/title", R"("Warden")"},
  };
  check_rows(rows);
}

TEST_CASE("values that are no last day, no contract, nobody's superior") {
  const Row rows[] = {
      {"Warden\nClosing date: Open until filled. First review of applications: 6 October 2031\n", "/deadline",
       "null"},
      {"Warden\nClosing date: 6 March 2031 (was: 20 February 2031), 18:00\n", "/deadline/date",
       R"("2031-03-06")"},
      {"Warden\n\nHow to apply\nThe last date for receipt of applications is 17 September 2031.\n",
       "/deadline/date", R"("2031-09-17")"},
      {"Warden\nTenure: Appointment as a warden of the reef is governed by the Reefs Act of 2004 alone\n",
       "/contract", "null"},
      {"Warden\n\nSummary\nThe practice has one Director, who reports to the Vice President.\n",
       "/reports_to", "null"},
      {"Warden\n\nSummary\nYou will report to the Reef Manager and have no staff.\n", "/reports_to",
       R"("Reef Manager")"},
      {"Warden\nReporting line: The warden reports to the Head of Reefs; clerks to the warden\n",
       "/reports_to", R"("Head of Reefs")"},
      {"Warden\nPay Matrix: Level-11 (Rs. 67,700 - 2,08,700) per month\n", "/salary/max", "208700"},
  };
  check_rows(rows);
}

TEST_CASE("keys that are several words in one are taken apart") {
  const Row rows[] = {
      {"JobID: 26417\nJobTitle: Reef Teacher\nDistrictID: 5982\nDatePosted: 2031-10-05\nLocation: Lyon\n",
       "/title", R"("Reef Teacher")"},
      {"JobID: 26417\nJobTitle: Reef Teacher\nDistrictID: 5982\nDatePosted: 2031-10-05\nLocation: Lyon\n",
       "/published/date", R"("2031-10-05")"},
      {"---\njobTitle: Reef Teacher\nclosingDate: 2031-10-05\n---\n\nYou teach.\n", "/title",
       R"("Reef Teacher")"},
      {"---\njobTitle: Reef Teacher\nclosingDate: 2031-10-05\n---\n\nYou teach.\n", "/deadline/date",
       R"("2031-10-05")"},
  };
  check_rows(rows);
}

TEST_CASE("what JSON has round a value is none") {
  constexpr const char* kPage =
      "{\n\"title\": {\n\"original\": \"Reef Teacher\"\n},\n\"code\": \"PERMANENT\",\n\"locations\": [\n],\n"
      "\"closedDate\": \"2031-10-05\"\n}\n\nYou will teach the reefs of Elba, all their wardens, and whoever "
      "else wants to know.\n";
  const Row rows[] = {
      {kPage, "/title", "null"},
      {kPage, "/notice_number", "null"},
      {kPage, "/locations", "[]"},
  };
  check_rows(rows);
}

}  // namespace
}  // namespace vacparse::test
