// SPDX-License-Identifier: MIT
#pragma once
/// Nodes of a TOML file, read with complaints that point at file:line:column. The only file that knows toml++
/// is the one that includes this.

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "layout/toml.hpp"
#include "text/characters.hpp"
#include "vacparse/parse.hpp"

namespace vacparse {

inline std::string place_of(std::string_view file, const toml::source_region& where) {
  return std::string(file) + ':' + std::to_string(where.begin.line) + ':' +
         std::to_string(where.begin.column);
}

[[noreturn]] inline void fail(std::string_view file, const toml::source_region& where,
                              const std::string& why) {
  throw Error("layout", place_of(file, where) + ": " + why);
}

inline std::string list_of(const std::vector<std::string_view>& names) {
  std::string list;
  for (const std::string_view name : names) {
    if (!list.empty()) list += ", ";
    list += name;
  }
  return list;
}

inline std::string text_of(std::string_view file, const toml::node& node) {
  const auto* value = node.as_string();
  if (!value || value->get().empty()) fail(file, node.source(), "expected a text that is not empty");
  const std::string& text = value->get();
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_control_at(text, at)) fail(file, node.source(), "a text cannot hold control characters");
  }
  return text;
}

template <class Use>
void each_text(std::string_view file, const toml::node& node, Use&& use) {
  const auto* list = node.as_array();
  if (!list) fail(file, node.source(), "expected a list of texts, as in [\"one\", \"two\"]");
  for (const toml::node& entry : *list) use(text_of(file, entry), entry);
}

template <class Use>
void each_key(std::string_view file, const toml::node& node, Use&& use) {
  const auto* table = node.as_table();
  if (!table) fail(file, node.source(), "expected a table of lists");
  std::vector<std::pair<const toml::key*, const toml::node*>> rows;
  for (const auto& [key, value] : *table) rows.emplace_back(&key, &value);
  // toml++ sorts by name; the order of the file decides ties between kinds.
  std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
    return a.first->source().begin.line < b.first->source().begin.line;
  });
  for (const auto& [key, value] : rows) use(*key, *value);
}

}  // namespace vacparse
