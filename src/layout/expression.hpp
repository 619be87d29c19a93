// SPDX-License-Identifier: MIT
#pragma once
/// The parts of a pattern, read as RE2 reads them.

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "layout/program.hpp"

namespace vacparse {

struct Expression {
  enum class Kind : std::uint8_t { set, sequence, choice, repeat, group, begins, ends, edge, never_edge };
  Kind kind = Kind::sequence;
  std::vector<Expression> parts;  ///< a repeat and a group have one
  std::vector<CodePoints> set;    ///< sorted, apart from each other
  int least = 0;                  ///< repeat
  int most = 0;                   ///< repeat; kEndless: as often as it can be
  bool lazy = false;              ///< repeat: as seldom as it can be
  int number = 0;                 ///< group: from 1

  static constexpr int kEndless = -1;
};

/// Nothing where the pattern has what src/layout/translate.hpp names.
std::optional<Expression> read_expression(std::string_view pattern);

/// The fewest characters that it matches; at most 0xFFFF.
std::uint32_t least_size(const Expression& expression);

}  // namespace vacparse
