// SPDX-License-Identifier: MIT
#pragma once
/// Makes flat tables of a layout's source.

#include <string>
#include <vector>

#include "layout/make_gate.hpp"
#include "layout/shared_tables.hpp"
#include "layout/tables.hpp"

namespace vacparse {

struct StoredPhrases {
  std::vector<std::uint32_t> slots;
  std::vector<PhraseTable::Row> rows;

  PhraseTable tables() const { return {slots, rows}; }
};

struct StoredWords {
  StoredPhrases firsts;
  std::vector<WordTable::Row> rows;

  WordTable tables() const { return {firsts.tables(), rows}; }
};

/// Owns what the `LayoutTables` that it gives look at, but for what is shared.
struct StoredLayout {
  Stored id, name, extends;
  std::vector<Stored> signs;
  std::vector<std::uint32_t> sign_groups;
  std::vector<Stored> organizations;
  std::optional<Stored> grade_scale, dollar;
  std::optional<DateOrder> date_order;
  StoredPhrases labels, headings;
  std::vector<LabelRule> label_rules;
  std::vector<HeadingRule> heading_rules;
  StoredWords heading_words, importance, page, leads;
  std::vector<Stored> names;
  std::vector<std::uint32_t> name_rules;
  std::uint32_t label_patterns = 0;
  StoredGate name_gate;
  std::vector<Stored> texts;
  std::vector<Kind> cues, cue_kinds;
  std::vector<Field> prose;
  StoredGate cue_gate, prose_gate;
  std::vector<Program> name_programs, text_programs;

  /// `shared`: what it was compiled with. Later ones may be compiled with it before, but not after.
  LayoutTables tables(const SharedTables& shared) const;
};

/// Compiles each pattern once, to learn its literals.
StoredLayout compile(const LayoutSource& source, SharedTables& shared);

/// A layout that shares nothing.
struct SingleLayout {
  explicit SingleLayout(const LayoutSource& source) : stored(compile(source, shared)) { shared.seal(); }

  SharedTables shared;
  StoredLayout stored;
};

}  // namespace vacparse
