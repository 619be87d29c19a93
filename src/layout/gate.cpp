// SPDX-License-Identifier: MIT
#include "layout/gate.hpp"

#include <algorithm>
#include <string>

#include "layout/literal_finder.hpp"
#include "text/sixteen.hpp"
#include "values/fold.hpp"

namespace vacparse {

std::vector<std::uint32_t> let_through(const GateTables& tables, std::string_view pool,
                                       std::string_view name) {
  const LiteralFinder finder(tables, pool);
  // Of ASCII a normal form is folded already.
  std::string buffer;
  if (!is_ascii(name)) fold(name, buffer), name = buffer;
  std::vector<std::uint32_t> patterns(tables.always.begin(), tables.always.end());
  const auto meet = [&](std::uint32_t literal, std::size_t) {
    for (const GateTables::Use& use : finder.uses_of(literal)) patterns.push_back(use.pattern);
  };
  finder.find(name, meet);
  std::sort(patterns.begin(), patterns.end());
  patterns.erase(std::unique(patterns.begin(), patterns.end()), patterns.end());
  return patterns;
}

}  // namespace vacparse
