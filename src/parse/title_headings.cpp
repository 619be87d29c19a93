// SPDX-License-Identifier: MIT
// The title out of a heading, where no label and no first line said it.
#include <algorithm>

#include "parse/fields.hpp"
#include "parse/front.hpp"
#include "phrase.hpp"
#include "values/occupations.hpp"
#include "values/words.hpp"

namespace vacparse {
namespace {

/// "Your Manager", "About our Wardens", "Why Officers Stay": of somebody, and not whom one becomes.
bool speaks_about(std::string_view heading) {
  constexpr WordSet kAbout({"about", "your", "our", "the", "why", "what", "who", "how", "meet", "for", "note",
                            "to", "contact", "dear", "all", "other", "we", "is", "are"});
  return one_of(WordRow(heading)[0], kAbout);
}

bool may_be_title(const Reading& reading, std::string_view line) {
  return is_name_like(reading, line) && names_occupation(line) && may_stand_as_title(line) &&
         !speaks_about(line) && !line.ends_with('?') && !line.ends_with('.');
}

}  // namespace

void read_title_of_heading(Reading& reading) {
  constexpr std::size_t kMostBlocks = 40;
  if (reading.notice().title) return;
  const std::vector<Block>& blocks = reading.sections.blocks;
  const std::size_t end = std::min(blocks.size(), kMostBlocks);
  for (std::size_t i = reading.sections.front_matter; i < end; ++i) {
    const Block& block = blocks[i];
    if (block.role != Block::Role::heading) continue;
    if (block.known && block.opens && opens_body(*block.opens)) return;
    // "Job Opening: Reef Clerk" is a heading and what stands beside it.
    const bool paper = block.known && block.opens == Kind::header;
    const bool beside = paper && i + 1 < end && blocks[i + 1].first_line == block.first_line;
    if (block.known && !beside) continue;
    const Block& said = blocks[beside ? i + 1 : i];
    const std::string_view line = without_link(bare(reading.view(beside ? said.text : said.whole)));
    if (!may_be_title(reading, line)) continue;
    if (give(reading, Field::title, {reading.text().span_of(line), said.first_line}))
      return read_title_facts(reading);
  }
}

}  // namespace vacparse
