// SPDX-License-Identifier: MIT
#include <algorithm>

#include "parse/reading.hpp"

namespace vacparse {
namespace {

bool ends_with(const Reading& reading, const Item& item, char c) {
  return reading.view(item.text).ends_with(c);
}

/// A flat list may hide a nested one: what follows an item that ends with a colon belongs under it, up to the
/// first part that ends with a full stop behind parts that end with semicolons. (the sample secondment-cyber:
/// the list of skills.)
void nest_under_colons(const Reading& reading, std::vector<Item>& items) {
  const auto leads = [&](const Item& item) { return item.items.empty() && ends_with(reading, item, ':'); };
  if (std::none_of(items.begin(), items.end(), leads)) return;
  std::vector<Item> nested;
  bool open = false, semicolons = false;
  for (Item& item : items) {
    if (open) {
      const bool stop = semicolons && ends_with(reading, item, '.');
      semicolons = semicolons || ends_with(reading, item, ';');
      nested.back().items.push_back(std::move(item));
      if (stop) open = false;
      continue;
    }
    open = leads(item);
    semicolons = false;
    nested.push_back(std::move(item));
  }
  items = std::move(nested);
}

/// One list that is still open: where its items go, and what its bullets look like.
struct Level {
  std::uint16_t indent;
  std::uint8_t marker;
  std::vector<Item>* items;
};

}  // namespace

std::vector<Item> read_items(const Reading& reading, std::size_t first, std::size_t end) {
  std::vector<Item> items;
  items.reserve(end - first);
  std::vector<Level> levels;
  for (std::size_t i = first; i < end; ++i) {
    const Block& block = reading.sections.blocks[i];
    if (block.role == Block::Role::rule) continue;
    if (block.role != Block::Role::item) {
      levels.clear();
      items.push_back({block.whole, {}});
      continue;
    }
    while (levels.size() > 1 &&
           (block.indent < levels.back().indent ||
            (block.marker == levels[levels.size() - 2].marker && block.marker != levels.back().marker))) {
      levels.pop_back();
    }
    if (levels.empty()) {
      levels.push_back({block.indent, block.marker, &items});
    } else if (!levels.back().items->empty() && levels.size() < 4 &&
               (block.indent > levels.back().indent + 1 || block.marker != levels.back().marker) &&
               block.indent >= levels.back().indent) {
      levels.push_back({block.indent, block.marker, &levels.back().items->back().items});
    }
    levels.back().items->push_back({block.text, {}});
  }
  nest_under_colons(reading, items);
  return items;
}

}  // namespace vacparse
