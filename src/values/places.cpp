// SPDX-License-Identifier: MIT
#include "values/places.hpp"

#include <algorithm>

#include "tables.hpp"
#include "text/characters.hpp"
#include "values/fold.hpp"
#include "values/words.hpp"

namespace vacparse {
namespace {

constexpr WordSet kSmallWords({
    "of", "the", "de",  "la",  "le",   "les", "du",  "des", "sur", "en",
    "el", "los", "del", "and", "upon", "am",  "den", "da",  "do",
});
/// In brackets these tell the place or how one works there; other brackets are remarks.
constexpr WordSet kPlaceWords({"remote", "virtual", "home", "telework", "hybrid", "hq", "headquarters"});
/// Not in a city's name.
constexpr WordSet kNoCities({
    "office",   "offices",   "center",     "centre",     "region",     "regions",
    "district", "country",   "state",      "university", "building",   "all",
    "program",  "programme", "department", "street",     "avenue",     "anywhere",
    "various",  "multiple",  "roster",     "several",    "worldwide",  "association",
    "village",  "area",      "unit",       "field",      "station",    "stations",
    "location", "locations", "flexible",   "negotiable", "nationwide", "countrywide",
});
/// Before a country's name: "various regions of Armenia", "anywhere in the U.S."
constexpr WordSet kInWords({"in", "of", "across", "throughout", "within", "en", "au", "aux", "de", "du",
                            "the"});

}  // namespace

std::string_view trim_place(std::string_view text) {
  constexpr std::string_view kEnds = " \t\n\r*,;:-[";
  const std::size_t first = text.find_first_not_of(kEnds);
  if (first == std::string_view::npos) return {};
  text = text.substr(first, text.find_last_not_of(kEnds) + 1 - first);
  return trim_value(text);
}

namespace {

/// "Nogent (52)": the number of a French department.
bool is_department(std::string_view number) {
  return number.size() >= 2 && number.size() <= 3 && digits_value(number) > 0;
}

/// Without a bracket at the end that does not speak of the place: "Elba (on-site)".
std::string_view without_aside(std::string_view place) {
  if (!place.ends_with(')')) return place;
  const std::size_t open = place.rfind('(');
  if (open == std::string_view::npos || open == 0) return place;
  const std::string_view inside = place.substr(open + 1, place.size() - open - 2);
  const WordRow words(inside);
  const bool on_site = words.is(0, "onsite") || words.starts_phrase(0, "on - site");
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (one_of(words[at], kPlaceWords)) return place;
  }
  const bool names_place =
      !on_site && (!find_country(inside).empty() || !find_subdivision_country(inside).empty() ||
                   is_city(inside) || is_department(inside));
  return names_place ? place : trim_place(place.substr(0, open));
}

}  // namespace

std::string_view without_travel(std::string_view place) {
  for (const std::string_view link : {", with ", ", including ", ", con ", ", avec "}) {
    place = place.substr(0, place.find(link));
  }
  return trim_place(place);
}

std::string_view without_remarks(std::string_view place) { return without_aside(without_travel(place)); }

namespace {

bool is_postcode(std::string_view part) {
  const auto digit = [](char one) { return one >= '0' && one <= '9'; };
  return !part.empty() && part.size() <= 10 && std::any_of(part.begin(), part.end(), digit);
}

}  // namespace

std::vector<std::string_view> comma_parts(std::string_view place) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= place.size();) {
    const std::size_t end = std::min(place.find(',', begin), place.size());
    parts.push_back(trim_place(place.substr(begin, end - begin)));
    begin = end + 1;
  }
  return parts;
}

namespace {

/// A city or state of the United States and a country of the same name cannot be told apart.
bool is_two_things(std::string_view name) { return name == "Georgia"; }
bool is_georgian(std::string_view city) {
  constexpr std::string_view kCities[] = {"tbilisi", "batumi", "kutaisi", "rustavi", "gori", "zugdidi"};
  return one_of(name_key(city), kCities);
}

}  // namespace

bool is_city_and_state(std::string_view name) {
  constexpr std::string_view kNames[] = {"new york", "washington", "quebec"};
  return one_of(name_key(name), kNames);
}

namespace {

/// The country that the last part of "City, Part" names. Behind a city a code of two letters is a state's.
std::string_view country_of_part(std::string_view part, bool behind_city) {
  const std::string_view country = find_country(part);
  const std::string_view of_state = find_subdivision_country(part);
  if (!behind_city) return !country.empty() || part.size() == 2 ? country : of_state;
  if (is_two_things(part)) return {};
  if (part.size() != 2) return country.empty() ? of_state : country;
  if (of_state.empty() || part == "US" || part == "UK") return country;
  return of_state == "US" || country.empty() ? of_state : std::string_view();
}

/// "various regions of Armenia", "Anywhere in the U.S. (remote)": the country behind a preposition.
std::string_view country_behind(std::string_view part) {
  part = part.substr(0, std::min(part.find('('), part.size()));
  const WordRow words(part);
  for (std::size_t at = words.size(); at-- > 1;) {
    if (!one_of(words.before(at), kInWords) || words.is(at, "the")) continue;
    const std::string_view country = find_country(trim_place(words.text(at, words.size())));
    if (!country.empty()) return country;
  }
  return {};
}

/// The country, or that of the state, in brackets, or the country behind a dash: "New York (USA)", "Inuvik
/// (Northwest Territories)", "The Hague - NL".
std::string_view country_beside(std::string_view part, std::string_view& city) {
  const std::size_t open = part.rfind('(');
  const std::size_t dash = part.rfind(" - ");
  std::string_view country;
  if (open != std::string_view::npos && part.ends_with(')')) {
    const std::string_view inside = part.substr(open + 1, part.size() - open - 2);
    country = find_country(inside);
    if (country.empty()) country = find_subdivision_country(inside);
    city = part.substr(0, open);
  } else if (dash != std::string_view::npos) {
    country = find_country(trim_place(part.substr(dash + 3)));
    city = country.empty() ? std::string_view() : part.substr(0, dash);  // "Secretariat - Vienna"
  }
  return country;
}

/// "Belgium-Brussels": the country leads, without blanks.
std::string_view country_leading(std::string_view place, std::string_view& city) {
  const std::size_t dash = place.find('-');
  if (dash == std::string_view::npos || dash == 0 || is_blank(place[dash - 1])) return {};
  const std::string_view country = find_country(place.substr(0, dash));
  if (!country.empty()) city = place.substr(dash + 1);
  return country;
}

}  // namespace

bool is_city(std::string_view part) {
  constexpr std::size_t kMostWords = 5;
  const WordRow words(part);
  std::size_t names = 0;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const char first = words[at].text.front();
    if (words[at].kind == WordKind::digits || words.is(at, "(") || words.is(at, "/") || words.is(at, ":"))
      return false;
    if (words[at].kind != WordKind::letters) continue;
    if (one_of(words[at], kPlaceWords) || one_of(words[at], kNoCities)) return false;
    const bool small = first >= 'a' && first <= 'z' && (at == 0 || words[at].blank_before);  // "St. John's"
    if (small && (words.is(at, "and") ? names == 0 : !one_of(words[at], kSmallWords))) return false;
    ++names;
  }
  return names > 0 && names <= kMostWords && part.size() > 2;
}

namespace {

/// A place's parts between commas, without postcodes and remarks ("with travel to regions") at its end.
std::vector<std::string_view> name_parts(std::string_view place) {
  std::vector<std::string_view> parts = comma_parts(place);
  const auto is_remark = [](std::string_view part) {
    return part.empty() || is_postcode(part) || part.starts_with("with ") || part.starts_with("including ") ||
           part.starts_with("con ") || part.starts_with("avec ");
  };
  while (parts.size() > 1 && is_remark(parts.back())) parts.pop_back();
  parts.back() = trim_place(parts.back().substr(0, parts.back().find(" with ")));
  return parts;
}

/// True for a street, an office or a region beside a city.
bool is_beside_city(std::string_view part) {
  const WordRow words(part);
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words.is_digits(at) || one_of(words[at], kNoCities)) return true;
  }
  return false;
}

bool leads_with_postcode(std::string_view part) {
  const WordRow words(part);
  return words.is_digits(0) && words[0].text.size() == 5 && words.is_letters(1);
}

/// The city in "Street, City, State, Country"; empty when it cannot be told from its neighbours.
std::string_view city_of(const std::vector<std::string_view>& parts, std::string_view country) {
  std::size_t last = parts.size();
  const auto names_state = [&](std::string_view part) {
    return (!country.empty() && find_country(part) == country) || !find_subdivision_country(part).empty();
  };
  while (last > 1 && names_state(parts[last - 1])) --last;
  std::string_view city;
  for (std::size_t at = 0; at < last; ++at) {
    if (leads_with_postcode(parts[at])) return {};  // "Harbour House, 75001 Paris"
    if (is_beside_city(parts[at])) continue;
    if (!city.empty()) return {};
    city = parts[at];
  }
  return city;
}

}  // namespace

LocationFound read_place(std::string_view place) {
  LocationFound found{place, {}, {}};
  const std::vector<std::string_view> parts = name_parts(place);
  const std::string_view last = parts.back();
  std::string_view country = country_of_part(last, parts.size() > 1);
  const bool country_only = parts.size() == 1 && !country.empty() && !is_city_and_state(last);
  std::string_view city = country.empty() ? std::string_view() : city_of(parts, country);
  if (country.empty()) {
    city = city_of(parts, {});
    country = country_beside(place, city);
    if (country.empty()) country = country_leading(place, city);
  }
  if (country.empty()) country = country_behind(last);
  if (country.empty() && parts.size() > 1) country = find_country(parts.front());
  if (is_two_things(last) && parts.size() > 1 && is_georgian(parts.front())) country = "GE";
  found.country = country;
  city = trim_place(city);
  const bool is_country = !country.empty() && find_country(city) == country;
  const bool city_state =
      parts.size() > 1 && is_country && find_country(last) == country;  // "Singapore, Singapore"
  if (!country_only && is_city(city) && (!is_country || city_state)) found.city = city;
  return found;
}

bool names_unit(std::string_view piece) {
  constexpr WordSet kUnits({"direction", "service", "departement", "ministere", "pole", "cellule",
                            "directorate", "ministry", "unite"});
  const WordRow words(piece);
  const bool unit = one_of(words[0], kUnits) || words.starts_phrase(0, "secretariat general");
  return unit && read_place(piece).country.empty();
}

}  // namespace vacparse
