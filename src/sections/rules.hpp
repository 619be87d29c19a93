// SPDX-License-Identifier: MIT
#pragma once
/// Rules: what the layout says of the words of a heading or label, however they are written.

#include <optional>
#include <string>
#include <string_view>

#include "layout.hpp"

namespace vacparse {

/// Looks words up in a layout, which must outlive it. Where the whole is not known, either half of what a
/// slash parts ("VACANCY NOTIFICATION/AVIS DE VACANCE") is tried, then the words before a remark in brackets
/// ("Contract duration (years, months)").
class Rules {
 public:
  explicit Rules(const Layout& layout) : layout_(layout) {}

  /// Null where the layout does not know the words.
  const HeadingRule* find_heading(std::string_view words);
  /// The same for labels; of a label with a slash only the first half counts.
  const LabelRule* find_label(std::string_view words);
  struct Group {
    std::string_view number;
    std::string_view title;
  };
  /// The number and title of a group of duties that the words begin; either may be empty.
  std::optional<Group> find_group(std::string_view words) const;
  /// What the words of a heading never seen before are about, if they tell.
  std::optional<Kind> sort_heading(std::string_view words);

 private:
  const Layout& layout_;
  std::string normal_;
};

}  // namespace vacparse
