// SPDX-License-Identifier: MIT
#include "layout/prefixes.hpp"

#include <algorithm>

#include "layout/listing.hpp"

namespace vacparse {
namespace {

/// True where some other one says all that `one` says.
bool is_said(const Prefix& one, const std::vector<Prefix>& all) {
  return std::any_of(all.begin(), all.end(), [&](const Prefix& other) {
    return other != one && one.text.starts_with(other.text) && (one.begins_text || !other.begins_text) &&
           (other.text != one.text || !other.begins_text);
  });
}

}  // namespace

std::optional<std::vector<Prefix>> prefixes_of(std::string_view pattern, std::size_t shortest,
                                               std::size_t most) {
  constexpr std::size_t kEnough = 6;  // longer ones are no rarer by much, but many more
  const auto listed = list_beginnings(pattern, {.most = most, .enough = kEnough, .folded = true});
  if (!listed) return std::nullopt;
  std::vector<Prefix> all;
  for (const Beginning& one : *listed) {
    if (one.text.size() < (one.begins_text ? 2 : shortest)) return std::nullopt;
    all.push_back({one.text, one.begins_text});
  }
  all.erase(std::unique(all.begin(), all.end()), all.end());
  std::vector<Prefix> needed;
  std::copy_if(all.begin(), all.end(), std::back_inserter(needed),
               [&](const Prefix& one) { return !is_said(one, all); });
  return needed;
}

}  // namespace vacparse
