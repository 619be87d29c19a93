// SPDX-License-Identifier: MIT
// Houses, their parts and their superiors, as fronts, labels and sentences name them.
#include <string>

#include "catch.hpp"
#include "record_rows.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("the part of a house that a sentence names before it is the department") {
  const Row rows[] = {
      {"Title: Warden\nOrganization: Elba University\n\nThe Rose Reef Institute (RRI) of the Elba University "
       "seeks a warden.\n",
       "/department", R"("Rose Reef Institute")"},
      {"Title: Warden\nOrganization: Elba University\n\nYou will join the Reef/Islands Division of Elba "
       "University.\n",
       "/department", R"("Reef/Islands Division")"},
      {"Title: Warden\nOrganization: Elba University\n\nThe post is in Reef-Center, Elba University.\n",
       "/department", R"("Reef-Center")"},
      {"Title: Warden\nOrganization: Elba University\n\nThe Office of Elba University seeks a warden.\n",
       "/department", "null"},
      // whose part it is must stand there, and it must be one
      {"Title: Warden\nOrganization: Elba University\n\nWe work with the Rose Reef Institute. Elba "
       "University seeks a warden.\n",
       "/department", "null"},
      {"Title: Warden\nOrganization: Elba University\n\nThe friends of Elba University seek a warden.\n",
       "/department", "null"},
      {"Title: Warden\nOrganization: Elba University\n\nRequirements\n- A degree of the Law School of Elba "
       "University\n",
       "/department", "null"},
  };
  check_rows(rows);
}

TEST_CASE("a line over the house is no house") {
  const Row rows[] = {
      {"Job Opening: Deputy Clerk\n\nThe Town of Bor seeks applications.\n", "/organization",
       R"("Town of Bor")"},
      {"Open calls\n\nElba University\n\nGrade: 5\nTitle: Reef Warden\n", "/organization",
       R"("Elba University")"},
      {"Elba Reefs\n\nA Program of Elba Foundation\n\nGrade: 5\nTitle: Reef Warden\n", "/organization",
       R"("Elba Reefs")"},
      {"Elba Reefs\n\nAn Initiative of Elba Foundation\n\nGrade: 5\nTitle: Reef Warden\n", "/organization",
       R"("Elba Reefs")"},
      {"# Reef Warden\n\nat Elba Office of Reefs\n\nYou will keep reefs.\n", "/organization",
       R"("Elba Office of Reefs")"},
  };
  check_rows(rows);
}

TEST_CASE("a house that is named in passing") {
  const Row rows[] = {
      {"Warden\n\nYou will work with people across the University of Elba.\n", "/organization",
       R"("University of Elba")"},
      {"Warden\n\nYou have a degree from the University of Elba.\n", "/organization", "null"},
      {"Warden\n\nAbout us\nThe Elba Reefs are seeking a warden.\n", "/organization", R"("Elba Reefs")"},
      {"Warden\n\nAbout us\nEstablished in 1953, Reef Relief is a body of the states.\n", "/organization",
       R"("Reef Relief")"},
      {"Warden\n\nAbout us\nReef Elba (RE), a public research university on the coast, teaches.\n",
       "/organization", R"("Reef Elba")"},
      {"Garde\n\nLe laboratoire RIF du Centre National des Récifs (CNR) recrute un garde.\n", "/organization",
       R"("Centre National des Récifs")"},
      {"Garde\n\nLe département des récifs de l’Université Léon à Elbe cherche un garde.\n", "/organization",
       R"("Université Léon à Elbe")"},
      {"Warden\n\nYou will work in the Reef Survey (RS) team of the agency.\n", "/department",
       R"~("Reef Survey (RS) team")~"},
      {"Elban Government\nElban Reef Authority\n\nReef Warden\n\nGrade: 5\n", "/organization",
       R"("Elban Reef Authority")"},
      {"Elban Government\n\nReef Warden\n\nGrade: 5\n", "/organization", R"("Elban Government")"},
  };
  check_rows(rows);
}

TEST_CASE("a house without its letters, its form or its staff office") {
  const Row rows[] = {
      {"ELBA REEF SECRETARIAT\nERS\n\nTitle: Warden\n", "/organization", R"("ELBA REEF SECRETARIAT")"},
      {"ELBA REEF SECRETARIAT\nEXTERNAL\n\nTitle: Warden\n", "/organization",
       R"("ELBA REEF SECRETARIAT EXTERNAL")"},
      {"COUNTY OF ELBA\nHUMAN RESOURCES - RECRUITMENT\n\nTitle: Warden\n", "/organization",
       R"("COUNTY OF ELBA")"},
      {"ESU Human Resources\n\nTitle: Warden\n", "/organization", "null"},
      {"Elba Neutron Facility ERIC\nBeamline Engineer\nGrade: 5\n", "/organization",
       R"("Elba Neutron Facility ERIC")"},
      {"ELBA CONSTABULARY\n\nReef Warden\nGrade: 5\n", "/organization", R"("ELBA CONSTABULARY")"},
      {"Établissement public de l'Île\n\nGardien de récif\nGrade : 5\n", "/organization",
       R"("Établissement public de l'Île")"},
      {"Elba Relief\nOrganization: Elba Relief\nGrade: 5\n", "/title", "null"},
      {"Elba Relief Coordinator\nOrganization: Elba Relief\nGrade: 5\n", "/title",
       R"("Elba Relief Coordinator")"},
  };
  check_rows(rows);
}

TEST_CASE("a house without where it is, and one that speaks of itself") {
  const Row rows[] = {
      {"Organization: Elba University School of Reefs, Florida, USA\nTitle: Warden\n", "/organization",
       R"("Elba University School of Reefs")"},
      {"Organization: Elba Reef Agency, Norway, Reef Road 4, 71000 Bor\nTitle: Warden\n", "/organization",
       R"("Elba Reef Agency")"},
      {"Organization: University of Elba, Berkeley\nTitle: Warden\n", "/organization",
       R"("University of Elba, Berkeley")"},
      {"Employer: Lake County Wardens Office (FL)\nTitle: Warden\n", "/organization",
       R"("Lake County Wardens Office")"},
      {"Employer: Viking Teknologi AS (VT)\nTitle: Warden\n", "/organization", R"("Viking Teknologi AS")"},
      {"Employer: Lake Wardens Office (LWO)\nTitle: Warden\n", "/organization", R"("Lake Wardens Office")"},
      {"Wardens\n\nThese positions are located in the Lakes Administration (LA), Reefs Service.\n",
       "/organization", R"("Lakes Administration")"},
      {"Warden\n\nThe post is in the reef team, which is a part of Reef Services (RS) in the Lakes "
       "Administration (LA).\n",
       "/organization", R"("Lakes Administration")"},
      {"Warden\n\nAbout the Elba Reef Office\nIt keeps the reefs.\n\nDuties\n- Count.\n", "/organization",
       "null"},
      {"Warden\n\nAbout ELRO\nELRO keeps the reefs.\n\nDuties\n- Count.\n", "/organization", R"("ELRO")"},
      {"Warden\n\nAbout the Reef Team\nThe Reef Team keeps the reefs.\n\nDuties\n- Count.\n", "/organization",
       "null"},
      {"Warden\n\nThis is a position with Elba County.\n", "/organization", R"("Elba County")"},
      {"Warden\n\nYou are a member of the Royal Borough of Elba.\n", "/organization",
       R"("Royal Borough of Elba")"},
      {"Warden\n\nWe at the Reef Secretariat (RS) are excited.\n", "/organization", R"("Reef Secretariat")"},
      {"Garde\n\nLa Plateforme de Protection des récifs en Elbe (PPRE) recherche un garde.\n",
       "/organization", R"("Plateforme de Protection des récifs en Elbe")"},
      {"Warden\n\nReef Trust is looking for a Warden for its Northern branch.\n", "/department",
       R"("Northern branch")"},
  };
  check_rows(rows);
}

TEST_CASE("a house and a part of it in one value") {
  const Row rows[] = {
      {"Warden\nOrganization: Anna Wader Library, The Museum of Elba\n", "/organization",
       R"("The Museum of Elba")"},
      {"Warden\nOrganization: Reef Project, Institute of Reefs, University of Elba\n", "/department",
       R"("Institute of Reefs")"},
      {"Warden\nOrganization: Ministry of Reefs, University of Elba\n", "/organization",
       R"("Ministry of Reefs, University of Elba")"},
      {"Warden\nEmployer: Elba Reef Agency - Direction des récifs\n", "/organization",
       R"("Elba Reef Agency")"},
      {"Warden\nEmployer: Elba Reef Agency - Direction des récifs\n", "/department",
       R"("Direction des récifs")"},
      {"Warden\nEmployer: Elba Fund, Coral Unit\n", "/organization", R"("Elba Fund")"},
      {"Warden\nEmployer: Elba Fund, Coral Unit\n", "/department", R"("Coral Unit")"},
      {"Warden\nEmployer: Peace Corps - Peru\n", "/organization", R"("Peace Corps - Peru")"},
      {"Warden\nEmployer: Dept of Dance, The Elba Center\n", "/organization", R"("The Elba Center")"},
      {"Elba Grain Agency - Winnipeg Office\nPosition title: Warden\n", "/department",
       R"("Winnipeg Office")"},
      {"PROFESSOR OF FISHERIES\nSCHOOL OF WATERS - DEPARTMENT OF FISH\nGRADE: 4\n", "/title",
       R"("PROFESSOR OF FISHERIES")"},
      {"Warden\n\nSummary\nA post of three years is vacant at the Department of Law, Faculty of Rights.\n",
       "/department", R"("Department of Law")"},
  };
  check_rows(rows);
}

TEST_CASE("a number or a contract beside the names of the front") {
  const Row rows[] = {
      {"23418 | Registry\n\nReef Clerk\nGrade: 5\n", "/notice_number", R"("23418")"},
      {"234 | Registry\n\nReef Clerk\nGrade: 5\n", "/notice_number", "null"},
      {"Reef Clerk (Temporary Job Opening)\nGrade: 5\n", "/contract/types", R"(["temporary"])"},
      {"Reef Clerk (north)\nGrade: 5\n", "/contract", "null"},
      {"Reef Clerk, G5 (temporary)\nLocation: Lima\n", "/grade/text", R"("G5")"},
      {"Elba Board\nScale Inspector\nTI-03\nClosing date: 2 May 2031\n", "/grade/text", R"("TI-03")"},
      {"Reef Clerk\nCategory: Locally recruited staff (LR-3)\n", "/grade/text", R"("LR-3")"},
      {"Reef Clerk\nGrade: GS-9 (step 3)\n", "/grade/text", R"x("GS-9 (step 3)")x"},
      {"Reef Clerk\n\nSummary\nThis post is classified A2/A3 on the scale.\n", "/grade/levels",
       R"(["A2", "A3"])"},
      {"ELBA INSTITUTE\nHaldia - 721 602, Lower Bengal\n\nGrade: 5\n", "/title", "null"},
      {"Elba Authority\nBasseterre, St. Kitts\n\nREEF INTERNSHIP 2031\n", "/title",
       R"("REEF INTERNSHIP 2031")"},
      {"Reef Clerk\nPosted 3 Jul 2030   Closing date 21 Jul 2030\n", "/published/date", R"("2030-07-03")"},
  };
  check_rows(rows);
}

TEST_CASE("a superior ends where something else begins") {
  const Row rows[] = {
      {"Warden\n\nSummary\nUnder general supervision of the Plant Supervisor, counts reefs.\n", "/reports_to",
       R"("Plant Supervisor")"},
      {"Warden\n\nSummary\nYou will report to the Area Manager for your office.\n", "/reports_to",
       R"("Area Manager")"},
      {"Warden\n\nSummary\nThe warden reports to the Officer responsible for the Reef Programme.\n",
       "/reports_to", R"("Officer responsible for the Reef Programme")"},
      {"Warden\n\nSummary\nUnder supervision of the Reef Director the\nWarden will count.\n", "/reports_to",
       R"("Reef Director")"},
      {"Warden\nLine manager: Field Coordinator. Technical line to the Adviser.\n", "/reports_to",
       R"("Field Coordinator")"},
      {"Warden\n\nSummary\nUnder the direct supervision of the Legal Officer (P-4), the warden counts.\n",
       "/reports_to", R"x("Legal Officer (P-4)")x"},
      {"Warden\n\nSummary\nUnder the direct supervision of the Legal Officer (north), the warden counts.\n",
       "/reports_to", R"("Legal Officer")"},
      {"Warden\nLine manager: Sr. Field Coordinator\n", "/reports_to", R"("Sr. Field Coordinator")"},
      {"Gardien\n\nContexte\nSous l'autorité hiérarchique de la cheffe de pôle, vous comptez.\n",
       "/reports_to", R"("cheffe de pôle")"},
  };
  check_rows(rows);
}

TEST_CASE("a house's letters or its other name stand over its name") {
  const Row rows[] = {
      {"ERA\nElba Reef Agency\nPatna 502 324, Bihar\n\nPosition: Warden\n", "/organization",
       R"("Elba Reef Agency")"},
      {"ERA\nThe Chronicle\n\nPosition: Warden\n", "/organization", R"("ERA")"},
      {"Ospidéal Elba\nElba University Hospital, Co. Lakes\n\nJob Title\nReef Nurse\n", "/organization",
       R"("Elba University Hospital")"},
      {"Elba University Hospital, Co. Lakes\n\nReef Nurse\nGrade: 5\n", "/title", R"("Reef Nurse")"},
      {"Reef Grain Commission - Industry Services\nReef Nurse\nGrade: 5\n", "/department",
       R"("Industry Services")"},
      {"Reef Grain Commission - Industry Services\nReef Nurse\nGrade: 5\n", "/organization",
       R"("Reef Grain Commission")"},
      {"Elba Library - Te Whare Pukapuka\nReef Nurse\nGrade: 5\n", "/department", "null"},
      {"Elba Library - Lima\nReef Nurse\nGrade: 5\n", "/department", "null"},
  };
  check_rows(rows);
}

TEST_CASE("of a department and its agency the agency is the house") {
  constexpr const char* kLadder =
      "Reef Technician\nDEPARTMENT OF LAKES\nBureau of Reefs\nNorth Reef Field Office\n\nDuties\n- Count.\n";
  const Row rows[] = {
      {kLadder, "/organization", R"("Bureau of Reefs")"},
      {kLadder, "/department", R"("North Reef Field Office")"},
      {kLadder, "/title", R"("Reef Technician")"},
      {"Reef Technician\nDepartment of Lakes\nNational Reef Administration\n\nDuties\n- Count.\n",
       "/organization", R"("National Reef Administration")"},
      {"Reef Technician\nDepartment of Lakes\nReef Division\n\nDuties\n- Count.\n", "/organization",
       R"("Department of Lakes")"},
      {"Reef Technician\nDepartment of Lakes\nBureau of Reefs\nLima, Peru\n\nDuties\n- Count.\n",
       "/department", "null"},
  };
  check_rows(rows);
}

TEST_CASE("a house behind its letters, in two languages, below its state") {
  const Row rows[] = {
      {"ERA | Elba Reef Association\n\nTitle: Warden\n", "/organization", R"("Elba Reef Association")"},
      {"ERA - Elba Reefs and Ashes\n\nTitle: Warden\n", "/organization", R"("Elba Reefs and Ashes")"},
      {"Reef Warden\nTe Puna Ahi | Earth Energy\nGrade: 5\n", "/organization",
       R"("Te Puna Ahi | Earth Energy")"},
      {"REPUBLIC OF ELBA\nCOUNTY GOVERNMENT OF REEFS\nCOUNTY PUBLIC SERVICE BOARD\nP.O. BOX 4\n\nPosition "
       "Title: Clerk\n",
       "/organization", R"("COUNTY GOVERNMENT OF REEFS")"},
      {"Freistaat Elba\n\nGrade: 5\n", "/title", "null"},
      {"REPUBLIQUE D'ELBE\nUn Peuple – Un But – Une Foi\n-----------\nAgence des récifs\n\nPoste : Gardien\n",
       "/organization", R"("Agence des récifs")"},
  };
  check_rows(rows);
}

TEST_CASE("a house that only the page round the notice names") {
  const std::string body = "\n\nDuties\n- Count for Wherry Reefs.\n\nHow to apply\nSend a letter.\n\n";
  struct Page {
    std::string above, below;
    const char* house;
  };
  const Page pages[] = {
      {"Careers at Wherry Reefs\nReef Warden", "", R"("Wherry Reefs")"},
      {"Reef Warden", "© Wherry Reefs Limited. Registered society.\n", R"("Wherry Reefs")"},
      {"Reef Warden", "Copyright 2031 Wherry Reefs - All rights reserved\n", R"("Wherry Reefs")"},
      {"Reef Warden", "© 2031 Wherry Reefs | Cookies\n", R"("Wherry Reefs")"},
      {"Reef Warden", "© World Bureau for Reefs 2031 - Cookies\n", R"("World Bureau for Reefs")"},
      {"Reef Warden", "ELBA REEF CENTRE    Page 3 of 3\n\nELBA REEF CENTRE\n", R"("ELBA REEF CENTRE")"},
      {"Reef Warden", "© 2031 PageTop Inc\n", "null"},  // who made the page
      {"Reef Warden", "Careers at sea are long.\n", "null"},
      {"Reef Warden", "© 2031\n", "null"},
  };
  for (const Page& page : pages) {
    const std::string text = page.above + body + page.below;
    const Row rows[] = {{text.c_str(), "/organization", page.house}};
    check_rows(rows);
  }
}

TEST_CASE("the department that a sentence is about, or that the post is in") {
  const Row rows[] = {
      {"Warden\n\nSummary\nElba has reefs. The Reef Watch Section (RWS) counts them.\n", "/department",
       R"("Reef Watch Section")"},
      {"Warden\n\nSummary\nThe Lakes Division runs boats. The Reef Watch Unit, part of the Lakes Division, "
       "counts.\n",
       "/department", R"("Reef Watch Unit")"},
      {"Warden\n\nSummary\nThe School of Marine Sciences is seeking a warden.\n", "/department",
       R"("School of Marine Sciences")"},
      {"Warden\n\nSummary\nThe warden will be deployed in the Directorate of Field Services.\n",
       "/department", R"("Directorate of Field Services")"},
      {"Warden\n\nSummary\nThe Head of Reefs Department has a boat.\n", "/department", "null"},
      {"Warden\n\nSummary\nWithin the Reef Watch group, the warden counts.\n", "/department",
       R"("Reef Watch group")"},
      {"Warden\n\nSummary\nThe Reef Watch Group at Elba University is looking for a warden.\n", "/department",
       R"("Reef Watch Group")"},
      {"Warden\n\nSummary\nFor its Reef Watch Department, Elba is opening a post.\n", "/department",
       R"("Reef Watch Department")"},
      {"Warden\nHome Department: Reef Watch\n", "/department", R"("Reef Watch")"},
      {"Warden\nDepartment: jobs\n", "/department", "null"},
      {"Warden\nDepartment: reefs\n", "/department", R"("reefs")"},
      {"Warden\n\nDuties\n- Write. The Reef Watch Section counts.\n", "/department", "null"},
  };
  check_rows(rows);
}

}  // namespace
TEST_CASE("the house goes without its letters, and without what leads to its name") {
  const Row rows[] = {
      {"Title: Warden\nOrganization: Elba Reef Agency (ERA)\n", "/organization", R"("Elba Reef Agency")"},
      {"Title: Warden\nOrganization: Elba Reef Agency (Bor)\n", "/organization",
       R"~("Elba Reef Agency (Bor)")~"},
      {"Title: Warden\nOrganization: Elba University (EU) and Reef Bank (RB)\n", "/organization",
       R"~("Elba University (EU) and Reef Bank (RB)")~"},
  };
  check_rows(rows);
}

TEST_CASE("a centre that seeks somebody for a university is a part of it") {
  const Row rows[] = {
      {"Fellow\n\nThe Petrel Centre of Reefs (PCR) invites applications for a fellowship at the "
       "Elba-Universität Bor.\n",
       "/organization", R"("Elba-Universität Bor")"},
      {"Fellow\n\nThe Petrel Centre of Reefs (PCR) invites applications for a fellowship at the "
       "Elba-Universität Bor.\n",
       "/department", R"("Petrel Centre of Reefs")"},
      {"Fellow\n\nThe Petrel Agency (PA) invites applications. You will study at the Elba University.\n",
       "/organization", R"("Petrel Agency")"},
      {"Fellow\n\nThe post is in the Department of Reefs (DR), Elba University.\n", "/organization",
       R"("Elba University")"},
      {"Fellow\n\nPetrel Works offers a generous benefits package.\n", "/organization", R"("Petrel Works")"},
      {"Fellow\n\nThe Role offers a competitive salary.\n", "/organization", "null"},
      {"Clerk\n\nThe town of Bor seeks applicants for the position of Clerk.\n", "/organization",
       R"("town of Bor")"},
      // a question is no house
      {"Clerk\n\n2. What is the earliest date in June that you could arrive at the Laboratory to begin "
       "work?\n\n3. What is the latest date in August that you could work?\n",
       "/organization", "null"},
  };
  check_rows(rows);
}

TEST_CASE("where in the house the post is, as a sentence says") {
  const Row rows[] = {
      {"Clerk\n\nThe Harbour Office is looking for a clerk to join the Reefs and Ports group.\n",
       "/department", R"("Reefs and Ports group")"},
      {"Clerk\n\nThis position is opened within the [IT department](https://it.example).\n", "/department",
       R"("IT department")"},
      {"Clerk\n\nAs part of the Reef Strategy Team, the clerk will count.\n", "/department",
       R"("Reef Strategy Team")"},
      {"Clerk\n\nThe fellowship will be held in the Department of Reefs, in Bor.\n", "/department",
       R"("Department of Reefs")"},
      {"Clerk\n\nThe department of Reefs in the Faculty is seeking a clerk.\n", "/department",
       R"("department of Reefs")"},
      {"Title: Clerk\nOffice: +47 (0)11 559 2727\n", "/department", "null"},
  };
  check_rows(rows);
}

TEST_CASE("a part beside its house: a library, one behind it, one with initials") {
  const Row rows[] = {
      {"Title: Warden\nOrganization: Elba University\n\nThe Ana B. Bor Library of Elba University seeks a "
       "warden.\n",
       "/department", R"("Ana B. Bor Library")"},
      {"Title: Warden\nOrganization: Elba University\n\nThe post is at Elba University (EU), Institute for "
       "Reef and "
       "Lake Studies (IRLS).\n",
       "/department", R"("Institute for Reef and Lake Studies")"},
      {"Title: Warden\nOrganization: Elba University\n\nThe post is at Elba University, Norway.\n",
       "/department", "null"},
  };
  check_rows(rows);
}

}  // namespace vacparse::test
