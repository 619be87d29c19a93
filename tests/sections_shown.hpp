// SPDX-License-Identifier: MIT
#pragma once
/// Sections and blocks as one line of text each, to be compared with what is expected.

#include <string>
#include <string_view>

#include "catch.hpp"
#include "sections.hpp"

namespace vacparse::test {

inline const Layout& generic() {
  static const Layouts kLayouts;
  return *kLayouts.find("generic");
}

/// "header 1-2 | duties [Duties] 3-5".
inline std::string sections_of(std::string_view bytes) {
  const Text text = decode(bytes);
  std::string shown;
  for (const Part& part : split(text, generic()).parts) {
    if (part.section.first_line == 0) continue;
    if (!shown.empty()) shown += " | ";
    shown += std::string(name_of(part.section.kind)) + " ";
    if (part.section.heading) shown += "[" + std::string(text.view(*part.section.heading)) + "] ";
    shown += std::to_string(part.section.first_line) + "-" + std::to_string(part.section.last_line);
  }
  return shown;
}

/// "label Grade=P-3", "item one", "paragraph ...", joined by " | "; line breaks show as "/".
inline std::string blocks_of(std::string_view bytes) {
  constexpr std::string_view kRoles[] = {"heading", "group", "label", "item", "paragraph", "rule"};
  const Text text = decode(bytes);
  std::string shown;
  for (const Block& block : split(text, generic()).blocks) {
    if (!shown.empty()) shown += " | ";
    shown += std::string(kRoles[static_cast<std::size_t>(block.role)]) + " ";
    if (block.role == Block::Role::label) shown += std::string(text.view(*block.title)) + "=";
    if (block.number) shown += "#" + std::string(text.view(*block.number)) + " ";
    shown += text.view(block.role == Block::Role::group && block.title ? *block.title : block.text);
  }
  for (char& c : shown) c = c == '\n' ? '/' : c;
  return shown;
}

struct ShownRow {
  const char* text;
  const char* expected;
};

template <class Shown, std::size_t N>
void check_rows(const ShownRow (&rows)[N], Shown&& shown) {
  for (const ShownRow& row : rows) {
    CAPTURE(row.text);
    CHECK(shown(row.text) == row.expected);
  }
}

}  // namespace vacparse::test
