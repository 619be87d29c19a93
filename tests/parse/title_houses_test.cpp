// SPDX-License-Identifier: MIT
// A house that stands beside the title on its line, and what else that line says.
#include "catch.hpp"
#include "record_rows.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("a house beside the title is known by how the text speaks of it") {
  const Row rows[] = {
      {"Reef Archivist - Elba Reef Programme\n\nYou will work with ERP’s wardens.\n", "/title",
       R"("Reef Archivist")"},
      {"Reef Archivist - Elba Reef Programme\n\nYou will work with ERP’s wardens.\n", "/organization",
       R"("Elba Reef Programme")"},
      {"Reef Archivist - ERELP\n\nThe post is vacant at ERELP in Bor.\n", "/organization", R"("ERELP")"},
      {"Reef Archivist - Elba Relief\n\n## Address\n\nElba Relief | 4 Reef Road | Bor\n", "/organization",
       R"("Elba Relief")"},
      // nobody says that it is one
      {"Reef Archivist - Relief Maps\n\nRelief Maps is a tool that you will keep.\n", "/title",
       R"("Reef Archivist - Relief Maps")"},
      {"Reef Archivist - Maps\n\nYou will work at Maps.\n", "/organization", "null"},
      {"Reef Archivist - Bor, Norway\n\nYou will work at Bor.\n", "/organization", "null"},
      {"Reef Archivist - Dept of Reefs & Islands\n\nYou will keep reefs.\n", "/organization",
       R"("Dept of Reefs & Islands")"},
      {"Museum Registrar - Elba Botanical Garden\n\nYou will register.\n", "/organization",
       R"("Elba Botanical Garden")"},
      {"Museum Registrar - Elba Botanical Garden\n\nYou will register.\n", "/title", R"("Museum Registrar")"},
      {"Elba Reef Library, Reef University - Content Editor (Maps)\n\nYou will edit.\n", "/title",
       R"~("Content Editor (Maps)")~"},
      {"Elba Reef Library, Reef University - Content Editor (Maps)\n\nYou will edit.\n", "/department",
       R"("Elba Reef Library")"},
      {"Archivist - Elba Historical Society\n\nDate:\n4 May 2031\n\nTitle:\nReef Records Archivist\n",
       "/organization", R"("Elba Historical Society")"},
      {"Archivist - Elba Historical Society\n\nDate:\n4 May 2031\n\nTitle:\nReef Records Archivist\n",
       "/title", R"("Reef Records Archivist")"},
  };
  check_rows(rows);
}

TEST_CASE("a title that says who seeks somebody") {
  const Row rows[] = {
      {"elbaReefs is hiring a Reef Warden\n\nYou will keep reefs.\n", "/title", R"("Reef Warden")"},
      {"elbaReefs is hiring a Reef Warden\n\nYou will keep reefs.\n", "/organization", R"("elbaReefs")"},
      {"We're looking for a Reef Warden\n\nYou will keep reefs.\n", "/title", R"("Reef Warden")"},
      {"We're looking for a Reef Warden\n\nYou will keep reefs.\n", "/organization", "null"},
      {"---\ntitle: Riffwacht sucht eine*n Kartograf*in (80%)\n---\n\nWir sind ein Verein.\n", "/title",
       R"("Kartograf*in")"},
      {"Housing Programme Officer\n\nYou will keep houses.\n", "/title", R"("Housing Programme Officer")"},
  };
  check_rows(rows);
}

TEST_CASE("for whom one works is no part of the title, where the text speaks of it as of a house") {
  const Row rows[] = {
      {"Head of Reefs (2 years) for Reef Works\n\nAt Reef Works you will count reefs.\n", "/title",
       R"("Head of Reefs")"},
      {"Head of Reefs (2 years) for Reef Works\n\nAt Reef Works you will count reefs.\n", "/organization",
       R"("Reef Works")"},
      {"Head of Reefs (2 years) for Reef Works\n\nAt Reef Works you will count reefs.\n", "/duration/months",
       "24"},
      {"Head of Reefs for Island Maps\n\nYou will count reefs.\n", "/title",
       R"("Head of Reefs for Island Maps")"},
  };
  check_rows(rows);
}

TEST_CASE("what a page calls out before a title is no part of it") {
  const Row rows[] = {
      {"Serve Your City: Be our Reef Warden\n\nYou will keep reefs.\n", "/title", R"("Reef Warden")"},
      {"Serve Your City: Be our Reef Warden\n\nYou will keep reefs.\n", "/organization", "null"},
      {"Open position for Reef Warden\n\nYou will keep reefs.\n", "/title", R"("Reef Warden")"},
      {"Open positions\n\nReef Warden\n\nYou will keep reefs.\n", "/title", R"("Reef Warden")"},
      {"Become a Reef Warden\n\nYou will keep reefs.\n", "/title", R"("Reef Warden")"},
      {"Local Job Vacancy: Reef Warden\n\nYou will keep reefs.\n", "/title", R"("Reef Warden")"},
      {"Reef Warden Job\n\nYou will keep reefs.\n", "/title", R"("Reef Warden")"},
      {"# Vacancy announcement\n\n## Reef Warden\n\nThe reefs want somebody who will keep them.\n", "/title",
       R"("Reef Warden")"},
      {"# Scientist on Reefs (ref. VN31-026), Grade A2, Bor\n\nYou will keep reefs.\n", "/title",
       R"("Scientist on Reefs")"},
      {"# Scientist on Reefs (ref. VN31-026), Grade A2, Bor\n\nYou will keep reefs.\n", "/notice_number",
       R"("VN31-026")"},
  };
  check_rows(rows);
}

TEST_CASE("a house is spelled out where the text does so, and is no part of itself") {
  const Row rows[] = {
      {"---\ntitle: Warden\n---\n\n## About the Elba Foundation\n\nIt keeps reefs.\n", "/organization",
       R"("Elba Foundation")"},
      {"Warden\n\n## About ERT\n\nElba Reef Team (ERT) is a charity of wardens.\n", "/organization",
       R"("Elba Reef Team")"},
      {"Warden\n\nAbout us\nThe Elba Reef Team (ERT) is a charity of wardens.\n", "/organization",
       R"("Elba Reef Team")"},
      {"Warden\n\nAbout us\nThe Elba Reef Team is a charity of wardens.\n", "/organization", "null"},
      {"Reef Warden - ERELP\n\nJoin ERELP.\n\nThe ERELP's Island Unit is looking for a warden.\n",
       "/department", R"("Island Unit")"},
      {"Join the Elba Borough Police Department\n\nReef Officer\n\nThe Elba Borough Police Department is "
       "accepting applications.\n",
       "/department", "null"},
      {"Organization: Reef Unit at The Elba Science Foundation.\nTitle: Warden\n", "/organization",
       R"("Elba Science Foundation")"},
      {"Organization: Reef Unit at The Elba Science Foundation.\nTitle: Warden\n", "/department",
       R"("Reef Unit")"},
      {"Organization: Reef Hub, The Lea M. Rose Foundation\nTitle: Warden\n", "/department", R"("Reef Hub")"},
      {"Warden\n\nReef Council is recruiting on behalf of Elba Lakes Trust for this post.\n", "/organization",
       R"("Elba Lakes Trust")"},
      {"Warden\n\nAbout us\nAt Elba Reef Council, we support our wardens.\n", "/organization",
       R"("Elba Reef Council")"},
      {"Gardien\n\nContexte\nLes Récifs de Mémoire sont un centre ouvert à tous.\n", "/organization",
       R"("Récifs de Mémoire")"},
  };
  check_rows(rows);
}

TEST_CASE("a title without its place, its count, its contract or the name of its page") {
  const Row rows[] = {
      {"Reef Analyst (Bor, Norway)\n\nYou will analyse reefs.\n", "/title", R"("Reef Analyst")"},
      {"Reef Analyst (Bor, Norway)\n\nYou will analyse reefs.\n", "/locations/0/text", R"("Bor, Norway")"},
      {"Reef Analyst (Bor, Norway)\nLocation: Bor, TAS, Norway\n", "/locations/0/text",
       R"("Bor, TAS, Norway")"},
      {"Reef Analyst (Maps)\n\nYou will analyse reefs.\n", "/title", R"~("Reef Analyst (Maps)")~"},
      {"3 Full-Time Reef Officers\n\nJoin us.\n", "/positions/count", "3"},
      {"3 Full-Time Reef Officers\n\nJoin us.\n", "/contract/text", R"("Full-Time")"},
      {"Full-time Reef Clerk\n\nJoin us.\n", "/title", R"("Full-time Reef Clerk")"},
      {"Permanent Secretary\n\nJoin us.\n", "/contract", "null"},
      {"18 Reef Officer\n\nJoin us.\n", "/positions", "null"},
      {"Consultancy Assignment: Reef Manager\n\nJoin us.\n", "/title", R"("Reef Manager")"},
      {"Consultancy Assignment: Reef Manager\n\nJoin us.\n", "/contract/text", R"("Consultancy Assignment")"},
      {"Elba Reef Programme\n\nClosing on: 4 May 2031\nPosted on: 4 April 2031\nReef Associate (Maps)\n",
       "/title", R"~("Reef Associate (Maps)")~"},
      {"Open Position: Reef Coordinator - Islands\n\nDuties\n- Keep reefs.\n", "/title",
       R"("Reef Coordinator - Islands")"},
      {"Reef Coordinator position at the Elba Lab\n\nDuties\n- Keep reefs.\n", "/title",
       R"("Reef Coordinator")"},
      {"Recrutement d‘un-e chargé de récifs\n\nMissions\n- Garder.\n", "/title", R"("chargé de récifs")"},
      {"Vacancy for a Reef Coordinator\n\nDuties\n- Keep reefs.\n", "/title", R"("Reef Coordinator")"},
      {"Reef Professor, Elba University, Norway\n\nDuties\n- Keep reefs.\n", "/title", R"("Reef Professor")"},
      {"Reef Professor, Elba University, Norway\n\nDuties\n- Keep reefs.\n", "/organization",
       R"("Elba University")"},
      {"Senior Positions, Elba University\n\nDuties\n- Keep reefs.\n", "/organization",
       R"("Elba University")"},
      {"`$103,500-$143,500 per year` `remote`\n\nReef Clerk\n\nDuties\n- Keep reefs.\n", "/title",
       R"("Reef Clerk")"},
      {"Home\n\nReef Clerk\n\nDuties\n- Keep reefs.\n", "/title", R"("Reef Clerk")"},
      {"---\ntitle: Job Advertisement\ndate: 2031-05-04\n---\nReef Warden\n\nYou keep reefs.\n", "/title",
       R"("Reef Warden")"},
  };
  check_rows(rows);
}

TEST_CASE("a house that its own paragraph names is no part of the title before it") {
  constexpr const char* kPage =
      "---\ntitle: \"Reef Curator - Kohn Peder Fox Associates \"\n---\n\n## Description\n\nA firm seeks a "
      "curator.\n\n## Company Information\n\nKohn Peder Fox Associates\n";
  const Row rows[] = {
      {kPage, "/title", R"("Reef Curator")"},
      {kPage, "/organization", R"("Kohn Peder Fox Associates")"},
      {"---\ntitle: \"City of Elba Reef Team: Reef Coordinator\"\n---\n\nThe City of Elba employs many.\n",
       "/title", R"("Reef Coordinator")"},
      {"---\ntitle: Reef Clerk – Elba Park, Lyon\n---\n\nElba Park is seeking a clerk.\n", "/title",
       R"("Reef Clerk")"},
      {"# Reef Clerk at [Reef.dev](https://reef.example/)\n\nYou guard reefs.\n", "/title",
       R"("Reef Clerk")"},
      {"Source: https://reef.example/jobs/Reef_Clerk\n\nReef Warden\n\nYou guard reefs.\n", "/title",
       R"("Reef Warden")"},
      {"---\ntitle: Department of Reefs, University of Elba - Reef Officer\n---\n\nYou guard.\n", "/title",
       R"("Reef Officer")"},
      {"---\ntitle: Department of Reefs, University of Elba - Reef Officer\n---\n\nYou guard.\n",
       "/department", R"("Department of Reefs")"},
      {"Vacancy Senior reef scientist\n\nElba Park is seeking one.\n", "/title",
       R"("Senior reef scientist")"},
      {"Title: Reef Modeller position (Fiji)\n", "/title", R"("Reef Modeller")"},
      {"Hydrology Modeller (code 11421)\n\nElba Park is seeking one.\n", "/notice_number", R"("11421")"},
      {"Modeller\n\nPlease submit a letter, Reference No. FY 19-12. Save it.\n", "/notice_number",
       R"("FY 19-12")"},
      {"---\ntitle: Executive Director Search\n---\n\nWe need one.\n", "/title", R"("Executive Director")"},
      {"Title: Coordinadora de proyecto: Mujeres del mar\n", "/title",
       R"("Coordinadora de proyecto: Mujeres del mar")"},
  };
  check_rows(rows);
}

}  // namespace
TEST_CASE("a page that invites to work somewhere names where, and the title behind it") {
  const Row rows[] = {
      {"Work at The Reef News: Harbour Editor\n\nYou will edit.\n", "/title", R"("Harbour Editor")"},
      {"Work at The Reef News: Harbour Editor\n\nYou will edit.\n", "/organization", R"("The Reef News")"},
      {"Work at the Elba Reef Center\n\nPosition: Warden\nGrade: 5\n", "/organization",
       R"("Elba Reef Center")"},
      {"Team Leader - Reef and Port Expert\n\nLocation: Elba\n", "/title",
       R"("Team Leader - Reef and Port Expert")"},
      {"Petrel Lab hiring Reef Modeller!\n\nYou will model.\n", "/title", R"("Reef Modeller")"},
      {"Petrel Lab hiring Reef Modeller!\n\nYou will model.\n", "/department", R"("Petrel Lab")"},
      {"Petrel Lab hiring Reef Modeller!\n\nYou will model.\n", "/organization", "null"},
      {"Reef Hiring Manager\n\nYou will hire.\n", "/title", R"("Reef Hiring Manager")"},
  };
  check_rows(rows);
}

TEST_CASE("a name right below the title is the house where the text speaks of it so") {
  const Row rows[] = {
      {"# Reef Warden\n### Petrel.example\n#### `Remote`\n\nDescription\n\nWe at Petrel.example keep "
       "reefs.\n",
       "/organization", R"("Petrel.example")"},
      {"# Reef Warden\n### Petrel Works\n#### `Remote`\n\n### What you do\n\nYou will join Petrel Works.\n",
       "/organization", R"("Petrel Works")"},
      {"# Reef Warden\n### Petrel Works\n#### `Remote`\n\n### What you do\n\nYou will keep reefs.\n",
       "/organization", "null"},
  };
  check_rows(rows);
}

TEST_CASE("a university behind the title, and the house before a colon, are no part of it") {
  const Row rows[] = {
      {"title: Junior professorship in Reefs at Elba University\nGrade: 5\n", "/title",
       R"("Junior professorship in Reefs")"},
      {"title: Junior professorship in Reefs at Elba University\nGrade: 5\n", "/organization",
       R"("Elba University")"},
      {"title: \"Petrel Works: Reef Warden\"\nOrganization: Petrel Works\n", "/title", R"("Reef Warden")"},
      {"title: \"Reefs: Reef Warden\"\nOrganization: Petrel Works\n", "/title", R"("Reefs: Reef Warden")"},
      {"Reef Warden\n\nUELB seeks a warden. You will join the University of Elba (UELB), in Bor.\n",
       "/organization", R"("University of Elba")"},
  };
  check_rows(rows);
}

TEST_CASE("a whole house at the end of a title is no part of it, whatever leads to it") {
  const Row rows[] = {
      {"Reef Librarian, Port Elba Public Library, Elba NA\n\nYou will lend boats.\n", "/title",
       R"("Reef Librarian")"},
      {"Reef Librarian, Port Elba Public Library, Elba NA\n\nYou will lend boats.\n", "/organization",
       R"("Port Elba Public Library")"},
      {"title: Reef Assistant (Temporary) - Museum of Elba - A Museum of Reefs\nGrade: 5\n", "/title",
       R"~("Reef Assistant (Temporary)")~"},
      {"title: Reef Assistant (Temporary) - Museum of Elba - A Museum of Reefs\nGrade: 5\n", "/organization",
       R"("Museum of Elba - A Museum of Reefs")"},
      {"Reef Fellow at Bor Elba Institute\n\nYou will count boats.\n", "/title", R"("Reef Fellow")"},
      {"Full-time Reef Professor at the Department of Reefs and Ports (RP)\n\nYou will teach.\n", "/title",
       R"("Full-time Reef Professor")"},
      {"Reef Professor, Leibniz Universität Elba, Germany\n\nYou will teach.\n", "/organization",
       R"("Leibniz Universität Elba")"},
      {"title: Reef Coordinator at ElbaReefs\norganization: ElbaReefs\nGrade: 5\n", "/title",
       R"("Reef Coordinator")"},
      {"Reef Officer, Reefs and Ports\n\nYou will teach.\n", "/title", R"("Reef Officer, Reefs and Ports")"},
  };
  check_rows(rows);
}

}  // namespace vacparse::test
