// SPDX-License-Identifier: MIT
// Terms of employment, behind labels and in sentences.
#include "catch.hpp"
#include "record_rows.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("what a page is sorted under is no grade") {
  const Row rows[] = {
      {"Title: Warden\nCategory: the-team\n", "/grade", "null"},
      {"Title: Warden\nCategory: Wardens of Reefs and of Ports\n", "/grade", "null"},
      {"Title: Warden\nCategory: Professional staff\n", "/grade/text", R"("Professional staff")"},
      {"Title: Warden\nCategory: B\n", "/grade/text", R"("B")"},
  };
  check_rows(rows);
}

TEST_CASE("a count and what stands in brackets behind it") {
  const Row rows[] = {
      {"Title: Warden\nNo. of posts: 02 (Two) [UR-1, OBC-1]\n", "/positions/count", "2"},
      {"Title: Warden\nRelease date: 27 October 2031\n", "/published/date", R"("2031-10-27")"},
  };
  check_rows(rows);
}

TEST_CASE("a sentence that calls its amount pay states the salary, wherever it stands") {
  const Row rows[] = {
      {"Warden\n\nThe all-in yearly compensation for this position is £35,000.\n", "/salary/min", "35000"},
      {"Warden\n\nThe all-in yearly compensation for this position is £35,000.\n", "/salary/period",
       R"("year")"},
      {"Warden\n\n20 hours a week, £11,400 per annum\n", "/salary/text", R"("£11,400 per annum")"},
      {"Warden\n\n## How to apply\n\nThe salary is 2,300.30 euros (gross) per month. Write to us.\n",
       "/salary/min", "2300.3"},
      {"Warden\n\n## How to apply\n\nThe fee for applications is £30.\n", "/salary", "null"},
      {"Warden\n\nYou will run a budget of £11,400 per annum.\n", "/salary", "null"},
      {"Warden\n\nAbout us\n\nOur members gave £11,400 per month.\n", "/salary", "null"},
      {"Warden\n\n## About the job\n\nYou will sell tickets at £20 to £40 on the quay.\n", "/salary", "null"},
  };
  check_rows(rows);
}

TEST_CASE("a duration beside its noun") {
  const Row rows[] = {
      {"Warden\n\nIt is offered on fixed contract terms of three (3) years.\n", "/duration/months", "36"},
      {"Warden\n\nThis is a two-year, grant-funded position.\n", "/duration/months", "24"},
  };
  check_rows(rows);
}

TEST_CASE("a trial is no part of how long a contract lasts") {
  const Row rows[] = {
      {"Título: Guarda\nDuración: 24 meses (con un período de prueba de 6 meses)\n", "/duration/text",
       R"("24 meses")"},
      {"Title: Warden\nDuration: 6 months (renewable)\n", "/duration/text", R"("6 months")"},
      {"Warden\n\nThe post is fixed term for 30 months.\n", "/duration/text", R"("30 months")"},
  };
  check_rows(rows);
}

TEST_CASE("until when a contract lasts is no time to apply") {
  const Row rows[] = {
      {"Garde\n\nPoste à pourvoir dès que possible, jusqu'au 31/12/2031.\n", "/deadline", "null"},
      {"Garde\n\nLe poste est un CDD jusqu'au 31 mars 2031.\n", "/deadline", "null"},
      {"Garde\n\nLes candidatures au poste sont reçues jusqu'au 31 mars 2031.\n", "/deadline/date",
       R"("2031-03-31")"},
      {"Warden\n\nThe contract runs from 1 May 2030 until 31 March 2031.\n", "/deadline", "null"},
      {"Warden\n\nApplications for this contract are accepted until 31 March 2031.\n", "/deadline/date",
       R"("2031-03-31")"},
  };
  check_rows(rows);
}

TEST_CASE("a duration goes without what may come behind it") {
  const Row rows[] = {
      {"Clerk\nDuration: 2 years, renewable\nGrade: 5\n", "/duration",
       R"({"text": "2 years", "months": 24})"},
      {"Clerk\nDuration: 12 months, with possibility of extension\nGrade: 5\n", "/duration/text",
       R"("12 months")"},
      {"Clerk\nDuration: 12 months with possibility of extension\nGrade: 5\n", "/duration/text",
       R"("12 months")"},
      {"Clerk\nDuration: One year (12 months) renewable\nGrade: 5\n", "/duration/text",
       R"~("One year (12 months)")~"},
      {"Clerk\nDuration: 31-Dec-2031, with possibility of extension\nGrade: 5\n", "/duration/text",
       R"("31-Dec-2031")"},
      {"Clerk\nDuration: Till December 2031 with possibility of extension\nGrade: 5\n", "/duration/text",
       R"("Till December 2031")"},
      {"Clerk\nDuration: 6 months (likely to be extended beyond this date)\nGrade: 5\n", "/duration/text",
       R"~("6 months (likely to be extended beyond this date)")~"},
      {"Clerk\nDuration: 3 months probation with extension up to 1 year\nGrade: 5\n", "/duration/text",
       R"("3 months probation with extension up to 1 year")"},
      {"Clerk\nDuration: Two years, with a trial period of a month and the possibility of renewal\nGrade: "
       "5\n",
       "/duration/text", R"("Two years")"},
      {"Clerk\nTerm duration: 3 years 0 months\nGrade: 5\n", "/duration",
       R"({"text": "3 years 0 months", "months": 36})"},
      {"Clerk\nApprenticeship length: 36 months\nGrade: 5\n", "/duration/months", "36"},
      {"Escribiente\nDuración en meses: 24\nGrado: 5\n", "/duration/months", "24"},
      {"Clerk\nDuration in months: 24\nGrade: 5\n", "/duration/months", "24"},
      {"Clerk\nDuration (months): 24\nGrade: 5\n", "/duration/months", "24"},
      {"Clerk\nDuration: 24\nGrade: 5\n", "/duration/months", "null"},
      {"Clerk\n\nConditions\nThe appointment is for a period of three (3) years, renewable once.\n",
       "/duration", R"({"text": "three (3) years", "months": 36})"},
      {"Commis\n\nConditions\nContrat à durée déterminée de trois ans renouvelable.\n", "/duration",
       R"({"text": "trois ans", "months": 36})"},
  };
  check_rows(rows);
}

TEST_CASE("a status is a contract where it says so") {
  const Row rows[] = {
      {"Clerk\nStatus: Permanent, full-time\nGrade: 5\n", "/contract/types", R"(["permanent", "full_time"])"},
      {"Clerk\nStatus: Open\nGrade: 5\n", "/contract", "null"},
      {"Clerk\nStatus: Under review\nGrade: 5\n", "/contract", "null"},
      {"Escribiente\nModalidad: presencial\nGrado: 5\n", "/contract", "null"},
      {"Escribiente\nModalidad: contrato de relevo\nGrado: 5\n", "/contract/text", R"("contrato de relevo")"},
  };
  check_rows(rows);
}

TEST_CASE("what a contract is may state its duration") {
  const Row rows[] = {
      {"Clerk\nContract: Fixed term – maternity cover, 12 months\nGrade: 5\n", "/duration",
       R"({"text": "12 months", "months": 12})"},
      {"Clerk\nTerm: Full time, 11 months with possible extension\nGrade: 5\n", "/duration/text",
       R"("11 months")"},
      {"Clerk\nStatus: Temporary full-time – up to 14 months (parental leave)\nGrade: 5\n", "/duration",
       R"({"text": "up to 14 months", "months": 14})"},
      {"Clerk\nAppointment type: Term - NTE 4 years\nGrade: 5\n", "/duration/text", R"("NTE 4 years")"},
      {"Commis\nStatut : Contractuel (CDD de 18 mois, renouvelable une fois)\nLieu : Lyon\n",
       "/duration/text", R"("18 mois")"},
      {"Clerk\nDuration: 2 years\nContract: Fixed term, 12 months\nGrade: 5\n", "/duration/text",
       R"("2 years")"},
      {"Clerk\nContract: Permanent, after a probation of 6 months\nGrade: 5\n", "/duration", "null"},
  };
  check_rows(rows);
}

TEST_CASE("a grade without the pay in its brackets, a level of another kind") {
  const Row rows[] = {
      {"Clerk\nPay scale: Level-6 of the Matrix (Rs. 35,400 - 1,12,400) as of May\n", "/grade/text",
       R"("Level-6 of the Matrix")"},
      {"Clerk\nPay scale: Level-6 of the Matrix (Rs. 35,400 - 1,12,400) as of May\n", "/grade/levels",
       R"(["6"])"},
      {"Clerk\nPay scale: Level-6 of the Matrix (Rs. 35,400 - 1,12,400) as of May\n", "/salary/max",
       "112400"},
      {"Clerk\nGrade: Level 6 (of the Matrix)\n", "/grade/text", R"x("Level 6 (of the Matrix)")x"},
      {"Clerk\nFunctional level: Management of Reefs\nGrade: S3\n", "/grade/text", R"("S3")"},
      {"Clerk\nFunctional level: P3\n", "/grade/text", R"("P3")"},
  };
  check_rows(rows);
}

TEST_CASE("two grades that a sentence names are both kept") {
  const Row rows[] = {
      {"Clerk\n\nAbout the role\nClerks are classified as EC-04 and EC-05.\n", "/grade/text",
       R"("EC-04 and EC-05")"},
      {"Clerk\n\nBenefits\nWe offer a good salary (Level 11).\n", "/grade/text", R"("Level 11")"},
  };
  check_rows(rows);
}

TEST_CASE("the clearance that a sentence asks for") {
  const Row rows[] = {
      {"Clerk\n\nConditions\nAppointment is subject to a security clearance at Top Secret level.\n",
       "/security_clearance", R"("Top Secret")"},
      {"Clerk\n\nConditions\nYou must obtain a Transport Security Clearance.\n", "/security_clearance",
       R"("Transport Security Clearance")"},
      {"Clerk\n\nRequirements\n- Ability to hold a Secret Security Clearance.\n", "/security_clearance",
       R"("Secret")"},
  };
  check_rows(rows);
}

TEST_CASE("a contract in front, in a sentence, or in the words of schema.org") {
  const Row rows[] = {
      {"Elba Council\n\nClerk\nPermanent part time - 45.6 hours per fortnight\nGrade: 5\n", "/contract/text",
       R"("Permanent part time")"},
      {"Clerk\nFull-time, Specific Purpose Contract (3 years)\nGrade: 5\n", "/contract/text",
       R"("Full-time, Specific Purpose Contract")"},
      {"Clerk\nEmployment Type: OTHER\nJob Type: Career Service\n", "/contract/text", R"("Career Service")"},
      {"Clerk\nContract: Temporary agent1 - 2(f)\n", "/contract/text", R"("Temporary agent")"},
      {"Clerk\nContract: Temporary Agent - AD 6\n", "/contract/text", R"("Temporary Agent")"},
      {"Clerk\nContract: Temporary Agent 2(f), AD 7\n", "/contract/text", R"x("Temporary Agent 2(f)")x"},
      {"Clerk\nContract: Temporary Agent 2(f), AD 7\n", "/grade/text", R"("AD 7")"},
      {"Clerk\nContract: Local staff - G5\n", "/grade/text", R"("G5")"},
      {"Clerk\nContract: Fixed term, renewable, AD 7\n", "/contract/text", R"("Fixed term, renewable")"},
      {"Clerk\n\nSummary\nThis is a permanent, full-time position with the city.\n", "/contract/text",
       R"("permanent, full-time")"},
      {"Clerk\n\nSummary\nElba seeks an energetic individual for a full-time, 12-month clerk's position.\n",
       "/contract/text", R"("full-time")"},
      {"Clerk\n\nSummary\nWe wait for the right person for full time, but may wait long.\n", "/contract",
       "null"},
      {"Guarda\n\nCondiciones\n- Tiempo completo de 11 meses.\n", "/contract/text", R"("Tiempo completo")"},
      {"Garde\n\nConditions\n- Temps plein, le jour.\n", "/contract/text", R"("Temps plein")"},
      {"Clerk\n\nConditions\nThe contract is of indefinite duration after a trial of a month.\n",
       "/contract/text", R"("indefinite duration")"},
      {"Commis\n\nConditions\nLe contrat, de droit local, est à durée indéterminée.\n", "/contract/text",
       R"("durée indéterminée")"},
      {"Clerk\n\nSummary\nElba Council is recruiting two permanent, full-time clerks for its port.\n",
       "/contract/text", R"("permanent, full-time")"},
      {"Clerk\n\nConditions\nThe contract, under the law of Elba, is of indefinite duration.\n",
       "/contract/text", R"("indefinite duration")"},
      {"Clerk\nContract: One year, renewable subject to funds\n", "/duration/months", "12"},
      {"Clerk\nContract: One year, renewable subject to funds\n", "/contract", "null"},
      {"Clerk\n\nConditions\nA 3-year definite duration contract is offered.\n", "/duration/months", "36"},
      {"Clerk\n\nConditions\nThe contract is concluded for five years.\n", "/duration/text",
       R"("five years")"},
      {"Clerk\nTerms of service: Permanent and Pensionable\n", "/contract/text",
       R"("Permanent and Pensionable")"},
      {"Clerk\n\nSummary\nElba is drawing up a reserve list of clerks.\n", "/positions/reserve_list", "true"},
  };
  check_rows(rows);
}

TEST_CASE("a contract without its length, its end or its sentence") {
  const Row rows[] = {
      {"Clerk\nContract: One (1) year fixed term, extendable upon performance\n", "/contract/text",
       R"("fixed term")"},
      {"Clerk\nContract: One (1) year fixed term, extendable upon performance\n", "/duration/months", "12"},
      {"Clerk\nContract: Short Term Graded, Six (06) months with possibility of extension\n",
       "/contract/text", R"("Short Term Graded")"},
      {"Clerk\nContract: Fixed Term until 31 March 2031\n", "/contract/text", R"("Fixed Term")"},
      {"Clerk\nContract: Term - Not to exceed 13 months, may be extended\n", "/contract/text", R"("Term")"},
      {"Clerk\nContract: Fixed term, renewable\n", "/contract/text", R"("Fixed term, renewable")"},
      {"Clerk\nTenure\nThe current vacancy is permanent and whole time. It is pensionable.\nGrade: 5\n",
       "/contract/text", R"("permanent and whole time")"},
      {"Clerk\nEmployment Regime: Seconded\n", "/contract/types", R"(["secondment"])"},
      {"Clerk\n\nConditions\nThe clerk is offered a contract as temporary staff for a period of five years, "
       "which may be renewed.\n",
       "/duration", R"({"text": "five years", "months": 60})"},
      {"Clerk\n\nConditions\nThe clerk is trained for a period of five years.\n", "/duration", "null"},
      {"Clerk\n\nConditions\nThe position is a fixed-term employment for 48 months with a bonus.\n",
       "/duration/months", "48"},
      {"Clerk\n\nConditions\nThe appointment is for 364 days.\n", "/duration/text", R"("364 days")"},
      {"Clerk\n\nConditions\nApply within 30 days of the notice.\n", "/duration", "null"},
      {"Clerk\n\nConditions\nStart: as soon as possible. One year contract after a trial.\n",
       "/duration/months", "12"},
      {"Clerk\n\nSummary\nA three-year position as clerk is vacant.\n", "/duration/text", R"("three-year")"},
      {"Clerk\n\nHow to apply\nCandidates may apply for up to three positions.\n", "/positions", "null"},
      {"Clerk\n\nSpecial notice\nStaff may apply for temporary positions above their own grade.\n",
       "/contract", "null"},
      {"Clerk\n\nConditions\n- Reliability Status security clearance\n", "/security_clearance",
       R"("Reliability Status")"},
      {"Clerk\n\nConditions\nA security clearance at level EU CONFIDENTIAL may be requested.\n",
       "/security_clearance", R"("EU CONFIDENTIAL")"},
  };
  check_rows(rows);
}

TEST_CASE("whose dollar it is, an American address tells") {
  const Row rows[] = {
      {"Clerk\nSalary: $29.87 Hourly\n\nHow to apply\n410 Mill Street\nElba Falls, CA 95000\n",
       "/salary/currency", R"("USD")"},
      {"Clerk\nSalary: $29.87 Hourly\n\nHow to apply\n410 Mill Street\nElba Falls, ZZ 95000\n",
       "/salary/currency", "null"},
      {"Clerk\nSalary: $29.87 Hourly\n\nHow to apply\n410 Mill Street\nElba Falls, CA 9500\n",
       "/salary/currency", "null"},
      {"Escribiente\n\nCondiciones\nRemuneración mensual de US$ 3.850, seguro médico.\n", "/salary/min",
       "3850"},
  };
  check_rows(rows);
}

TEST_CASE("pay in the words of schema.org") {
  const Row rows[] = {
      {"Clerk\nSalary: $29.46 - $37.47 HOUR\n", "/salary/period", R"("hour")"},
      {"Clerk\nSalary: $71,875.00 - $113,000.00 YEAR\n", "/salary/period", R"("year")"},
      {"Clerk\nSalary: $71,875.00 years ago\n", "/salary/period", "null"},
  };
  check_rows(rows);
}

TEST_CASE("how many posts, a reserve list, whose dollar, a day of publication, as sentences and labels say") {
  const Row rows[] = {
      {"Warden\n\nSummary\nThere is currently one permanent, whole-time vacancy in the reef.\n",
       "/positions/count", "1"},
      {"Warden\n\nHow to apply\nA reserve list may be held for 12 months.\n", "/positions/reserve_list",
       "true"},
      {"Warden\nReserve list valid until: 31 December 2032\n", "/positions/text",
       R"("Reserve list valid until")"},
      {"Warden\nSalary: $68,900 - $77,400\n\nConditions\nYou must have the right to work in New Zealand. The "
       "show moves to Australia.\n",
       "/salary/currency", R"("NZD")"},
      {"Warden\nSalary: $68,900 - $77,400\n\nConditions\nThe show moves from New Zealand to Australia.\n",
       "/salary/currency", "null"},
      {"Galați, 3 June 2031\n\nWarden\nGrade: 5\n", "/published/date", R"("2031-06-03")"},
      {"Resolución de 5 de junio de 2031, de la Presidencia, por la que se convocan pruebas.\n\nPuesto: "
       "Guarda\n",
       "/published/date", R"("2031-06-05")"},
      {"Offre d'emploi publiée le 17 janvier 2031 - vue 1 204 fois\n\nGardien de récif\n", "/published/date",
       R"("2031-01-17")"},
  };
  check_rows(rows);
}

TEST_CASE("a term without what else its value or its page says") {
  const Row rows[] = {
      {"Warden\nSecurity clearance: counter-terrorist check (opens in a new window)\n", "/security_clearance",
       R"("counter-terrorist check")"},
      {"Warden\nSecurity clearance: ELBA RESTRICTED3\n", "/security_clearance", R"("ELBA RESTRICTED")"},
      {"Warden\nSecurity clearance: SC3\n", "/security_clearance", R"("SC3")"},
      {"Warden\nFunctional level: Professional\n", "/grade", "null"},
      {"Warden\n\nSummary\nWardens are classified as CS-03, CS-04 or CS-05 in the group.\n", "/grade/text",
       R"("CS-03, CS-04 or CS-05")"},
      {"Warden\n£44,340 - £50,975\n\nDuties\n- Count.\n", "/salary/max", "50975"},
      {"Warden\nPeriod of performance: two years\nMarket value: $73,467\n", "/duration/months", "24"},
      {"Warden\nLocation: Oslo, Norway\nOther locations: Lyon, France\n", "/locations/1/text",
       R"("Lyon, France")"},
      {"Warden\nDuration: Long-term. Depends on the funds\n", "/duration/text", R"("Long-term")"},
      {"Warden\nGrade: EL-07 to be confirmed. *Resident: Position grade EN-7\n", "/grade/text",
       R"("EL-07 to be confirmed")"},
  };
  check_rows(rows);
}

TEST_CASE("money that is spent on something is no pay") {
  const Row rows[] = {
      {"Warden\n\nCompensation\n\nA plan with benefits; $50,000 in City-paid life insurance; leave.\n",
       "/salary", "null"},
      {"Warden\n\nBenefits\n\nA £1,000 per person learning and development budget.\n", "/salary", "null"},
      {"Warden\n\nCompensation\n\n€800 a year for tuition.\n", "/salary", "null"},
      {"Warden\n\nCompensation\n\n€80,000 a year for this grant-funded post.\n", "/salary/min", "80000"},
      {"Warden\n\nCompensation\n\n$50,000 and a bonus.\n", "/salary/min", "50000"},
      {"Warden\n\nCompensation\n\n$50,000 - $60,000 with a yearly allowance.\n", "/salary/max", "60000"},
      {"Warden\n\nAbout the role\n\nLevel A - $100K - $107K plus 17% Superannuation and annual leave.\n",
       "/salary/max", "107000"},
      {"Warden\n\nAbout the role\n\nLevel A - $100K - $107K plus 17% Superannuation and annual leave.\n",
       "/salary/period", "null"},
      {"Title: Warden\nSalary: $62,467.00 to $81,204.00 / Per Year\n", "/salary/period", R"("year")"},
  };
  check_rows(rows);
}

TEST_CASE("what stands under a label of durations, of grades in sentences, of special drawing rights") {
  const Row rows[] = {
      {"Title: Warden\nDuration: Permanent\n", "/contract/text", R"("Permanent")"},
      {"Title: Warden\nDuration: Permanent\n", "/duration", "null"},
      {"Title: Warden\nContract: Full time\nDuration: Permanent\n", "/contract/text", R"("Full time")"},
      {"Title: Warden\nContract: Full time\nDuration: Permanent\n", "/duration", "null"},
      {"Title: Warden\nTenure: Specified term of 3 years\n", "/contract/text", R"("Specified term")"},
      {"Title: Warden\nContract type: The role is envisaged as full-time\n", "/contract/text",
       R"("full-time")"},
      {"Title: Warden\nContract type: The post is offered as part-time\n", "/contract/text",
       R"("part-time")"},
      {"Title: Warden\nContract type: The post is initially temporary\n", "/contract/text", R"("temporary")"},
      {"Title: Warden\nContract type: The post is expected to be permanent\n", "/contract/text",
       R"("permanent")"},
      {"Title: Warden\nLevel: Temporary\n", "/contract/text", R"("Temporary")"},
      {"Title: Warden\nLevel: Temporary\n", "/grade", "null"},
      {"Warden\n> $33/hour, full-time contract\n\nYou guard.\n", "/contract/text", R"("full-time contract")"},
      {"Warden\n\nYou must hold Security Check (SC) or wait for it.\n", "/security_clearance",
       R"~("Security Check (SC)")~"},
      {"Warden\n\nThe role is a band 10 position.\n", "/grade/text", R"("band 10")"},
      {"Title: Warden\nSalary: 2,575-3,218 SDR (special drawing rights) per month\n", "/salary/currency",
       R"("XDR")"},
      {"Title: Warden\nSalary: 2,575-3,218 SDR (special drawing rights) per month\n", "/salary/period",
       R"("month")"},
  };
  check_rows(rows);
}

TEST_CASE("a duration in brackets, behind 'initially', or of a contract with somebody") {
  const Row rows[] = {
      {"Warden\n\nThis is a temporary (approximately 1 year) appointment.\n", "/duration/text",
       R"("approximately 1 year")"},
      {"Warden\n\nWe seek a Warden (12 months, full time contract).\n", "/duration/months", "12"},
      {"Warden\n\nFull-time, fixed-term (two years), on Elba.\n", "/duration/months", "24"},
      {"Warden\n\nWe seek a Warden (two years of reefs).\n", "/duration", "null"},
      {"Warden\n\nThe appointment will be initially made for one year.\n", "/duration/months", "12"},
      {"Warden\n\nThe appointment with Elba University is for a maximum of three years.\n",
       "/duration/months", "36"},
      {"Warden\n\nThe food is for three years.\n", "/duration", "null"},
      {"Title: Warden\nType of contract: One-year (renewable for one year) contract\n", "/duration/months",
       "12"},
  };
  check_rows(rows);
}

TEST_CASE("a contract with its hours, its length or its name") {
  const Row rows[] = {
      {"Warden\n\nYou will provide part-time (20 hours per week) support.\n", "/contract/text",
       R"("part-time")"},
      {"Warden\n\nThis is a provisional appointment.\n", "/contract/text", R"("provisional appointment")"},
      {"Warden\n\nThis is a provisional appointment.\n", "/contract/types/0", R"("temporary")"},
      {"Warden\n\nThis is a temporary (one year) position.\n", "/contract/text", R"("temporary")"},
      {"Warden\n\nWe seek a Warden (12 months, full time contract).\n", "/contract/text", R"("full time")"},
      {"Warden\n\nFull-time, fixed-term (two years), on Elba.\n", "/contract/text",
       R"("Full-time, fixed-term")"},
  };
  check_rows(rows);
}

}  // namespace
TEST_CASE("how many somebody seeks") {
  const Row rows[] = {
      {"Warden\n\nWe are seeking two Reef Wardens with a deep commitment, all coordinators.\n", "/positions",
       "null"},
      {"Coordinator\n\nWe are seeking two Reef Coordinators with patience.\n", "/positions/count", "2"},
      {"Technician\n\nThe Lab is searching for two (2) full-time reef technicians.\n", "/positions/count",
       "2"},
      {"Technician\n\nWe are looking for 3 years of experience.\n", "/positions", "null"},
  };
  check_rows(rows);
}

TEST_CASE("a time is the fellowship's where it is sought for it") {
  const Row rows[] = {
      {"Fellow\n\nThe Harbour invites applications for a 3 year postdoctoral fellowship.\n", "/duration/text",
       R"("3 year")"},
      {"Fellow\n\nApplications are invited for a 3 year post doctoral fellowship, funded by Reefs.\n",
       "/duration/months", "36"},
      {"Director\n\nThe Reef Corps is a two-year fellowship for divers. You will lead it.\n", "/duration",
       "null"},
      {"Clerk\n\nThree-year staff role will focus on reefs.\n", "/duration/text", R"("Three-year")"},
      {"Clerk\n\nThis is a 12-month contract.\n", "/duration/text", R"("12-month")"},
      {"Clerk\n\nYou will serve a 12 month term.\n", "/duration/text", R"("12 month term")"},
      {"Title: Expert\nMinimum indicative working days: 300 working days\n", "/duration/text",
       R"("300 working days")"},
  };
  check_rows(rows);
}

TEST_CASE("pay among what is asked, in a paragraph that speaks of both") {
  const Row rows[] = {
      {"Director\n\nThe current wage range is $83,595 to $107,016. A degree in reefs is preferred; a minimum "
       "of "
       "five years of reef experience, including two of management.\n",
       "/salary/max", "107016"},
      {"Director\n\nThe current wage range is $83,595 to $107,016. A degree in reefs is preferred; a minimum "
       "of "
       "five years of reef experience, including two of management.\n",
       "/requirements/experience_years_min", "5"},
      {"Organizer\n\nThe salary is $9,131 for the period, to be paid in monthly installments.\n",
       "/salary/period", "null"},
      {"Warden\n\nDBS\n\nThe post is subject to satisfactory Enhanced DBS clearance.\n",
       "/security_clearance", R"("Enhanced DBS")"},
  };
  check_rows(rows);
}

TEST_CASE("each sentence of a mixed paragraph goes where its own words say") {
  const char* const mixed =
      "Clerk\n\nCandidates need a degree in harbour studies. At least four years of experience in a harbour "
      "are "
      "required. Fluency in English is essential.\n";
  const Row rows[] = {
      {mixed, "/requirements/education/0/text", R"("Candidates need a degree in harbour studies.")"},
      {mixed, "/requirements/experience/0/years_min", "4"},
      {mixed, "/requirements/languages/0/code", R"("en")"},
      {mixed, "/requirements/other", "[]"},
      {"Clerk\n\nRequirements\n- Spanish.\n", "/requirements/other", "[]"},
      {"Clerk\n\nA master's degree, preferably with three years of experience, is required.\n",
       "/requirements/experience_years_min", "null"},
      // what a cue took for languages has to ask for them
      {"Fellow\n\nPaid by the German TV-L scale. Knowledge of German is not required.\n",
       "/requirements/languages", "[]"},
      {"Fellow\n\nPaid by the German TV-L scale. Knowledge of English is required.\n",
       "/requirements/languages/0/code", R"("en")"},
  };
  check_rows(rows);
}

}  // namespace vacparse::test
