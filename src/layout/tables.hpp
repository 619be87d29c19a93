// SPDX-License-Identifier: MIT
#pragma once
/// A layout as flat tables that can be used as they lie: the build writes those of the layouts that are built
/// in (src/layout/generate.cpp), `compile` makes those of a user's. Nothing in them points anywhere, so that
/// a program starts without touching them.

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "layout/program.hpp"
#include "layout/source.hpp"

namespace vacparse {

/// A piece of a layout's `pool` of characters.
struct Stored {
  std::uint32_t begin = 0;
  std::uint32_t size = 0;

  bool operator==(const Stored&) const = default;
};

/// Phrases in their normal form, each with the number of a rule. Open addressing by `hash_of`: a phrase's
/// slot holds the number of its row and, above it, bits of the hash, which tell most other phrases; 0 is a
/// free slot. The slots are a power of two, and at least half of them are free.
struct PhraseTable {
  static constexpr std::uint32_t kMostRows =
      (std::uint32_t{1} << 24U) - 1;  ///< and the bits of a row's number

  static constexpr std::uint32_t slot_of(std::size_t row, std::uint32_t hash) {
    return static_cast<std::uint32_t>(row + 1) | (hash & ~kMostRows);
  }
  /// The row that a slot, which is not free, leads to.
  static constexpr std::size_t row_of(std::uint32_t slot) { return (slot & kMostRows) - 1; }
  /// False where the phrase of the slot has another hash.
  static constexpr bool may_have(std::uint32_t slot, std::uint32_t hash) {
    return ((slot ^ hash) & ~kMostRows) == 0;
  }

  struct Row {
    Stored phrase;
    std::uint32_t rule = 0;

    bool operator==(const Row&) const = default;
  };
  std::span<const std::uint32_t> slots;
  std::span<const Row> rows;
};

/// Phrases that are looked for inside others as whole words. `firsts` leads from a phrase's first word to the
/// rows of all phrases that begin with it.
struct WordTable {
  struct Row {
    Stored phrase;
    std::uint32_t rank = 0;   ///< its place in the layout: the lower stands first
    std::uint32_t value = 0;  ///< a Kind, an Importance, a Furniture or a Field
    std::uint32_t last = 0;   ///< 1: no more rows with this first word

    bool operator==(const Row&) const = default;
  };
  PhraseTable firsts;
  std::span<const Row> rows;
};

/// What must stand in a text for a pattern to match it: any one of the pattern's literals, folded as
/// values/fold.hpp does, of three bytes at least. They are met by four bytes of theirs, hashed; those of
/// three by these and whatever stands behind them. Those that only count where a text begins, of two bytes at
/// least, are met there, by their first two.
struct GateTables {
  static constexpr std::size_t kBits = std::size_t{1} << 16U;
  static constexpr unsigned kBucketBits = 11;

  struct Literal {
    Stored text;
    std::uint32_t first = 0;  ///< its uses in `uses`
    std::uint32_t count = 0;

    bool operator==(const Literal&) const = default;
  };
  /// A pattern that a literal is of.
  struct Use {
    std::uint32_t pattern = 0;
    std::uint32_t begins = 0;  ///< 1: its matches begin where one of its literals does, and nowhere else

    bool operator==(const Use&) const = default;
  };
  struct Place {
    std::uint32_t gram = 0;   ///< four bytes of the literal
    std::uint32_t first = 0;  ///< its first four
    std::uint32_t literal = 0;
    std::uint32_t offset = 0;  ///< where the gram stands in it

    bool operator==(const Place&) const = default;
  };
  struct Start {
    std::uint32_t first = 0;  ///< up to four bytes that the literal begins with
    std::uint32_t mask = 0;   ///< which bits of four bytes they are
    std::uint32_t literal = 0;

    bool operator==(const Start&) const = default;
  };
  std::span<const std::uint64_t> grams;    ///< a bit for each hash of four bytes
  std::span<const std::uint32_t> buckets;  ///< of `places`: 2^kBucketBits + 1 bounds
  std::span<const Place> places;
  std::span<const std::uint32_t> short_buckets;  ///< of `shorts`: 257 bounds, by `hash_of_start`
  std::span<const Start> shorts;                 ///< literals of three bytes
  std::span<const std::uint32_t> start_buckets;  ///< of `starts`: 257 bounds, by `hash_of_start`
  std::span<const Start> starts;                 ///< literals where a text begins
  std::span<const Literal> literals;
  std::span<const Use> uses;
  std::span<const std::uint32_t> always;  ///< patterns that have no literals
};

/// Everything that reading needs to know of a layout. Patterns are numbered: those of names (labels, then
/// headings) and those of texts (cues, then prose, then groups).
struct LayoutTables {
  std::string_view pool;
  Stored id, name, extends;
  std::span<const Stored> signs;               ///< folded; in a group, what is to be looked for first
  std::span<const std::uint32_t> sign_groups;  ///< ends of the groups in `signs`
  std::span<const Stored> organizations;
  std::optional<Stored> grade_scale;
  std::optional<DateOrder> date_order;
  std::optional<Stored> dollar;

  PhraseTable labels;
  PhraseTable headings;
  std::span<const LabelRule> label_rules;
  std::span<const HeadingRule> heading_rules;
  WordTable heading_words;
  WordTable importance;
  WordTable page;
  WordTable leads;

  std::span<const Stored> names;              ///< patterns
  std::span<const std::uint32_t> name_rules;  ///< of label patterns, then of heading patterns
  std::uint32_t label_patterns = 0;           ///< how many of `names` are of labels
  GateTables name_gate;

  std::span<const Stored> texts;    ///< patterns: cues, prose, groups
  std::span<const Kind> cues;       ///< the kind of each cue, the first of `texts`
  std::span<const Kind> cue_kinds;  ///< each kind that has cues, as the layout orders them
  std::span<const Field> prose;     ///< the field of each prose pattern, which follow
  GateTables cue_gate;
  GateTables prose_gate;  ///< of prose and groups

  std::span<const Program> name_programs;  ///< one for each of `names`
  std::span<const Program> text_programs;  ///< one for each of `texts`
  std::span<const Step> steps;
  std::span<const LetterSet> sets;
  std::span<const CodePoints> ranges;
  std::span<const Look> looks;

  std::string_view view(Stored piece) const { return pool.substr(piece.begin, piece.size); }
  ProgramTables programs_of_names() const { return {name_programs, steps, sets, ranges, looks}; }
  ProgramTables programs_of_texts() const { return {text_programs, steps, sets, ranges, looks}; }
};

/// Spreads phrases over the slots of a `PhraseTable`.
std::uint32_t hash_of(std::string_view phrase);
/// Four bytes as one number, whatever the machine; the first two are its lower half.
constexpr std::uint32_t gram_at(const char* bytes) {
  const auto byte = [bytes](int i) { return std::uint32_t{static_cast<unsigned char>(bytes[i])}; };
  return byte(0) | byte(1) << 8U | byte(2) << 16U | byte(3) << 24U;
}
/// Spreads four bytes over the bits and, by its highest bits, over the buckets of a `GateTables`.
constexpr std::uint32_t hash_of_gram(std::uint32_t gram) { return gram * 2654435769U; }

/// Spreads the first two of four bytes over the `start_buckets` and `short_buckets` of a `GateTables`.
constexpr std::uint32_t hash_of_start(std::uint32_t gram) {
  return ((gram & 0xFFU) * 33U ^ gram >> 8U) & 0xFFU;
}

/// The tables of the layouts that are built in, in the order of their ids.
std::span<const LayoutTables> built_in_tables();

}  // namespace vacparse
