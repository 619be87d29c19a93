// SPDX-License-Identifier: MIT
#include "layout/parts.hpp"

#include <re2/re2.h>

#include <algorithm>

#include "vacparse/parse.hpp"

namespace vacparse {
namespace {

const std::string& find_part(std::string_view name, const Parts& parts) {
  const auto part =
      std::find_if(parts.begin(), parts.end(), [name](const auto& one) { return one.first == name; });
  if (part != parts.end()) return part->second;
  std::string names;
  for (const auto& [known, pattern] : parts) names += (names.empty() ? "" : ", ") + known;
  throw Error("layout", "no such part: " + std::string(name) + "; there are " + names);
}

}  // namespace

std::string put_in_parts(std::string_view pattern, const Parts& parts) {
  constexpr std::string_view kOpen = "(?&";
  constexpr std::size_t kLongest = 10'000;
  std::string whole;
  while (true) {
    const std::size_t at = pattern.find(kOpen);
    const std::size_t end = at == std::string_view::npos ? at : pattern.find(')', at);
    if (end == std::string_view::npos) return whole.append(pattern);
    const std::string_view name = pattern.substr(at + kOpen.size(), end - at - kOpen.size());
    whole.append(pattern.substr(0, at)).append("(?:").append(find_part(name, parts)).append(")");
    if (whole.size() > kLongest) throw Error("layout", "with its parts the pattern is too long");
    pattern.remove_prefix(end + 1);
  }
}

std::string fault_of_pattern(const std::string& pattern, int groups) {
  re2::RE2::Options options;
  options.set_log_errors(false);
  const re2::RE2 compiled(pattern, options);
  if (!compiled.ok()) return "not a RE2 pattern: " + compiled.error();
  if (groups < 0 || compiled.NumberOfCapturingGroups() == groups) return {};
  return "the pattern needs " + std::to_string(groups) + " group(s) in round brackets";
}

}  // namespace vacparse
