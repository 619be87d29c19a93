// SPDX-License-Identifier: MIT
#pragma once
/// A layout: what is known of one kind of notice, as data. Signs tell it, labels lead to fields, headings to
/// kinds of section, cues sort text that has no heading, prose patterns find fields in sentences. See
/// docs/layouts.md.

#include <array>
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

namespace vacparse {

struct StoredLayout;

/// How many cues of each kind a text shows.
using CueCounts = std::array<int, static_cast<std::size_t>(Kind::other) + 1>;

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

  /// Number of sign phrases of the strongest sign that `words` (folded) shows; 0: not this layout.
  std::size_t signs_in(std::string_view words) const;

  /// For normal forms of whole labels and headings. Nothing when the layout does not know them.
  const LabelRule* find_label(std::string_view normal) const;
  const HeadingRule* find_heading(std::string_view normal) const;

  /// The kind that the words of a heading never seen before name; "skills and languages" are requirements.
  std::optional<Kind> sort_heading(std::string_view normal) const;
  /// The importance that the words of a heading state.
  std::optional<Importance> importance_of(std::string_view normal) const;

  /// `only`: of that kind alone.
  CueCounts count_cues(std::string_view text, std::optional<Kind> only) const;
  int count_cues(std::string_view text, Kind kind) const;
  /// The kind that most cues speak for; the earlier kind in the file wins a tie.
  std::optional<Kind> sort_text(std::string_view text) const;

  /// Numbers of the prose patterns that may match `text`, ascending: the earlier goes first.
  void find_prose(std::string_view text, std::vector<std::uint32_t>& numbers) const;
  Field field_of_prose(std::uint32_t number) const { return tables_.prose[number]; }
  /// What the pattern finds in `text`: a view of it; without data where it finds nothing.
  std::string_view read_prose(std::uint32_t number, std::string_view text) const;

  /// The number and the title of a group of duties that a line without its marks is; a view of the line each,
  /// without data where it has none.
  std::optional<std::array<std::string_view, 2>> read_group(std::string_view line) const;

 private:
  std::optional<std::string_view> view(std::optional<Stored> piece) const {
    return piece ? std::optional(tables_.view(*piece)) : std::nullopt;
  }
  const PhraseTable::Row* find_row(const PhraseTable& table, std::string_view phrase) const;
  std::optional<Kind> sort_words(std::string_view normal) const;
  std::vector<WordTable::Row> find_words(const WordTable& table, std::string_view normal) const;
  std::optional<std::uint32_t> match_name(std::string_view normal, std::size_t first, std::size_t end) const;

  std::unique_ptr<const StoredLayout> stored_;  ///< of one that is not built in
  LayoutTables tables_;
  Patterns names_;
  Patterns texts_;
  mutable std::once_flag source_read_;
  mutable std::optional<LayoutSource> source_;
};

}  // namespace vacparse
