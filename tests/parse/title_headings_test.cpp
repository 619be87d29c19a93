// SPDX-License-Identifier: MIT
// Titles out of headings and sentences, and what of a page is none.
#include "catch.hpp"
#include "record_rows.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("a heading before the body is the title where nothing else is") {
  const Row rows[] = {
      {"As part of a project the Elba Library seeks somebody for two years.\n\n## Research "
       "Associate\n\nLutes is a project on old songs.\n",
       "/title", R"("Research Associate")"},
      {"As part of a project the Elba Library seeks somebody for two years.\n\n## JavaScript Web "
       "Developer\n\nLutes is a project on old songs.\n",
       "/title", R"("JavaScript Web Developer")"},
      {"As part of a project the Elba Library seeks somebody for two years.\n\n## Your Manager\n\nLutes is a "
       "project on old songs.\n",
       "/title", "null"},
      {"As part of a project the Elba Library seeks somebody for two years.\n\n## Duties\n- a\n\n## Reef "
       "Manager\n\nLutes is a project on old songs.\n",
       "/title", "null"},
      {"As part of a project the Elba Library seeks somebody for two years.\n\nJob Opening: Part Time Deputy "
       "Clerk\n\nLutes is a project on old songs.\n",
       "/title", R"("Part Time Deputy Clerk")"},
  };
  check_rows(rows);
}

TEST_CASE("a post in small letters is the title where a sentence seeks it, somebody is none") {
  const Row rows[] = {
      {"All summer long, and whatever the weather may be on the sea, the Elba Ferries are currently hiring "
       "boat drivers. They sail all day.\n",
       "/title", R"("boat drivers")"},
      {"All summer long, and whatever the weather may be on the sea, the Elba Ferries are looking for two "
       "(2) full-time reef technicians for the north.\n",
       "/title", R"("reef technicians")"},
      {"All summer long, and whatever the weather may be on the sea, the Elba Ferries are looking for a team "
       "player who sails.\n",
       "/title", "null"},
      {"All summer long, and whatever the weather may be on the sea, the Elba Ferries are looking for an "
       "outstanding manager to sail.\n",
       "/title", "null"},
      {"Depuis vingt ans, et par tous les temps, Elba Ferries transporte les gens. Elba Ferries recherche un "
       "coordinateur régional pour son bureau.\n",
       "/title", R"("coordinateur régional")"},
  };
  check_rows(rows);
}

TEST_CASE("what a page or its style says is no title, what is announced is") {
  const Row rows[] = {
      {"Logo\n\nReef Warden\n\nYou will keep reefs.\n", "/title", R"("Reef Warden")"},
      {"Title: edital\n\nYou will keep reefs.\n", "/title", "null"},
      {"---\ntitle: \"Offre d'emploi\"\nlang: fr\n---\n<style> .image {color: white} </style>\n", "/title",
       "null"},
      {"---\ntitle: Elba Reef Office Announces New Reef Manager Opportunity\nlang: en\n---\n", "/title",
       R"("Reef Manager")"},
      {"title: Law Clerk Opportunities\nGrade: 5\n", "/title", R"("Law Clerk")"},
      {"title: Recruitment Call for Reef Nurse\nGrade: 5\n", "/title", R"("Reef Nurse")"},
  };
  check_rows(rows);
}

TEST_CASE("a page's own link is no title, nor is a sentence to the reader; who is sought is") {
  const Row rows[] = {
      {"# [Reefs](../index.html)\n\nYou will keep reefs.\n", "/title", "null"},
      {"# [Reef Warden](../warden.html)\n\nYou will keep reefs.\n", "/title", R"("Reef Warden")"},
      {"title: Seeking New Reef Developers\nGrade: 5\n", "/title", R"("Reef Developers")"},
  };
  check_rows(rows);
}

TEST_CASE("how many stand in a title as digits in brackets or in a word, and what a sentence adds") {
  const Row rows[] = {
      {"title: Reef Assistant (02)\nGrade: 5\n", "/title", R"("Reef Assistant")"},
      {"title: Reef Assistant (02)\nGrade: 5\n", "/positions/count", "2"},
      {"title: Two Reef Professors\nGrade: 5\n", "/title", R"("Reef Professors")"},
      {"title: Two Reef Professors\nGrade: 5\n", "/positions/count", "2"},
      {"title: Reef Monitor Vol 3(4)\nGrade: 5\n", "/positions", "null"},
      {"Elba Data is a company of old standing that keeps whatever others leave behind them.\n\nElba Data is "
       "seeking to add a Chief Engineer who sails.\n",
       "/title", R"("Chief Engineer")"},
      {"Elba Data is a company of old standing that keeps whatever others leave behind them.\n\nYou will "
       "join our team as a Reef Engineer.\n",
       "/title", R"("Reef Engineer")"},
      {"Bolsa de Trabajo\n\nEl puerto crece cada año, y con él los barcos que llegan y que se van.\n",
       "/title", "null"},
  };
  check_rows(rows);
}

}  // namespace
}  // namespace vacparse::test
