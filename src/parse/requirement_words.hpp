// SPDX-License-Identifier: MIT
#pragma once
/// What the words of one requirement say of it: how much it matters, and whether it is one path of several.

#include <optional>
#include <string_view>

#include "vacparse/notice.hpp"
#include "values/words.hpp"

namespace vacparse {

/// "Minimum one year" under "Preferred" measures what is preferred.
bool only_measures(const Words& words);

/// What the first clause asks for is the item; "Master's preferred", "experience in banking is a plus" behind
/// it add to it. What it does not say another may: "... . This is required."
std::optional<Importance> importance_of_requirement(const Words& words);

/// "... as a painter; or": the next item is another path, and only the first one counts.
bool ends_in_or(std::string_view text);

/// "Degree in cartography or three years of experience": the first path asks for none. "Degree in cartography
/// or a related field" is one path, and so is "degree or equivalent, and three years".
bool is_second_path(const Words& words);

}  // namespace vacparse
