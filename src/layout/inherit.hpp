// SPDX-License-Identifier: MIT
#pragma once
/// How what a layout says itself joins what it inherits.

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace vacparse {

/// What the layout says itself goes before what it inherits.
template <class Rule>
void prepend(std::vector<std::pair<std::string, Rule>>& to, std::vector<std::pair<std::string, Rule>> own) {
  own.insert(own.end(), to.begin(), to.end());
  to = std::move(own);
}

/// A phrase that is said again means what the layout itself says; what it inherits under it is forgotten.
template <class Rule>
void override_phrases(std::vector<std::pair<std::string, Rule>>& to,
                      std::vector<std::pair<std::string, Rule>> own) {
  std::erase_if(to, [&](const auto& inherited) {
    return std::any_of(own.begin(), own.end(),
                       [&](const auto& mine) { return mine.first == inherited.first; });
  });
  prepend(to, std::move(own));
}

}  // namespace vacparse
