// SPDX-License-Identifier: MIT
#pragma once
/// Surroundings: what the lines around a line tell of it while marks are set from the top down.

#include <cstdint>
#include <string_view>
#include <vector>

#include "sections/lines.hpp"
#include "sections/marks.hpp"
#include "sections/rules.hpp"

namespace vacparse {

/// A view of the lines and of the marks set so far; all must outlive it, and the rules. `i` is a line's
/// index.
class Surroundings {
 public:
  /// Longer lines are text, whatever their first words are.
  static constexpr std::size_t kLongestHeading = 110;

  Surroundings(const Text& text, Rules& rules, const std::vector<Line>& lines, const std::vector<Mark>& marks,
               std::size_t wrap)
      : text_(text), rules_(rules), lines_(lines), marks_(marks), wrap_(wrap) {}

  /// A line that is not too long for it; "Duties ........ 3" may be longer.
  static bool may_be_heading(std::string_view line);
  /// What the layout calls a button, before the `body`, or any other few words, not in capitals, with nothing
  /// above them.
  bool is_button(std::size_t i, bool body) const;
  /// A short line that neither goes on with the line before nor is gone on with by the next.
  bool stands_alone(std::size_t i) const;
  /// Labels that stand over their values come in runs: "Grade", "P-4", "Duty station", "Vienna".
  bool is_in_label_run(std::size_t i) const;
  /// Right below labels that have their values beside them, and right over a short line.
  bool is_among_labels(std::size_t i) const;
  /// The first of such a run, or a name between two labels of it: a short value is below, and below that a
  /// label that begins as this line does, small or with a capital.
  bool leads_labels(std::size_t i) const;
  /// A phrase that is both label and heading is a label where a date follows it, or a short value, and a
  /// neighbour is a label too.
  bool is_value_like(std::size_t i, std::string_view rest) const;
  /// "End date: 4 May 2031" below "Time left".
  bool is_dated_value(std::size_t i, const LabelRule& label, std::string_view rest) const;
  /// "Analytical skills" below a heading that opens the same kind, over another line of text: the first of
  /// what is listed there without marks.
  bool begins_list_of(std::size_t i, Kind kind) const;
  /// The next line is too long for a value.
  bool stands_over_prose(std::size_t i) const;
  /// "competencies:" behind "... each of the following": the sentence goes on with this line.
  bool goes_on(std::size_t i) const;
  /// True for a line that does not go on with the one before.
  bool begins_anew(std::size_t i) const;
  /// True for a capital, accented ones among them, behind numbering and marks.
  static bool begins_upper(std::string_view line);
  /// True for words that end in no stop, semicolon or comma.
  static bool ends_open(std::string_view line);
  /// "EMPLOYER.": a stop that belongs to no abbreviation, as "Vacancy No." has one.
  static bool ends_sentence(std::string_view line);
  /// "Preferred skill(s): diving": a short name, a colon and a short value, as labels have them.
  static bool is_pair(std::string_view line);
  /// "Thursday 18 August 2022", "2 May 2023 at noon (Lima time)": no sentence.
  static bool is_date(std::string_view value);
  /// "Reporting to the Harbour Master, the Supervisor:", which its list goes on with; "Home  Jobs  Shop";
  /// "Apply by 24.02.2023"; "Apply now »".
  static bool names_no_section(std::string_view words);
  /// "This position is based in", "Experience with 10 people": no name of a section.
  static bool is_statement(std::string_view words);
  /// A row of `=`, `-` or `~` about as long as the line stands under it.
  bool is_underlined(std::size_t i) const;
  /// Under a label that has nothing behind it stands its value, however it is dressed.
  bool is_value_below(std::size_t i) const;
  /// "TERMS OF REFERENCE" over two labels with their values: the name of the form that they are of.
  bool names_form(std::size_t i) const;
  /// Set in as far as the value of the label above begins, which stands beside it.
  bool is_in_value_column(std::size_t i) const;
  /// Begins anew, and something follows.
  bool stands_apart(std::size_t i) const;
  /// The first of several lines that are set in below the line before them: a list that lost its marks.
  bool is_set_in(std::size_t i) const;
  /// A blank line above and, below, a list or sentences; once the `body` has begun, any text right below.
  bool stands_over_text(std::size_t i, bool body) const;
  /// A list has just ended, and right below a list begins.
  bool parts_items(std::size_t i) const;
  /// A short line right between a heading and a list.
  bool leads_items(std::size_t i) const;
  /// True for a line that ends in a stop, semicolon, colon or mark.
  bool ends_sentence(std::size_t i) const;
  /// The rank of a heading by its dress: 1 to 6 markdown and underlines, 7 capitals, 8 bold, 9 plain.
  std::uint8_t rank_of(std::size_t i) const;

 private:
  std::string_view view(Span span) const { return text_.view(span); }
  bool runs_on(std::size_t i) const;
  bool is_item(std::size_t i) const;
  bool is_short_over_items(std::size_t i) const;

  const Text& text_;
  Rules& rules_;
  const std::vector<Line>& lines_;
  const std::vector<Mark>& marks_;
  std::size_t wrap_;
};

}  // namespace vacparse
