// SPDX-License-Identifier: MIT
#pragma once
/// The front of a notice: lines before its first section that state a fact without a label.

#include <string_view>

#include "parse/reading.hpp"

namespace vacparse {

/// What stands between a title and the link to its house: "Warden at [Elba Reefs](https://...)".
inline constexpr std::string_view kBeforeLinkedHouse = " at [";

/// True for a line that could be a title or a name: short, no sentence, no web address, some letters.
bool is_name_like(const Reading& reading, std::string_view line);
/// Not "skip to", the name of a paper, a place, an address or who sends it, unless it names what somebody
/// does.
bool may_stand_as_title(std::string_view line);
/// "Dear all,": what follows is a letter.
bool greets(std::string_view line);

/// "Ongoing; Full-time", "Permanent part time - 45.6 hours per fortnight": no title, as "Volunteer" would be.
bool is_employment(std::string_view line);

/// "Port Elba, Elba" of "Reef Analyst (Port Elba, Elba)"; empty where no place ends the title.
std::string_view bracketed_place(std::string_view title);

/// What the title says beside the name of the post: "Staff Officer (Grade IV)", "Clerk (2 posts)".
void read_title_facts(Reading& reading);

/// What stands on a line of its own, between labels or without: "Reef Warden", "EG-05", "Lima, Peru", "Full
/// time, permanent", "$72,310 to $86,455 (plus allowances)".
void read_front_facts(Reading& reading);

}  // namespace vacparse
