// SPDX-License-Identifier: MIT
#include <string>

#include "catch.hpp"
#include "edits.hpp"
#include "values.hpp"

using namespace vacparse;

namespace {

struct GradeRow {
  const char* input;
  const char* scale;
  const char* levels;
};

}  // namespace

TEST_CASE("a grade's shape tells its scale") {
  const GradeRow rows[] = {
      {"Programme Officer, P-4", "un", "P-4"},
      {"Legal Officer (P3)", "un", "P3"},
      {"Director, D-1", "un", "D-1"},
      {"Assistant, G6", "un", "G6"},
      {"G-6", "un", "G-6"},
      {"NO-C", "un", "NO-C"},
      {"NOC", "un", "NOC"},
      {"FS-5", "un", "FS-5"},
      {"Project Manager (NPSA-9)", "un", "NPSA-9"},
      {"Engineer [Open to Tier 0 applicants] (IPSA-9)", "un", "IPSA-9"},
      {"SB-4", "un", "SB-4"},
      {"AD 7", "eu", "AD 7"},
      {"Temporary staff, AD7, Administrator1", "eu", "AD7"},
      {"Europol/2015/TA/AD8/203", "eu", "AD8"},
      {"AST 3", "eu", "AST 3"},
      {"AST/SC 2", "eu", "AST/SC 2"},
      {"Contract agent FG IV", "eu", "FG IV"},
      {"Europol/2020/CA/FGIV/079", "eu", "FGIV"},
      {"GS-13 Product Manager", "us-gs", "GS-13"},
      {"GS15", "us-gs", "GS15"},
      {"Base salary GS-GS 15 Step 1", "us-gs", "GS 15"},
      {"GS-14/15", "us-gs", "GS-14|15"},
      {"GS-6", "", "GS-6"},
      {"A.4", "nato", "A.4"},
      {"A-2", "nato", "A-2"},
      {"A2", "", "A2"},
      {"D.1", "un", "D.1"},
      {"A-2/G-15", "nato", "A-2|G-15"},
      {"A.2 / NATO Grade G15", "nato", "A.2|G15"},
      {"NATO Grade G17", "nato", "G17"},
      {"B3/G8", "nato", "B3|G8"},
      {"classified as AS-05 in the group", "ca", "AS-05"},
      {"IT-04 or IT-05", "ca", "IT-04|IT-05"},
      {"(IT-4)", "ca", "IT-4"},
      {"EX-01", "ca", "EX-01"},
  };
  for (const GradeRow& row : rows) {
    INFO(row.input);
    const auto found = find_grade(row.input);
    REQUIRE(found);
    CHECK(found->scale == row.scale);
    CHECK(test::joined(found->levels) == row.levels);
  }
  CHECK(find_grade("an IT-04 or IT-05 role")->text == "IT-04 or IT-05");
}

TEST_CASE("what only looks like a grade is none") {
  const char* const rows[] = {
      "A4 paper",
      "the G7 countries",
      "COVID-19",
      "B2B sales",
      "ISO-9001",
      "P2P lending",
      "MS-13",
      "GS-2210",
      "G20 summit",
      "P 5 years",
      "D3.js",
      "CO2",
      "PM-2.5",
      "level B2 or C1",
      "MP3 player",
      "AD 2024",
      "A.4 Duties and tasks",
      "B3 of the annex is",
      "",
      "COVID-19 and SARS-CoV-2",
      "CS-101",
      "Boeing 737",
      "P-40 aircraft",
  };
  for (const char* const row : rows) {
    INFO(row);
    CHECK_FALSE(find_grade(row));
  }
}

TEST_CASE("a grade may be told by its word alone") {
  for (const char* const row : {"Grade 7", "band 14", "Grade IV", "Level 3", "Grade VII",
                                "Local Agent Group II", "JOB GROUP 'K'", "APS Level 5", "E 13 TV-L"}) {
    INFO(row);
    CHECK(is_named_grade(row));
  }
  for (const char* const row : {"Grade", "7", "Grade school", "Grade 7 or 8", "Phase 7", ""})
    CHECK_FALSE(is_named_grade(row));
}

TEST_CASE("a grade label's value names levels") {
  const GradeRow rows[] = {
      {"5", "", "5"},
      {"7 or 6", "", "7|6"},
      {"Roster Grade 6", "", "6"},
      {"P-4", "", "P-4"},
      {"Unclassified", "", ""},
      {"Mid level - Grade 5", "", "5"},
      {"Junior level - NPSA-9, National Personnel Services Agreement", "", "NPSA-9"},
      {"A-2/G-15", "", "A-2|G-15"},
  };
  for (const GradeRow& row : rows) {
    INFO(row.input);
    CHECK(test::joined(read_levels(row.input)) == row.levels);
  }
}
