// SPDX-License-Identifier: MIT
#pragma once
/// What tells the house among the names of a notice, and how surely.

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>

#include "parse/proper_names.hpp"
#include "values/words.hpp"

namespace vacparse {

enum class HouseClue : std::uint8_t {
  employs_equally,    ///< "Elba Reefs is an equal opportunity employer"
  has_address,        ///< "jobs@elbareefs.example"
  resembles_address,  ///< "jobs@er.example", "jobs@elbareefscentre.example"
  heads_about,        ///< "About Elba Reefs", a heading
  stands_alone,       ///< "Elba Reefs", a paragraph about the house
  is_body,            ///< "Elba Reefs is a charity", "Elba Reefs (ER), a charity", "at Elba Reefs, a charity"
  is_joined,          ///< "join Elba Reefs"
  is_we,              ///< "At Elba Reefs, we ...", "Elba Reefs is a charity. We ..."
  is_worked_at,       ///< "our work at Elba Reefs"
  acts,               ///< "Elba Reefs offers ..."
  owns,               ///< "Elba Reefs' mission"
  has_staff,          ///< "Elba Reefs employees"
  is_lettered,        ///< "Elba Reefs (ER)"
  names_body,         ///< "Elba Reef Agency"
  is_committed,       ///< "Elba Reefs is committed to equality"
  recurs,             ///< in several blocks
  recurs_often,
};

/// Each counts once, however often it is met.
class HouseClues {
 public:
  /// The sum that names a house: one clue that is as good as a label, or two that agree.
  static constexpr int kEnough = 4;

  void add(HouseClue clue) { met_.set(static_cast<std::size_t>(clue)); }
  void add(HouseClue clue, bool met) {
    if (met) add(clue);
  }
  void add(const HouseClues& others) { met_ |= others.met_; }
  int weight() const {
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i) sum += met_.test(i) ? kWeights[i] : 0;
    return sum;
  }

 private:
  static constexpr std::size_t kCount = static_cast<std::size_t>(HouseClue::recurs_often) + 1;
  static constexpr std::array<int, kCount> kWeights = {4, 4, 3, 3, 3, 3, 2, 3, 2, 1, 1, 1, 1, 1, 3, 1, 1};

  std::bitset<kCount> met_;
};

/// The clues that stand round a name in the words of its block. `heading`: the block is one, and no phrase
/// that the layout knows.
HouseClues clues_round(const Words& words, const ProperName& name, bool heading);

}  // namespace vacparse
