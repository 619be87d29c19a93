// SPDX-License-Identifier: MIT
#pragma once
/// Front matter: what stands on top of the text of a page, before the notice: keys and values, as YAML has
/// them, between two lines of dashes, or the words of a menu. It is header, whatever words it uses.

#include <cstddef>
#include <span>
#include <vector>

#include "layout.hpp"
#include "sections.hpp"
#include "sections/lines.hpp"

namespace vacparse {

/// How many of the first lines are keys and values, the dashes included; 0: there are none. Without dashes
/// they must be four at least, a title among them.
std::size_t find_keys(const Text& text, const std::vector<Line>& lines);
/// Their blocks: a label where the layout knows the key and it has a value, without its quotes; else
/// paragraphs.
std::vector<Block> read_keys(const Text& text, const Layout& layout, std::span<const Line> lines);

/// How many of the first lines are a menu: a dozen at least that stand together above other lines and are a
/// few words each, neither labels nor values; or some of which several say what menus do ("Home", "About
/// us"). 0: there is none.
std::size_t find_menu(const Text& text, const Layout& layout, const std::vector<Line>& lines);
/// Their blocks: a paragraph each.
std::vector<Block> read_menu(std::span<const Line> lines);

}  // namespace vacparse
