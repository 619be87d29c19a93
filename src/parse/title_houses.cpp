// SPDX-License-Identifier: MIT
// The house that a title's line names beside the title.
#include <algorithm>

#include "parse/bodies.hpp"
#include "parse/fields.hpp"
#include "parse/front.hpp"
#include "parse/house_lines.hpp"
#include "parse/partings.hpp"
#include "phrase.hpp"
#include "text/sixteen.hpp"
#include "values.hpp"
#include "values/occupations.hpp"
#include "values/words.hpp"

namespace vacparse {

std::vector<Parting> partings_of(std::string_view title) {
  std::vector<Parting> found;
  if (title.size() > 2 * kLongestName) return found;  // each is looked at from the start on
  for (std::size_t blank = title.find(' '); blank != std::string_view::npos;
       blank = title.find(' ', blank + 1)) {
    const std::string_view rest = title.substr(blank + 1);
    const auto leads = [rest](std::string_view sign) { return rest.starts_with(sign); };
    if (leads("- ") || leads("– ") || leads("— ") || leads("| ")) {
      found.push_back({trim(title.substr(0, blank)), trim(rest.substr(rest.find(' ')))});
    } else if (blank > 0 && title[blank - 1] == ':') {
      found.push_back({trim(title.substr(0, blank - 1)), trim(rest)});
    }
  }
  return found;
}

namespace {

/// "Parks Office", "Department of Roads": as often a part of the house, and of the title.
bool may_be_unit(std::string_view house) {
  constexpr WordSet kUnits({"office", "offices", "department", "bureau", "board", "network", "committee",
                            "area", "district", "direction", "team"});
  const WordRow words(house);
  return std::any_of(words.all().begin(), words.all().end(),
                     [&](const Word& word) { return one_of(word, kUnits); });
}

bool is_known_house(Reading& reading, std::string_view house) {
  const auto& known = reading.notice().organization;
  return known && reading.view(*known) == house;
}

/// True where all of `house` names one; the notice keeps it unless it has one.
bool keep_house(Reading& reading, std::string_view house, const Given& given) {
  if (const std::string_view spelled = spelled_out(house);
      !spelled.empty() && is_upper(spelled.front())) {  // "ERA (Elba Reef Agency)"
    give(reading, Field::organization, {reading.text().span_of(spelled), given.line});
    return true;
  }
  const std::size_t comma = house.rfind(", ");  // "Department of Reefs, Elba University"
  std::string_view whole = comma == house.npos ? house : house.substr(comma + 2);
  const std::vector<Parting> subtitle = partings_of(whole);  // "Museum of Elba - A Museum of Reefs"
  if (!subtitle.empty()) whole = subtitle.front().before;
  const bool body = is_body(whole) || names_university(WordRow(whole));
  if (!body || may_be_unit(whole) || names_occupation(house)) return false;
  give(reading, Field::organization, {reading.text().span_of(house), given.line});
  return true;
}

/// "Elba Reefs", "ERA" and the like: no word of it says that it is a house, but the text speaks of it so.
bool keep_named_house(Reading& reading, std::string_view house, const Given& given, bool one_word = false) {
  constexpr std::size_t kShortest = 3;
  const WordRow words(house);
  const bool letters = std::all_of(house.begin(), house.end(), is_upper);
  const bool dotted = is_upper(house.front()) && house.find(' ') == house.npos && words.size() == 3 &&
                      words.is(1, ".");  // "Reef.example"
  const bool name = house.size() >= kShortest && (letters || words.size() > 1 || one_word) &&
                    (dotted || std::all_of(words.all().begin(), words.all().end(), is_of_name));
  if (!name || reading.notice().organization || names_occupation(house) || is_unit(house) ||
      names_part(house) || may_be_unit(house) || is_place(house) || is_employment(house))
    return false;
  if (!speaks_of_house(reading.text().view(), house, reading.view(given.value))) return false;
  return give(reading, Field::organization, {reading.text().span_of(house), given.line, letters});
}

/// "Elba State University - Project Archivist": the title behind the house, which is kept.
std::string_view behind_house(Reading& reading, std::string_view title, const Given& given) {
  for (const auto& [house, rest] : partings_of(title)) {
    const bool title_behind = rest.size() > 2 && is_upper(rest.front()) && find_body(rest).empty();
    if (title_behind && keep_house(reading, house, given)) return rest;
    if (!title_behind || !names_occupation(rest)) continue;
    if (names_part(house) && !names_occupation(house)) return rest;  // "Elba Reef Team: Warden"
    const std::string_view inviting = behind_invitation(house);      // "Work at Elba Reefs: Warden"
    if (inviting.size() == house.size()) continue;
    give(reading, Field::organization, {reading.text().span_of(inviting), given.line});
    return rest;
  }
  return title;
}

/// "Project Archivist | Elba State University": the title before the house, which is kept.
std::string_view before_house(Reading& reading, std::string_view title, const Given& given) {
  int tries = 2;  // all of the text is looked through for each
  for (const auto& [rest, house] : partings_of(title)) {
    if (!names_occupation(rest)) continue;
    if (is_known_house(reading, house)) return rest;
    if (keep_house(reading, house, given)) return rest;
    if (tries-- > 0 && keep_named_house(reading, house, given)) return rest;
  }
  return title;
}

/// "Director of Wardens for Elba Reefs": the title before who it is for, of whom the text speaks as of a
/// house.
std::string_view before_whose(Reading& reading, std::string_view title, const Given& given) {
  for (const std::string_view link : {" for ", " at "}) {
    const std::size_t at = title.find(link);
    if (at == std::string_view::npos || !names_occupation(title.substr(0, at))) continue;
    const std::string_view house = title.substr(at + link.size());
    if (is_known_house(reading, house) || keep_named_house(reading, house, given, link == " at "))
      return title.substr(0, at);
  }
  return title;
}

/// Where ", " or " at " stands, from `from` on.
std::size_t find_link(std::string_view title, std::size_t from) {
  return std::min(title.find(", ", from), title.find(" at ", from));
}

/// "Elba University", "Port Elba Public Library": no part of another house.
bool ends_as_whole_house(std::string_view house) {
  constexpr WordSet kWhole({"library", "museum", "hospital", "council", "foundation", "trust", "society",
                            "association", "theatre", "orchestra", "college"});
  const WordRow words(house);
  return names_university(words) || (words.size() > 2 && one_of(words[words.size() - 1], kWhole));
}

/// "Tenured Professor, Elba State University, Norway", "Chair of Reefs at Elba University": the title before
/// the house, which is kept.
std::string_view before_whole_house(Reading& reading, std::string_view title, const Given& given) {
  if (title.size() > 2 * kLongestName) return title;
  for (std::size_t link = find_link(title, 0); link != std::string_view::npos;
       link = find_link(title, link + 1)) {
    const bool at = title.substr(link).starts_with(" at ");
    constexpr std::string_view kArticle = "the ";
    std::string_view behind = title.substr(title.find(' ', link + 1) + 1);
    if (at && behind.starts_with(kArticle)) behind.remove_prefix(kArticle.size());
    const std::string_view house = behind.substr(0, behind.find(", "));
    // An institute is as often a part of another house, but not where somebody works at it.
    const bool worked_at = at && house.ends_with("Institute") && names_occupation(title.substr(0, link));
    const bool whole = ends_as_whole_house(house) || worked_at;
    if (whole && is_capitalised(WordRow(house)[0]) && !names_part(house) && keep_house(reading, house, given))
      return title.substr(0, link);
  }
  return title;
}

/// "Elba Reefs is hiring a Reef Warden", "We're looking for a Warden", "Elba Reefs sucht eine Lotsin": who is
/// sought; the house is kept.
std::string_view behind_seeker(Reading& reading, std::string_view title, const Given& given) {
  constexpr std::string_view kVerbs[] = {"ing ",      " seeks ",     " Seeks ", " sucht ",
                                         " recrute ", " recherche ", " busca ", " Announces "};
  const bool seeks = std::any_of(std::begin(kVerbs), std::end(kVerbs),
                                 [&](std::string_view verb) { return title.find(verb) != title.npos; });
  if (!seeks || title.size() > 2 * kLongestName) return title;
  constexpr WordSet kSeek({"hiring", "seeking", "recruiting", "looking", "seeks", "sucht", "recrute",
                           "recherche", "busca", "announces"});
  constexpr WordSet kBefore({"is", "are", "now", "currently", "re", "'", "we"});
  constexpr WordSet kBehind(
      {"for", "a", "an", "our", "new", "next", "eine", "einen", "ein", "*", "e", "n", "un", "une", "una"});
  const WordRow words(title);
  std::size_t verb = 0;
  while (verb < words.size() && !one_of(words[verb], kSeek)) ++verb;
  std::size_t house = verb, post = verb + 1;
  while (house > 0 && one_of(words[house - 1], kBefore)) --house;
  while (one_of(words[post], kBehind)) ++post;
  if (verb == 0 || post >= words.size()) return title;
  const bool named =
      (is_lower(words[verb].text.front()) || words.is(verb, "seeks")) && is_capitalised(words[post]);
  if (post == verb + 1 && !named) return title;
  std::string_view rest = words.text(post, words.size());
  if (rest.ends_with('!')) rest.remove_suffix(1);
  if (!names_occupation(rest)) return title;
  constexpr WordSet kLabs({"lab", "laboratory", "group"});
  if (house > 0 && one_of(words[house - 1], kLabs)) {
    give(reading, Field::department, {reading.text().span_of(words.text(0, house)), given.line, true});
  } else if (house > 0 && !reading.notice().organization) {
    give(reading, Field::organization, {reading.text().span_of(words.text(0, house)), given.line, true});
  }
  return rest;
}

}  // namespace

bool read_house_below_title(Reading& reading, const Given& given) {
  return keep_named_house(reading, reading.view(given.value), given);
}

void drop_house_from_title(Reading& reading) {
  std::optional<Span>& title = reading.notice().title;
  const std::optional<Span>& organization = reading.notice().organization;
  if (!title || !organization) return;
  const std::string_view house = reading.view(*organization);
  const std::vector<Parting> partings = partings_of(reading.view(*title));
  const auto is_house = [house](std::string_view part) {  // or "Elba Reefs, Port Elba"
    return part.starts_with(house) &&
           (part.size() == house.size() || part.substr(house.size()).starts_with(", "));
  };
  for (const std::string_view link : {" at ", " with "}) {  // "Warden at Elba Reefs"
    const std::string_view whole = reading.view(*title);
    const std::size_t at = whole.find(link);
    if (at == whole.npos || whole.substr(at + link.size()) != house) continue;
    if (!names_occupation(whole.substr(0, at))) continue;
    title = reading.text().span_of(whole.substr(0, at));
    return;
  }
  if (partings.empty()) return;
  const auto& [before, behind] = partings.front();
  if (before == house && reading.view(*title)[before.size()] == ':' && names_occupation(behind)) {
    title = reading.text().span_of(behind);  // "Elba Reefs: Warden"
    return;
  }
  const bool post = names_occupation(before);
  if (!post && names_paper(before)) return;
  const auto ends_title = [&](const Parting& parting) {
    return post ? is_house(parting.behind) : parting.behind == house;
  };
  if (std::any_of(partings.begin(), partings.end(), ends_title))
    title = reading.text().span_of(partings.front().before);
}

std::string_view without_house(Reading& reading, std::string_view title, const Given& given) {
  title = before_whole_house(reading, behind_seeker(reading, title, given), given);
  return before_whose(reading, before_house(reading, behind_house(reading, title, given), given), given);
}

}  // namespace vacparse
