// SPDX-License-Identifier: MIT
#pragma once
/// Programs: what a pattern means as a table of steps, made when vacparse is built. RE2 needs longer to
/// compile one pattern than it takes to read a notice, and cannot store what it has compiled. The pattern is
/// the meaning, a program a cache of it: tests/layout/program_test.cpp asks both.

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace vacparse {

/// The letters beyond ASCII that RE2 takes for an "s" and a "k" where case does not matter.
inline constexpr std::uint32_t kLongS = 0x17F;
inline constexpr std::uint32_t kKelvin = 0x212A;

/// One step of a program. Letters and sets take one character of the text; the others take none.
struct Step {
  enum class Op : std::uint8_t {
    match,     ///< the end; this and the next three are what a match may begin with
    letter,    ///< the character of ASCII `value`
    any_case,  ///< the small letter `value` of ASCII, or what RE2 takes for its capital; `count` is their bit
    set,       ///< one out of the set `value`
    split,     ///< first `next`, then `other()`; `count` is its look
    save,      ///< the place goes to slot `count`: group n begins at slot 2n and ends at 2n + 1
    begins,    ///< `^`
    ends,      ///< `$`
    edge,      ///< `\b`
    never_edge,  ///< `\B`
  };
  Op op = Op::match;
  std::uint8_t count = 0;
  std::uint16_t next = 0;
  std::uint32_t value = 0;

  /// Of a split: the other step, and which of all splits it is.
  std::uint16_t other() const { return static_cast<std::uint16_t>(value); }
  std::uint16_t ordinal() const { return static_cast<std::uint16_t>(value >> 16U); }

  bool operator==(const Step&) const = default;
};

/// Code points, both ends included.
struct CodePoints {
  std::uint32_t first = 0;
  std::uint32_t last = 0;

  bool operator==(const CodePoints&) const = default;
};

/// Letters of ASCII: a bit for each.
using AsciiSet = std::array<std::uint64_t, 2>;

/// Code points: of ASCII a bit each, the others as ranges, which ascend.
struct LetterSet {
  AsciiSet ascii = {};
  std::uint32_t first_range = 0;
  std::uint32_t range_count = 0;

  bool operator==(const LetterSet&) const = default;
};

/// Which ways of a split may go on with each letter of ASCII, so that a search need not try one that cannot;
/// with all other letters any way may.
struct Look {
  static constexpr unsigned kNext = 1, kOther = 2;
  std::array<std::uint64_t, 4> ways = {};  ///< two bits a letter

  /// `letter` is one of ASCII.
  unsigned of(unsigned char letter) const {
    return static_cast<unsigned>(ways[letter / 32U] >> (letter % 32U * 2)) & (kNext | kOther);
  }

  bool operator==(const Look&) const = default;
};

/// Some bytes: a bit for each.
using Bytes = std::array<std::uint64_t, 4>;

/// Where a pattern's steps, sets and ranges lie among those of all patterns. No steps: RE2 must do.
struct Program {
  std::uint32_t first_step = 0;
  std::uint32_t step_count = 0;
  std::uint32_t first_set = 0;
  std::uint32_t first_range = 0;
  std::uint32_t first_look = 0;
  std::uint32_t start = 0;         ///< the step to begin with, from `first_step`
  std::uint32_t splits = 0;        ///< how many of the steps are splits
  Bytes first_bytes = {};          ///< that a match may begin with
  Bytes lead = {};                 ///< that lead to a place of `run_at`
  std::uint32_t least = 0;         ///< no match is of fewer bytes
  std::uint8_t needed_first = 0;   ///< with `needed_last`: each match has a byte from the one
  std::uint8_t needed_last = 0;    ///< to the other, neither letters nor blanks; 0: nothing known
  std::uint32_t anywhere = 0;      ///< 0: a match begins where the text does
  std::uint32_t may_be_empty = 0;  ///< 1: a match may take no letter; all bytes are then first ones
  std::uint32_t counts = 0;        ///< 1: it counts up to many, as "[^.]{0,40}", and may begin at few places

  bool operator==(const Program&) const = default;
};

/// The programs of numbered patterns.
struct ProgramTables {
  std::span<const Program> programs;
  std::span<const Step> steps;
  std::span<const LetterSet> sets;
  std::span<const CodePoints> ranges;
  std::span<const Look> looks;
};

/// Most groups that a program may have, without the match itself.
inline constexpr std::size_t kMostGroups = 3;

/// False where `text`, by its size and one kind of byte, has no match.
bool may_match(const Program& program, std::string_view text);

/// True where the program can answer for texts of `size` bytes; else RE2 must.
bool can_run(const Program& program, std::size_t size);

/// True where `text`, which must be UTF-8, holds a match (`whole`: is one). Then `groups` are its first
/// groups; one that took no part has no data. Leftmost first, as RE2 does it; linear: no split is entered
/// twice at the same place. Adds the steps that it took to `taken`.
bool run(const ProgramTables& tables, const Program& program, std::string_view text, bool whole,
         std::span<std::string_view> groups, std::uint32_t& taken);
/// The same for a match that begins at one of `places`, which ascend, or with what leads to one.
bool run_at(const ProgramTables& tables, const Program& program, std::string_view text,
            std::span<const std::uint32_t> places, std::span<std::string_view> groups, std::uint32_t& taken);
/// The first byte from `least` on with which a match may begin that is looked for at `place`: there, or where
/// bytes begin that lead to it.
std::size_t begin_of(const Program& program, std::string_view text, std::size_t place, std::size_t least = 0);

}  // namespace vacparse
