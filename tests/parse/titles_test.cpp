// SPDX-License-Identifier: MIT
// What a title's line says beside the title.
#include "catch.hpp"
#include "record_rows.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("what a page says in small letters alone is no title") {
  const Row rows[] = {
      {"skip to\n\nReef Warden\n\nYou will keep reefs.\n", "/title", R"("Reef Warden")"},
      {"reef warden\n\nYou will keep reefs.\n", "/title", R"("reef warden")"},
  };
  check_rows(rows);
}

TEST_CASE("the house before the title is no part of it") {
  const Row rows[] = {
      {"title: Elba State University - Reef Archivist\nGrade: 5\n", "/title", R"("Reef Archivist")"},
      {"title: Elba State University - Reef Archivist\nGrade: 5\n", "/organization",
       R"("Elba State University")"},
      {"title: \"Elba City Council: Web Designer\"\nGrade: 5\n", "/title", R"("Web Designer")"},
      {"title: \"Elba City Council: Web Designer\"\nGrade: 5\n", "/organization", R"("Elba City Council")"},
      {"Title: Office of Reefs: Director\nGrade: 5\n", "/title", R"("Office of Reefs: Director")"},
      {"Title: Reef Bank - Elba State University\nGrade: 5\n", "/title",
       R"("Reef Bank - Elba State University")"},
      {"Title: Clerk - Reefs and Ports\nGrade: 5\n", "/title", R"("Clerk - Reefs and Ports")"},
  };
  check_rows(rows);
}

TEST_CASE("what leads to a title or closes it in quotes is no part of it") {
  const Row rows[] = {
      {"title: 'Web Designer'\nGrade: 5\n", "/title", R"("Web Designer")"},
      {"title: 'Web' and 'Print' Designer\nGrade: 5\n", "/title", R"("'Web' and 'Print' Designer")"},
      {"Recruitment of a Reef Warden (M/F)\nGrade: 5\n", "/title", R"~("Reef Warden (M/F)")~"},
      {"Recrutement d’un(e) assistant(e) de direction\nGrade : 5\n", "/title",
       R"~("assistant(e) de direction")~"},
      {"Selection Adviser\nGrade: 5\n", "/title", R"("Selection Adviser")"},
      {"Elba Foundation for Reefs\nis looking for a\nReef Warden (0.8 fte)\nGrade: 5\n", "/title",
       R"~("Reef Warden (0.8 fte)")~"},
      {"Elba Foundation for Reefs\nis looking for a\nReef Warden (0.8 fte)\nGrade: 5\n", "/organization",
       R"("Elba Foundation for Reefs")"},
  };
  check_rows(rows);
}

TEST_CASE("how one is hired, and where, is no part of a title") {
  const Row rows[] = {
      {"---\ntitle: Hiring our next Reef Manager\n---\n\nDuties\n- a\n", "/title", R"("Reef Manager")"},
      {"---\ntitle: Oferta de técnico de arrecifes\n---\n\nFunciones\n- a\n", "/title",
       R"("técnico de arrecifes")"},
      {"Job Vacancy\n\nPosition: Reef Director at a Charity\n", "/title", R"("Reef Director")"},
      {"Reef Warden Wanted at Elba Reefs\n\nDuties\n- a\n", "/title", R"("Reef Warden")"},
      {"Head of Reefs Position\n\nDuties\n- a\n", "/title", R"("Head of Reefs")"},
      {"Title: [Reef Warden](https://reef.example/7)\n\nDuties\n- a\n", "/title", R"("Reef Warden")"},
      {"Stellenausschreibung Riffwart\n\nAufgaben\n- a\n", "/title", R"("Riffwart")"},
      {"Tenure-Track Position\n\nDuties\n- a\n", "/title", R"("Tenure-Track Position")"},
      {"---\ntitle: Vacantes\n---\n\n# Reef Warden\n\nDuties\n- a\n", "/title", R"("Reef Warden")"},
      {"Reef Warden - Elba Reefs Plc\n\nOrganization: Elba Reefs Plc\n\nDuties\n- a\n", "/title",
       R"("Reef Warden")"},
      {"Warden\n\nElba is looking for a Reef Warden (F/M/X) in Bor.\n", "/title", R"("Warden")"},
      {"Elba is looking for a Reef Warden (F/M/X) in Bor, and pays well.\n", "/title",
       R"~("Reef Warden (F/M/X)")~"},
  };
  check_rows(rows);
}

TEST_CASE("a post is no house, whatever house it is named after") {
  const Row rows[] = {
      {"title: Museum Registrar - Elba Botanical Garden\nGrade: 5\n", "/title", R"("Museum Registrar")"},
      {"title: Museum Registrar - Elba Botanical Garden\nGrade: 5\n", "/organization",
       R"("Elba Botanical Garden")"},
      {"title: Systems Administrator - Elba Cooperative Library System\nGrade: 5\n", "/organization",
       R"("Elba Cooperative Library System")"},
      {"title: Clerk - Reef Information System\nGrade: 5\n", "/organization", "null"},
      {"Join the Mission\nTitle: Reef Warden\n", "/organization", "null"},
  };
  check_rows(rows);
}

TEST_CASE("who hires and what leads to a title are no part of it") {
  const Row rows[] = {
      {"We're hiring - Reef Warden\nGrade: 5\n", "/title", R"("Reef Warden")"},
      {"title: \"We are recruiting: Reef Warden\"\nGrade: 5\n", "/title", R"("Reef Warden")"},
      {"Elba League of Reefs\n\nThe League announces a call for the post of\n(Expert in Reefs)\n\nGrade: 5\n",
       "/title", R"("Expert in Reefs")"},
      {"Elba Reef Agency\n\nThe Agency looks at all reefs, whoever holds the post of\nall of it\n\nReef "
       "Warden\n"
       "Grade: 5\n",
       "/title", R"("Reef Warden")"},
      {"Reef Warden (2 Temporary Positions)\nGrade: 5\n", "/title", R"("Reef Warden")"},
      {"Reef Warden (2 Temporary Positions)\nGrade: 5\n", "/positions/count", "2"},
  };
  check_rows(rows);
}

TEST_CASE("the number behind a title is the notice's") {
  const Row rows[] = {
      {"Reef Warden, # V00041\nGrade: 5\n", "/title", R"("Reef Warden")"},
      {"Reef Warden, # V00041\nGrade: 5\n", "/notice_number", R"("V00041")"},
      {"Reef Warden II - JOB #SP32784\nGrade: 5\n", "/title", R"("Reef Warden II")"},
      {"Reef Warden II - JOB #SP32784\nGrade: 5\n", "/notice_number", R"("SP32784")"},
      {"Reef Warden (Ref. 2311-06)\nGrade: 5\n", "/title", R"("Reef Warden")"},
      {"Reef Warden (Ref. 2311-06)\nGrade: 5\n", "/notice_number", R"("2311-06")"},
      {"Reef Warden (2023)\nGrade: 5\n", "/title", R"~("Reef Warden (2023)")~"},
      {"C# Developer\nGrade: 5\n", "/title", R"("C# Developer")"},
  };
  check_rows(rows);
}

TEST_CASE("a button on top of a page is neither title nor heading") {
  const std::string front =
      "Reef Warden\nGaborone, BW\n\n  • Grade : PL5\n  • Reference No. : 50077312\n\nDuties\n- a\n";
  for (const std::string button : {"Apply now »\n\n\n", "Apply Now\n\n", "< Back to opportunities\n\n"}) {
    const std::string page = button + front;
    const char* text = page.c_str();
    const Row rows[] = {
        {text, "/title", R"("Reef Warden")"},
        {text, "/grade/text", R"("PL5")"},
        {text, "/notice_number", R"("50077312")"},
        {text, "/locations/0/text", R"("Gaborone, BW")"},
    };
    check_rows(rows);
  }
}

TEST_CASE("houses and their parts stand over the title") {
  const Row rows[] = {
      {"Elba State University\n\nSchool of Reef Sciences\n\nReef Lecturer\nGrade: 5\n", "/department",
       R"("School of Reef Sciences")"},
      {"Ambassade d'Elbe\n\nService économique\n\nAssistant de direction\nGrade : 5\n", "/department",
       R"("Service économique")"},
      {"Ambassade d'Elbe\n\nService économique\n\nAssistant de direction\nGrade : 5\n", "/title",
       R"("Assistant de direction")"},
      {"COUNTY GOVERNMENT OF ELBA\nCOUNTY PUBLIC SERVICE BOARD\nP.O. BOX 44\n\nPosition Title: Clerk\n",
       "/organization", R"("COUNTY GOVERNMENT OF ELBA")"},
      {"European Reef Observatory\n\nReef Lecturer\nGrade: 5\n", "/organization",
       R"("European Reef Observatory")"},
      {"Musées d'Elbe – Portoferraio\n\nGardien de récif\nGrade : 5\n", "/organization",
       R"("Musées d'Elbe")"},
  };
  check_rows(rows);
}

TEST_CASE("a value ends where the next pair begins, known or not") {
  const Row rows[] = {
      {"title: Reef Warden\nbreadcrumbs: ['Posts']\nlocation: Oslo\nsubreddit: reefs\n", "/title",
       R"("Reef Warden")"},
      {"title: Reef Warden\nbreadcrumbs: ['Posts']\nlocation: Oslo\nsubreddit: reefs\n", "/locations/0/text",
       R"("Oslo")"},
      {"Title: Reef Warden\nof the north\n", "/title", R"("Reef Warden of the north")"},
  };
  check_rows(rows);
}

TEST_CASE("what stands beside a title: its number, how many posts, the contract") {
  const Row rows[] = {
      {"Reef Warden - 240417\n", "/notice_number", R"("240417")"},
      {"Reef Warden - 1\n", "/title", R"("Reef Warden - 1")"},
      {"REEF WARDEN – JOB GRADE LB 3 – ONE (1) POST\n", "/title", R"("REEF WARDEN – JOB GRADE LB 3")"},
      {"REEF WARDEN – JOB GRADE LB 3 – ONE (1) POST\n", "/positions/count", "1"},
      {"Title: REEF WARDEN (X1 POST)\n", "/title", R"("REEF WARDEN")"},
      {"Title: REEF WARDEN (X1 POST)\n", "/positions/count", "1"},
      {"Reef Warden - 2 posts of the north\n", "/title", R"("Reef Warden - 2 posts of the north")"},
      {"Temporary Agent 2(f): Data Officer (AD 6)\n", "/title", R"x("Data Officer (AD 6)")x"},
      {"Temporary Agent 2(f): Data Officer (AD 6)\n", "/contract/text", R"x("Temporary Agent 2(f)")x"},
      {"Permanent: what we count\n", "/title", R"("Permanent: what we count")"},
  };
  check_rows(rows);
}

TEST_CASE("an announcement is called what it begins with, whatever class its form names below") {
  const char* const page =
      "Reef Desk - Data Analyst\n\nReef Desk is hiring for GS-13 - Data Analyst.\n\nDuties\n- Count the "
      "boats.\n\nBasic information\nJob title: Innovation Specialist\nSeries & grade: 0301 - 13\n";
  const char* const form =
      "Reef Desk - Data Analyst\nJob title: Innovation Specialist\nSeries & grade: 0301 - 13\n\nDuties\n- "
      "Count the boats.\n";
  const Row rows[] = {
      {page, "/title", R"("Reef Desk - Data Analyst")"},
      {page, "/organization", R"("Reef Desk")"},
      {page, "/grade/text", R"("GS-13")"},
      {"Warden\n\nWe are hiring a warden at the GS-13 level.\n", "/grade/text", R"("GS-13")"},
      {"Warden\n\nReef Desk accepts applications for a GS-13 warden.\n", "/grade/text", R"("GS-13")"},
      {form, "/title", R"("Innovation Specialist")"},
      {form, "/organization", "null"},
      {form, "/grade/text", R"("0301 - 13")"},
      {"Reef Nurses of Elba, Inc.\nJob title: Innovation Specialist\n", "/organization",
       R"("Reef Nurses of Elba, Inc.")"},
  };
  check_rows(rows);
}

TEST_CASE("a title's line names its number, how many posts and the grade") {
  const char* const led =
      "ELBA WATER WORKS AUTHORITY\n\nThe Authority invites applications to fill the following vacant "
      "position:\n\nMANAGER, STORES – GRADE EWA 3 – ONE (1) POST – REF: EWA/HR/05/2031\n\nDuties\n- Keep the "
      "stores.\n";
  const Row rows[] = {
      {led, "/title", R"("MANAGER, STORES – GRADE EWA 3")"},
      {led, "/grade/text", R"("GRADE EWA 3")"},
      {led, "/positions/count", "1"},
      {led, "/notice_number", R"("EWA/HR/05/2031")"},
      {"Reef Warden (Job Number: 1500635)\nGrade: 5\n", "/title", R"("Reef Warden")"},
      {"Reef Warden (Job Number: 1500635)\nGrade: 5\n", "/notice_number", R"("1500635")"},
      {"Job: #151648\nJob title: Reef Warden\n", "/notice_number", R"("151648")"},
  };
  check_rows(rows);
}

}  // namespace
TEST_CASE("of two lines that say the title the fuller one counts") {
  const Row rows[] = {
      {"Reef postdoc, Elba\n\nReef Postdoctoral Fellow, Elba University, Norway\n\nElba University seeks a "
       "fellow.\n",
       "/title", R"("Reef Postdoctoral Fellow")"},
      {"Post-doc, Elba\n\nPost-Doc at Elba in the Physics of Reefs\n\nYou will model reefs.\n", "/title",
       R"("Post-Doc at Elba in the Physics of Reefs")"},
      // all in capitals it may hold more than the title
      {"Reef Fellow, Elba University\n\nREEF FELLOW FACULTY OF LAKES\n\nYou will model reefs.\n", "/title",
       R"("Reef Fellow")"},
      {"Reef Fellow, Harbour\n\nHarbour Office, Reef Fellow\n\nYou will model reefs.\n", "/title",
       R"("Reef Fellow, Harbour")"},
  };
  check_rows(rows);
}

TEST_CASE("a key that was cut off is no title") {
  const Row rows[] = {
      {"---\ntitle: Reef keeper for the har...\ndate: 2031-05-04\n---\nReef Keeper\n\nYou will keep reefs.\n",
       "/title", R"("Reef Keeper")"},
  };
  check_rows(rows);
}

TEST_CASE("how many, or that somebody is wanted, is no part of the title") {
  const Row rows[] = {
      {"Three lecturing positions in reefs, Elba University\n\nYou will teach.\n", "/title",
       R"("lecturing positions in reefs")"},
      {"Three lecturing positions in reefs, Elba University\n\nYou will teach.\n", "/positions/count", "3"},
      {"One Reef Warden\n\nYou will keep reefs.\n", "/title", R"("One Reef Warden")"},
      {"Gesucht: Lotsin für das Riff\n\nSie lotsen.\n", "/title", R"("Lotsin für das Riff")"},
      {"Wanted: Reef Warden\n\nYou will keep reefs.\n", "/title", R"("Reef Warden")"},
  };
  check_rows(rows);
}

TEST_CASE("what a page is called is no title, what it leads to is") {
  const Row rows[] = {
      {"---\ntitle: Hiring\n---\n\n## Reef Technicians\n\nYou will keep reefs.\n", "/title",
       R"("Reef Technicians")"},
      {"# TERMES DE REFERENCE\n\n**Référence : ER_7**\n\n## CONTEXTE\n\nElbe a des récifs.\n", "/title",
       "null"},
      {"Advertisement for Reef Associate-I in the Department of Reefs. Last date 26.09.2031\n\nYou will "
       "keep reefs.\n",
       "/title", R"("Reef Associate-I")"},
      {"Advertisement for Reef Associate-I in the Department of Reefs. Last date 26.09.2031\n\nYou will "
       "keep reefs.\n",
       "/department", R"("Department of Reefs")"},
      {"Lecturer in the School of Reefs, Elba\n\nYou will teach.\n", "/title",
       R"("Lecturer in the School of Reefs, Elba")"},
      {"Positions as Senior Lecturer or Lecturer\n\nYou will teach.\n", "/title",
       R"("Senior Lecturer or Lecturer")"},
      {"title: Recrutement d’un-une Délégué-e au service Récifs - Contrat « Premier Port »\nGrade : 5\n",
       "/title", R"("Délégué-e au service Récifs")"},
      {"title: Déléguée aux récifs - Contrat « Premier Port »\nGrade : 5\n", "/organization", "null"},
      // a short line far below is no title
      {"Dos puestos de posdoctorado se ofrecen en el Centro de Arrecifes.\n\nLos candidatos deben haber "
       "obtenido el grado de doctor.\n\nTeachers and the profession\n",
       "/title", "null"},
  };
  check_rows(rows);
}

TEST_CASE("an occupation and its field, all in capitals, are one title") {
  const Row rows[] = {
      {"REEF MUNICIPALITY\n\nSENIOR CLERK: REEF ACCOUNTS\nSalary: R270 996.00\n", "/title",
       R"("SENIOR CLERK: REEF ACCOUNTS")"},
      {"Reef Municipality invites people to apply.\n\nSUPERVISOR: REEF SWEEPING\n(REF NO: IS-3)\nDEPARTMENT: "
       "REEFS\n",
       "/title", R"("SUPERVISOR: REEF SWEEPING")"},
      {"Reef Municipality invites people to apply.\n\nSUPERVISOR: REEF SWEEPING\n(REF NO: IS-3)\nDEPARTMENT: "
       "REEFS\n",
       "/reports_to", "null"},
      {"Reef Municipality, an employer committed to equal opportunities, invites people who qualify to apply "
       "for the "
       "vacancy within its Reef Department.\n\nSUPERVISOR: REEF SWEEPING\nDEPARTMENT: REEFS\n",
       "/title", R"("SUPERVISOR: REEF SWEEPING")"},
      {"Reef Municipality, an employer committed to equal opportunities, invites people who qualify to apply "
       "for the "
       "vacancy within its Reef Department.\n\nSUPERVISOR: REEF SWEEPING\nDEPARTMENT: REEFS\n",
       "/reports_to", "null"},
      {"TITLE: CLERK\nSUPERVISOR: REEF MANAGER\n", "/reports_to", R"("REEF MANAGER")"},
      {"REEF MUNICIPALITY\n\nReef Municipality invites persons to apply for the undermentioned "
       "vacancy\n\nSENIOR "
       "CLERK: REEF ACCOUNTS\nPORT REEF\nPERMANENT APPOINTMENT\n\nREQUIREMENTS\n- Counting\n",
       "/title", R"("SENIOR CLERK: REEF ACCOUNTS")"},
      // another line is the title
      {"REEF CLERK\nSUPERVISOR: ANNA BOR\nDEPARTMENT: REEFS\n", "/title", R"("REEF CLERK")"},
      {"REEF CLERK\nSUPERVISOR: ANNA BOR\nDEPARTMENT: REEFS\n", "/reports_to", R"("ANNA BOR")"},
      {"Reef Municipality awaits suitably qualified persons for appointment in the under – mentioned "
       "vacancy\n\nSENIOR CLERK: REEF ACCOUNTS\n\nREQUIREMENTS\n- Counting\n",
       "/title", R"("SENIOR CLERK: REEF ACCOUNTS")"},
      {"Location: Bor\n\nThe union would like to hire a part-time Organizer to assist it.\n", "/title",
       R"("Organizer")"},
      {"EPIDEMIOLOGIST (3 MONTHS CONTRACT)\nGrade: 5\n", "/title", R"("EPIDEMIOLOGIST")"},
      {"EPIDEMIOLOGIST (3 MONTHS CONTRACT)\nGrade: 5\n", "/duration/months", "3"},
      {"Reef Land Trust Seeks Seasonal Warden\n\nYou will keep reefs.\n", "/title", R"("Seasonal Warden")"},
  };
  check_rows(rows);
}

}  // namespace vacparse::test
