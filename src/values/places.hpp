// SPDX-License-Identifier: MIT
#pragma once
/// One place: what is said of it, its parts, its city.

#include <string_view>
#include <vector>

#include "values.hpp"

namespace vacparse {

/// "Lima, Peru, with travel to the regions": where one goes from there is not where the post is.
std::string_view without_travel(std::string_view place);

/// Without blanks and the signs that part places at both ends.
std::string_view trim_place(std::string_view text);
/// Without a bracket at the end that does not speak of the place, and without where one travels from there:
/// "Lima, Peru, with travel to the regions".
std::string_view without_remarks(std::string_view place);
/// What stands between commas.
std::vector<std::string_view> comma_parts(std::string_view place);
/// By itself the name of a state, but rather that of its city.
bool is_city_and_state(std::string_view name);
/// True for what can be a city's name: few words, each with a capital, no digits.
bool is_city(std::string_view part);
LocationFound read_place(std::string_view place);

}  // namespace vacparse
