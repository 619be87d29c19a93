// SPDX-License-Identifier: MIT
// Several places in one value.
#include <algorithm>
#include <utility>

#include "tables.hpp"
#include "text/characters.hpp"
#include "values.hpp"
#include "values/places.hpp"
#include "values/words.hpp"

namespace vacparse {
namespace {

/// True when " and " at `at` stands inside the name of one country.
bool joins_country(std::string_view value, std::size_t at, std::size_t size) {
  constexpr std::size_t kReach = 40;  // no name is longer on either side
  const std::size_t from = at > kReach ? at - kReach : 0;
  const std::string_view round = value.substr(from, at - from + size + kReach);
  const std::size_t comma = round.substr(0, at - from).find_last_of(",;/");
  const std::size_t begin = comma == std::string_view::npos ? 0 : comma + 1;
  const std::size_t end = std::min(round.find_first_of(",;/(*", at - from + size), round.size());
  const std::string_view name = round.substr(begin, end - begin);
  return !find_country(trim_place(name.substr(0, name.find(" - ")))).empty();
}

/// A place's separator at `at`: its size, or 0. A comma before "and" makes a list inside one place.
std::size_t separator_size(std::string_view value, std::size_t at) {
  const bool wrapped =
      value[at] == '\n' && ((at + 1 < value.size() && is_lower(value[at + 1])) ||
                            (at > 0 && value[at - 1] == ',') || value.substr(0, at).ends_with(" of"));
  if (value[at] == ';' || (value[at] == '\n' && !wrapped) || value[at] == '|') return 1;
  if (!is_blank(value[at]) || (at > 0 && value[at - 1] == ',')) return 0;
  for (const std::string_view word : {" and ", " or ", " / ", " & ", " et ", " ou ", " y "}) {
    const std::string_view rest = value.substr(at);
    const bool address =
        word == " & " && rest.size() > word.size() && is_digit(rest[word.size()]);  // "5 St & 2 Ave"
    if (rest.starts_with(word) && !address && !joins_country(value, at, word.size())) return word.size() - 1;
  }
  return 0;
}

/// "Washington, DC, San Francisco, CA": commas part places too where every second part is a state.
std::vector<std::string_view> split_state_pairs(std::string_view place) {
  const std::vector<std::string_view> parts = comma_parts(place);
  const auto is_state = [](std::string_view part) {
    return part.size() == 2 && !find_subdivision_country(part).empty();
  };
  if (parts.size() < 4 || parts.size() % 2 != 0) return {place};
  std::vector<std::string_view> pairs;
  for (std::size_t at = 0; at < parts.size(); at += 2) {
    if (parts[at].empty() || !is_state(parts[at + 1])) return {place};
    const std::size_t begin = static_cast<std::size_t>(parts[at].data() - place.data());
    const std::size_t end =
        static_cast<std::size_t>(parts[at + 1].data() - place.data()) + parts[at + 1].size();
    pairs.push_back(place.substr(begin, end - begin));
  }
  return pairs;
}

/// Where the last two cities of a list part: the link's place and size; 0: nowhere.
std::pair<std::size_t, std::size_t> last_link(std::string_view part) {
  for (const std::string_view link : {" and ", " or ", " et ", " ou ", " y ", " & "}) {
    if (part.starts_with(link.substr(1))) return {0, link.size() - 1};
    const std::size_t at = part.find(link);
    if (at == std::string_view::npos) continue;
    if (!find_country(part).empty()) break;  // "Trinidad and Tobago"
    return {at, link.size()};
  }
  return {0, 0};
}

/// "Moroto (2)" -> "Moroto": true where a count was taken off it.
bool take_count(std::string_view& city) {
  const std::size_t open = city.rfind('(');
  if (open == std::string_view::npos || !city.ends_with(')')) return false;
  if (digits_value(city.substr(open + 1, city.size() - open - 2)) <= 0) return false;
  city = trim_place(city.substr(0, open));
  return true;
}

/// "Regina (Saskatchewan)", "Cusco (Peru)".
bool is_city_in_region(std::string_view place) {
  const std::size_t open = place.rfind('(');
  if (open == std::string_view::npos || !place.ends_with(')')) return false;
  const std::string_view region = place.substr(open + 1, place.size() - open - 2);
  return is_city(trim_place(place.substr(0, open))) &&
         !(find_country(region).empty() && find_subdivision_country(region).empty());
}

/// "Hull, Leith, Cork": three names of one word, of which none is a country's, are no address.
bool is_list_of_towns(const std::vector<std::string_view>& cities) {
  return cities.size() > 2 && std::none_of(cities.begin(), cities.end(), [](std::string_view city) {
           return city.find(' ') != std::string_view::npos;
         });
}

/// "Ottawa, Toronto and Montreal", "Moroto (2), Kotido (1)", "Regina (Saskatchewan), Cusco (Peru)": the
/// cities; none where the commas are no list's.
std::vector<std::string_view> split_city_list(std::string_view place) {
  std::vector<std::string_view> cities = comma_parts(place);
  if (cities.size() < 2) return {};
  if (std::all_of(cities.begin(), cities.end(), is_city_in_region)) return cities;
  const std::string_view last = cities.back();
  const auto [at, size] = last_link(last);
  if (size != 0) cities.back() = last.substr(0, at);
  if (size != 0 && at == 0) cities.pop_back();
  if (size != 0) cities.push_back(last.substr(at + size));
  std::size_t counted = 0;
  for (std::string_view& city : cities) counted += take_count(city);
  const auto is_other = [](std::string_view city) {
    return !is_city(city) || !find_country(city).empty() ||
           (!find_subdivision_country(city).empty() && !is_city_and_state(city));
  };
  const bool list = (size != 0 && cities.size() > 2) || counted == cities.size() || is_list_of_towns(cities);
  if (!list || std::any_of(cities.begin(), cities.end(), is_other)) cities.clear();
  return cities;
}

/// "The post is based in Tbilisi, Georgia": where, without what is there.
std::string_view behind_verb(std::string_view value) {
  for (const std::string_view verb :
       {" is based in ", " is based at ", " is located in ", " is located at ", " for this post is ",
        " will be based in ", " will be located in ", " will live in ", " will work in ", " location is in ",
        " in the following locations: ", " in the following location: "}) {
    const std::size_t at = value.find(verb);
    if (at != std::string_view::npos) return value.substr(at + verb.size());
  }
  return value;
}

/// "Flexible, but you must live near Elba", "Elba, and wider has growth": up to the clause, whose words are
/// those of no place. In brackets they may be a remark on it.
std::string_view before_clause(std::string_view value) {
  constexpr WordSet kOfClauses({"must", "has", "have", "is", "are", "be", "will", "can", "should", "need",
                                "needs", "you", "we", "your"});
  constexpr std::ptrdiff_t kFewestBlanks = 4;
  if (std::count(value.begin(), value.end(), ' ') < kFewestBlanks) return value;
  const WordRow words(value);
  for (std::size_t at = 0; at < words.size(); ++at) {
    at = behind_bracket(words, at);
    const std::string_view word = words[at].text;
    if (word.empty() || !is_lower(word.front()) || !one_of(words[at], kOfClauses)) continue;
    const auto before = static_cast<std::size_t>(word.data() - value.data());
    std::size_t sign = value.find_last_of(",.;:\n", before);
    while (sign != value.npos && sign > 0 && !is_blank(value[sign + 1]) && value[sign] != '\n')
      sign = value.find_last_of(",.;:\n", sign - 1);  // "IT:U is ..."
    return value.substr(0, sign == value.npos ? 0 : sign);
  }
  return value;
}

/// "1 vacancy", "There is one post at present", beside places: how many, not where.
bool speaks_of_posts(std::string_view part) {
  constexpr WordSet kPosts(
      {"vacancy", "vacancies", "post", "posts", "position", "positions", "vacante", "vacantes", "postes"});
  const WordRow words(part);
  return std::any_of(words.all().begin(), words.all().end(),
                     [&](const Word& word) { return one_of(word, kPosts); });
}

/// "Dept of Reefs, Lakes & Islands": where in the house, and no list.
bool names_department(std::string_view value) {
  constexpr WordSet kUnits({"dept", "department", "faculty", "division", "section"});
  const WordRow words(value);
  return one_of(words[0], kUnits) && (words.is(1, "of") || words.is(2, "of"));
}

/// "In person", "On-site": how one works, and no place.
bool names_presence(std::string_view part) {
  const WordRow words(part);
  return words.size() <= 3 && (words.starts_phrase(0, "in person") || words.starts_phrase(0, "on site") ||
                               words.starts_phrase(0, "on - site") || words.is(0, "onsite"));
}

}  // namespace

std::vector<LocationFound> read_locations(std::string_view piece) {
  std::vector<LocationFound> found;
  // "Lima, with travel to Cusco and Puno": what one travels to parts no list.
  std::string_view value = trim_value(before_clause(behind_verb(piece)));
  if (value.find_first_of(";|\n") == std::string_view::npos) value = without_travel(value);
  if (names_department(value)) return found;
  for (const std::string_view city : split_city_list(value)) found.push_back(read_place(city));
  if (!found.empty()) return found;
  const auto add = [&](std::string_view part) {
    constexpr std::string_view kWish = "preference for ";  // "New York, preference for Elba"
    part = trim_place(part);
    if (part.starts_with(kWish)) part.remove_prefix(kWish.size());
    const std::string_view place = without_remarks(trim_place(part));
    if (place.empty() || is_placeholder(place) || names_unit(place) || speaks_of_posts(place) ||
        names_presence(place))
      return;
    for (const std::string_view one : split_state_pairs(place)) found.push_back(read_place(one));
  };
  std::size_t begin = 0;
  std::size_t depth = 0;
  for (std::size_t at = 0; at < value.size(); ++at) {
    if (value[at] == '(') ++depth;
    if (value[at] == ')' && depth > 0) --depth;
    const std::size_t size = depth == 0 ? separator_size(value, at) : 0;
    if (size == 0) continue;
    add(value.substr(begin, at - begin));
    begin = at + size;
    at += size - 1;
  }
  add(value.substr(begin));
  return found;
}

}  // namespace vacparse
