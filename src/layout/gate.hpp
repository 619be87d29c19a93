// SPDX-License-Identifier: MIT
#pragma once
/// A gate: which of many patterns may match a name, told by the literals that they need. One pass over the
/// name, whatever the number of patterns; what is let through must still be matched.

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

  /// The patterns that may match `name`, a normal form, ascending.
  void find(std::string_view name, std::vector<Candidate>& candidates) const;

 private:
  const GateTables& tables_;
  std::string_view pool_;
};

}  // namespace vacparse
