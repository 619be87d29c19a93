// SPDX-License-Identifier: MIT
#pragma once
/// A scan: what a layout's text patterns (cues, prose, groups) find in the pieces of a notice. A pattern is
/// only tried on pieces that hold one of the literals that it needs, and where its matches can only begin
/// with one, only there. Those of prose, which nearly all pieces are asked for, are found in one pass over
/// the whole notice; those of cues in each piece that is asked for them.

#include <array>
#include <bitset>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "layout.hpp"
#include "layout/literal_finder.hpp"
#include "values/folded_text.hpp"

namespace vacparse {

inline constexpr std::size_t kKindCount = static_cast<std::size_t>(Kind::other) + 1;
/// How many cues of each kind a text shows.
using CueCounts = std::array<int, kKindCount>;

/// Some fields, each at its number.
using FieldSet = std::bitset<kFieldCount>;

class Scan {
 public:
  /// Both must outlive it. Linear in the text. To be asked by one thread at a time.
  Scan(const Layout& layout, std::string_view text) : Scan(layout, text, FoldedText(text)) {}
  /// The same of a text that is folded already.
  Scan(const Layout& layout, std::string_view text, FoldedText folded);

  const Layout& layout() const { return layout_; }
  const FoldedText& folded() const { return folded_; }

  // Each `piece` is a view of the text.

  CueCounts count_cues(std::string_view piece) const;
  /// Of the kind alone, up to `enough`.
  int count_cues(std::string_view piece, Kind kind, int enough = std::numeric_limits<int>::max()) const;
  /// The one of the kinds that most cues speak for; the earlier one wins a tie.
  std::optional<Kind> sort_text(std::string_view piece, std::span<const Kind> kinds) const;
  /// The same of all kinds, in the order of the layout's file.
  std::optional<Kind> sort_text(std::string_view piece) const { return sort_text(piece, tables_.cue_kinds); }

  /// A pattern, and the bytes of a piece at which a match of it may begin, ascending; `kAnywhere` alone or
  /// behind them: at any.
  struct Possible {
    std::uint32_t pattern;
    std::span<const std::uint32_t> places;
  };
  static constexpr std::uint32_t kAnywhere = 0xFFFFFFFF;
  /// The prose patterns of these fields that may match the piece, the earlier first. A view of memory that
  /// serves the next question, too.
  std::span<const Possible> find_prose(std::string_view piece, const FieldSet& fields) const;
  Field field_of_prose(std::uint32_t pattern) const { return tables_.prose[pattern - tables_.cues.size()]; }
  /// What the pattern finds in `line`, which is the piece with blanks for line ends: a view of it; without
  /// data where it finds nothing.
  std::string_view read_prose(const Possible& possible, std::string_view line) const;

  /// The number and the title of a group of duties that the piece is, a line without its marks; a view of it
  /// each, without data where it has none.
  std::optional<std::array<std::string_view, 2>> read_group(std::string_view piece) const;

 private:
  /// A literal, and where it stands in the folded text.
  struct Hit {
    std::uint32_t place;
    std::uint32_t literal;
  };
  enum class Family : std::uint8_t { cues, prose, groups };
  /// What is asked, of which piece: cues of some kinds, prose for some fields, groups.
  struct Question {
    std::string_view piece;
    Family family;
    std::uint32_t topics;  ///< a bit for each kind or field
  };
  /// A way in which a pattern may match a piece: at a byte of it, or anywhere.
  struct Chance {
    std::uint32_t pattern, at;

    auto operator<=>(const Chance&) const = default;
  };

  const GateTables& gate_of(const Question& asked) const {
    return asked.family == Family::cues ? tables_.cue_gate : tables_.prose_gate;
  }
  LiteralFinder finder(const GateTables& gate) const { return {gate, tables_.pool}; }
  bool is_asked(const Question& asked, std::uint32_t pattern) const;
  void add_hits();
  /// The patterns that may match. The view is of `possible_`.
  std::span<const Possible> answer(const Question& asked) const;
  /// Puts them into `chances_`, by pattern, each from the first place to `kAnywhere`.
  void find_chances(const Question& asked) const;
  // The piece that is asked about is the stretch, folded.
  void add_met(const Question& asked, FoldedText::Stretch piece) const;
  /// Looks for the literals in the piece itself.
  void add_found(const Question& asked, FoldedText::Stretch piece) const;
  /// Adds what it says of its patterns that the literal stands at `place` of the folded text.
  void add_chances(const Question& asked, std::uint32_t literal, std::size_t place) const;
  /// Whether the pattern matches `text`, which has what the piece has at the same places.
  bool take(const Possible& possible, std::string_view text, std::span<std::string_view> groups = {}) const;

  const Layout& layout_;
  const LayoutTables& tables_;
  std::string_view text_;
  FoldedText folded_;
  std::vector<Hit> hits_;  ///< by their places
  // Of the last question: their memory serves all of them.
  mutable std::vector<Chance> chances_;
  mutable std::vector<std::uint32_t> places_;  ///< those of the chances
  mutable std::vector<Possible> possible_;
};

}  // namespace vacparse
