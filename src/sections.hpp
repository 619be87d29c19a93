// SPDX-License-Identifier: MIT
#pragma once
/// Sections: the lines of a text sorted into blocks (headings, labels, items, paragraphs) and the blocks into
/// sections that tile all lines. Values are read later; nothing here knows what a date is.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "layout/scan.hpp"
#include "vacparse/notice.hpp"
#include "vacparse/text.hpp"

namespace vacparse {

/// A heading, a label with its value, an item, or a paragraph: what stands together, over one or more lines.
struct Block {
  enum class Role : std::uint8_t { heading, group, label, item, paragraph, rule };

  Role role = Role::paragraph;
  Span text;   ///< heading: its words; label: its value (may be empty); item: without bullet; else all of it
  Span whole;  ///< with bullet, marks and label
  Kind kind = Kind::other;
  std::uint32_t first_line = 0;
  std::uint32_t last_line = 0;
  std::uint16_t indent = 0;          ///< columns before an item's bullet
  std::uint8_t marker = 0;           ///< which bullet an item has; equal ones are of one list
  std::uint8_t rank = 0;             ///< headings: 1 is the highest; 0: not a heading
  bool set_apart = false;            ///< a blank line (or nothing) stands before it
  const LabelRule* label = nullptr;  ///< labels: what the label stands for
  std::optional<Kind> opens;         ///< headings: the kind of section that they open
  std::optional<Kind> may_open;      ///< headings: the kind that they open where their text is of it
  bool known = false;                ///< headings: the layout has the phrase
  std::optional<Span> number;        ///< groups
  std::optional<Span> title;         ///< groups

  /// What looked like a heading or an item is text like any other.
  void become_paragraph() {
    role = Role::paragraph;
    text = whole;
  }
};

/// A section and its blocks.
struct Part {
  Section section;
  std::optional<Importance> importance;  ///< what the heading's words state, or those of the one above
  std::size_t first_block = 0;           ///< a heading that opens it is among its blocks
  std::size_t end_block = 0;
  bool unknown_heading = false;  ///< its heading could not be sorted
};

struct Sections {
  std::vector<Block> blocks;
  std::vector<Part>
      parts;  ///< in order; their blocks tile `blocks`. A part that begins and ends inside a line of
              ///< the part before it has `section.first_line` 0 and is no section of the record.
  std::size_t front_matter = 0;  ///< so many of the first blocks (sections/front_matter.hpp)
};

/// True for the kinds that ask something of the candidate.
bool is_requirement(Kind kind);

/// "Training", "Reporting": under a heading of duties these are duties too.
bool may_name_duties(Kind kind);

/// True for the kinds that only follow what says which post it is: duties, requirements, application.
bool opens_body(Kind kind);

/// `scan` is of all of `text`. Linear in it.
Sections split(const Text& text, const Scan& scan);
/// The same with a scan of its own.
Sections split(const Text& text, const Layout& layout);

}  // namespace vacparse
