// SPDX-License-Identifier: MIT
#include "layout/finite.hpp"

#include "layout/listing.hpp"

namespace vacparse {

std::vector<std::string_view> branches_of(std::string_view pattern) {
  std::vector<std::string_view> branches;
  std::size_t begin = 0;
  int depth = 0;
  bool set = false;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const char c = pattern[at];
    if (c == '\\') {
      ++at;
    } else if (set) {
      set = c != ']';
    } else if (c == '[') {
      set = true;
      const std::string_view inside = pattern.substr(at + 1);
      at += inside.starts_with("^]") ? 2 : inside.starts_with(']') ? 1 : 0;  // there it closes nothing
    } else if (c == '(' || c == ')') {
      depth += c == '(' ? 1 : -1;
    } else if (c == '|' && depth == 0) {
      branches.push_back(pattern.substr(begin, at - begin));
      begin = at + 1;
    }
  }
  branches.push_back(pattern.substr(begin));
  return branches;
}

std::optional<std::vector<std::string>> texts_of(std::string_view pattern, std::size_t most) {
  const auto listed = list_beginnings(pattern, {.most = most, .enough = std::string::npos});
  if (!listed) return std::nullopt;
  std::vector<std::string> texts;
  for (const Beginning& one : *listed) {
    if (one.cut) return std::nullopt;
    texts.push_back(one.text);
  }
  return texts;
}

}  // namespace vacparse
