// SPDX-License-Identifier: MIT
#include "values.hpp"
#include "values/words.hpp"

namespace vacparse {
namespace {

constexpr WordSet kPosts({"post",     "posts", "position", "positions", "vacancy", "vacancies", "opening",
                          "openings", "poste", "postes",   "puesto",    "puestos", "vacante",   "vacantes",
                          "role",     "roles", "job",      "jobs",      "stelle",  "stellen"});
constexpr WordSet kPlurals({"positions", "vacancies", "posts", "openings", "postes", "puestos", "vacantes",
                            "stellen"});
/// "2 Temporary Positions".
constexpr WordSet kPostAdjectives({"temporary", "permanent", "vacant", "open", "available", "new", "regular",
                                   "postdoc", "postdoctoral", "doctoral", "phd", "research", "academic"});
/// "We are hiring 2 ...": what may stand before the number in prose.
constexpr std::string_view kHiring[] = {
    "hiring", "recruiting", "fill",    "filling", "have",     "for",
    "are",    "available",  "seeking", "offer",   "offering", "to",
};

bool is_reserve(const Words& words) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::string_view word = words[at].folded;
    if (word == "roster" || word == "rosters" || words.starts_phrase(at, "reserve list")) return true;
    if (words.starts_phrase(at, "liste de reserve") || words.starts_phrase(at, "lista de reserva"))
      return true;
    if (words.starts_phrase(at, "eligibility list") || words.starts_phrase(at, "candidate pool")) return true;
  }
  return false;
}

std::optional<int> whole(const Number& number) {
  constexpr double kMost = 999;
  const int count = number.value >= 1 && number.value <= kMost ? static_cast<int>(number.value) : 0;
  return count > 0 && static_cast<double>(count) == number.value ? std::optional<int>(count) : std::nullopt;
}

/// A count that is the whole value: "1", "1.00", "two (2)", "2 posts*".
std::optional<int> count_at(const Words& words, std::size_t at) {
  const std::optional<Number> number = read_number(words, at);
  if (!number) return std::nullopt;
  std::size_t next = number->next + (one_of(words[number->next], kPostAdjectives) ? 1 : 0);
  if (one_of(words[next], kPosts)) ++next;
  while (words.is(next, "*") || words.is(next, ")") || words.is(next, ".")) ++next;
  const bool alone = next >= words.size() || words.is(next, ",") || words.is(next, ";") ||
                     words.is(next, "(") || words.is(next, "[");
  return alone || words.is(next, "+") || words.is(next, "and") ? whole(*number) : std::nullopt;
}

}  // namespace

PositionsFound read_positions(std::string_view piece) {
  const WordRow words(piece);
  PositionsFound found;
  found.reserve_list = is_reserve(words);
  const std::size_t first = words.is(0, "(") ? 1 : 0;
  found.count = count_at(words, first);
  for (std::size_t at = 1; found.count && at < words.size(); ++at) {
    // "(2 posts) & (1 post)": two counts are none
    const bool again = words.is(at, "(") && one_of(words[at + 2], kPosts) && at > first + 2;
    if (again && read_number(words, at + 1)) found.count.reset();
  }
  return found;
}

std::optional<std::string_view> find_positions(std::string_view piece) {
  const WordRow words(piece);
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::optional<Number> number = read_number(words, at);
    if (!number || !whole(*number)) continue;
    const std::size_t times = at > 1 && words.is(at - 1, "x") ? 1 : 0;  // "(X1 POST)"
    const std::size_t noun = number->next + (one_of(words[number->next], kPostAdjectives) ? 1 : 0);
    const bool one = number->value == 1 && one_of(words[noun], kPosts);
    if (!one && !one_of(words[noun], kPlurals)) continue;
    const std::string_view before = words.before(at - times).folded;
    if (at == 0 || before == "(" || (!one && one_of(before, kHiring))) return words.text(at, noun + 1);
  }
  return std::nullopt;
}

}  // namespace vacparse
