// SPDX-License-Identifier: MIT
#pragma once
/// Lines that name a house: which words of them are its name, and which its part's.

#include <string_view>

#include "parse/reading.hpp"

namespace vacparse {

/// "OLLSCOIL ELBA" over "ELBA UNIVERSITY": the name that is in the notice's own language follows.
bool leads_twin(std::string_view first, std::string_view second);

/// "GOVERNMENT OF ELBA" over "MINISTRY OF SHIPS", or one name in two languages: the first is the house.
std::string_view first_house(std::string_view value);

/// "Careers & Internships at the Elba Center", "Work at Elba Reefs": whose they are; else all of the line.
std::string_view behind_invitation(std::string_view line);

/// "... to work at the Elba University of Reefs.": the university that the rest of the sentence says one
/// works at, from `from` on; empty where it names none.
std::string_view university_behind(std::string_view text, std::size_t from);

/// "Republic of Elba" over a ministry: where the house stands.
bool is_state(std::string_view line);
/// "Work – Justice – Peace" below the state whose motto it is.
bool is_motto(std::string_view line);
/// Of a state over its motto over its house, in one paragraph: the house.
std::string_view below_states(std::string_view lines);

/// "Registry Services" of "Elba Reef Agency - Registry Services", whose `body` is the agency; empty: none.
std::string_view part_behind(const Reading& reading, std::string_view value, std::string_view body);

/// "Elba Reef Agency" of "ERA | Elba Reef Agency"; all of "Te Tari Wai | Office for Water"; empty: neither.
std::string_view spelled_out(std::string_view line);

/// "Human Resources - Recruitment", "ESU Human Resources": who writes for the house.
bool names_staff_office(std::string_view line);

/// "Der Direktor", "Le Maire": an article and who signs; a title has none.
bool names_sender(std::string_view line);

/// "Elba Reef Agency" of "The Elba Reef Agency (ERA) is ...", for "ERA"; empty where the text does not say
/// it.
std::string_view spelled_before(std::string_view text, std::string_view letters);

/// "Elba Reef Team" before " (ERT)": a team that has letters of its own is a house.
bool is_lettered_team(std::string_view text, Span name);

/// A text speaks of the name, or of its first letters, as of a house: "at Elba Reefs", "ERA's reefs", or has
/// a line that begins with the name and a bar. The name's own place `except` does not count.
bool speaks_of_house(std::string_view text, std::string_view name, std::string_view except);

/// What a sentence says of who seeks somebody, and is no name: "We", "Company", "School of Reefs",
/// "Director"; "Institute of Reefs", "Elba Reef Group" where the notice speaks of a university.
bool is_no_house(Reading& reading, std::string_view name);

/// A house that is no division, section or team: "Bureau of Reefs"; below a department also "Reef Service".
bool names_whole_house(std::string_view line);

}  // namespace vacparse
