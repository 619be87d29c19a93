// SPDX-License-Identifier: MIT
#include "sections/navigation.hpp"

#include <string>

#include "catch.hpp"
#include "sections_shown.hpp"

using namespace vacparse;
using vacparse::test::generic;

TEST_CASE("what a page has round a notice is told by its signs and phrases") {
  for (const char* const row : {"Home  Jobs by department  Login", "Careers > Vacancies > Details",
                                "Help\tContact\tFrançais", "FR | NL | EN", "Skip to main content",
                                "You need to enable JavaScript to use this site.", "Apply now »", "<nav>"}) {
    INFO(row);
    CHECK(is_navigation(row, generic()));
  }
}

TEST_CASE("what stands below a notice on its page is told by how it begins, of menus by any of it") {
  for (const char* const row :
       {"Share this job", "Was this page helpful?   Yes   No", "3/4", "- 12 -", "Page 2 of 3", "© Elba 2031",
        "Elba | Privacy | Terms of use", "Back to results", "Registered charity no. 12"}) {
    INFO(row);
    CHECK(is_page_end(row, generic()));
  }
  for (const char* const row :
       {"We share what we earn.", "Ann Bo | ann@elba.example | Privacy", "12 Reef Road",
        "Apply now at https://elba.example", "Apply online at www.elba.example", "Print what you need.",
        "Lima, 3 May 2031"}) {
    INFO(row);
    CHECK_FALSE(is_page_end(row, generic()));
  }
}

TEST_CASE("buttons are told by the words that they begin with") {
  for (const char* const row : {"Apply", "Apply now", "Postuler", "Jetzt bewerben!"}) {
    INFO(row);
    CHECK(is_button(row, generic()));
  }
  for (const char* const row : {"Applying", "How to apply", "Reef Warden"}) {
    INFO(row);
    CHECK_FALSE(is_button(row, generic()));
  }
}

TEST_CASE("titles, houses and paragraphs are no navigation") {
  for (const char* const row :
       {"Reef Warden", "24-031 | Reef Warden | Band 6", "Elba > Lima", "NL", "Reef Warden  Band 6"}) {
    INFO(row);
    CHECK_FALSE(is_navigation(row, generic()));
  }
  const std::string paragraph(200, 'a');
  CHECK_FALSE(is_navigation(paragraph + "  and  cookies", generic()));
}
