// SPDX-License-Identifier: MIT
#pragma once
/// Marks: which lines are headings, labels and groups, by the layout's phrases first, by their shape in
/// context next.

#include <optional>
#include <string>
#include <vector>

#include "layout/scan.hpp"
#include "sections/lines.hpp"
#include "vacparse/text.hpp"

namespace vacparse {

/// The rank of a heading that only parts two lists.
constexpr std::uint8_t kLowestRank = 10;

/// What a line is taken for.
struct Mark {
  enum class Role : std::uint8_t {
    none,
    heading,
    label,
    group,
    below,  ///< the underline, or the second line, of the one above
    value,  ///< goes on with the value of the label above, in its column
  };

  Role role = Role::none;
  Span words;  ///< headings: the words without marks; labels: the words before the colon
  Span rest;   ///< what follows on the same line: a label's value, the text of a run-in heading
  const LabelRule* label = nullptr;  ///< also set for a heading that is a label as well ("Salary")
  std::optional<Kind> opens;         ///< headings: nothing: the lines stay with the section above
  std::optional<Kind> may_open;      ///< headings: what they open where their text is of that kind
  bool known = false;                ///< headings: the layout has the phrase
  bool divides = false;              ///< headings: no more than a line between two lists
  bool strong = false;    ///< headings: dressed as one beyond doubt (markdown, bold, capitals, underlined)
  std::uint8_t rank = 0;  ///< headings: 1 is the highest
  std::optional<Span> number;  ///< groups
  std::optional<Span> title;   ///< groups
};

/// One mark for each line. `wrap_column`: `find_wrap_column` of the lines.
std::vector<Mark> mark_lines(const Text& text, const Scan& scan, const std::vector<Line>& lines,
                             std::size_t wrap_column);

}  // namespace vacparse
