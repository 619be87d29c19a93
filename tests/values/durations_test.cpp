// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "values.hpp"

using namespace vacparse;

namespace {

constexpr double kNoMonths = -1;

struct DurationRow {
  const char* input;
  double expected;
};

TEST_CASE("a duration among marks, and what is none") {
  const auto text_of = [](const char* sentence) {
    const auto found = find_duration(sentence);
    return found ? std::string(found->text) : std::string();
  };
  CHECK(text_of("The duration of the appointment is **24 months**.") == "24 months");
  CHECK(text_of("This position is guaranteed for 3 years.") == "3 years");
  CHECK(text_of("appointed for a term of four years from May") == "four years");
  CHECK(text_of("This role is for 2-3 days/week until May.").empty());
  CHECK(text_of("The post is for one day a week.").empty());
  CHECK(text_of("applications for a 3 year research fellowship") == "a 3 year");
  CHECK(text_of("The Corps is a two-year fellowship.").empty());
}

}  // namespace

TEST_CASE("a duration is read in months") {
  const DurationRow rows[] = {
      {"36.00", 36},
      {"34.00", 34},
      {"24. 00", 24},
      {"6", 6},
      {"5 years*", 60},
      {"12.00, with contract end date no later than 31 December 2025", 12},
      {"up to 3 years", 36},
      {"Depending of the need, up to 3 years*", 36},
      {"3 Year, Secondment", 36},
      {"3 years, Mise à disposition", 36},
      {"Depending on the projects – up to 3 years, Project - Fixed-Term contract", 36},
      {"4 months assignment", 4},
      {"a total of 28 months", 28},
      {"Approx. two and a half months", 2.5},
      {"two and a half months", 2.5},
      {"Not to exceed 24 months (2 years)", 24},
      {"18 month term", 18},
      {"two-year term", 24},
      {"a maximum duration of three years", 36},
      {"une durée de deux ans", 24},
      {"dieciocho meses", 18},
      {"one (1) year, renewable for 6 months", 12},
      {"2 years and 6 months", 30},
      {"3 years 0 months", 36},
      {"24 months with a 2-month probation period", 24},
      {"3 months", 3},
      {"either three or four years", kNoMonths},
      {"10 days", kNoMonths},
      {"different contract durations *", kNoMonths},
      {"through 4 August 2026", kNoMonths},
      {"Until 31/12/2024", kNoMonths},
      {"Until 5th August, 2020**, Project-Fixed-Term contract", kNoMonths},
      {"1 or 2 years", kNoMonths},
      {"To be determined", kNoMonths},
      {"12.4.2019", kNoMonths},
      {"2026", kNoMonths},
      {"", kNoMonths},
  };
  for (const DurationRow& row : rows) {
    INFO(row.input);
    CHECK(read_months(row.input, true).value_or(kNoMonths) == row.expected);
  }
  CHECK_FALSE(read_months("36.00", false));
}

TEST_CASE("a duration in prose is the contract's own") {
  struct Prose {
    const char* input;
    const char* text;
    double months;
  };
  const Prose rows[] = {
      {"This is a two-year term, renewable once.", "a two-year term", 24},
      {"Excepted Service: Not to exceed 24 months (2 years); may be extended for an additional 2 years",
       "Not to exceed 24 months (2 years)", 24},
      {"an interim Head of Operations on an 18 month term, located in Ottawa", "an 18 month term", 18},
      {"appointed for a maximum duration of three years.", "a maximum duration of three years", 36},
      {"Officer for a two-year personal services contract", "a two-year", 24},
      {"a Three year fixed term appointment, with renewal", "a Three year", 36},
      {"This role is a 2 year-term position", "a 2 year", 24},
      {"The contract is for either three or four years.", "either three or four years", kNoMonths},
      {"The post is limited to 3 years, with 39 hours a week", "3 years", 36},
      {"The appointment is for a single term of five (5) years.", "five (5) years", 60},
      {"This is a temporary ( 21 month) position on a grant.", "21 month", 21},
      {"a full-time, 12-month Reef Archivist grant-funded position", "12-month", 12},
      {"Both posts are available for three years from January.", "three years", 36},
      {"La duración del contrato será de 12.00 meses.", "12.00 meses", 12},
      {"The post is a part-time maternity cover for one year.", "one year", 12},
      {"Full-time/Part-time, 6-12 months (with potential extension)", "6-12 months", kNoMonths},
      {"Fixed Term – 3 years", "3 years", 36},
      {"CDD temps plein (6 mois)", "6 mois", 6},
      {"The duration of the deployment is 3 months, with an option.", "3 months", 3},
      {"El plazo del trabajo es de 6 meses.", "6 meses", 6},
      {"The Centre has a postdoctoral fellowship, lasting up to 4 months.", "up to 4 months", 4},
      {"The position is expected to last around 2 years.", "around 2 years", 24},
      {"We have a full time role for a period of 4 years.", "a period of 4 years", 48},
      {"une personne pour une période de deux ans", "une période de deux ans", 24},
  };
  for (const Prose& row : rows) {
    INFO(row.input);
    const auto found = find_duration(row.input);
    REQUIRE(found);
    CHECK(found->text == row.text);
    CHECK(found->months.value_or(kNoMonths) == row.months);
  }
  const char* const none[] = {
      "Use of the library, limited to 3 years",
      "At least five years of experience.",
      "a three-year project in the South Caucasus",
      "three-month probationary period",
      "five years' University education",
      "a company with an 8-year history",
      "the last 18 months",
      "a two-day workshop",
      "the 12-month Reef Archive of the island",
      "a two-year fellowship for wardens",
      "The training has a length of six months.",
      "The duration of the project is 24 months.",
      "a course lasting two years",
      "4-year college degree",
      "",
  };
  for (const char* const row : none) {
    INFO(row);
    CHECK_FALSE(find_duration(row));
  }
}
