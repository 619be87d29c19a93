// SPDX-License-Identifier: MIT
#include "layout/source.hpp"

#include <algorithm>

#include "embedded.hpp"

namespace vacparse {
namespace {

constexpr std::array<std::string_view, kFieldCount> kFieldNames = {
    "notice_number",      "title",     "organization", "department", "reports_to",
    "locations",          "grade",     "contract",     "duration",   "positions",
    "security_clearance", "published", "deadline",     "salary",     "languages",
    "reserve_list",       "none",
};

}  // namespace

std::string_view name_of_field(Field field) { return kFieldNames[static_cast<std::size_t>(field)]; }

std::optional<Field> find_field(std::string_view name) {
  const auto found = std::find(kFieldNames.begin(), kFieldNames.end(), name);
  if (found == kFieldNames.end()) return std::nullopt;
  return static_cast<Field>(found - kFieldNames.begin());
}

std::optional<std::string_view> pattern_in(std::string_view phrase) {
  const bool slashes = phrase.size() > 2 && phrase.front() == '/' && phrase.back() == '/';
  return slashes ? std::optional(phrase.substr(1, phrase.size() - 2)) : std::nullopt;
}

LayoutSource read_built_in(std::string_view id) {
  for (const EmbeddedLayout& embedded : embedded_layouts()) {
    if (embedded.id != id) continue;
    std::optional<LayoutSource> inherited;
    return read_layout(embedded.toml, std::string(id) + ".toml", Origin::built_in,
                       [&](std::string_view parent) {
                         inherited = read_built_in(parent);
                         return &*inherited;
                       });
  }
  throw Error("layout", "no layout is built in that is called " + std::string(id));
}

}  // namespace vacparse
