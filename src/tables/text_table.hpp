// SPDX-License-Identifier: MIT
#pragma once
/// A sorted table of texts in which nothing points anywhere: it is mapped as it stands in the program, and
/// needs no work when that is loaded.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <ranges>
#include <span>
#include <string_view>

namespace vacparse {

/// A view of what the compiler stores.
class TextTable {
 public:
  /// Where a key stands in the text of all; its value comes behind it.
  struct Row {
    std::uint32_t begin = 0;
    std::uint16_t key_size = 0;
    std::uint16_t value_size = 0;
  };
  struct Entry {
    std::string_view key;
    std::string_view value;
  };

  /// `rows`: in the order of their keys, which are unique.
  constexpr TextTable(std::string_view text, std::span<const Row> rows) : text_(text), rows_(rows) {}

  constexpr std::size_t size() const { return rows_.size(); }
  constexpr Entry operator[](std::size_t number) const { return entry_of(rows_[number]); }
  /// Both views without data where no row has the key.
  constexpr Entry find(std::string_view key) const {
    const auto row = std::ranges::lower_bound(rows_, key, {}, [this](Row one) { return entry_of(one).key; });
    return row != rows_.end() && entry_of(*row).key == key ? entry_of(*row) : Entry{};
  }

 private:
  constexpr Entry entry_of(Row row) const {
    return {text_.substr(row.begin, row.key_size), text_.substr(row.begin + row.key_size, row.value_size)};
  }

  std::string_view text_;
  std::span<const Row> rows_;
};

}  // namespace vacparse
