// SPDX-License-Identifier: MIT
#pragma once
/// The tally of a whole set of notices: what was read rightly, wrongly, not at all, and out of nothing.

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "score/answers.hpp"
#include "score/compare.hpp"
#include "score/labels.hpp"

namespace vacparse::score {

struct Counts {
  std::size_t correct = 0;
  std::size_t wrong = 0;     ///< a value is given, and the label has another
  std::size_t missing = 0;   ///< the label has a value, and none is given
  std::size_t spurious = 0;  ///< a value is given, and the label has none

  std::size_t given() const { return correct + wrong + spurious; }
  std::size_t due() const { return correct + wrong + missing; }
  /// The harmonic mean of precision and recall; 1 where nothing was due and nothing given.
  double f1() const;
};

struct FieldCounts {
  Counts strict;
  Counts soft;
};

/// Characters that are not blank, of lines that the labels speak of.
struct ZoneCounts {
  std::size_t all = 0;
  std::size_t fine = 0;    ///< in a section of the labelled kind
  std::size_t coarse = 0;  ///< in a section of that kind or one that is hard to tell from it
};

/// The figures that sum up a tally, each rounded to four digits, as reports show them and floors judge them.
struct Figure {
  std::string_view name;  ///< as in `--floor NAME=NUMBER`
  std::string_view key;   ///< as in JSON
  std::string_view meaning;
  double value = 0;
};

struct Tally {
  std::size_t notices = 0;
  std::array<FieldCounts, kFields.size()> fields;  ///< in the order of `kFields`
  ZoneCounts zones;

  /// Adds one notice. `text` is the notice's; throws `Error` ("label") when the label's zones reach beyond
  /// its end.
  void add(const Label& label, const Answers& read, const Text& text);
  std::vector<Figure> figures() const;
};

/// Fields with fewer labelled values count in no mean: one value more or less would decide them.
inline constexpr std::size_t kLeastLabelled = 3;

double rounded(double share);

/// What differs in one field or, `name` being "zones", in the lines of one notice: one line each, without the
/// notice's name. Differences by the strict measure.
std::vector<std::string> differences(const Label& label, const Answers& read, std::string_view name);

}  // namespace vacparse::score
