// SPDX-License-Identifier: MIT
#pragma once
/// How much the sections below a heading of requirements matter.

#include <cstdint>
#include <optional>

#include "sections.hpp"

namespace vacparse {

/// Education, experience or languages.
inline bool asks_one_thing(Kind kind) {
  return is_requirement(kind) && kind != Kind::requirements && kind != Kind::skills;
}

/// "Languages" below "DESIRABLE QUALIFICATIONS" matters as much as that says.
class Weight {
 public:
  /// Gives `part`, which a heading of this rank opens, the weight of the heading that it stands below, or
  /// keeps its own for those below it.
  void pass_on(Part& part, std::uint8_t rank) {
    if (!is_requirement(part.section.kind) || rank <= rank_) weight_.reset();
    if (weight_ && !part.importance) part.importance = weight_;
    if (weight_ || part.section.kind != Kind::requirements || !part.importance) return;
    weight_ = part.importance;
    rank_ = rank;
  }

 private:
  std::optional<Importance> weight_;
  std::uint8_t rank_ = 0;  ///< of the heading that gave it
};

}  // namespace vacparse
