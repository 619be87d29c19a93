// SPDX-License-Identifier: MIT
#pragma once
/// The house that a notice speaks of: names are weighed by what the sentences of all of it say about them.

#include <string_view>

#include "parse/reading.hpp"

namespace vacparse {

/// The name for which clues of more than one sort speak, more than for any other: it is joined and worked at
/// ("join Elba Reefs"), is an equal opportunity employer, has the addresses of the notice
/// ("jobs@elbareefs.example"). Empty where none is. A view into the text, linear in it.
std::string_view find_mentioned_house(const Reading& reading);

}  // namespace vacparse
