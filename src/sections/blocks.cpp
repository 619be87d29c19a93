// SPDX-License-Identifier: MIT
#include "sections/blocks.hpp"

#include <algorithm>

#include "phrase.hpp"
#include "sections/dress.hpp"

namespace vacparse {
namespace {

bool is_running_text(const Line& line, const Mark& mark) {
  return line.shape == Line::Shape::text && mark.role == Mark::Role::none;
}

/// "breadcrumbs: none" below "title: Clerk": a pair of its own, though no label knows it.
bool is_key_and_value(std::string_view line) {
  constexpr std::size_t kLongestName = 32;
  constexpr std::ptrdiff_t kMostBlanks = 3;
  const std::size_t colon = line.substr(0, kLongestName + 2).find(": ");
  if (colon == std::string_view::npos) return false;
  const std::string_view name = line.substr(0, colon);
  return std::count(name.begin(), name.end(), ' ') <= kMostBlanks &&
         name.find_first_of(",.;()\"") == std::string_view::npos;
}

class Joiner {
 public:
  Joiner(const Text& text, const std::vector<Line>& lines, const std::vector<Mark>& marks,
         std::size_t wrap_column)
      : text_(text), lines_(lines), marks_(marks), wrap_(wrap_column) {}

  std::vector<Block> join() {
    blocks_.reserve(lines_.size() / 2 + 1);
    for (std::size_t i = 0; i < lines_.size(); ++i) i = add_line(i);
    return std::move(blocks_);
  }

 private:
  std::string_view view(Span span) const { return text_.view(span); }

  /// Adds what begins at line `i`; returns the last line that was used up.
  std::size_t add_line(std::size_t i) {
    const Line& line = lines_[i];
    const Mark& mark = marks_[i];
    if (line.shape == Line::Shape::blank) {
      apart_ = true;
      return i;
    }
    if (mark.role == Mark::Role::below) {
      if (!blocks_.empty()) blocks_.back().last_line = line.number;
      return i;
    }
    switch (mark.role) {
      case Mark::Role::heading:
        return add_heading(i);
      case Mark::Role::group:
        return add_group(i);
      case Mark::Role::label:
        return add_label(i);
      default:
        break;
    }
    if (line.shape == Line::Shape::rule) {
      open(Block::Role::rule, i, line.whole);
      return i;
    }
    const bool item = line.shape == Line::Shape::bullet || line.shape == Line::Shape::numbered;
    Block& block = open(item ? Block::Role::item : Block::Role::paragraph, i, line.body);
    block.indent = line.indent;
    block.marker = line.marker;
    return extend(i);
  }

  Block& open(Block::Role role, std::size_t i, Span text) {
    Block& block = blocks_.emplace_back();
    block.role = role;
    block.text = text;
    block.whole = lines_[i].whole;
    block.first_line = block.last_line = lines_[i].number;
    block.set_apart = apart_ || blocks_.size() == 1;
    apart_ = false;
    return block;
  }

  std::size_t add_heading(std::size_t i) {
    const Mark& mark = marks_[i];
    if (continues_heading(i)) {
      Block& above = blocks_.back();
      above.text.end = above.whole.end = lines_[i].whole.end;
      above.last_line = lines_[i].number;
      return i;
    }
    Block& heading = open(Block::Role::heading, i, mark.words);
    heading.opens = mark.opens;
    heading.may_open = mark.may_open;
    heading.known = mark.known;
    heading.rank = mark.rank;
    heading.label = mark.label;
    if (mark.rest.empty()) return i;
    heading.whole.end = mark.rest.begin;
    open(Block::Role::paragraph, i, mark.rest).whole = mark.rest;
    return extend(i);
  }

  /// A heading in capitals may be set over two lines.
  bool continues_heading(std::size_t i) const {
    if (apart_ || blocks_.empty() || marks_[i].known || !marks_[i].rest.empty()) return false;
    constexpr std::size_t kLongest = 400;
    const Block& above = blocks_.back();
    return above.role == Block::Role::heading && above.rank == marks_[i].rank &&
           above.text.size() <= kLongest && lettering_of(bare(view(marks_[i].words))).capitals &&
           lettering_of(bare(view(above.text))).capitals;
  }

  std::size_t add_group(std::size_t i) {
    Block& group = open(Block::Role::group, i, marks_[i].words);
    group.number = marks_[i].number;
    group.title = marks_[i].title;
    return i;
  }

  std::size_t add_label(std::size_t i) {
    Block& label = open(Block::Role::label, i, marks_[i].rest);
    label.label = marks_[i].label;
    label.title = marks_[i].words;
    if (!marks_[i].rest.empty()) return extend(i);
    const std::size_t below = find_value_below(i);
    if (below == lines_.size()) return i;
    label.text = lines_[below].body;
    label.whole.end = lines_[below].whole.end;
    label.last_line = lines_[below].number;
    const std::size_t last = view(lines_[i].whole).ends_with(':') ? last_of_column(below) : below;
    return last > below ? extend_to(last) : extend(below);
  }

  /// The last line of a value that stands in a narrow column below "Post title:", up to the next such label;
  /// `first` where the value is that line alone.
  std::size_t last_of_column(std::size_t first) const {
    constexpr std::size_t kWidest = 48, kMostLines = 4;
    const auto ends_name = [this](std::size_t i) { return view(lines_[i].whole).ends_with(':'); };
    std::size_t next = first;
    while (next < lines_.size() && next - first <= kMostLines && !ends_name(next) &&
           is_running_text(lines_[next], marks_[next]) && lines_[next].whole.size() <= kWidest)
      ++next;
    return next > first && next < lines_.size() && ends_name(next) ? next - 1 : first;
  }

  /// The line of the value of a label that stands alone: the next one, past blank lines, if it is plain text
  /// and not too long to be a value; `lines_.size()` when there is none.
  std::size_t find_value_below(std::size_t i) const {
    constexpr std::size_t kLongestValue = 400;
    std::size_t j = i + 1;
    while (j < lines_.size() &&
           (lines_[j].shape == Line::Shape::blank || marks_[j].role == Mark::Role::below))
      ++j;
    if (j >= lines_.size() || marks_[j].role != Mark::Role::none) return lines_.size();
    const bool plain =
        lines_[j].shape == Line::Shape::text || (lines_[j].shape == Line::Shape::bullet && j == i + 1);
    return plain && lines_[j].whole.size() <= kLongestValue ? j : lines_.size();
  }

  /// Adds the lines that go on with the last block's text; returns the last of them.
  std::size_t extend(std::size_t i) {
    Block& block = blocks_.back();
    std::size_t last = i;
    while (last + 1 < lines_.size() && goes_on(last, last + 1, block)) ++last;
    return last == i ? i : extend_to(last);
  }

  std::size_t extend_to(std::size_t last) {
    Block& block = blocks_.back();
    block.text.end = lines_[last].whole.end;
    block.whole.end = lines_[last].whole.end;
    block.last_line = lines_[last].number;
    return last;
  }

  bool goes_on(std::size_t i, std::size_t next, const Block& block) const {
    if (marks_[next].role == Mark::Role::value) return true;
    if (!is_running_text(lines_[next], marks_[next])) return false;
    const std::string_view before = view(lines_[i].whole);
    const std::string_view after = view(lines_[next].whole);
    const char last = before.back();
    if (last == ':' && block.role != Block::Role::item && !is_lower(after.front())) return false;
    if (last == ',' && block.role != Block::Role::label) return true;
    if (block.role == Block::Role::item && lines_[next].indent > block.indent + 1) return true;
    const bool first = block.role == Block::Role::label && lines_[i].number == block.first_line;
    if (is_wrapped(text_, lines_[i], lines_[next], wrap_)) return !(first && is_key_and_value(after));
    // A paragraph that was wrapped before and breaks off without a stop was wrapped here too.
    const bool running = block.role != Block::Role::label && lines_[i].number > block.first_line;
    const bool roomy = is_upper(after.front()) && before.size() < wrap_ / 2;  // items without marks
    return running && wrap_ > 0 && !roomy && !CharSet(".:;!?").has(last);
  }

  const Text& text_;
  const std::vector<Line>& lines_;
  const std::vector<Mark>& marks_;
  std::vector<Block> blocks_;
  std::size_t wrap_;
  bool apart_ = true;
};

}  // namespace

std::vector<Block> join_blocks(const Text& text, const std::vector<Line>& lines,
                               const std::vector<Mark>& marks, std::size_t wrap_column) {
  return Joiner(text, lines, marks, wrap_column).join();
}

}  // namespace vacparse
