// SPDX-License-Identifier: MIT
#pragma once
/// A layout: what is known of one kind of notice, as data. Signs tell it, labels lead to fields, headings to
/// kinds of section, cues sort text that has no heading, prose patterns find fields in sentences. See
/// docs/layouts.md; of cues and prose, layout/scan.hpp.

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "layout/patterns.hpp"
#include "layout/source.hpp"
#include "layout/tables.hpp"
#include "phrase.hpp"
#include "phrase/phrase_finder.hpp"

namespace vacparse {

struct SingleLayout;

/// Safe to share between threads.
class Layout {
 public:
  /// One that is built in. What the tables look at must outlive it.
  explicit Layout(const LayoutTables& tables);
  explicit Layout(LayoutSource source);
  ~Layout();
  Layout(const Layout&) = delete;
  Layout& operator=(const Layout&) = delete;

  std::string_view id() const { return tables_.view(tables_.id); }
  std::string_view name() const { return tables_.view(tables_.name); }
  std::string_view extends() const { return tables_.view(tables_.extends); }
  std::vector<std::string_view> organizations() const;
  std::optional<std::string_view> grade_scale() const { return view(tables_.grade_scale); }
  std::optional<DateOrder> date_order() const { return tables_.date_order; }
  std::optional<std::string_view> dollar() const { return view(tables_.dollar); }

  /// What it was made of; for one that is built in, read when first asked for.
  const LayoutSource& source() const;

  /// Number of sign phrases of the strongest sign that a text shows; 0: not this layout.
  std::size_t signs_in(PhraseFinder& text) const;

  // What scans (layout/scan.hpp) need.
  const LayoutTables& tables() const { return tables_; }
  const Patterns& texts() const { return texts_; }

  /// For normal forms of whole labels and headings. Null when the layout does not know them.
  struct Names {
    const LabelRule* label = nullptr;
    const HeadingRule* heading = nullptr;
  };
  enum class Wanted : std::uint8_t { both, labels, headings };
  Names find_names(std::string_view normal, Wanted wanted = Wanted::both) const;
  const LabelRule* find_label(std::string_view normal) const {
    return find_names(normal, Wanted::labels).label;
  }
  const HeadingRule* find_heading(std::string_view normal) const {
    return find_names(normal, Wanted::headings).heading;
  }

  /// The kind that the words of a heading never seen before name; "skills and languages" are requirements.
  std::optional<Kind> sort_heading(std::string_view normal) const;
  /// The importance that the words of a heading state.
  std::optional<Importance> importance_of(std::string_view normal) const;
  /// True where the words of a line name this part of a page; `anywhere`: at any of them, not the first
  /// alone.
  bool names(Furniture part, std::string_view normal, bool anywhere = false) const;
  /// True where the words of a line are all of a menu's entry: "About us".
  bool is_menu_entry(std::string_view normal) const;
  /// True where the words of a line end as one that stands over a title does: "... for the post of".
  bool leads_to_title(std::string_view normal) const;

 private:
  std::optional<std::string_view> view(std::optional<Stored> piece) const {
    return piece ? std::optional(tables_.view(*piece)) : std::nullopt;
  }
  /// `hash`: `hash_of` the phrase.
  const PhraseTable::Row* find_row(const PhraseTable& table, std::string_view phrase,
                                   std::uint32_t hash) const;
  std::optional<Kind> sort_words(std::string_view normal) const;
  std::vector<WordTable::Row> find_words(const WordTable& table, std::string_view normal) const;
  /// Calls `take` with each row whose phrase the words begin with; ends where it says true.
  template <class Take>
  bool find_words_at(const WordTable& table, std::string_view words, const Take& take) const;

  std::unique_ptr<const SingleLayout> stored_;  ///< of one that is not built in
  LayoutTables tables_;
  Patterns names_;
  Patterns texts_;
  mutable std::once_flag source_read_;
  mutable std::optional<LayoutSource> source_;
};

}  // namespace vacparse
