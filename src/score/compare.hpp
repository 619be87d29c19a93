// SPDX-License-Identifier: MIT
#pragma once
/// When two values are the same: to the letter, or nearly so.

#include <string>
#include <string_view>

#include "score/answers.hpp"

namespace vacparse::score {

enum class Measure { strict, soft };

/// The form in which texts are compared. Strict: white space folded, accents composed (Latin-1 letters
/// alone). Soft: lower case too (ASCII, Latin-1 and the other letters of Windows-1252), and no signs at the
/// ends.
std::string normal_form(std::string_view text, Measure measure);

/// Numbers are the same within half a percent of the label's, or within 0.005.
bool same(const Value& given, const Value& labelled, Measure measure);

}  // namespace vacparse::score
