// SPDX-License-Identifier: MIT
// What stands on top of a notice: the names of the paper, the house and the post, and their neighbours.
#include "catch.hpp"
#include "record_rows.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("what names the paper or the page is neither title nor house") {
  const Row rows[] = {
      {"JOB OPPORTUNITY !!!\n\nReef Warden\nGrade: 5\n", "/title", R"("Reef Warden")"},
      {"Home  Jobs by department  Login\n\nReef Warden\nGrade: 5\n", "/title", R"("Reef Warden")"},
      {"Careers > Vacancies > Details\n\nReef Warden\nGrade: 5\n", "/title", R"("Reef Warden")"},
      {"Terms of Reference\n\nReef Survey Adviser\nReference: 7\nLocation: Oslo\n\nBackground\nReefs grow "
       "slowly.\n",
       "/title", R"("Reef Survey Adviser")"},
      {"Geneva, Switzerland\n\nReef Warden\nGrade: 5\n", "/title", R"("Reef Warden")"},
      {"Elba Reef Agency\nDer Direktor\n\nRiffwart\nGrade: 5\n", "/title", R"("Riffwart")"},
      {"REEF PROCUREMENT NOTICE\n\nTitle: Warden\nGrade: 5\n", "/organization", "null"},
      {"CONVOCATORIA DE ARRECIFES 7\n\nPuesto: Guarda\nGrado: 5\n", "/organization", "null"},
      {"FR | NL | EN\n\nReef Warden\nGrade: 5\n", "/title", R"("Reef Warden")"},
      {"République d'Elbe\nTravail – Paix – Mer\n\nGardien de récif\nGrade : 5\n", "/title",
       R"("Gardien de récif")"},
      {"République d'Elbe\nTravail-Paix-Mer\n\nGardien de récif\nGrade : 5\n", "/title",
       R"("Gardien de récif")"},
      {"République d'Elbe\n\nSous-gardien en chef de porte-récifs\nGrade : 5\n", "/title",
       R"("Sous-gardien en chef de porte-récifs")"},
      {"Counting – Boats – Ports\nGrade: 5\n", "/title", R"("Counting – Boats – Ports")"},
      {"Republic of Elba\nPORTS REGULATORY BOARD\n\nPosition Title: Engineer\nGrade: 5\n", "/organization",
       R"("PORTS REGULATORY BOARD")"},
      {"MINISTRY OF SHIPS\nGENERAL SECRETARIAT\n\nPosition Title: Engineer\nGrade: 5\n", "/organization",
       R"("MINISTRY OF SHIPS")"},
      {"Government of Elba / Gouvernement d'Elbe\n\nReef Warden\nGrade: 5\n", "/title", R"("Reef Warden")"},
      {"Government of Elba / Gouvernement d'Elbe\n\nReef Warden\nGrade: 5\n", "/organization", "null"},
  };
  check_rows(rows);
}

TEST_CASE("how many posts, beside their place, their title or in a sentence") {
  const Row rows[] = {
      {"Reef Warden\nDuty Location(s):\n1 Vacancy in\nReno, NV\nGrade: 5\n", "/positions/count", "1"},
      {"Reef Warden\nDuty Location(s):\n1 Vacancy in\nReno, NV\nGrade: 5\n", "/locations/0/text",
       R"("Reno, NV")"},
      {"POST: REEF WARDEN (1 POST)\nGrade: 5\n", "/positions/count", "1"},
      {"POST: REEF WARDEN (1 POST)\nGrade: 5\n", "/title", R"("REEF WARDEN")"},
      {"Reef Warden\n\nSummary\nThe office is recruiting to fill one current vacancy in its northern unit.\n",
       "/positions/count", "1"},
      {"Home / Work for us / Current vacancies\n\nReef Warden\nGrade: 5\n", "/title", R"("Reef Warden")"},
  };
  check_rows(rows);
}

TEST_CASE("a sentence that leads to the title stands over it") {
  const Row rows[] = {
      {"The Lantern Society has worked on Elba since 1988. To reinforce our team we look for somebody to "
       "fill the "
       "position of\n\nWATER FIELD OFFICER (re-advertised)\nbased in Porto, with trips to the "
       "north\n\nDuties\n- Go.\n",
       "/title", R"("WATER FIELD OFFICER")"},
      {"In the Reef Group we offer from 1 April 2025, subject to the approval of funds, a position as\n\n"
       "       Reef Researcher (f/m/d)\n       in Coral Studies\n\n       Code number: 07/2025/3\n",
       "/title", R"~("Reef Researcher (f/m/d) in Coral Studies")~"},
      {"In the Reef Group we offer from 1 April 2025, subject to the approval of funds, a position as\n\n"
       "       Reef Researcher (f/m/d)\n       in Coral Studies\n\n       Code number: 07/2025/3\n",
       "/notice_number", R"("07/2025/3")"},
      {"Reef Warden\n\nSummary\nThe board looks for somebody of good sense who can fill this "
       "position.\n\nDuties\n- Go.\n",
       "/title", R"("Reef Warden")"},
  };
  check_rows(rows);
}

TEST_CASE("numbers behind the name of the notice") {
  const Row rows[] = {
      {"ADVERTISEMENT NO. NB/02/2023                Dated: 17.08.2023\n\nReef Warden\nGrade: 5\n",
       "/notice_number", R"("NB/02/2023")"},
      {"ADVERTISEMENT NO. NB/02/2023                Dated: 17.08.2023\n\nReef Warden\nGrade: 5\n",
       "/published/date", R"("2023-08-17")"},
      {"AVIS DE VACANCE / VACANCY NOTICE  No. 3/2022\n\nReef Warden\nGrade: 5\n", "/notice_number",
       R"("3/2022")"},
      {"AVIS DE VACANCE / VACANCY NOTICE  No. 3/2022\n\nReef Warden\nGrade: 5\n", "/title",
       R"("Reef Warden")"},
  };
  check_rows(rows);
}

TEST_CASE("a heading goes on behind a gap") {
  const Row rows[] = {
      {"Clerk\n\nREQUIRED QUALIFICATIONS:   NOTE: Say how you meet each of these.\n- A degree in law.\n",
       "/requirements/education/0/heading", R"("REQUIRED QUALIFICATIONS")"},
  };
  check_rows(rows);
}

TEST_CASE("a title among the contacts is somebody else's") {
  const std::string notice =
      "Reef Warden\nGrade: 5\n\nDuties\n- Go.\n\nHow to apply\nWrite to us by 5 May 2024.\n\nName: Ann Bo\n"
      "Job title: Reef Manager\n";
  const Row rows[] = {{notice.c_str(), "/title", R"("Reef Warden")"}};
  check_rows(rows);
}

TEST_CASE("the grade in the brackets of a title or a sentence") {
  const Row rows[] = {
      {"Staff Officer (Grade IV)\nLocation: Oslo\n", "/grade/text", R"("Grade IV")"},
      {"Staff Officer (north)\nLocation: Oslo\n", "/grade", "null"},
      {"Reef Warden\nLocation: Oslo\nSalary: £30,000 to £31,000 per annum (Grade 7, points 30 - 36)\n",
       "/grade/text", R"("Grade 7")"},
      {"Reef Warden\nGrade\n    Band 6\nContract\n    Permanent\n", "/grade/text", R"("Band 6")"},
      {"Reef Warden\nGrade\n    Band 6\nContract\n    Permanent\n", "/contract/text", R"("Permanent")"},
      {"Fish Officer (JOB GROUP 'K')\nLocation: Lima\n", "/grade/text", R"("JOB GROUP 'K'")"},
      {"Adviser (Local Agent Group II)\nLocation: Lima\n", "/grade/text", R"("Local Agent Group II")"},
      {"Doktorand\n(E 13 TV-L, 75 %)\nLocation: Lima\n", "/grade/text", R"("E 13 TV-L")"},
      {"Reef Analyst, APS Level 5\nLocation: Lima\n", "/grade/text", R"("APS Level 5")"},
      {"Reef Analyst\nTemporary Agent - AD 6\nLocation: Lima\n", "/grade/text", R"("AD 6")"},
      {"Reef Warden\n\nConditions\nThis is a G-5 contract. It is filled locally.\n", "/grade/text",
       R"("G-5")"},
      {"Reef Warden\n\nConditions\nThe warden is a Band 8 position in the scale.\n", "/grade/text",
       R"("Band 8")"},
      {"Reef Warden\nCareer path: III\n", "/grade/text", R"("III")"},
  };
  check_rows(rows);
}

TEST_CASE("the title is the line that says what somebody does") {
  const Row rows[] = {
      {"Science for dry fields\n\nMillet Analyst\nGrade: 5\n", "/title", R"("Millet Analyst")"},
      {"Elba Health Trust\n\nSpeech and Language Therapist - Stroke\n\nClosing date: 2 May 2024\n", "/title",
       R"("Speech and Language Therapist - Stroke")"},
      {"12 Harbour Road, Lima - 263 000\nGrade: 5\n", "/title", "null"},
      {"Advertisement RCT/HR/11-26\n\nPosition: Reef Warden\n", "/notice_number", R"("RCT/HR/11-26")"},
      {"Elba Union\n\nHead of Unit: Ms K. Elba\nGrade: 5\n", "/title", "null"},
      {"Elba Careers\n\nLead Groundwater Modeller\nGrade: 5\n", "/title", R"("Lead Groundwater Modeller")"},
      {"Skip to main content\n\nNurse II\nGrade: 5\n", "/title", R"("Nurse II")"},
      {"Seasonal Crew\nGrade: 5\n", "/title", R"("Seasonal Crew")"},
      {"Jobs in Elba · Environment · NGO\n\nReef Warden\nGrade: 5\n", "/title", R"("Reef Warden")"},
      {"24-031 | Reef Warden | Band 6\nLocation: Lima\n", "/title", "null"},
      {"Job Description - Reef Warden\nGrade: 5\n", "/title", R"("Reef Warden")"},
      {"\"Keeping the herds moving\" ISO 9001:2015\nGrade: 5\n", "/title", "null"},
      {"Reef Warden | Elba State University\nGrade: 5\n", "/title", R"("Reef Warden")"},
      {"Reef Warden | Elba State University\nGrade: 5\n", "/organization", R"("Elba State University")"},
      {"Reef Warden\n\nElba Ice Agency Canada - Forecasts\nMT-04\n$84,116 to $98,763\nGrade: 5\n",
       "/organization", R"("Elba Ice Agency Canada")"},
      {"Reef Warden\nLima\nSea\nLand\nIce\nAir\nSand\n$84,116 to $98,763\nPosted: 2 May 2024\n",
       "/salary/min", "84116"},
      {"Reef Warden (second announcement)\nGrade: 5\n", "/title", R"("Reef Warden")"},
      {"Reef Warden [open to nationals of Elba]\nGrade: 5\n", "/title", R"("Reef Warden")"},
  };
  check_rows(rows);
}

TEST_CASE("what the notice stands in is no house, nor is a date") {
  const Row rows[] = {
      {"ELBA RECONSTRUCTION BANK            Project ID 55107\n\nTitle: Reef Warden\n", "/organization",
       R"("ELBA RECONSTRUCTION BANK")"},
      {"Elba Claims Tribunal\nBridgetown, 5th June, 2026\n\nTitle: Reef Warden\n", "/published/date",
       R"("2026-06-05")"},
      {"Reef Warden\nOffre publiée le 18/03/2026\nGrade: 5\n", "/published/date", R"("2026-03-18")"},
      {"Reef Warden\n\nSummary\nThe post is placed in the Division of Reefs of the World Bureau for Ships.\n",
       "/organization", R"("World Bureau for Ships")"},
      {"Reef Warden\n\nSummary\nThe post is placed in the Division of Reefs of the World Bureau for Ships.\n",
       "/department", R"("Division of Reefs")"},
      {"Split, 7 April 2025\n\nTitle: Reef Warden\n", "/organization", "null"},
      {"Split, 7 April 2025\n\nTitle: Reef Warden\n", "/published/date", R"("2025-04-07")"},
      {"ANNEXURE F\n\nTitle: Reef Warden\n", "/organization", "null"},
      {"COMHAIRLE ELBA\nELBA COUNTY COUNCIL\n\nTitle: Reef Warden\n", "/organization",
       R"("ELBA COUNTY COUNCIL")"},
  };
  check_rows(rows);
}

TEST_CASE("what a page has on top belongs to the header") {
  const Row rows[] = {
      {"Elba\nHelp\tContact\tSign in\tFrançais\n\nReef Warden\nGrade: 5\n", "/title", R"("Reef Warden")"},
      {"Elba\nYou need to enable JavaScript to use all parts of this site.\n\nReef Warden\nGrade: 5\n",
       "/sections/0/last_line", "5"},
      {"Reef Warden\n(An autonomous body under the Ministry of the Sea of Elba and its islands)\nGrade: 5\n",
       "/sections/0/last_line", "3"},
      {"Reef Warden\n\nOverview\nGrade: 5\nLocation: Lima\n\nDuties\n- Count.\n", "/sections/1/kind",
       R"("header")"},
  };
  check_rows(rows);
}

TEST_CASE("headings below one that weighs matter as much") {
  constexpr const char* kNotice =
      "Clerk\n\nREQUIRED QUALIFICATIONS\n\nLanguages\n\n- Excellent English.\n\nDESIRABLE QUALIFICATIONS\n\n"
      "Work Experience\n\n- Service abroad.\n\nLanguages\n\n- Knowledge of Swahili.\n\nHOW TO APPLY\n\nWrite "
      "to us.\n";
  const Row rows[] = {
      {kNotice, "/requirements/languages/0/importance", R"("required")"},
      {kNotice, "/requirements/languages/1/importance", R"("desirable")"},
      {kNotice, "/requirements/experience/0/importance", R"("desirable")"},
  };
  check_rows(rows);
}

TEST_CASE("a label that gave a value is read, whatever its turn") {
  const Row rows[] = {
      {"Elba Trust\nPost: Field Supervisor\nLocation: Lima\n", "/title", R"("Field Supervisor")"},
      {"Elba Trust\nPost: Field Supervisor\nLocation: Lima\n", "/other", "null"},
      {"Elba Trust\nTitle: Reef Warden\nPost: Field Supervisor\n", "/other", R"("Post: Field Supervisor")"},
  };
  check_rows(rows);
}

TEST_CASE("a department that is a house") {
  const Row rows[] = {
      {"Title: Reef Warden\nDepartment/Office: Elba Office for Reefs\n", "/organization",
       R"("Elba Office for Reefs")"},
      {"Title: Reef Warden\nDepartment/Office: Elba Office for Reefs\n", "/other", "null"},
      {"Title: Reef Warden\nDepartment/Office: Division for Reefs\n", "/department",
       R"("Division for Reefs")"},
      {"Title: Reef Warden\nDepartment/Office: Clerk's Office\n", "/department", R"("Clerk's Office")"},
      {"Title: Reef Warden\nDepartment/Office: Elba Agency, Division of Reefs\n", "/department",
       R"("Division of Reefs")"},
      {"Title: Reef Warden\nDepartment/Office: Elba Agency, Division of Reefs\n", "/organization",
       R"("Elba Agency")"},
      {"Title: Reef Warden\nDepartment: Elba Office for Reefs\n", "/department",
       R"("Elba Office for Reefs")"},
  };
  check_rows(rows);
}

TEST_CASE("a label over prose opens its section, over a short value none") {
  const Row rows[] = {
      {"Reef Warden\n\n**Salary Range:**\nThe base salary for this position is $134,789 and is paid each "
       "year "
       "in twelve parts.\n",
       "/sections/1/kind", R"("compensation")"},
      {"Reef Warden\n\nGrade:\n5\n\nSalary:\n$134,789\n\nLocation:\nLima\n", "/sections/0/last_line", "10"},
  };
  check_rows(rows);
}

TEST_CASE("labels in the rows of tables") {
  constexpr const char* kTable =
      "Reef Warden\n\n| Grade        | P-3        |\n|--------------|------------|\n| Duty station | Lima, "
      "Peru |\n"
      "| Ref.:        | CHF/24-077 |\n\nDuties\n- Count.\n";
  const Row rows[] = {
      {kTable, "/grade/text", R"("P-3")"},
      {kTable, "/locations/0/text", R"("Lima, Peru")"},
      {kTable, "/notice_number", R"("CHF/24-077")"},
      {"Reef Warden\n1.2\tJob Grade\t\tP3\n1.3\tLocation\t\tLima, Peru\n", "/grade/text", R"("P3")"},
      {"| Sl. | Particulars | Details |\n| 1 | Post | Reef Warden |\n| 2 | Grade | P3 |\n", "/grade/text",
       R"("P3")"},
      {"Reef Warden\n1. Job Grade     P3\n2. Location     Lima, Peru\n", "/locations/0/city", R"("Lima")"},
      {"+-------+------+\n| Grade | P-3  |\n+-------+------+\n", "/grade/text", R"("P-3")"},
      {"Guardabosques\nN.º de plazas: 2\nUnidad de destino: Unidad de Redes\n", "/positions/count", "2"},
      {"Guardabosques\nN.º de plazas: 2\nUnidad de destino: Unidad de Redes\n", "/department",
       R"("Unidad de Redes")"},
  };
  check_rows(rows);
}

TEST_CASE("values without what is no part of them") {
  const Row rows[] = {
      {"Reef Warden\nReference: 24-118 (External)\n", "/notice_number", R"("24-118")"},
      {"Reef Warden\nReference: 24-Reefs-118-Lima (M)\n", "/notice_number", R"x("24-Reefs-118-Lima (M)")x"},
      {"Reef Warden\nVacancy notice: SCIENTIFIC OFFICER\n", "/notice_number", "null"},
      {"Reef Warden\nDuty station: Lima, with travel to Cusco and Puno\n", "/locations/0/text", R"("Lima")"},
      {"Reef Warden\nDuty station: Lima, with travel to Cusco and Puno\n", "/locations/1",
       R"x("(no such place)")x"},
      {"Reef Warden\nGrade range: $48,310 - $79,655\n", "/grade", "null"},
      {"Reef Warden\n\nConditions\nThe contract is for a period of\nthree (3) years.\n", "/duration/text",
       R"("three (3) years")"},
      {"Reef Warden\n\nSummary\nThe warden will serve in the field and report to him.\n", "/reports_to",
       "null"},
      {"Reef Warden\n\nSummary\nThe warden is answerable to the Director, Reefs.\n", "/reports_to",
       R"("Director, Reefs")"},
      {"Reef Warden\nDate of advertisement: 16th January, 2026\n", "/published/date", R"("2026-01-16")"},
      {"Reef Warden\n\nSummary\nThe position is located in the Basin Section of the Office for Rivers.\n",
       "/organization", R"("Office for Rivers")"},
      {"Reef Warden\n\nSummary\nThe position is located in the Basin Section of the Office for Rivers.\n",
       "/department", R"("Basin Section")"},
  };
  check_rows(rows);
}

}  // namespace
}  // namespace vacparse::test
