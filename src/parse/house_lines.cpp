// SPDX-License-Identifier: MIT
#include "parse/house_lines.hpp"

#include <algorithm>
#include <string>

#include "parse/bodies.hpp"
#include "parse/fields.hpp"
#include "parse/front.hpp"
#include "parse/proper_names.hpp"
#include "phrase.hpp"
#include "sections/cuts.hpp"
#include "text/sixteen.hpp"
#include "values/occupations.hpp"
#include "values/words.hpp"

namespace vacparse {
namespace {

/// "OLLSCOIL ELBA", "Cyngor Elba": a house's name in the other language of its country.
bool is_in_other_language(std::string_view name) {
  constexpr WordSet kHouses({"bord", "comhairle", "ollscoil", "ospideal", "udaras", "institiuid", "roinn",
                             "oifig", "cyngor", "prifysgol", "llywodraeth", "amgueddfa", "runanga", "tari",
                             "wananga", "whare", "puna"});
  const WordRow words(name);
  return one_of(words[0], kHouses) || one_of(words[1], kHouses);
}

/// "ERA" of "Elba Reef Agency"; empty for fewer than three.
std::string initials_of(std::string_view name) {
  constexpr std::size_t kFewest = 3;
  std::string letters;
  const WordRow words(name);
  for (const Word& word : words.all()) {
    if (is_capitalised(word)) letters += word.text.front();
  }
  return letters.size() < kFewest ? std::string() : letters;
}

/// All of the text is looked through once.
bool speaks_of_university(Reading& reading) {
  if (!reading.of_university)
    reading.of_university = reading.text().view().find("niversit") != std::string_view::npos;
  return *reading.of_university;
}

bool stands_as_house(std::string_view text, std::size_t at, std::size_t size) {
  constexpr std::string_view kBefore[] = {" at ",   " at the ",   "At ",  "At the ",
                                          "About ", "About the ", "oin ", "oin the "};
  constexpr std::string_view kBehind[] = {"'s ", "’s "};
  const std::string_view before = text.substr(0, at), behind = text.substr(at + size);
  const auto ends = [&](std::string_view lead) { return before.ends_with(lead); };
  const auto begins = [&](std::string_view sign) { return behind.starts_with(sign); };
  const bool alone = before.ends_with('\n') &&
                     (behind.starts_with('\n') || behind.starts_with(" |") || behind.starts_with(" \n"));
  return alone || std::any_of(std::begin(kBefore), std::end(kBefore), ends) ||
         std::any_of(std::begin(kBehind), std::end(kBehind), begins);
}

bool finds_house(std::string_view text, std::string_view name, std::string_view except) {
  constexpr int kMostPlaces = 40;
  const auto own = static_cast<std::size_t>(except.data() - text.data());
  int places = 0;
  for (std::size_t at = text.find(name); at != std::string_view::npos && places < kMostPlaces;
       at = text.find(name, at + 1), ++places) {
    const std::string_view behind = text.substr(at + name.size());
    const bool whole = (at == 0 || !is_upper(text[at - 1])) &&
                       (behind.empty() || !(is_upper(behind.front()) || is_lower(behind.front())));
    if (whole && (at < own || at >= own + except.size()) && stands_as_house(text, at, name.size()))
      return true;
  }
  return false;
}

/// "UELB" of "University of Elba": of a word more letters than the first.
bool shortens(std::string_view letters, std::string_view name) {
  const WordRow words(name);
  std::size_t met = 0;
  for (const Word& word : words.all()) {
    for (std::size_t i = 0; i < word.folded.size() && met < letters.size(); ++i, ++met) {
      if (word.folded[i] != (letters[met] | 0x20)) break;
    }
  }
  return met == letters.size();
}

}  // namespace

std::string_view spelled_before(std::string_view text, std::string_view letters) {
  constexpr std::size_t kLongest = 12, kReach = 120;
  if (letters.size() > kLongest || !std::all_of(letters.begin(), letters.end(), is_upper)) return {};
  const std::size_t open = text.find(" (" + std::string(letters) + ")");
  if (open == std::string_view::npos) return {};
  const std::string_view before = text.substr(open - std::min(open, kReach), std::min(open, kReach));
  // The shortest run of words before the bracket that the letters stand for.
  for (std::size_t blank = before.size(); blank > 0;) {
    const std::size_t at = before.find_last_of(" \n*", blank - 1);
    const std::string_view name = before.substr(at == std::string_view::npos ? 0 : at + 1);
    if (name.find_first_of(".;:\n") != std::string_view::npos) return {};
    if (is_upper(name.front()) && (abbreviates(letters, name) || shortens(letters, name))) return name;
    if (at == std::string_view::npos || at == 0) return {};
    blank = at;
  }
  return {};
}

bool is_lettered_team(std::string_view text, Span name) {
  constexpr std::size_t kLongest = 14;
  const std::string_view behind = text.substr(name.end, kLongest);
  const std::size_t close = behind.find(')');
  return text.substr(0, name.end).ends_with(" Team") && behind.starts_with(" (") &&
         close != std::string_view::npos &&
         abbreviates(behind.substr(2, close - 2), text.substr(name.begin, name.size()));
}

bool speaks_of_house(std::string_view text, std::string_view name, std::string_view except) {
  const std::string letters = initials_of(name);
  return finds_house(text, name, except) || (!letters.empty() && finds_house(text, letters, except));
}

bool names_staff_office(std::string_view line) {
  constexpr std::string_view kOffices[] = {"human resources", "personnel", "ressources humaines",
                                           "recursos humanos"};
  std::string words;
  fold_words(line, words);
  return std::any_of(std::begin(kOffices), std::end(kOffices), [&](std::string_view office) {
    return words.starts_with(office) || words.ends_with(office);
  });
}

bool leads_twin(std::string_view first, std::string_view second) {
  return is_in_other_language(first) && !find_body(second).empty();
}

std::string_view first_house(std::string_view value) {
  for (const std::string_view verb :
       {"\nis looking for", "\nis seeking", "\nseeks ", "\nrecrute ", "\nrecherche "})
    value = value.substr(0, value.find(verb));  // "is looking for a" below the name
  const std::size_t line_end = std::min(value.find('\n'), value.size());
  const std::size_t gap = find_gap(value.substr(0, line_end));  // another cell stands behind it
  if (gap != std::string_view::npos && gap > 0) return trim(value.substr(0, gap));
  const std::string_view rest = value.substr(line_end);
  if (abbreviates(trim(rest), value.substr(0, line_end))) return value.substr(0, line_end);
  if (names_staff_office(trim(rest))) return value.substr(0, line_end);
  if (leads_twin(value.substr(0, line_end), trim(rest))) return trim(rest);
  // A number is that of a box or of the notice.
  const bool two = !rest.empty() && !find_body(value.substr(0, line_end)).empty() &&
                   (has_digit(rest) || !find_body(rest).empty());
  return value.substr(0, two ? line_end : value.size());
}

std::string_view part_behind(const Reading& reading, std::string_view value, std::string_view body) {
  std::string_view rest = value.substr(static_cast<std::size_t>(body.data() - value.data()) + body.size());
  if (!rest.starts_with(" - ") && !rest.starts_with(" – ")) return {};
  rest = trim(rest.substr(rest.find(' ', 1)));
  const bool name = is_name_like(reading, rest) && is_upper(rest.front()) && !has_digit(rest) &&
                    rest.find(" - ") == std::string_view::npos && rest.find(" – ") == std::string_view::npos;
  const bool other = rest.find(' ') == std::string_view::npos || is_in_other_language(rest);  // "Lima"
  return name && !other && !is_place(rest) && !names_paper(rest) && !names_occupation(rest)
             ? rest
             : std::string_view();
}

bool names_sender(std::string_view line) {
  constexpr WordSet kArticles({"the", "le", "la", "el", "il", "der", "die"});
  const WordRow words(line);
  return words.size() == 2 && one_of(words[0], kArticles) && names_occupation(line);
}

std::string_view spelled_out(std::string_view line) {
  for (const std::string_view sign : {" | ", " - ", " – "}) {
    const std::size_t at = line.find(sign);
    if (at == std::string_view::npos || line.find(sign, at + 1) != std::string_view::npos) continue;
    const std::string_view first = trim(line.substr(0, at)), second = trim(line.substr(at + sign.size()));
    if (abbreviates(first, second) && !names_occupation(second)) return second;
    if (sign == " | " && is_in_other_language(first) && !names_occupation(line)) return line;
  }
  return {};
}

bool names_whole_house(std::string_view line) {
  constexpr WordSet kBelowDepartments({"service", "administration", "survey", "corps"});
  if (names_part(line) || names_occupation(line)) return false;
  const WordRow words(line);
  return !find_body(line).empty() || (words.size() > 1 && one_of(words[words.size() - 1], kBelowDepartments));
}

bool is_no_house(Reading& reading, std::string_view name) {
  constexpr WordSet kPronouns({"we",       "you",   "i",     "they",  "it",    "this", "that",
                               "these",    "those", "our",   "who",   "there", "he",   "she",
                               "everyone", "what",  "which", "where", "when",  "how"});
  constexpr WordSet kNouns({"client", "team", "position", "role", "post", "job", "candidates", "applicants",
                            "trustees", "church", "cathedral", "charity"});
  constexpr WordSet kUnits({"school", "faculty", "division", "section", "unit", "directorate", "branch"});
  constexpr WordSet kInstitutes({"institute", "center", "centre", "laboratory", "lab", "group", "chair"});
  const WordRow words(name);
  const bool institute = one_of(words[0], kInstitutes) && (words.is(1, "of") || words.is(1, "for"));
  const bool group = institute || (words.size() > 2 && one_of(words[words.size() - 1], kInstitutes));
  if (group && speaks_of_university(reading)) return true;
  const bool firm = words.size() > 2 && words.is(words.size() - 1, "associates");  // "Elba Bor Associates"
  return one_of(words[0], kPronouns) ||
         (words.size() == 1 && (one_of(words[0], kNouns) || is_body_word(words[0].folded))) ||
         (one_of(words[0], kUnits) && words.is(1, "of")) ||
         (names_occupation(name) && find_body(name).empty() && !firm);
}

std::string_view behind_invitation(std::string_view line) {
  constexpr WordSet kInvitations({"careers", "jobs", "work", "working", "employment", "opportunities",
                                  "vacancies", "internships", "volunteering"});
  constexpr std::size_t kLongest = 40;
  for (const std::string_view link : {" at the ", " at ", " for the ", " for ", " with "}) {
    const std::size_t at = line.substr(0, kLongest).find(link);
    if (at == std::string_view::npos) continue;
    const WordRow words(line.substr(0, at));
    if (!link.starts_with(" at ") && !words.is(0, "work") && !words.is(0, "working")) continue;
    const bool all = std::all_of(words.all().begin(), words.all().end(), [&](const Word& word) {
      return word.kind == WordKind::sign || word.folded == "and" || one_of(word, kInvitations);
    });
    if (all) return line.substr(at + link.size());
  }
  return line;
}

std::string_view university_behind(std::string_view text, std::size_t from) {
  constexpr std::size_t kReach = 300;
  const std::string_view rest = text.substr(from, kReach);
  if (rest.find("niversi") == rest.npos && rest.find("ochschule") == rest.npos) return {};
  const WordRow words(rest);
  for (std::size_t at = 0; at < words.size() && !ends_sentence(words[at]); ++at) {
    const std::size_t first = at + (words.is(at + 1, "the") ? 2 : 1);
    if (!words.is(at, "at") || !is_capitalised(words[first])) continue;
    const ProperName name = read_proper_name(words, first);
    const std::string_view house = words.text(first, name.end);
    if (names_university(words.part(house))) return house;
  }
  return {};
}

bool is_state(std::string_view line) {
  constexpr std::string_view kStates[] = {"republic of ", "kingdom of ", "republique ", "republica ",
                                          "royaume ",     "reino ",      "freistaat "};
  std::string words;
  normal_form(line, words);
  return std::any_of(std::begin(kStates), std::end(kStates),
                     [&](std::string_view state) { return words.starts_with(state); });
}

bool is_motto(std::string_view line) {
  const bool one_word = line.find(' ') == std::string_view::npos;
  return parts_thrice(line, " – ") || parts_thrice(line, " - ") || (one_word && parts_thrice(line, "-"));
}

std::string_view below_states(std::string_view lines) {
  std::string_view below = lines;
  for (std::size_t end = below.find('\n'); end != std::string_view::npos; end = below.find('\n')) {
    const std::string_view first = trim(below.substr(0, end));
    const bool over = below.data() == lines.data() ? is_state(first) : is_motto(first);
    if (!over) break;
    below = trim(below.substr(end));
  }
  return below;
}

}  // namespace vacparse
