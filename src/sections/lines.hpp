// SPDX-License-Identifier: MIT
#pragma once
/// Lines and what their shape tells: bullets, indents, wrapping.

#include <cstdint>
#include <string_view>
#include <vector>

#include "layout.hpp"
#include "sections/cuts.hpp"
#include "vacparse/text.hpp"

namespace vacparse {

/// A line, or a piece of one where labels are glued together.
struct Line {
  enum class Shape : std::uint8_t { blank, rule, bullet, numbered, text };

  Span whole;                ///< without blanks at both ends, and without a picture before the text
  Span body;                 ///< without bullet or number too
  std::uint32_t number = 0;  ///< 1-based; pieces of one line share it
  std::uint16_t indent = 0;  ///< columns before `whole`; a tab counts to the next multiple of 4
  Shape shape = Shape::blank;
  std::uint8_t marker = 0;  ///< last byte of the bullet, or the kind of number
  char32_t picture = 0;     ///< that the text begins with: "📍 Elba"
  Partings partings;        ///< of all of the line where it is a piece
};

/// Without tags of HTML at its ends, which say no more than blanks do: "Elba" of "</b>Elba<br/>".
std::string_view without_tags(std::string_view line);

/// All lines of the text, in order; a line of glued labels gives several pieces.
std::vector<Line> read_lines(const Text& text, const Layout& layout);

/// The column at which the text was wrapped by hand, told by lines that go on in lower case; 0: it was not
/// wrapped.
std::size_t find_wrap_column(const Text& text, const std::vector<Line>& lines);
/// True where `next`, the line after `line`, goes on with its text: in lower case, or because its first word
/// did not fit before the wrap column, or because the line breaks off: full and without a stop, or behind
/// "the".
bool is_wrapped(const Text& text, const Line& line, const Line& next, std::size_t wrap_column);

}  // namespace vacparse
