// SPDX-License-Identifier: MIT
#include "parse/proper_names.hpp"

#include "parse/bodies.hpp"
#include "text/characters.hpp"
#include "text/sixteen.hpp"

namespace vacparse {
namespace {

bool is_link(const Word& word) { return is_of_name(word) && !is_capitalised(word); }

/// Behind what stands at `end` without a blank and belongs to the name: "-American", "’Hara", ".dev"; not
/// "’s".
std::size_t behind_sign(const Words& words, std::size_t end) {
  const Word &sign = words[end], &behind = words[end + 1];
  constexpr std::size_t kShortest = 2, kLongest = 4;  // of the last part of an address
  if (sign.folded == ".") {
    const bool address = !behind.blank_before && behind.kind == WordKind::letters &&
                         is_lower(behind.text.front()) && behind.text.size() >= kShortest &&
                         behind.text.size() <= kLongest;
    return address ? end + 2 : end;
  }
  const bool joins = sign.folded == "-" || sign.folded == "&" || sign.folded == "'" || sign.folded == "/";
  const bool owns = sign.folded == "'" && behind.folded == "s";
  constexpr WordSet kWhose({"children", "women", "men", "people", "patients", "farmers", "workers"});
  const bool whose = owns && !behind.blank_before && one_of(words.before(end), kWhose) &&
                     is_capitalised(words[end + 2]);  // "Elba Children's Hospital"
  if (whose) return end + 3;
  return joins && !owns && !behind.blank_before && behind.kind == WordKind::letters ? end + 2 : end;
}

/// Behind the next word of the name and the small words before it: "of Lakes"; not "and the Navy".
std::size_t behind_links(const Words& words, std::size_t end) {
  constexpr std::size_t kMost = 2;
  std::size_t next = end;
  while (next - end < kMost && is_link(words[next])) ++next;
  const bool other = next - end == kMost && words.is(end, "and");
  return !other && words[next].blank_before && is_capitalised(words[next]) ? next + 1 : end;
}

std::size_t behind_word(const Words& words, std::size_t end) {
  const Word& next = words[end];
  if (next.blank_before) return behind_links(words, end);
  if (next.kind == WordKind::sign) return behind_sign(words, end);
  return next.kind == WordKind::none ? end : end + 1;  // "B52"
}

/// Behind ", Inc." or " e.V." at `end`.
std::size_t behind_form(const Words& words, std::size_t end) {
  const std::size_t form = end + (words.is(end, ",") ? 1 : 0);
  const bool verein = words.is(form, "e") && words.is(form + 1, ".") && words.is(form + 2, "v");
  if (!verein && (form == end || !is_legal_form(words[form].folded))) return end;
  const std::size_t behind = form + (verein ? 3 : 1);
  return behind + (words.is(behind, ".") ? 1 : 0);
}

}  // namespace

bool ends_sentence(const Word& word) {
  return word.folded == "." || word.folded == "!" || word.folded == "?";
}

ProperName read_proper_name(const Words& words, std::size_t at) {
  std::size_t end = at + 1;
  for (std::size_t next = behind_word(words, end); next > end; next = behind_word(words, end)) end = next;
  return {at, behind_form(words, end), end};
}

bool may_name_somebody(std::string_view text) {
  constexpr CharSet kEnds(".!?");
  const auto capitals = [](const Sixteen& bytes) { return bytes.between('A', 'Z'); };
  for (std::size_t at = find_marked(text, 1, capitals); at < text.size();
       at = find_marked(text, at + 1, capitals)) {
    std::size_t before = at;
    while (before > 0 && is_blank(text[before - 1])) --before;
    const bool opens = before < at && (before == 0 || kEnds.has(text[before - 1]));
    if (!opens) return true;
  }
  return false;
}

}  // namespace vacparse
