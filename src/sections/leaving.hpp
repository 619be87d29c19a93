// SPDX-License-Identifier: MIT
#pragma once
/// Paragraphs that are no longer of the section they stand in, though no heading says so.

#include <optional>
#include <string_view>

#include "layout/scan.hpp"
#include "sections.hpp"

namespace vacparse {

/// "To apply, send a letter and your CV to ...", "Elba Reefs is an equal opportunity employer": the kind that
/// such a paragraph has wherever in a section of the kind `above` it stands; none: it says neither, or is
/// `decided` by the heading right above it.
std::optional<Kind> kind_anywhere(const Scan& scan, std::string_view text, Kind above, bool decided);

/// How a paragraph that is set apart stands in its section.
struct Standing {
  Kind kind = Kind::other;    ///< of the section
  bool headed = false;        ///< right below its heading
  bool behind_list = false;   ///< of duties or of what is asked
  bool behind_value = false;  ///< of a label that opened the section
};

/// The kind that the paragraph goes on to, as boilerplate, pay and how to apply do at the end of a section;
/// none: it stays.
std::optional<Kind> kind_behind(const Scan& scan, std::string_view text, const Standing& standing);

}  // namespace vacparse
