// SPDX-License-Identifier: MIT
#pragma once
/// Whether a program says what RE2 says of the pattern that it was made of.

#include <re2/re2.h>

#include <array>
#include <string>
#include <string_view>

#include "layout/translate.hpp"

namespace vacparse::test {

/// What was found: the groups, or that there was nothing.
inline std::string shown(bool found, const std::array<std::string_view, kMostGroups>& groups, int count) {
  if (!found) return "nothing";
  std::string all = "found";
  for (int i = 0; i < count; ++i) {
    const std::string_view group = groups[static_cast<std::size_t>(i)];
    all += group.data() ? " [" + std::string(group) + "]" : " none";
  }
  return all;
}

inline std::string by_re2(const re2::RE2& pattern, std::string_view text, bool whole) {
  const int count = std::min(pattern.NumberOfCapturingGroups(), static_cast<int>(kMostGroups));
  std::array<re2::StringPiece, kMostGroups + 1> found;
  const bool met =
      pattern.Match(re2::StringPiece(text.data(), text.size()), 0, text.size(),
                    whole ? re2::RE2::ANCHOR_BOTH : re2::RE2::UNANCHORED, found.data(), count + 1);
  std::array<std::string_view, kMostGroups> groups;
  for (std::size_t i = 0; met && i < groups.size(); ++i) {
    if (found[i + 1].data()) groups[i] = std::string_view(found[i + 1].data(), found[i + 1].size());
  }
  return shown(met, groups, count);
}

inline std::string by_program(const ProgramTables& tables, const Program& program, std::string_view text,
                              bool whole, int count) {
  std::array<std::string_view, kMostGroups> groups;
  std::uint32_t taken = 0;
  const bool met = run(tables, program, text, whole, groups, taken);
  return shown(met, groups, std::min(count, static_cast<int>(kMostGroups)));
}

}  // namespace vacparse::test
