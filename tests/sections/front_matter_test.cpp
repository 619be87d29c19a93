// SPDX-License-Identifier: MIT
// What stands on top of a page's text: keys and values between two lines of dashes, or a menu.
#include "catch.hpp"
#include "record_rows.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("front matter is header, whatever its words") {
  const char* const page =
      "---\nlayout: post\ntitle: Reef Warden\nexcerpt: \"Applications are invited by 5 May.\"\n# how to "
      "apply\n"
      "salary:\n---\n\n## Duties\n- a\n";
  const char* const introduced =
      "---\ntitle: Reef Warden\n---\nWe are looking for a warden of reefs. Come and guard ours.\n\nDuties\n- "
      "a\n";
  const Row rows[] = {
      {page, "/title", R"("Reef Warden")"},
      {page, "/sections/0/kind", R"("header")"},
      {page, "/sections/0/last_line", "8"},
      {page, "/sections/1/kind", R"("duties")"},
      {introduced, "/sections/0/last_line", "3"},
      {introduced, "/sections/1/kind", R"("summary")"},
      {"---\ntitle: Reef Warden\n---\n", "/sections/0/last_line", "3"},
  };
  check_rows(rows);
}

TEST_CASE("a key of front matter is a label, and its value has no quotes") {
  const char* const page =
      "---\nlayout: post\ntitle: 'Reef Warden'\ncontract type: \"Open ended\"\nlocation:\nname: \"Elba, "
      "Italy\"\n"
      "salary: \"£30,100 to £31,200 per annum, and\nboots\"\ncloses: 5 May 2031\ntags:\n  - salary: "
      "none\n---\n\n"
      "CITY OF ELBA\n\nDuties\n- a\n";
  const Row rows[] = {
      {page, "/title", R"("Reef Warden")"},
      {page, "/contract/text", R"("Open ended")"},
      {page, "/locations", "[]"},
      {page, "/salary/max", "31200"},
      {page, "/deadline/date", R"("2031-05-05")"},
      {page, "/organization", R"("CITY OF ELBA")"},
      {page, "/sections/0/last_line", "15"},
  };
  check_rows(rows);
}

TEST_CASE("pluses fence keys too, and a comment is no part of a value") {
  const char* const page =
      "+++\ntitle = \"Reef Warden\" # what the page is called\nlocation = \"Elba, Italy\"\nclosing = "
      "2031-05-05\n"
      "+++\n\nDuties\n- a\n";
  const Row rows[] = {
      {page, "/title", R"("Reef Warden")"},
      {page, "/locations/0/text", R"("Elba, Italy")"},
      {page, "/deadline/date", R"("2031-05-05")"},
      {page, "/sections/0/last_line", "6"},
      {"---\ntitle: \"Reef #4 Warden\" # the page\nlocation: Oslo # and Lyon\n---\n\nDuties\n- a\n", "/title",
       R"("Reef #4 Warden")"},
      {"---\ntitle: \"Reef #4 Warden\" # the page\nlocation: Oslo # and Lyon\n---\n\nDuties\n- a\n",
       "/locations/0/text", R"("Oslo")"},
      {"+++\nplace = Oslo\n\nDuties\n- a\n", "/sections/1/heading", R"("Duties")"},  // nothing closes it
      {"---\ntitle: Warden\nsubnav:\n - text: How to apply\n--\n\nDuties\n- a\n", "/sections/1/heading",
       R"("Duties")"},
  };
  check_rows(rows);
}

TEST_CASE("a value goes on in the lines that are set in, and a list of one holds its value") {
  const char* const page =
      "---\n_id: 7\ntitle: >-\n  Reef\n  Warden\norganization: Elba\n  Reefs\njob_type: [\"Full "
      "Time\"]\ntags:\n  - one\ndate_posted: 4 May 2031\n---\n\nDuties\n- a\n";
  const Row rows[] = {
      {page, "/title", R"("Reef Warden")"},       {page, "/organization", R"("Elba Reefs")"},
      {page, "/contract/text", R"("Full Time")"}, {page, "/published/date", R"("2031-05-04")"},
      {page, "/sections/0/last_line", "13"},
  };
  check_rows(rows);
}

TEST_CASE("a value that is to stand below and does not is none") {
  const char* const page = "---\ntitle: >-\nlocation: Elba, Italy\n---\n\n# Reef Warden\n\nDuties\n- a\n";
  const Row rows[] = {
      {page, "/title", R"("Reef Warden")"},
      {page, "/locations/0/text", R"("Elba, Italy")"},
  };
  check_rows(rows);
}

TEST_CASE("a key that no label knows states nothing of the post") {
  const Row rows[] = {
      {"+++\ntitle = \"Reef Warden\"\nsubtype = [\"Full Time\"]\n+++\n\nDuties\n- a\n", "/contract", "null"},
  };
  check_rows(rows);
}

TEST_CASE("keys without a fence are four at least, a title among them") {
  const Row rows[] = {
      {"title: Reef Warden\nlayout: post\npeople: Ines\ntype: general\n\nDuties\n- a\n",
       "/sections/0/last_line", "5"},
      {"title: Reef Warden\nlayout: post\npeople: Ines\ntype: general\n\nDuties\n- a\n", "/title",
       R"("Reef Warden")"},
  };
  check_rows(rows);
}

TEST_CASE("below keys that give the title the first heading opens its section") {
  const Row rows[] = {
      {"---\ntitle: Reef Warden\n---\n\n## About Elba Reefs\n\nElba Reefs counts fish.\n", "/sections/1/kind",
       R"("about")"},
      {"---\ndate: 4 May 2031\n---\n\n## About Elba Reefs\n\nElba Reefs counts fish.\n",
       "/sections/0/last_line", "7"},
  };
  check_rows(rows);
}

TEST_CASE("a few lines on top are a menu where several say what menus do") {
#define NOTICE "\n\nReef Warden\n\nDuties\n- a\n"
  const Row rows[] = {
      {"Home\nContact Us\nReefs" NOTICE, "/sections/1/kind", R"("duties")"},
      {"Home\nContact Us\nReefs" NOTICE, "/title", R"("Reef Warden")"},
      {"Jobs\n\nHome\n/\nAbout us\n\nLawyers\nHome\nFAQ\nJobs\nContact Us" NOTICE, "/title",
       R"("Reef Warden")"},
      {"Elba Reef Agency\nHome\nSearch" NOTICE, "/organization",
       R"("Elba Reef Agency")"},  // it may be the house's
      {"Reef Warden\nHome\nContact Us" NOTICE, "/title", R"("Reef Warden")"},
      {"Fishes\nContact Us\nReefs" NOTICE, "/sections/1/heading", R"("Contact Us")"},
  };
#undef NOTICE
  check_rows(rows);
}

TEST_CASE("a dozen short lines on top are a menu") {
#define MENU "Home\nAbout us\nReefs\nJobs\nEvents\nFishes\nPress\nShop\nBoats\nTides\nMaps\n"
  const Row rows[] = {
      {MENU "Search\n\nReef Warden\n\nDuties\n- a\n", "/title", R"("Reef Warden")"},
      {MENU "Search\n\nReef Warden\n\nDuties\n- a\n", "/sections/0/last_line", "15"},
      {"Ships\nContact us\nReefs\nSails\nFishes\nPress\nShop\nBoats\nTides\nMaps\nSeas\n\nReef "
       "Warden\n\nDuties\n- a\n",
       "/sections/1/heading", R"("Contact us")"},                       // one line less
      {"Reef Warden\n" MENU "Search\n", "/title", R"("Reef Warden")"},  // above nothing
      {"Location\nElba\nGrade\nfive\nTitle\nReef Warden\nUnit\nReefs\nContract\nFixed-term\nDuration\none "
       "year\n\nDuties\n- a\n",
       "/title", R"("Reef Warden")"},
  };
#undef MENU
  check_rows(rows);
}

TEST_CASE("without its dashes or its keys it is none") {
  const Row rows[] = {
      {"---\nDuties\n---\n- a\n", "/sections/1/kind", R"("duties")"},
      {"---\ntitle: Reef Warden\n\nDuties\n- a\n", "/sections/1/kind", R"("duties")"},
      {"----\ntitle: Reef Warden\nDuties\n----\n- a\n", "/sections/1/kind", R"("duties")"},
  };
  check_rows(rows);
}

}  // namespace
}  // namespace vacparse::test
