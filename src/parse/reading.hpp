// SPDX-License-Identifier: MIT
#pragma once
/// A reading in progress: what the steps of `parse` share. Each step reads the sections and adds to the
/// notice.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "layout.hpp"
#include "sections.hpp"
#include "vacparse/parse.hpp"

namespace vacparse {

struct Reading {
  const Layout& layout;
  const Scan& scan;
  const Sections& sections;
  Parsed& parsed;
  std::optional<DateOrder> date_order;
  bool date_order_sought = false;
  std::optional<bool> of_university = {};  ///< the text speaks of one; nothing: not asked yet
  std::vector<bool> used =
      std::vector<bool>(sections.blocks.size());  ///< header blocks that a field was read from

  const Text& text() const { return parsed.text; }
  std::string_view view(Span span) const { return parsed.text.view(span); }
  Notice& notice() { return parsed.notice; }
  /// The text of a label, its value, stands on a line below it.
  bool begins_below(const Block& block) const { return text().line_of(block.text.begin) > block.first_line; }
  void remark(RemarkCode code, std::optional<std::string> field, std::string message,
              std::optional<std::size_t> line);
};

/// Fields out of labels and their values.
void read_labels(Reading& reading);
/// The same out of weak labels, for the fields that have no value yet. `only`: for that field alone.
void read_weak_labels(Reading& reading, std::optional<Field> only = std::nullopt);
/// Title and organisation out of the lines that stand first, grade and number of posts out of the title.
void read_first_lines(Reading& reading);
/// Fields that nothing else gave: out of sentences.
void read_prose(Reading& reading);
/// The title, where nothing else gave it: an unknown heading before the body that names what somebody does.
void read_title_of_heading(Reading& reading);
/// The organisation, where nothing else gave it, as the page round the notice names it: "Careers at Elba
/// Reefs", "© 2031 Elba Reefs", "ELBA REEF CENTRE  Page 1 of 3".
void read_page(Reading& reading);
/// The same, where that names none either: of all names of the notice the one for which clues of more than
/// one sort speak (parse/house_clues.hpp), and more than for any other. Linear in the text.
void read_mentioned_house(Reading& reading);
/// The title without the house behind it, which other lines named: "Archivist - Elba Reefs".
void drop_house_from_title(Reading& reading);
/// The department, where nothing else gave it and a sentence names it beside the house: "the Reef Institute
/// of Elba University".
void read_part_of_house(Reading& reading);
/// The place of work, where nothing else gave one and it stands behind the house's name with its country:
/// "Elba University, Port Elba, Elba".
void read_place_of_house(Reading& reading);
/// Duties, in groups.
void read_duties(Reading& reading);
/// Requirements, sorted into their lists; languages; the years of experience.
void read_requirements(Reading& reading);
/// The running text of all other kinds, and what no field was read from in the header; the sections
/// themselves.
void read_texts(Reading& reading);
/// What is missing or empty, and whether it is one notice at all.
void judge(Reading& reading);

/// Gives `value`, as written behind a label or found in prose, to `field`, unless the field has a value
/// already. False when the value says nothing (placeholders) or cannot be read.
struct Given {
  Span value;
  std::size_t line = 0;
  bool prose = false;          ///< found in a sentence: only what can be read exactly counts
  std::string_view name = {};  ///< the words of the label or heading that the value stands under
};
bool give(Reading& reading, Field field, const Given& given);
bool has(const Notice& notice, Field field);

/// Sets `date_order`, where nothing told it yet, by what the other dates of the notice show. Done once.
void find_date_order(Reading& reading);

/// The blocks at which a further notice begins: a labelled title or number, other than the first, behind a
/// body.
std::vector<std::size_t> find_further_notices(const Text& text, const Sections& sections);

/// Items of the blocks [first, end): lists nest by indent, by bullet, and under items that end with a colon.
std::vector<Item> read_items(const Reading& reading, std::size_t first, std::size_t end);

}  // namespace vacparse
