// SPDX-License-Identifier: MIT
#pragma once
/// A tally in words and figures: one function for each form.

#include <string>

#include "score/tally.hpp"

namespace vacparse::score {

/// For a terminal: one row a field, then the figures.
std::string to_table(const Tally& tally);
/// {"summary": {...}, "fields": {...}}, on one line.
std::string to_json(const Tally& tally);
/// Two tables in Markdown, as docs/accuracy.md has them.
std::string to_markdown(const Tally& tally);

}  // namespace vacparse::score
