// SPDX-License-Identifier: MIT
#pragma once
/// What people do, by the words that name it: "officer", "analyst", "nurse".

#include <string_view>

namespace vacparse {

/// True for a folded word that names a person and no house: "director", "juriste"; not "guard".
bool is_person(std::string_view folded);

/// True where a line names what somebody does: "Officer, Ships", "Head of Unit", "Nurse II". Not "Officer
/// Training Centre".
bool names_occupation(std::string_view line);

/// "SENIOR CLERK" and ": REEF ACCOUNTS" behind it: what somebody does, and in what, in capitals.
bool is_post_of_field(std::string_view post, std::string_view field);

}  // namespace vacparse
