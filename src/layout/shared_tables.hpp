// SPDX-License-Identifier: MIT
#pragma once
/// What the tables of several layouts look at together. Most of it they inherit from one: stored once it is
/// read from nearer memory.

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "layout/program.hpp"
#include "layout/tables.hpp"

namespace vacparse {

/// Grows with each layout that is compiled; what is stored keeps its place.
class SharedTables {
 public:
  /// Where the text stands in `pool()`; equal ones stand there once.
  Stored store(std::string_view text);
  /// The program of a pattern; without steps where RE2 must do.
  Program store_program(std::string_view pattern);

  /// Gives back what only finds equal ones; nothing more is to be stored.
  void seal();

  std::string_view pool() const { return pool_; }
  std::string_view view(Stored piece) const { return pool().substr(piece.begin, piece.size); }
  const std::vector<Step>& steps() const { return steps_; }
  const std::vector<LetterSet>& sets() const { return sets_; }
  const std::vector<CodePoints>& ranges() const { return ranges_; }
  const std::vector<Look>& looks() const { return looks_; }

 private:
  std::string pool_;
  std::unordered_map<std::string, Stored> stored_;
  std::unordered_map<std::string, Program> programs_;  ///< by pattern
  std::vector<Step> steps_;
  std::vector<LetterSet> sets_;
  std::vector<CodePoints> ranges_;
  std::vector<Look> looks_;
};

}  // namespace vacparse
