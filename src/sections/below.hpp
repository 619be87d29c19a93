// SPDX-License-Identifier: MIT
#pragma once
/// Below: what the text under a block speaks of, where the words of the block do not say it themselves.

#include <array>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "sections.hpp"

namespace vacparse {

/// True for a long text, or a sentence.
bool is_prose(std::string_view text);
/// "... please go to https://elba.example/jobs": the end of a sentence.
bool ends_with_link(std::string_view text);

/// A view of the blocks of a text; all must outlive it. `i` is the block above.
class Below {
 public:
  Below(const Text& text, const Scan& scan, const std::vector<Block>& blocks);

  /// The last heading that the layout knows to open a section of the notice; 0: there is none.
  std::size_t last_known() const { return last_known_; }
  /// The first of the blocks behind the notice that stand at the end of its page: links, the page's number.
  std::size_t page_end() const;
  /// "Terms of reference" over a block of labels is the notice's own name.
  bool leads_labels(std::size_t i) const;
  /// "Work schedule" over "Full time." stands above: the heading was a label, and has its value.
  bool follows_value(std::size_t i) const;
  /// Behind the labels with short values on their own lines that begin here; `i` where fewer than three of
  /// them give a field.
  std::size_t end_of_form(std::size_t i) const;
  /// The kind of an item before the first heading, behind text of the kind `above`.
  Kind sort_front_item(std::size_t i, Kind above) const;
  /// A list or a paragraph of prose stands below, no label, heading or short line.
  bool leads_text(std::size_t i) const;
  /// "TERMS OF REFERENCE" on top, over labels or the title and labels, says what the paper is.
  bool names_paper() const;
  /// "Reef Warden" below "Vacancy announcement", over any text; a rule may stand between.
  bool is_title_below_paper(std::size_t i) const;
  /// The heading's text stands on the same line.
  bool is_run_in(std::size_t i) const;
  /// A label whose value begins on a line below its own.
  bool stands_over_value(std::size_t i) const;
  /// A heading whose words head another section further down.
  bool names_heading(std::size_t i) const;
  /// Three such headings in a row begin a table of contents.
  bool begins_contents(std::size_t i) const;
  /// "... will be responsible for the following tasks:" over a list is as good as a heading.
  bool leads_duties(std::size_t i) const;
  /// A list begins of which most items are duties, where no heading names these.
  bool lists_duties(std::size_t i) const;
  /// The kind that the heading may open instead of its own: none where another heading names that kind.
  std::optional<Kind> may_open(std::size_t i) const;
  /// What stands right below is of the kind: a text that begins like it, or a list of which most items do.
  bool speaks_of(Kind kind, std::size_t i) const;
  /// Prose that is neither the first line nor what a page has; or behind other `prose` a short sentence, or
  /// lines that say how to apply or go on with text of the kind `above` that does.
  bool is_front_prose(std::size_t i, bool prose, Kind above) const;
  /// The kind of the text that the block is, before the first heading, behind text of the kind `above`: no
  /// requirement where a heading opens those.
  Kind sort_introduction(std::size_t i, Kind above) const;
  /// About the house where the text introduces it, else what it was `above`; behind such text the summary.
  Kind sort_house(std::size_t i, Kind above) const;
  bool asks_more(std::string_view text, Kind one) const;
  /// The kind of a paragraph behind the last list, of a section of the kind `above`, that may be no part of
  /// it: about the house, how to apply, pay or terms. Behind how to apply only boilerplate is told.
  std::optional<Kind> sort_closing(std::size_t i, Kind above) const;
  /// "Essential", "Desirable criteria": a heading that says how much its lines matter, not what they are
  /// about.
  bool only_weighs(const Block& heading) const;
  /// The kind that the text up to the next heading speaks of most; nothing where that is none or several.
  std::optional<Kind> kind_after(std::size_t i) const;

 private:
  std::string_view view(Span span) const { return text_.view(span); }
  bool begins_like(Kind kind, const Block& block) const;
  /// A heading opens requirements, by its words or by what it stands over.
  bool opens_requirements() const;

  const Text& text_;
  const Scan& scan_;
  const std::vector<Block>& blocks_;
  std::size_t last_known_ = 0;
  mutable std::optional<bool> opens_requirements_;
  std::array<bool, std::tuple_size_v<CueCounts>> named_{};          ///< the kinds that a heading opens
  std::unordered_map<std::string_view, std::size_t> last_of_name_;  ///< of the headings with the same words
};

}  // namespace vacparse
