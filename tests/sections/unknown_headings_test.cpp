// SPDX-License-Identifier: MIT
// Headings that no phrase knows, told by what stands round them, and those that only divide.
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "sections_shown.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("a run-in heading that nobody knows stays among what is asked or offered") {
  const ShownRow rows[] = {
      {"Clerk\n\nBENEFITS\n- Fish.\n\nPURPLE TREASURES: Gold, in any order that you like.\n",
       "header 1-2 | compensation [BENEFITS] 3-6"},
      {"Clerk\n\nREQUIREMENTS\n- A degree.\n\nPURPLE TREASURES: You know where they are kept.\n",
       "header 1-2 | requirements [REQUIREMENTS] 3-6"},
      {"Clerk\n\nDuties\n- a\n\n4\nSalary, allowances and benefits\nThe salary follows the rules of the "
       "staff of "
       "the League, as they stand in the book.\n",
       "header 1-2 | duties [Duties] 3-6 | compensation [Salary, allowances and benefits] 7-8"},
      {"Reef Institute of Elba, of the Ministry of Reefs and all of its Waters\nReef Road, Portoferraio - "
       "411 099\n\n"
       "Duties\n- a\n",
       "header 1-3 | duties [Duties] 4-5"},
  };
  check_rows(rows, sections_of);
}

TEST_CASE("a heading in small letters is told by its words where a blank line and its text set it apart") {
  const ShownRow rows[] = {
      {"Agent\n\nPrincipales missions et tâches du poste\n\n- Compter.\n",
       "header 1-2 | duties [Principales missions et tâches du poste] 3-5"},
      {"Clerk\n\nDuties and tasks of this post\nThe clerk counts the sheep.\n",
       "header 1-2 | duties [Duties and tasks of this post] 3-4"},
      {"Agente\n\nPrimera. Requisitos de los aspirantes\n- Saber contar.\n",
       "header 1-2 | requirements [Primera. Requisitos de los aspirantes] 3-4"},
      {"Clerk\n\nDuties\n- a\n\nThis post is within the purple\nTeam of the tall harbour.\n",
       "header 1-2 | duties [Duties] 3-7"},
      {"Clerk\n\nDuties\n- a\n\nExperience with 10 people\n\nExperience with many boats and their crews.\n",
       "header 1-2 | duties [Duties] 3-8"},
      {"Clerk\n\nTheme: Training And Studies\nGrade: 5\n", "header 1-4"},
      {"Clerk\n\nDuties of the clerk in town\nGrade: 5\n", "header 1-4"},
  };
  check_rows(rows, sections_of);
}

TEST_CASE("a heading that may mean either is told by the text right below") {
  const ShownRow rows[] = {
      {"Clerk\n\nJob description\n- Prepares the accounts.\n- Counts the sheep, and advises on them.\n",
       "header 1-2 | summary [Job description] 3-5"},
      {"Clerk\n\nJob description\n- Prepares the accounts.\n- Advises on sheep.\n",
       "header 1-2 | duties [Job description] 3-5"},
      {"Clerk\n\nJob description\nMaintains the flock, and counts it.\n",
       "header 1-2 | duties [Job description] 3-4"},
      {"Clerk\n\nJob description\nThe zoo seeks a clerk.\n\nRequirements\n- Patience.\n",
       "header 1-2 | summary [Job description] 3-5 | requirements [Requirements] 6-7"},
      {"Clerk\n\nJob description\nMaintains the flock.\n\nDuties\n- Count sheep.\n",
       "header 1-2 | summary [Job description] 3-5 | duties [Duties] 6-7"},
      {"Clerk\n\nJob description\nThe clerk has many tasks, some of which are\n- Preparing the accounts.\n"
       "- Advising on sheep.\n",
       "header 1-2 | summary [Job description] 3-4 | duties 5-6"},
      {"Clerk\n\nPurpose\nTo maintain the flock.\n", "header 1-2 | summary [Purpose] 3-4"},
  };
  check_rows(rows, sections_of);
}

TEST_CASE("names of competencies divide their section") {
  CHECK(
      sections_of("Clerk\n\nCompetencies\nTEAMWORK: Works with others.\nPLANNING AND DUTIES: Sets goals.\n\n"
                  "Education\n- A degree.\n") ==
      "header 1-2 | skills [Competencies] 3-6 | education [Education] 7-8");
}

TEST_CASE("lines of a table of contents open no sections") {
  CHECK(sections_of(
            "Clerk\n\nContents\nAbout the job\nBenefits\nHow to apply\n\nAbout the job\nThe clerk counts "
            "the sheep of the town.\n\nBenefits\nA pension.\n\nHow to apply\nWrite to us.\n") ==
        "header 1-2 | header [Contents] 3-7 | summary [About the job] 8-10 | compensation [Benefits] 11-13 | "
        "application [How to apply] 14-15");
}

TEST_CASE("a short line between two lists names the second") {
  const ShownRow rows[] = {
      {"Clerk\n\nRequirements\n- Patience.\nVery beneficial\n- Humour.\n",
       "paragraph Clerk | heading Requirements | item Patience. | heading Very beneficial | item Humour."},
      {"Clerk\n\nRequirements\nPersonal skills and qualities\n- Patience.\n",
       "paragraph Clerk | heading Requirements | heading Personal skills and qualities | item Patience."},
      {"Clerk\n\nRequirements\n- Patience in\nArmenia\n- Humour.\n",
       "paragraph Clerk | heading Requirements | item Patience in | paragraph Armenia | item Humour."},
  };
  check_rows(rows, blocks_of);
}

TEST_CASE("how much something is asked divides what is asked") {
  const ShownRow rows[] = {
      {"Clerk\n\nRequirements\n\nEducation\nEssential: a degree in law.\nDesirable: a master's degree.\n\n"
       "Languages\nEssential: French.\n",
       "header 1-2 | requirements [Requirements] 3-4 | education [Education] 5-8 | languages [Languages] "
       "9-10"},
      {"Clerk\n\nRequirements\nEssential\n- A degree in law.\nDesirable\n- French.\n",
       "header 1-2 | requirements [Requirements] 3-3 | requirements [Essential] 4-5 | "
       "requirements [Desirable] 6-7"},
      {"Clerk\n\nRequirements\n\nQualifications\nEssential criteria\n- A degree in law.\n\nExperience\n"
       "Essential criteria\n- Two years in court.\nDesirable criteria\n- A year abroad.\n",
       "header 1-2 | requirements [Requirements] 3-4 | requirements [Qualifications] 5-5 | "
       "requirements [Essential criteria] 6-8 | experience [Experience] 9-13"},
      {"Clerk\n\nREQUIREMENTS\n- A degree in law.\n\n**Pay and holidays**\nEUR 3,000 a month.\n",
       "header 1-2 | requirements [REQUIREMENTS] 3-5 | compensation [Pay and holidays] 6-7"},
  };
  check_rows(rows, sections_of);
}

TEST_CASE("how to apply, said behind the pay, is no part of the pay") {
  const ShownRow rows[] = {
      {"Clerk\n\nRequirements\nA degree in the counting of ships is wanted.\n\nApply online at "
       "www.elba.example. "
       "Applications will be accepted until the post is filled; for questions contact the clerk.\n",
       "header 1-2 | requirements [Requirements] 3-5 | application 6-6"},
      {"Clerk\n\nDuties\n- a\n\nSalary\nEUR 3,000 a month.\n\nTo apply, please send your CV and a cover "
       "letter.\n",
       "header 1-2 | duties [Duties] 3-5 | compensation [Salary] 6-8 | application 9-9"},
      {"Clerk\n\nDuties\n- a\n\nSalary\nEUR 3,000 a month.\n\nFor details of the scale please visit our "
       "page.\n",
       "header 1-2 | duties [Duties] 3-5 | compensation [Salary] 6-9"},
  };
  check_rows(rows, sections_of);
}

TEST_CASE("a sentence over a list that announces duties opens them") {
  const ShownRow rows[] = {
      {"Clerk\n\nThe job\nReporting to the Head of the Unit in town, the clerk will be responsible for the "
       "following tasks:\n- Count.\n- File.\n",
       "header 1-2 | summary [The job] 3-3 | duties 4-6"},
      {"Clerk\n\nSummary\nA post.\n\nJob description\n\nAs a clerk in this office you will:\n\n    count the "
       "ships\n    file the letters\n\nExperience\n- Two years.\n",
       "header 1-2 | summary [Summary] 3-5 | duties [Job description] 6-12 | experience [Experience] 13-14"},
      {"Clerk\n\nThe job\nThe clerk is one of:\n- Two.\n- Three.\n", "header 1-2 | summary [The job] 3-6"},
  };
  check_rows(rows, sections_of);
}

TEST_CASE("labels behind a heading that only names the document are the header") {
  const ShownRow rows[] = {
      {"Terms of Reference\n\nTitle: Clerk\nGrade: P-3\nSupervisor: Mayor\n\nDuties\n- a\n",
       "header [Terms of Reference] 1-6 | duties [Duties] 7-8"},
      {"TERMS OF REFERENCE\n\nReef survey\nReference: 7\nLocation: Oslo\n\nDuties\n- a\n",
       "header [TERMS OF REFERENCE] 1-6 | duties [Duties] 7-8"},
      {"Clerk\nReference number\n    7\nSalary\n    £30,000\n    National: £30,000; London: £31,000\n    A "
       "pension with our share of it\n"
       "Job grade\n    Officer\n\nDuties\n- a\n",
       "header 1-10 | duties [Duties] 11-12"},
      {"Clerk\n\nDuties\n- a\n\nGENERAL INFORMATION\nBlue and green.\n",
       "header 1-2 | duties [Duties] 3-5 | other [GENERAL INFORMATION] 6-7"},
  };
  check_rows(rows, sections_of);
}

TEST_CASE("a name that sections have is one more label between labels") {
  const ShownRow rows[] = {
      {"Vacancy details\nField of expertise\nRule of Law\nTitle\nClerk\nClosing date\n6 March 2031\n\n"
       "Tasks\n- Count.\n",
       "header [Vacancy details] 1-8 | duties [Tasks] 9-10"},
      {"Clerk\nOverview\nAccepting applications\nSalary\n$3,000\nTravel required\nNo\nContract type\nTerm\n\n"
       "Duties\n- Count.\n",
       "header 1-10 | duties [Duties] 11-12"},
      {"Clerk\nSkills\nCounting\n\nDuties\n- Count.\n",
       "header 1-1 | skills [Skills] 2-4 | duties [Duties] 5-6"},
  };
  check_rows(rows, sections_of);
}

TEST_CASE("numbered requirements that say what they are") {
  const ShownRow rows[] = {
      {"Clerk\n\nQualifications\n1. Education: A degree.\n2. Languages: French.\n\nWe offer\n- Fish.\n",
       "header 1-2 | requirements [Qualifications] 3-3 | education [Education] 4-4 | languages [Languages] "
       "5-6 | "
       "compensation [We offer] 7-8"},
      {"Clerk\n\nDuties\n1. Education: teach the crew.\n2. Count.\n", "header 1-2 | duties [Duties] 3-5"},
      {"Clerk\n\nQualifications\n1. A degree.\n2. Boats: any.\n",
       "header 1-2 | requirements [Qualifications] 3-5"},
  };
  check_rows(rows, sections_of);
}

TEST_CASE("headings that are sentences or name what the house offers") {
  const ShownRow rows[] = {
      {"Clerk\n\nDuties\n- Count.\n\nTo be successful in the role, you shall have\n\n- Patience.\n",
       "header 1-2 | duties [Duties] 3-5 | requirements [To be successful in the role, you shall have] 6-8"},
      {"Clerk\n\nDuties\n- Count.\n\nTHE EMBASSY OFFERS\n- Fish.\n\nThe fine print\n\nWe check records.\n",
       "header 1-2 | duties [Duties] 3-5 | compensation [THE EMBASSY OFFERS] 6-8 | conditions [The fine "
       "print] 9-11"},
      {"Clerk\n\n## Duties\n- Count.\n\n### Preferred skills\n- Patience.\n\n### Benefit eligibility\n- "
       "Fish.\n",
       "header 1-2 | duties [Duties] 3-5 | skills [Preferred skills] 6-8 | compensation [Benefit "
       "eligibility] 9-10"},
      {"Clerk\n\nRequirements\n- Patience.\n\nLocation\n\nElba, Lyon\n\nHow to apply\nWrite.\n",
       "header 1-2 | requirements [Requirements] 3-5 | header 6-9 | application [How to apply] 10-11"},
      {"Clerk\n\nCompetencies\n- Patience.\n\nNotes\nAppointment is subject to a medical examination.\n",
       "header 1-2 | skills [Competencies] 3-5 | conditions [Notes] 6-7"},
      {"Clerk\n\nCompetencies\n- Patience.\n\nNotes\nIt takes time.\n",
       "header 1-2 | skills [Competencies] 3-7"},
      {"Clerk\n\nSummary\nElba seeks a clerk.\n\nThis position will involve:\n- Writing\n- "
       "Counting\n\nApplicants for this "
       "position are required to:\n- Swim\n",
       "header 1-2 | summary [Summary] 3-5 | duties [This position will involve] 6-9 | requirements "
       "[Applicants for this "
       "position are required to] 10-11"},
      {"Clerk\n\nDuties\n- Count.\n\nRELAXATION IN AGE\n- Five years.\n",
       "header 1-2 | duties [Duties] 3-5 | requirements [RELAXATION IN AGE] 6-7"},
      {"Guarda\n\nSe convocan pruebas para la contratación de un guarda.\n\nDATOS DE LA PLAZA\nGrupo: "
       "5\n\nOBJETO\n"
       "Contar.\n",
       "header 1-2 | summary 3-4 | header [DATOS DE LA PLAZA] 5-7 | summary [OBJETO] 8-9"},
      {"Guarda\n\nREQUISITOS\n- Mar.\n\nMÉRITOS\n- Inglés.\n",
       "header 1-2 | requirements [REQUISITOS] 3-5 | requirements [MÉRITOS] 6-7"},
      {"Guarda\n\nFunciones\n- Contar.\n\nENVIAR CV Y CARTA A\nElba.\n",
       "header 1-2 | duties [Funciones] 3-5 | application [ENVIAR CV Y CARTA A] 6-7"},
      {"Garde\n\nMISSION GÉNÉRALE\nCompter.\n\nFonctions\n- Compter.\n\nCaractéristiques particulières de "
       "l'emploi\n- Permis.\n",
       "header 1-2 | summary [MISSION GÉNÉRALE] 3-5 | duties [Fonctions] 6-8 | conditions [Caractéristiques "
       "particulières de l'emploi] 9-10"},
      {"Clerk\n\nDuties\n- Count.\n\nNationality requirements\n- Elban.\n",
       "header 1-2 | duties [Duties] 3-5 | requirements [Nationality requirements] 6-7"},
  };
  check_rows(rows, sections_of);
}

TEST_CASE("headings of duties open them below a summary; what guests live through is no experience") {
  const ShownRow rows[] = {
      {"Clerk\n\n## Purpose\n\nElba counts.\n\n### Key areas of responsibility\n\n- Count.\n",
       "header 1-2 | summary [Purpose] 3-6 | duties [Key areas of responsibility] 7-9"},
      {"Clerk\n\nDUTIES\n\n- Count.\n\nGUEST EXPERIENCE\n\n- Greet.\n", "header 1-2 | duties [DUTIES] 3-9"},
      {"Clerk\n\nJOB DESCRIPTIONS\n- Count.\n\nJOB SPECIFICATIONS\n- Swim.\n\nHOW TO RESPOND\nWrite.\n",
       "header 1-2 | duties [JOB DESCRIPTIONS] 3-5 | requirements [JOB SPECIFICATIONS] 6-8 | application "
       "[HOW TO "
       "RESPOND] 9-10"},
      {"Clerk\n\nElba Reefs counts fish, and has done so for forty years.\n\n**As a clerk, your duties and "
       "responsibilities will include:**\n\n- Count\n- Swim\n",
       "header 1-2 | summary 3-4 | duties [As a clerk, your duties and responsibilities will include] 5-8"},
      {"Clerk\n\nDuties\n- Count.\n\n<br>\n\nSkills |br|\n- Swim.\n",
       "header 1-2 | duties [Duties] 3-7 | skills [Skills] 8-9"},
      {"Clerk\n\nDesired qualifications and swimming skills\n- Swim.\n\nThe City\n\nElba is wet.\n",
       "header 1-2 | requirements [Desired qualifications and swimming skills] 3-5 | about [The City] 6-8"},
      {"Clerk\n\n- Grade: 4\n- WHO MAY COUNT: All who live on Elba may count.\n\n## Duties\n\n- Count.\n",
       "header 1-5 | duties [Duties] 6-8"},
      {"Clerk\n\nSkills and experience\n- Swim.\n\nWij bieden\n- Vis.\n",
       "header 1-2 | requirements [Skills and experience] 3-5 | compensation [Wij bieden] 6-7"},
  };
  check_rows(rows, sections_of);
}

}  // namespace
}  // namespace vacparse::test
