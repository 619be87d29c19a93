// SPDX-License-Identifier: MIT
// The department, where a sentence names it as a part of the house: "the Reef Institute of Elba University".
#include "parse/bodies.hpp"
#include "parse/fields.hpp"
#include "parse/proper_names.hpp"
#include "parse/reading.hpp"
#include "phrase.hpp"
#include "values/words.hpp"

namespace vacparse {
namespace {

/// "-" of "Reef-Centre", "/" of "Reefs/Islands".
bool is_joint(const Words& words, std::size_t at) {
  return (words.is(at, "-") || words.is(at, "/") || words.is(at, "'")) && !words[at].blank_before &&
         at + 1 < words.size() && !words[at + 1].blank_before;
}

/// The point of "Ana B. Bor Library".
bool ends_initial(const Words& words, std::size_t at) {
  return words.is(at, ".") && words.before(at).text.size() == 1 && is_capitalised(words.before(at));
}

/// The capitalised words that end before word `end`, and small ones between them.
std::string_view last_name(const Words& words, std::size_t end) {
  constexpr WordSet kNoNames({"the", "our", "at", "in", "within", "this"});
  std::size_t first = end;
  for (std::size_t at = end; at-- > 0;) {
    const bool joined = is_joint(words, at) || (at > 0 && is_joint(words, at - 1)) || ends_initial(words, at);
    if (!joined && (!is_of_name(words[at]) || words.is(at, "in"))) break;
    if (is_capitalised(words[at])) first = at;
  }
  while (first < end && one_of(words[first], kNoNames)) ++first;
  return first < end ? words.text(first, end) : std::string_view();
}

/// The name of a part that leads to its house, which begins at `house`; empty where none does.
std::string_view part_before(std::string_view text, std::size_t house) {
  constexpr std::size_t kReach = 120;
  constexpr WordSet kArticles({"the", "our"});
  constexpr WordSet kLinks({"of", "at", "in", "within", ","});
  const std::size_t begin = house > kReach ? text.find(' ', house - kReach) : 0;
  if (begin >= house) return {};
  const WordRow words(text.substr(begin, house - begin));
  std::size_t end = words.size();
  if (end > 0 && one_of(words[end - 1], kArticles)) --end;
  if (end == 0 || !one_of(words[--end], kLinks)) return {};
  if (end > 2 && words.is(end - 1, ")") && words.is(end - 3, "(")) end -= 3;  // "Reef Institute (ERI) of"
  const std::string_view name = last_name(words, end);
  const bool kind_alone = name.find_first_of(" -") == name.npos;  // "Office"
  return !kind_alone && (is_unit(name) || ends_as_part(name)) ? name : std::string_view();
}

/// The name of a part right behind its house: " (ERA), Institute of Reefs"; empty where none stands there.
std::string_view part_behind_house(std::string_view behind) {
  constexpr std::size_t kReach = 160;
  if (!behind.starts_with(", ") && !behind.starts_with(" (")) return {};
  const WordRow words(behind.substr(0, kReach));
  const std::size_t comma = behind_bracket(words, 0);
  if (!words.is(comma, ",") || !is_capitalised(words[comma + 1])) return {};
  const ProperName name = read_proper_name(words, comma + 1);
  const std::string_view part = words.text(name.first, name.end);
  return part.find(' ') != part.npos && is_unit(part.substr(0, part.find(' '))) ? part : std::string_view();
}

/// Where a notice speaks of its house: not in a list of tasks, where somebody studied or to whom to write.
bool may_name_part(const Block& block) {
  const bool item = block.role == Block::Role::item && block.kind != Kind::duties;
  return (item || block.role == Block::Role::paragraph) && block.kind != Kind::application &&
         !is_requirement(block.kind);
}

}  // namespace

void read_part_of_house(Reading& reading) {
  const Notice& notice = reading.notice();
  if (!notice.organization || notice.department) return;
  const std::string_view house = reading.view(*notice.organization);
  for (const Block& block : reading.sections.blocks) {
    if (!may_name_part(block)) continue;
    const std::string_view text = reading.view(block.text);
    for (std::size_t at = text.find(house); at != text.npos; at = text.find(house, at + house.size())) {
      std::string_view part = part_before(text, at);
      if (part.empty()) part = part_behind_house(text.substr(at + house.size()));
      if (part.empty()) continue;
      const Span span = reading.text().span_of(part);
      if (give(reading, Field::department, {span, reading.text().line_of(span.begin), true})) return;
    }
  }
}

}  // namespace vacparse
