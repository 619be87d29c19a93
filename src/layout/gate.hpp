// SPDX-License-Identifier: MIT
#pragma once
/// A gate: which of many patterns may match a text, told by the literals that they need. One pass over the
/// text, whatever the number of patterns; what is let through must still be matched.

#include <string>
#include <string_view>
#include <vector>

#include "layout/tables.hpp"

namespace vacparse {

/// A pattern that may match a text, or is known to.
struct Candidate {
  std::uint32_t pattern = 0;
  bool matches = false;  ///< no need to try
};

class Gate {
 public:
  /// Both must outlive it.
  Gate(const GateTables& tables, std::string_view pool) : tables_(tables), pool_(pool) {}

  /// The patterns that may match `text`, ascending.
  void find(std::string_view text, std::vector<Candidate>& candidates) const;

 private:
  template <class Met>
  void scan(std::string_view folded, Met&& met) const;
  template <class Met>
  void check_long(std::string_view folded, std::size_t at, std::uint32_t gram, Met&& met) const;
  template <class Met>
  void check_short(std::string_view folded, std::size_t at, Met&& met) const;
  std::string_view text_of(const GateTables::Literal& literal) const {
    return pool_.substr(literal.text.begin, literal.text.size);
  }

  const GateTables& tables_;
  std::string_view pool_;
};

}  // namespace vacparse
