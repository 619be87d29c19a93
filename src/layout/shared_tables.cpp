// SPDX-License-Identifier: MIT
#include "layout/shared_tables.hpp"

#include "layout/translate.hpp"

namespace vacparse {
namespace {

/// Returns where they begin.
template <class Row>
std::uint32_t append(const std::vector<Row>& rows, std::vector<Row>& all) {
  const auto begin = static_cast<std::uint32_t>(all.size());
  all.insert(all.end(), rows.begin(), rows.end());
  return begin;
}

}  // namespace

Stored SharedTables::store(std::string_view text) {
  const auto [known, is_new] = stored_.try_emplace(std::string(text));
  if (is_new) {
    known->second = {static_cast<std::uint32_t>(pool_.size()), static_cast<std::uint32_t>(text.size())};
    pool_ += text;
  }
  return known->second;
}

Program SharedTables::store_program(std::string_view pattern) {
  const auto [known, is_new] = programs_.try_emplace(std::string(pattern));
  auto made = is_new ? translate(pattern) : std::nullopt;
  if (made) {
    made->program.first_step = append(made->steps, steps_);
    made->program.first_set = append(made->sets, sets_);
    made->program.first_range = append(made->ranges, ranges_);
    made->program.first_look = append(made->looks, looks_);
    known->second = made->program;
  }
  return known->second;
}

void SharedTables::seal() {
  stored_ = {};
  programs_ = {};
}

}  // namespace vacparse
