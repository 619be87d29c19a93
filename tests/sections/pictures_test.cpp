// SPDX-License-Identifier: MIT
// Pictographs before the text of a line.
#include "catch.hpp"
#include "record_rows.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("a picture before a label, a place, a pay or a heading is dress") {
  const char* const notice =
      "Reef Warden\n\n📍 **Location:** Elba, Italy\n💰Salary: €40,000\n🏢 Organisation: The Reef "
      "Society\n\n🎯 Responsibilities\n\n- guard reefs\n\n🧑‍🎓 Qualifications\n- two years of "
      "experience\n";
  const Row rows[] = {
      {notice, "/locations/0/text", R"("Elba, Italy")"},
      {notice, "/salary/min", "40000"},
      {"Reef Warden\n\n💰 NOK 610,000 – 680,000 per year\n\nDuties\n- a\n", "/salary/min", "610000"},
      {"Reef Warden\n\n💰 NOK 610,000\n\nDuties\n- a\n", "/salary", "null"},
      {notice, "/organization", R"("The Reef Society")"},
      {notice, "/sections/1/heading", R"("Responsibilities")"},
      {notice, "/sections/2/heading", R"("Qualifications")"},
      {"Reef Warden\n\n🏖️ Elba, Italy\n⏰ Full time\n\nDuties\n- a\n", "/locations/0/text",
       R"("Elba, Italy")"},
      {"Reef Warden\n\nDuties\n- 🐟 counts fish\n- 🪸 counts corals\n", "/duties/0/items/0/text",
       R"("counts fish")"},
  };
  check_rows(rows);
}

TEST_CASE("a picture that lines repeat is their bullet") {
  const char* const notice =
      "Reef Warden\n\nDuties\n✅ counts fish\n✅ counts corals that have grown since\nthe last count\n\n✅ "
      "counts boats\n";
  const Row rows[] = {
      {notice, "/duties/0/items/0/text", R"("counts fish")"},
      {notice, "/duties/0/items/1/text", R"("counts corals that have grown since the last count")"},
      {notice, "/duties/0/items/2/text", R"("counts boats")"},
  };
  check_rows(rows);
}

TEST_CASE("what says something is no dress: a box, a number in a disc, a picture alone") {
  const Row rows[] = {
      {"Reef Warden\n\nDuties\n☑ counts fish\n☐ counts corals\n", "/duties/0/items/0/text",
       R"("☑ counts fish")"},
      {"Reef Warden\n\nDuties\n❶ counts fish\n❷ counts corals\n", "/duties/0/items/1/text",
       R"("❷ counts corals")"},
      {"Reef Warden\n\nDuties\n- ⭐⭐\n", "/duties/0/items/0/text", R"("⭐⭐")"},
      {"🐟 Reef Warden\n\nDuties\n- a\n", "/title", R"("Reef Warden")"},
      {"# 🐟 Reef Warden\n\nDuties\n- a\n", "/other", "null"},
  };
  check_rows(rows);
}

}  // namespace
}  // namespace vacparse::test
