// SPDX-License-Identifier: MIT
#include "values/occupations.hpp"

#include "catch.hpp"

using namespace vacparse;

TEST_CASE("a line names what somebody does") {
  for (const char* const row :
       {"Reef Warden", "Officer, Ships", "Head of Unit", "Nurse II", "Speech and Language Therapist - Stroke",
        "ENGINEERS (2)", "Chargé de mission (H/F)", "Técnico de museos", "Lead Groundwater Modeller",
        "Director – Rivers", "Reef Director EL15", "Scientist on Reefs", "Reef Warden Job", "Cartographer",
        "Reef Whisperer (m/f/x)", "Reef Whisperer (H/F)", "Coordinadora de mareas", "Investigador",
        "Warden Search"}) {
    INFO(row);
    CHECK(names_occupation(row));
  }
}

TEST_CASE("a line of a house, a slogan or a menu names nobody") {
  for (const char* const row :
       {"Officer Training Centre", "Coast Guard Academy", "Science for dry fields", "Elba Careers",
        "Salary range", "Seasonal Crew", "Reef mailing lists", "Warden Job Fair", "El Salvador",
        "Search Warden Fairs", "Reef Whispers (m/s)", "Reef Whispers (m", ""}) {
    INFO(row);
    CHECK_FALSE(names_occupation(row));
  }
}
