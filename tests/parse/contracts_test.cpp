// SPDX-License-Identifier: MIT
// The contract, under its label and in sentences.
#include "catch.hpp"
#include "record_rows.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("the kind of contract alone, whatever the sentence says beside it") {
  const Row rows[] = {
      {"Warden\n\nThis is a **full-time one-year position**, from May on.\n", "/contract/text",
       R"("full-time")"},
      {"Warden\n\nThis is a **full-time one-year position**\n", "/contract/text", R"("full-time")"},
      {"Part-time/Full-time Reef Warden\n\nYou will keep reefs.\n", "/contract/text",
       R"("Part-time/Full-time")"},
      {"Part-time/Reef Warden\n\nYou will keep reefs.\n", "/contract", "null"},
      {"Title: Warden\nType: Permanent\nGrade: 5\n", "/contract/text", R"("Permanent")"},
      {"Title: Warden\nType: Contract\nGrade: 5\n", "/contract", "null"},
      {"Title: Warden\nHours: Full time\nGrade: 5\n", "/contract/text", R"("Full time")"},
      {"Title: Warden\nHours: 35 a week\nGrade: 5\n", "/contract", "null"},
      {"Warden\n\nRequires a Part Time\n\nYou will keep reefs.\n", "/contract", "null"},
      {"Warden\n\nPart-time reef warden required.\n\nYou will keep reefs.\n", "/contract/text",
       R"("Part-time")"},
      {"Warden\n\nContract type and duration: Fixed-term contract from 1 May 2031 to 30 June 2032\n",
       "/contract/text", R"("Fixed-term contract")"},
      {"Warden\n\nContract type and duration: Fixed-term contract from 1 May 2031 to 30 June 2032\n",
       "/duration/text", R"("from 1 May 2031 to 30 June 2032")"},
      {"Warden\n\nContract type and duration: Fixed-term contract from 1 May 2031 to 30 June 2032\n",
       "/deadline", "null"},
  };
  check_rows(rows);
}

TEST_CASE("terms that stand in a sentence under their label, or among what is asked") {
  const char* const excepted =
      "Warden\n\nWork schedule: Full time\n\nAppointment type\nExcepted Service – Not to exceed 24 months (2 "
      "years); may be extended for an additional 2 years for a maximum of 4 years total.\n\nDuties\n- "
      "Count.\n";
  const char* const trained =
      "Warden\n\nRequirements\n1. All positions in this class have been designated as temporary training "
      "positions.\n2. A diploma.\n";
  const Row rows[] = {
      {excepted, "/contract/text", R"("Excepted Service")"},
      {excepted, "/duration/months", "24"},
      {trained, "/contract/text", R"("temporary training positions")"},
      {"Warden\n\nRequirements\n1. Two years in temporary positions.\n2. A diploma.\n", "/contract", "null"},
      {"Warden\nContract: Contract of five (5) years\n", "/contract/text", R"("Contract")"},
      {"Warden\nContract: Initial contract of two years\n", "/contract/text",
       R"("Initial contract of two years")"},
      {"Warden\nContract: Definite duration contract of two years\n", "/contract",
       R"({"text": "Definite duration contract", "types": ["fixed_term"]})"},
      {"Garde\nContrat : CDD d’une durée de 3 ans\n", "/contract/text", R"("CDD")"},
      {"Garde\nNature de l’emploi : ouvert aux titulaires\nContrat : CDD\n", "/contract/text", R"("CDD")"},
      {"Warden\n\nAppointment type\nThis is a term limited appointment with the ability to extend for a "
       "total of eight years.\n",
       "/contract", R"({"text": "term limited appointment", "types": ["fixed_term"]})"},
  };
  check_rows(rows);
}

TEST_CASE("a contract in brackets, in the sentence that seeks, or in the words of schema.org") {
  const Row rows[] = {
      {"Librarian (Regular Full-time)\n\nDuties\n- a\n", "/contract/text", R"("Regular Full-time")"},
      {"Warden\n\nWe look for a warden (part-time, three days).\n", "/contract/text", R"("part-time")"},
      {"Warden\n\nElba seeks a full-time warden.\n", "/contract/text", R"("full-time")"},
      {"Warden\n\nThis is a full - time benefited position with Elba.\n", "/contract/text",
       R"("full - time")"},
      {"Warden\n\nAll posts are on permanent and pensionable terms.\n", "/contract/text",
       R"("permanent and pensionable")"},
      {"Warden\n\nJob type: full_time\n", "/contract/types", R"(["full_time"])"},
      {"Warden\n\nPosition category: Full-time AND Regular\n", "/contract/text",
       R"("Full-time AND Regular")"},
      {"Employment\nFAQ\n\nWarden\n\nDuties\n- a\n", "/contract", "null"},
  };
  check_rows(rows);
}

TEST_CASE("a bare dollar is that of the country that all places are in") {
  const Row rows[] = {
      {"Warden\n\nLocation: Boulder, CO\nPay: $30 per hour\n", "/salary/currency", R"("USD")"},
      {"Warden\n\nPay: $30 per hour\nLocation: Toronto, Canada\n", "/salary/currency", R"("CAD")"},
      {"Warden\n\nLocation: Bor, Norway\nPay: $30 per hour\n", "/salary/currency", "null"},
      {"Warden\n\nPay: $30 per hour\n", "/salary/currency", "null"},
  };
  check_rows(rows);
}

}  // namespace
TEST_CASE("who is sought full-time is told with other words before") {
  const Row rows[] = {
      {"Warden\n\nThe Harbour would like to hire a part-time warden for our reefs.\n", "/contract/text",
       R"("part-time")"},
      {"Warden\n\nWe are looking for a dedicated, thoughtful and patient full-time warden.\n",
       "/contract/text", R"("full-time")"},
      {"Warden\n\nWe seek the right person for a new full-time Reef Warden position at the Harbour.\n",
       "/contract/text", R"("full-time")"},
      {"Warden\n\nThe warden position is a full-time, 40 hour per week salaried position.\n",
       "/contract/text", R"("full-time")"},
      {"Warden\n\nWe are searching for two (2) full-time wardens.\n", "/contract/text", R"("full-time")"},
  };
  check_rows(rows);
}

TEST_CASE("a voluntary post says so, and emphasis that goes on is no part of the contract") {
  const Row rows[] = {
      {"Warden\n\n_Full-time/Part-time, 6-12 months_\n\nYou will keep reefs.\n", "/contract/text",
       R"("Full-time/Part-time")"},
      {"Warden\n\nThe position of Warden is a voluntary position.\n", "/contract/text", R"("voluntary")"},
  };
  check_rows(rows);
}

}  // namespace vacparse::test
