// SPDX-License-Identifier: MIT
#include "sections/navigation.hpp"

#include <string>

#include "catch.hpp"

using namespace vacparse;

TEST_CASE("what a page has round a notice is told by its signs and phrases") {
  for (const char* const row : {"Home  Jobs by department  Login", "Careers > Vacancies > Details",
                                "Help\tContact\tFrançais", "FR | NL | EN", "Skip to main content",
                                "You need to enable JavaScript to use this site.", "Apply now »", "<nav>"}) {
    INFO(row);
    CHECK(is_navigation(row));
  }
}

TEST_CASE("titles, houses and paragraphs are no navigation") {
  for (const char* const row :
       {"Reef Warden", "24-031 | Reef Warden | Band 6", "Elba > Lima", "NL", "Reef Warden  Band 6"}) {
    INFO(row);
    CHECK_FALSE(is_navigation(row));
  }
  const std::string paragraph(200, 'a');
  CHECK_FALSE(is_navigation(paragraph + "  and  cookies"));
}
