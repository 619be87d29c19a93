// SPDX-License-Identifier: MIT
// Where a text of several notices goes from one to the next.
#include <algorithm>

#include "parse/reading.hpp"
#include "phrase.hpp"

namespace vacparse {
namespace {

/// What stands right above a notice's first title or number and is its own: labels, a title, the
/// organisation's name.
std::size_t find_first_block(const Text& text, const std::vector<Block>& blocks, std::size_t label) {
  constexpr std::size_t kMostBlocks = 12, kLongestLine = 100;
  std::size_t first = label;
  while (first > 0 && label - first < kMostBlocks) {
    const Block& above = blocks[first - 1];
    const std::string_view words = text.view(above.text);
    const bool line =
        above.role == Block::Role::paragraph || (above.role == Block::Role::heading && !above.known);
    const bool name = line && words.size() <= kLongestLine && !words.ends_with('.');
    if (!name && above.role != Block::Role::label) break;
    --first;
  }
  return first;
}

}  // namespace

std::vector<std::size_t> find_further_notices(const Text& text, const Sections& sections) {
  std::vector<std::size_t> starts;
  std::string title, number, words;
  bool body = false;
  for (std::size_t i = 0; i < sections.blocks.size(); ++i) {
    const Block& block = sections.blocks[i];
    const bool opens = block.role == Block::Role::heading && block.opens;
    body = body || (opens && opens_body(*block.opens));
    if (block.role != Block::Role::label || block.text.empty() || block.label->weak) continue;
    const Field field = block.label->fields().front();
    if (field != Field::notice_number && field != Field::title) continue;
    std::string& known = field == Field::title ? title : number;
    fold_words(text.view(block.text), words);
    if (!known.empty() && known != words && body) {
      starts.push_back(find_first_block(text, sections.blocks, i));
      title.clear();
      number.clear();
      body = false;
    }
    if (known.empty()) known = words;
  }
  return starts;
}

std::vector<std::string_view> split_notices(std::string_view bytes, const Layouts& layouts,
                                            const ParseOptions& options) {
  const Text text = decode(bytes);
  // A part of a UTF-16 text has no byte order mark, and could not be told from other bytes.
  if (text.encoding() != Encoding::utf_8 && text.encoding() != Encoding::windows_1252) return {bytes};
  const Layout& layout = options.layout ? *options.layout : layouts.detect(text);
  const Sections sections = split(text, layout);
  std::vector<std::string_view> notices;
  std::size_t begin = 0;
  for (const std::size_t start : find_further_notices(text, sections)) {
    const Span line = text.line(sections.blocks[start].first_line);
    const std::size_t end = text.source_of(line).begin;
    if (end <= begin) continue;
    notices.push_back(bytes.substr(begin, end - begin));
    begin = end;
  }
  notices.push_back(bytes.substr(begin));
  return notices;
}

}  // namespace vacparse
