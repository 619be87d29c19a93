// SPDX-License-Identifier: MIT
#pragma once
/// Below: what the text under a block speaks of, where the words of the block do not say it themselves.

#include <optional>
#include <vector>

#include "sections.hpp"

namespace vacparse {

/// A view of the blocks of a text; all must outlive it. `i` is the block above.
class Below {
 public:
  Below(const Text& text, const Layout& layout, const std::vector<Block>& blocks)
      : text_(text), layout_(layout), blocks_(blocks) {}

  /// "Terms of reference" over a block of labels is the notice's own name.
  bool leads_labels(std::size_t i) const;
  /// "... will be responsible for the following tasks:" over a list is as good as a heading.
  bool leads_duties(std::size_t i) const;
  /// What stands right below is of the kind: a text that begins like it, or a list of which most items do.
  bool speaks_of(Kind kind, std::size_t i) const;
  /// The kind that the text up to the next heading speaks of most; nothing where that is none or several.
  std::optional<Kind> kind_after(std::size_t i) const;

 private:
  std::string_view view(Span span) const { return text_.view(span); }
  bool begins_like(Kind kind, const Block& block) const;

  const Text& text_;
  const Layout& layout_;
  const std::vector<Block>& blocks_;
};

}  // namespace vacparse
