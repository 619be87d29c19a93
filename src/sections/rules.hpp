// SPDX-License-Identifier: MIT
#pragma once
/// Rules: what the layout says of the words of a heading or label, however they are written.

#include <optional>
#include <string>
#include <string_view>

#include "layout/scan.hpp"

namespace vacparse {

/// The label that a key in camel case stands for: "JobTitle"; null for any other name. `normal` is a buffer.
const LabelRule* find_label_of_key(const Layout& layout, std::string_view key, std::string& normal);

/// Looks the words of a scan's text up in its layout, both of which must outlive it. Where the whole is not
/// known, either half of what a slash or bar parts ("VACANCY NOTIFICATION/AVIS DE VACANCE") is tried, then
/// the words before a remark in brackets ("Contract duration (years, months)").
class Rules {
 public:
  /// A label, or a heading with its text beside it, ends within this.
  static constexpr std::size_t kLongestName = 72;

  explicit Rules(const Scan& scan) : layout_(scan.layout()), scan_(scan) {}

  const Layout& layout() const { return layout_; }
  /// Both of the following at once.
  Layout::Names find(std::string_view words);
  /// Null where the layout does not know the words.
  const HeadingRule* find_heading(std::string_view words);
  /// The same for labels; of a label with a slash only the first half counts.
  const LabelRule* find_label(std::string_view words);
  /// The same for a key in camel case alone.
  const LabelRule* find_key(std::string_view key) { return find_label_of_key(layout_, key, normal_); }
  /// "Grade: 5": a label and its colon begin the line.
  bool names_label(std::string_view line);
  struct Labelled {
    const LabelRule* rule;
    std::string_view name;
    std::string_view value;
    /// "Contract Type" is a label wherever it leads a line, "Office" and "Schedule" are other words as often.
    bool is_sure() const { return !rule->weak && name.find(' ') != std::string_view::npos; }
  };
  /// "Grade | P-4": the label in the first cell of a row.
  std::optional<Labelled> find_in_cells(std::string_view row);
  /// "VACANCY NOTICE 1614", "Grade A.4", "Class Code 7287": a label, and a number or code that ends the line.
  std::optional<Labelled> find_before_code(std::string_view line);
  /// "Office City Elba": the longest label that a line begins with, and its value, which begins with a
  /// capital or a digit.
  std::optional<Labelled> find_leading(std::string_view line);
  struct Group {
    std::string_view number;
    std::string_view title;
  };
  /// The number and title of a group of duties that the words begin; either may be empty.
  std::optional<Group> find_group(std::string_view words) const;
  /// What the words of a heading never seen before are about, if they tell.
  std::optional<Kind> sort_heading(std::string_view words);
  /// The same before the body: "Speech and Language Therapist" is a title there.
  std::optional<Kind> sort_first_heading(std::string_view words);

 private:
  const HeadingRule* find_heading_in(std::string_view words, const LabelRule* label);
  const LabelRule* find_label_in(std::string_view words);

  const Layout& layout_;
  const Scan& scan_;
  std::string normal_;
};

}  // namespace vacparse
