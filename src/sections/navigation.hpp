// SPDX-License-Identifier: MIT
#pragma once
/// What a web page has round a notice: menus, paths, buttons.

#include <string_view>

#include "layout.hpp"

namespace vacparse {

/// "Home  Jobs by department  Login", "Apply now »".
bool has_menu_gaps(std::string_view line);

/// "Home  Jobs by department  Login", "Careers > Vacancies > Details", "Skip to content", "FR | NL | EN",
/// "Please enable JavaScript to use this site.". False for a line of words that bars or dots part: it may be
/// a menu, and as well a title with its number and grade.
bool is_navigation(std::string_view line, const Layout& layout);

/// "Apply now", "Postuler".
bool is_button(std::string_view line, const Layout& layout);

/// "12", "- 2 -", "4/4", "Page 2 of 3".
bool is_page_number(std::string_view line);

/// "Share this job", "© 2031 Elba Agency | Privacy", "Page 2 of 2": what stands below a notice on its page.
bool is_page_end(std::string_view line, const Layout& layout);

}  // namespace vacparse
