// SPDX-License-Identifier: MIT
// Fields that are names: number, organisation, department, clearance, languages.
#include <algorithm>

#include "parse/bodies.hpp"
#include "parse/fields.hpp"
#include "parse/house_lines.hpp"
#include "phrase.hpp"
#include "tables.hpp"
#include "text/sixteen.hpp"
#include "values.hpp"
#include "values/occupations.hpp"
#include "values/words.hpp"

namespace vacparse {

std::string_view first_sentence(std::string_view value) {
  return trim_value(value.substr(0, std::min(value.find(". "), value.size())));
}

Verdict set_name(Reading& reading, std::optional<Span>& member, Span value) {
  const std::string_view name = reading.view(value);
  if (name.empty() || name.size() > kLongestName) return Verdict::nothing;
  member = value;
  return Verdict::read;
}

namespace {

/// "24-118 (external)", "DRW/2023/114 (X2 POSTS)": without what else is said in brackets. "(M)" is the
/// number's own.
std::string_view without_remark(std::string_view number) {
  constexpr std::size_t kShortest = 4;
  const std::size_t open = number.rfind(" (");
  if (!number.ends_with(')') || open == std::string_view::npos || open == 0) return number;
  const WordRow words(number.substr(open));
  const bool speaks = std::any_of(words.all().begin(), words.all().end(), [](const Word& word) {
    return word.kind == WordKind::letters && word.text.size() >= kShortest;
  });
  return speaks ? trim(number.substr(0, open)) : number;
}

/// "17-26/SR du 8 mai 2026": the number alone; the day is that of the notice.
std::string_view without_day(Reading& reading, std::string_view number, std::size_t line) {
  for (const std::string_view link : {" du ", " of ", " dated ", " vom ", " de "}) {
    const std::size_t at = number.find(link);
    if (at == std::string_view::npos || !has_digit(number.substr(0, at))) continue;
    const std::string_view day = trim(number.substr(at + link.size()));
    const auto dates = read_dates(day, reading.date_order);
    if (dates.size() != 1 || dates.front().text.size() != day.size()) continue;
    if (!reading.notice().published) give(reading, Field::published, {reading.text().span_of(day), line});
    return number.substr(0, at);
  }
  return number;
}

}  // namespace

Verdict read_number(Reading& reading, const Given& given) {
  if (given.name == "id" || given.name == "_id") return Verdict::nothing;  // a page's own
  // "Vacancy notice" over "DEMOCRATIZATION OFFICER" or "Clerk": a number has digits, or is a code.
  std::string_view number = without_day(reading, without_remark(reading.view(given.value)), given.line);
  if (number.starts_with('#')) number = trim(number.substr(1));
  if (number.ends_with(')') && number.find('(') == number.npos) number.remove_suffix(1);  // "(Ref No: IS-3)"
  const bool words =
      std::any_of(number.begin(), number.end(), [](char c) { return c == ' ' || is_lower(c); });
  constexpr std::size_t kLongestNumber = 60;  // the name of a programme with the number of its contract
  if (number.size() > kLongestNumber || number == "0") return Verdict::nothing;
  if (words && std::none_of(number.begin(), number.end(), is_digit)) return Verdict::nothing;
  return set_name(reading, reading.notice().notice_number, reading.text().span_of(number));
}

namespace {

struct House {
  std::string_view name;
  std::string_view part;  ///< empty where none is named
};

/// "Institute of Reefs, University of Elba", "Anna Wader Library, The Museum of Elba": the house is named
/// behind its part.
House house_of_part(std::string_view name) {
  constexpr WordSet kHouses({"university", "museum", "hospital", "academy", "foundation", "nations"});
  constexpr std::string_view kAt = " at The ";
  const std::size_t at = name.find(kAt), comma = name.rfind(", ");
  if (at == std::string_view::npos && comma == std::string_view::npos) return {name, {}};
  const bool inside = at != std::string_view::npos;
  const std::string_view house = trim(name.substr(inside ? at + kAt.size() : comma + 2));
  std::string_view part = name.substr(0, inside ? at : comma);
  part = trim(part.substr(part.rfind(',') + 1));
  const WordRow words(house);
  const bool whole = is_body(house) && (house.starts_with("The ") ||
                                        std::any_of(words.all().begin(), words.all().end(),
                                                    [&](const Word& word) { return one_of(word, kHouses); }));
  const bool below = is_unit(part) || ends_as_part(part) || house.starts_with("The ");
  return whole && below ? House{house, part} : House{name, {}};
}

/// "Reef Group of the Elba Centre for Lakes": a part and its house, as a sentence names them.
House house_behind_part(std::string_view name) {
  for (const std::string_view link : {" of the ", " at the ", " at "}) {
    const std::size_t at = name.find(link);
    if (at == std::string_view::npos) continue;
    const std::string_view part = name.substr(0, at), house = trim(name.substr(at + link.size()));
    const bool named = is_body(house) || (link.ends_with("at ") && is_upper(house.front()));
    if (named && ends_as_part(part)) return {house, part};
  }
  return {name, {}};
}

/// "The Reef Centre invites applications for a post at the Elba University.": a part, which the sentence says
/// to be of a university.
House house_of_seeker(std::string_view text, std::string_view name, std::size_t end) {
  constexpr WordSet kParts({"centre", "center", "zentrum", "lab", "laboratory", "group", "chair",
                            "department", "school", "faculty"});
  const WordRow words(name);
  const bool part = std::any_of(words.all().begin(), words.all().end(),
                                [&](const Word& word) { return one_of(word, kParts); });
  const std::string_view house = part ? university_behind(text, end) : std::string_view();
  return house.empty() ? House{name, {}} : House{house, name};
}

/// "Elba Reef Agency - Direction of Wardens", "Elba Reef Agency, Division of Wardens".
House split_house(std::string_view name) {
  if (const House below = house_of_part(name); !below.part.empty()) return below;
  for (const std::string_view sign : {" - ", " – ", ", "}) {
    const std::size_t at = name.rfind(sign);
    if (at == std::string_view::npos) continue;
    const std::string_view house = trim(name.substr(0, at)), part = trim(name.substr(at + sign.size()));
    const bool office = sign != ", " && is_unit(part);  // "Dept of Dance, The Elba Center"
    if (office || names_unit(part) || names_part(part)) return {house, part};
  }
  return {name, {}};
}

/// "Elba Reef Agency (ERA)", "Elba Reef Agency-ERA": without its letters, as where a sentence names it.
std::string_view without_letters(std::string_view name) {
  const std::size_t dash = name.rfind('-');  // "Elba Reef Agency-ERA"
  if (dash != std::string_view::npos && dash > 0) {
    const std::string_view before = trim(name.substr(0, dash)), letters = trim(name.substr(dash + 1));
    if (std::all_of(letters.begin(), letters.end(), is_upper) && abbreviates(letters, before)) return before;
  }
  const std::size_t open = name.find(" (");
  if (!name.ends_with(')') || open == std::string_view::npos) return name;
  const std::string_view letters = name.substr(open + 2, name.size() - open - 3);
  // "(COTA)", "(MoPADA-SL)": letters, whether or not they are the first of its words.
  constexpr std::ptrdiff_t kFewest = 3;
  const bool plain = std::all_of(letters.begin(), letters.end(),
                                 [](char c) { return is_upper(c) || is_lower(c) || c == '-'; });
  const bool capitals = std::count_if(letters.begin(), letters.end(), is_upper) >= kFewest;
  return (plain && capitals) || abbreviates(letters, name.substr(0, open)) ? name.substr(0, open) : name;
}

/// "School of Reefs, Florida, USA", "Reef Office (FL)", "Elba Reef Programme, Elba, 4 Reef Road, 71000 Bor":
/// without where it is.
std::string_view before_address(std::string_view name) {
  constexpr std::ptrdiff_t kFewestParts = 2;
  constexpr std::size_t kCode = 5;  // " (FL)"
  const std::string_view house = name.substr(0, name.size() - std::min(name.size(), kCode));
  const std::string_view code = name.substr(house.size());
  const bool bracket = code.starts_with(" (") && code.ends_with(')');
  if (bracket && !find_subdivision_country(code.substr(2, 2)).empty() &&
      !abbreviates(code.substr(2, 2), house))
    return house;
  const std::size_t comma = name.find(", ");
  if (comma == std::string_view::npos) return name;
  const std::string_view behind = name.substr(comma + 2);
  if (is_address(behind) && std::count(behind.begin(), behind.end(), ',') >= kFewestParts)
    return name.substr(0, comma);
  if (find_body(name.substr(0, comma)).size() != comma) return name;
  const std::string_view last = trim(behind.substr(behind.rfind(',') + 1));
  const bool parts = std::count(name.begin(), name.end(), ',') >= kFewestParts;
  const bool country = parts && !find_country(last).empty();
  // "ELBA COLLEGE OF REEFS, PORT ELBA, BOR"; "Ministry of Ports, Reefs, Lakes" is one name.
  constexpr WordSet kOfFields({"ministry", "department", "dept", "office", "directorate", "secretariat",
                               "division", "bureau", "commission", "committee", "board", "council"});
  const WordRow words(name), parted(behind);
  const bool towns = parts && !one_of(words[0], kOfFields) &&
                     std::none_of(parted.all().begin(), parted.all().end(),
                                  [](const Word& word) { return is_of_name(word) && !is_capitalised(word); });
  return country || towns || has_digit(behind) ? name.substr(0, comma) : name;
}

}  // namespace

Verdict read_organization(Reading& reading, const Given& given) {
  const std::string_view name = behind_invitation(before_address(without_letters(reading.view(given.value))));
  if (std::all_of(name.begin(), name.end(), is_digit)) return Verdict::nothing;  // a page's key for it
  const std::string_view text = reading.text().view();
  // "The Museum is looking for": a name is more than that.
  House found = given.prose ? house_behind_part(name) : split_house(name);
  if (given.prose && found.part.empty()) found = house_of_seeker(text, name, given.value.end);
  const auto [house, part] = found;
  const bool vague = given.prose && (name.starts_with("The ") || is_no_house(reading, house));
  if (vague || (given.prose && names_part(house) && !is_lettered_team(text, given.value)))
    return Verdict::nothing;
  const auto& department = reading.notice().department;
  if (given.prose && department && reading.view(*department) == house) return Verdict::nothing;
  if (!part.empty() && !reading.notice().department)
    set_name(reading, reading.notice().department, reading.text().span_of(part));
  const std::string_view spelled = given.prose ? spelled_before(text, house) : std::string_view();
  return set_name(reading, reading.notice().organization,
                  reading.text().span_of(spelled.empty() ? house : spelled));
}

Verdict read_department(Reading& reading, const Given& given) {
  // "Service: Competitive" says how one is appointed.
  std::string words;
  fold_words(reading.view(given.value), words);
  if (words == "competitive" || words == "excepted") return Verdict::nothing;
  const std::string_view value = reading.view(given.value);
  // "Office: +27 11 559": a telephone there.
  const auto is_letter = [](char c) {
    return is_lower(c) || is_upper(c) || static_cast<unsigned char>(c) >= 0x80;
  };
  if (std::none_of(value.begin(), value.end(), is_letter)) return Verdict::nothing;
  // "department: jobs": where a page is filed.
  const bool filed = words.find(' ') == std::string::npos && names_paper(value);
  const auto& house = reading.notice().organization;
  if (house && reading.view(*house) == value) {
    // "School of Reefs" is a part of a house; "Elba Police Department" may be one.
    if (!is_unit(value.substr(0, value.find(' ')))) return Verdict::nothing;
    reading.notice().organization.reset();
  }
  if (filed || find_term(value).data() == value.data()) return Verdict::nothing;  // "Service: Two years"
  // "The Head of Reefs Department is ...": a person, not where.
  const bool person = words.starts_with("head of") || words.starts_with("chief of");
  if (given.prose && person) return Verdict::nothing;
  // "ERA's Reef Unit": the house owns it.
  std::string_view unit = value;
  for (const std::string_view owner : {"'s ", "’s "}) {
    const bool owned =
        house && value.starts_with(reading.view(*house)) && value.substr(house->size()).starts_with(owner);
    if (owned) unit = value.substr(house->size() + owner.size());
  }
  // "Reef Section of the Rivers Division": the first is the department, the other what it is of.
  const std::string_view first = unit.substr(0, unit.find(" of the "));
  if (given.prose && (is_unit(first) || ends_as_part(first))) unit = first;
  return set_name(reading, reading.notice().department, reading.text().span_of(unit));
}

Verdict read_clearance(Reading& reading, const Given& given) {
  constexpr std::string_view kLink = " (opens in";  // "... a new window", what a page says of its links
  const std::string_view stated = reading.view(given.value);
  if (stated.find(" to obtain ") != stated.npos)
    return Verdict::nothing;  // "Ability to obtain one": not which
  const std::string_view value = without_note(first_sentence(stated.substr(0, stated.find(kLink))));
  return set_name(reading, reading.notice().security_clearance, reading.text().span_of(value));
}

/// A language label asks for what it names as strongly as its own words say.
Verdict read_spoken(Reading& reading, const Given& given) {
  std::string words;
  fold_words(given.name, words);
  const auto importance = reading.layout.importance_of(words);
  for (const LanguageFound& found : read_languages(reading.view(given.value), true)) {
    Language language{reading.text().span_of(found.text), found.code, found.name, std::nullopt,
                      Importance::unstated};
    if (!found.level.empty()) language.level = reading.text().span_of(found.level);
    language.importance = found.importance.value_or(importance.value_or(Importance::unstated));
    reading.notice().requirements.languages.push_back(std::move(language));
  }
  return Verdict::nothing;
}

}  // namespace vacparse
