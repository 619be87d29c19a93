// SPDX-License-Identifier: MIT
// Numbers, departments and superiors: names behind labels and in sentences.
#include "catch.hpp"
#include "record_rows.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("words are no number of a notice") {
  const Row rows[] = {
      {"Vacancy Notice\nReef Officer (Local Counts)\nVacancy Number: VN-342\nGrade: 5\n", "/notice_number",
       R"("VN-342")"},
      {"Vacancy Notice\nReef Officer (Local Counts)\nVacancy Number: VN-342\nGrade: 5\n", "/title",
       R"~("Reef Officer (Local Counts)")~"},
      {"Clerk\nReference: LA/AB\nGrade: 5\n", "/notice_number", R"("LA/AB")"},
      {"Garde\nRéférence : 17-26/SR du 8 mai 2031\nGrade : 5\n", "/notice_number", R"("17-26/SR")"},
      {"Garde\nRéférence : 17-26/SR du 8 mai 2031\nGrade : 5\n", "/published/date", R"("2031-05-08")"},
      {"Garde\nRéférence : 17-26/SR du Port\nGrade : 5\n", "/notice_number", R"("17-26/SR du Port")"},
      {"Reg. No. 2031-1187\n\nClerk\nReference number: ERA/7\nGrade: 5\n", "/notice_number", R"("ERA/7")"},
      {"Competition / Concours : 2023-09\nTitle / Titre : Clerk / Commis\n", "/notice_number",
       R"("2023-09")"},
  };
  check_rows(rows);
}

TEST_CASE("a superior is told with the field that follows a comma, not with the next clause") {
  const Row rows[] = {
      {"Clerk\n\nDuties\nThe clerk reports to the Theme Leader, Trees and Markets.\n", "/reports_to",
       R"("Theme Leader, Trees and Markets")"},
      {"Clerk\n\nDuties\nUnder the direct supervision of the Project Manager, Living Shores, and the "
       "guidance of the Deputy, the clerk counts.\n",
       "/reports_to", R"("Project Manager, Living Shores")"},
      {"Clerk\n\nDuties\nReporting to the Executive Director, Programme Officers will count.\n",
       "/reports_to", R"("Executive Director")"},
      {"Clerk\n\nDuties\nThe clerk reports to the Core Manager and performs routine counts.\n", "/reports_to",
       R"("Core Manager")"},
      {"Clerk\n\nDuties\nUnder the guidance of the Head of Field Office and the direct supervision of the "
       "Senior Clerk, the clerk counts.\n",
       "/reports_to", R"("Senior Clerk")"},
      {"Clerk\n\nAbout the role\n\nWe look for a clerk for our harbour.\n\nReporting to the Harbour Master, "
       "you "
       "will:\nCount the boats that leave the harbour\nCount the boats that come back\n",
       "/reports_to", R"("Harbour Master")"},
      {"Clerk\n\nRequirements\n- Two years of work under the direct supervision of a Senior Clerk.\n",
       "/reports_to", "null"},
      {"Clerk\n\nAbout us\nThe house reports to the Assembly of Ports.\n", "/reports_to", "null"},
      {"Clerk\n\nAbout your team\nThis position is graded 5, will report to the Harbour Team Lead, and is "
       "remote.\n",
       "/reports_to", R"("Harbour Team Lead")"},
  };
  check_rows(rows);
}

TEST_CASE("a unit is the department, whatever label it stands behind") {
  const Row rows[] = {
      {"Commis\nAffectation : Secrétariat général – Pôle achats\nRésidence administrative : Lyon\n",
       "/department", R"("Secrétariat général – Pôle achats")"},
      {"Commis\nAffectation : Secrétariat général – Pôle achats\nRésidence administrative : Lyon\n",
       "/locations/0/text", R"("Lyon")"},
      {"Commis\n\nPoste\nRattaché(e) à la Direction de l'aménagement, vous comptez les bateaux.\n",
       "/department", R"("Direction de l'aménagement")"},
      {"Clerk\n\nThe role\nYou will work with colleagues on the Harbour Counting team.\n", "/department",
       R"("Harbour Counting team")"},
  };
  check_rows(rows);
}

TEST_CASE("the places that a sentence lists") {
  const Row rows[] = {
      {"Clerk\n\nThe role\nWe are hiring people in Ottawa, Toronto, and Montreal.\n", "/locations/2/text",
       R"("Montreal")"},
      {"Clerk\n\nThe role\nNote that this role is located in the National Capital Region.\n",
       "/locations/0/text", R"("National Capital Region")"},
      {"Clerk\n\nThe role\nWe look for somebody to fill the position of Clerk at the Reef Secretariat in "
       "Castries, "
       "Saint Lucia.\n",
       "/locations/0/country", R"("LC")"},
  };
  check_rows(rows);
}

TEST_CASE("a house and its part that sentences name") {
  const char* const joining =
      "Clerk\n\nSummary\nWe look for a clerk to join the Department of Reef Studies at Elba Medical School, "
      "for "
      "three years.\n";
  const Row rows[] = {
      {joining, "/department", R"("Department of Reef Studies")"},
      {joining, "/organization", R"("Elba Medical School")"},
      {"Clerk\n\nSummary\nThe Society is looking for a clerk for its Reef Section.\n", "/department",
       R"("Reef Section")"},
      {"Clerk\n\nAbout us\nThe Northern Development Bank lends to firms and towns.\n", "/organization",
       R"("Northern Development Bank")"},
  };
  check_rows(rows);
}

TEST_CASE("a superior in other words, and where the sentence goes on") {
  const Row rows[] = {
      {"Clerk\n\nDuties\nThe clerk works under the Reef Officer.\n", "/reports_to", R"("Reef Officer")"},
      {"Clerk\n\nDuties\nYou report to the Reef Officer and work closely with the wardens.\n", "/reports_to",
       R"("Reef Officer")"},
      {"Clerk\n\nDuties\nIs supervised by the Motor Pool Head.\n", "/reports_to", R"("Motor Pool Head")"},
      {"Clerk\n\nDuties\nThe clerk answers to the Head of the Reef Unit.\n", "/reports_to",
       R"("Head of the Reef Unit")"},
      {"Clerk\n\nDuties\nYou work under the direction of the Director of Ships to deliver services.\n",
       "/reports_to", R"("Director of Ships")"},
      {"Clerk\n\nDuties\nThe clerk reports to the Chief of Staff to the Mayor.\n", "/reports_to",
       R"("Chief of Staff to the Mayor")"},
      {"Clerk\n\nDuties\nUnder the direction of the Senior Librarian the holder shall count.\n",
       "/reports_to", R"("Senior Librarian")"},
  };
  check_rows(rows);
}

TEST_CASE("a superior whom others name, and where French and English leave them") {
  const Row rows[] = {
      {"Clerk\nSupervisor’s Title: Reef Lead\n", "/reports_to", R"("Reef Lead")"},
      {"Clerk\n\nDuties\nWith the support and supervision of the Reef Lead, the clerk counts.\n",
       "/reports_to", R"("Reef Lead")"},
      {"Clerk\n\nDuties\nUnder close supervision by Reef Wardens, the clerk counts.\n", "/reports_to",
       R"("Reef Wardens")"},
      {"Clerk\n\nDuties\nThe clerk reports to the Reef Lead and working with others counts.\n", "/reports_to",
       R"("Reef Lead")"},
      {"Clerk\n\nDuties\nThe clerk reports to the Reef Lead with little guidance.\n", "/reports_to",
       R"("Reef Lead")"},
      {"Garde\n\nMissions\nIl travaillera sous la supervision d’un coordinateur et aura pour tâche de "
       "garder.\n",
       "/reports_to", R"("coordinateur")"},
      {"Clerk\n\nDuties\n- Provide monthly reports to the Reef Officer.\n", "/reports_to", "null"},
      {"Clerk\n\nDuties\n- Writes weekly reports to the Reef Officer, the direct line manager.\n",
       "/reports_to", R"("Reef Officer")"},
  };
  check_rows(rows);
}

TEST_CASE("what only looks like a name") {
  const Row rows[] = {
      {"Dear all,\n\nReef Trust is hiring.\n\nReef mailing lists\n", "/title", "null"},
      {"{% include setup %}\n\nReef Clerkships\nGrade: 5\n", "/title", R"("Reef Clerkships")"},
      {"THE COURT OF ELBA\nParliament Square, Port Elba\n\nCLERKSHIPS\nGrade: 5\n", "/title",
       R"("CLERKSHIPS")"},
      {"Annonce de recrutement\nIntitulé du poste : Garde\n", "/organization", "null"},
      {"AVIS DE VACANCE D’EMPLOI\n\nGarde\nGrade : 5\n", "/notice_number", "null"},
      {"FEDERATION OF NURSES\nJob title: Clerk\n", "/organization", R"("FEDERATION OF NURSES")"},
      {"Office of Reefs Branch Chief\nJob title: Clerk\n", "/organization", "null"},
      {"Warden\n\nThis role is part of the Reef Group.\n", "/department", R"("Reef Group")"},
      {"Warden\nin the Reef Office, a part of the Directorate of Lakes.\n", "/department", "null"},
      {"Warden\nDepartment: Two years, extendable\n", "/department", "null"},
      {"Warden\nReference: Reef Information and Communication Activities of the Union ELBA/116873/SV\n",
       "/notice_number", "null"},
      {"REEF WARDEN\nRecruitment #23-002587\nGrade: 5\n", "/notice_number", R"("23-002587")"},
      {"Warden\nGrade: 5\nFull-Time/Part-Time indicator: F\n", "/contract", "null"},
      {"Warden\nPost to which the post-holder normally reports to: Reef Lead\n", "/reports_to",
       R"("Reef Lead")"},
      {"Warden\nOrganization: RF/WDN Wardens of Reefs\n", "/department", R"("RF/WDN Wardens of Reefs")"},
  };
  check_rows(rows);
}

TEST_CASE("reports that are papers, and superiors of these positions") {
  const Row rows[] = {
      {"Warden\n\nDuties\n- Assist in the preparation of reports to the Chambers.\n", "/reports_to", "null"},
      {"Warden\n\nRequirements\nThese positions report to the Reef Lead within the harbour.\n", "/reports_to",
       R"("Reef Lead")"},
      {"Warden\n\nSummary\nThe warden reports to the Team Leader and, on papers, to the Bank.\n",
       "/reports_to", R"("Team Leader")"},
      {"Warden\n\nSummary\nUnder the direct supervision of the Head of Office and the guidance of the "
       "Adviser, the warden counts boats.\n",
       "/reports_to", R"("Head of Office")"},
      {"Warden\n\nSummary\nThe warden reports to the Reef Lead and does not supervise.\n", "/reports_to",
       R"("Reef Lead")"},
      {"Garde\n\nMissions\n- Le service agit sous l’autorité des préfets.\n", "/reports_to", "null"},
  };
  check_rows(rows);
}

TEST_CASE("a superior in small letters, and one of a part of the house") {
  const Row rows[] = {
      {"Warden\n\nThe post will report to the innovation and development manager.\n", "/reports_to",
       R"("innovation and development manager")"},
      {"Warden\n\nYou report to the project lead in Reef Oncology and work with others.\n", "/reports_to",
       R"("project lead in Reef Oncology")"},
      {"Warden\n\nYou report to the supervisor.\n", "/reports_to", "null"},
      {"Warden\n\nYou report to your line manager.\n", "/reports_to", "null"},
      {"Warden\n\nYou will report to the Reef Director and assist in all of it.\n", "/reports_to",
       R"("Reef Director")"},
      {"Warden\n\nReceives general supervision from the Reef Registrar and administrative direction.\n",
       "/reports_to", R"("Reef Registrar")"},
      {"Warden\n\nRequirements\n\n- A degree.\n- Position reports to the Reef Director, ERA.\n",
       "/reports_to", R"("Reef Director, ERA")"},
      {"Warden\n\nThe Reef Department reports to the Mayor and cares for reefs.\n", "/reports_to", "null"},
      {"Warden\n\nThe Head of the Reef Department reports to the Mayor.\n", "/reports_to", R"("Mayor")"},
  };
  check_rows(rows);
}

TEST_CASE("the department that a position is in or for") {
  const Row rows[] = {
      {"Warden\n\nERA has a position for the Reef Sciences Department of the Ocean Division.\n",
       "/department", R"("Reef Sciences Department")"},
      {"Warden\n\nApply for the position of Warden in the Department of Reefs, School of Seas.\n",
       "/department", R"("Department of Reefs")"},
      {"Warden\n\nThe position will be situated in the Unit for Reefs (UR).\n", "/department",
       R"("Unit for Reefs")"},
      {"Warden\n\nThe Reef & Tide Department guards the coast.\n", "/department",
       R"("Reef & Tide Department")"},
      {"Warden\n\nThe position is in the department that guards reefs.\n", "/department", "null"},
  };
  check_rows(rows);
}

}  // namespace
TEST_CASE("who gets reports is no superior") {
  const Row rows[] = {
      {"Clerk\n\nThe clerk delivers documents and reports to the Beneficiary.\n", "/reports_to", "null"},
      {"Clerk\n\nThe clerk reports to the Reef Manager for each of the deliverables.\n", "/reports_to",
       R"("Reef Manager")"},
  };
  check_rows(rows);
}

TEST_CASE("a superior ends where a clause begins") {
  const Row rows[] = {
      {"Clerk\n\nThe clerk reports to the Data Director & works closely with all.\n", "/reports_to",
       R"("Data Director")"},
      {"Clerk\n\nThe clerk reports to the Director of Strategy & Operations.\n", "/reports_to",
       R"("Director of Strategy & Operations")"},
      {"Clerk\n\nYou will work under the supervision of [Dr. Ana Bor](https://bor.example).\n", "/reports_to",
       "null"},
      {"Clerk\n\nDuties\n- Assist with bids and reports to the Reef Lottery and other funders.\n",
       "/reports_to", "null"},
      {"Guarda\n\n### Supervisión:\n\nLa supervisión estará a cargo de la Directora de Arrecifes, quien "
       "evaluará "
       "el trabajo.\n",
       "/reports_to", R"("Directora de Arrecifes")"},
  };
  check_rows(rows);
}

TEST_CASE("a number behind a sign or in brackets, none of a page") {
  const Row rows[] = {
      {"Clerk\n\nHow to apply\nPlease quote Competition # ERA_2031 when you write.\n", "/notice_number",
       R"("ERA_2031")"},
      {"Clerk\n\nHow to apply\nApply on our site (Job ID # 33866).\n", "/notice_number", R"("33866")"},
      {"Clerk\n\nHow to apply\nSearch for the title or job number 0030735.\n", "/notice_number",
       R"("0030735")"},
      {"REEF SWEEPER (REF NO: IS-SC-F3)\nGrade: 5\n", "/notice_number", R"("IS-SC-F3")"},
      {"Title: Clerk\nID: 00777\nGrade: 5\n", "/notice_number", R"("00777")"},
      {"---\nid: 2338\ntitle: Clerk\ndate: 2031-05-04\n---\n", "/notice_number", "null"},
  };
  check_rows(rows);
}

TEST_CASE("who supervises, as the value of its label says in a sentence") {
  const Row rows[] = {
      {"Clerk\nSupervision: Receives general supervision from a Reef Librarian.\nGrade: 5\n", "/reports_to",
       R"("Reef Librarian")"},
      {"Clerk\nSupervision: Will be supervised by the Head of Reefs\nGrade: 5\n", "/reports_to",
       R"("Head of Reefs")"},
  };
  check_rows(rows);
}

}  // namespace vacparse::test
