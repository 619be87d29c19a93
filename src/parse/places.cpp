// SPDX-License-Identifier: MIT
// Duty stations: behind a label, below it, in a list, under two labels.
#include "values/places.hpp"

#include <algorithm>

#include "parse/bodies.hpp"
#include "parse/fields.hpp"
#include "parse/reading.hpp"
#include "phrase.hpp"
#include "tables.hpp"
#include "values.hpp"
#include "values/words.hpp"

namespace vacparse {
namespace {

constexpr std::size_t kLongestPlace = 60;

/// "Department of Reefs", "Reef Centre (ERC)".
bool names_any_unit(std::string_view name) {
  const std::size_t open = name.find(" (");
  const std::string_view bare = name.ends_with(')') && open != name.npos ? name.substr(0, open) : name;
  return is_unit(bare) || names_part(bare) || names_unit(bare);
}

/// "Head", "Regional Programme" of "our Head office": which of the house's, not where.
bool names_kind_of_office(std::string_view value) {
  constexpr WordSet kKinds(
      {"head", "main", "regional", "country", "corporate", "field", "branch", "home", "administrative"});
  return one_of(WordRow(value)[0], kKinds);
}

/// "Department of Reefs, Elba University, Port Elba, Elba": the part of a house before where it is; empty
/// where none is named.
std::string_view part_before_place(std::string_view value) {
  for (const std::string_view part : comma_parts(value)) {
    if (names_part(part) || is_unit(part.substr(0, part.find(' ')))) return part;
  }
  return {};
}

/// "Elba Reef Agency - Port Elba, Elba", "Department of Reefs, Elba Reef Agency, Port Elba, Elba": where,
/// without whose house it is.
std::string_view behind_house(std::string_view value) {
  const std::size_t country = value.rfind(", ");
  const std::size_t city =
      country == 0 || country == value.npos ? value.npos : value.rfind(", ", country - 1);
  if (city != value.npos && names_any_unit(value.substr(0, value.find(", ")))) {
    const std::string_view place = value.substr(city + 2);
    const std::string_view name = place.substr(0, place.find(','));  // none of "College Park, Maryland, USA"
    if (is_place(place) && find_subdivision_country(name).empty()) return place;
  }
  constexpr std::string_view kParting = " - ";
  const std::size_t at = value.find(kParting);
  if (at == std::string_view::npos) return value;
  const std::string_view place = value.substr(at + kParting.size());
  return find_body(value.substr(0, at)).size() == at && is_place(place) ? place : value;
}

}  // namespace

Verdict read_places(Reading& reading, const Given& given) {
  const std::string_view value = reading.view(given.value), place = behind_house(value);
  if (given.prose && names_kind_of_office(value)) return Verdict::nothing;
  if (place.data() != value.data() && !reading.notice().department) {
    const std::string_view part = part_before_place(value);
    if (!part.empty()) give(reading, Field::department, {reading.text().span_of(part), given.line, true});
  }
  for (const LocationFound& found : read_locations(place)) {
    Location& location = reading.notice().locations.emplace_back();
    location.text = reading.text().span_of(found.text);
    if (!found.city.empty()) location.city = reading.text().span_of(found.city);
    if (!found.country.empty()) location.country = found.country;
  }
  return reading.notice().locations.empty() ? Verdict::nothing : Verdict::read;
}

bool is_place(std::string_view line) {
  if (line.size() > kLongestPlace) return false;
  const std::vector<LocationFound> places = read_locations(line);
  return !places.empty() && std::all_of(places.begin(), places.end(), [](const LocationFound& place) {
    return !place.city.empty() && !place.country.empty();
  });
}

namespace {

/// Behind the house: " is situated in Port Elba, near the reefs".
std::string_view place_it_is_in(const Words& words) {
  constexpr WordSet kStands({"situated", "located"});
  constexpr std::size_t kFirst = 3, kMostWords = 3;
  if (!words.is(0, "is") || !one_of(words[1], kStands) || !words.is(2, "in")) return {};
  std::size_t end = kFirst;
  while (end < kFirst + kMostWords && is_capitalised(words[end])) ++end;
  const bool ends = words.is(end, ",") || words.is(end, ".");
  return end > kFirst && ends ? words.text(kFirst, end) : std::string_view();
}

/// "Port Elba, Elba" of ", Port Elba, Elba, is looking for", " (Port Elba, Elba) seeks", behind a house;
/// empty where no place with its country stands there.
std::string_view place_behind_house(std::string_view text) {
  constexpr std::size_t kReach = 80;
  if (text.starts_with(" is ")) return place_it_is_in(WordRow(beginning_of(text, kReach)));
  if (!text.starts_with(" (") && !text.starts_with(", ")) return {};
  const WordRow words(beginning_of(text, kReach));
  for (std::size_t first = 0; words.is(first, "(") || words.is(first, ",");) {
    std::size_t commas = 0, end = first + 1;
    for (; end < words.size() && (is_capitalised(words[end]) || words.is(end, ",")); ++end) {
      commas += words.is(end, ",") ? 1U : 0U;
      if (commas > 1) break;
    }
    const std::string_view place = words.text(first + 1, end);
    if (commas > 0 && is_place(place)) return place;
    const std::size_t behind = behind_bracket(words, first);  // "Elba Reef Agency (ERA), Port Elba, Elba"
    if (behind == first) break;
    first = behind;
  }
  return {};
}

/// Not where to apply, nor where somebody studied.
bool may_name_workplace(const Block& block) {
  return block.kind != Kind::application && !is_requirement(block.kind);
}

}  // namespace

void read_place_of_house(Reading& reading) {
  const Notice& notice = reading.notice();
  if (!notice.organization || !notice.locations.empty()) return;
  const std::string_view house = reading.view(*notice.organization), text = reading.text().view();
  const std::vector<Block>& blocks = reading.sections.blocks;
  std::size_t i = 0;
  for (std::size_t at = text.find(house); at != text.npos; at = text.find(house, at + house.size())) {
    while (i < blocks.size() && blocks[i].whole.end <= at) ++i;
    if (i == blocks.size()) return;
    const std::size_t behind = at + house.size();
    if (blocks[i].whole.end <= behind || !may_name_workplace(blocks[i])) continue;
    const std::string_view place = place_behind_house(text.substr(behind, blocks[i].whole.end - behind));
    if (place.empty()) continue;
    const Span span = reading.text().span_of(place);
    if (give(reading, Field::locations, {span, reading.text().line_of(span.begin), true})) return;
  }
}

void read_listed_places(Reading& reading, std::size_t i) {
  const std::vector<Block>& blocks = reading.sections.blocks;
  if (blocks[i].role == Block::Role::label && !reading.begins_below(blocks[i])) return;
  if (blocks[i].role == Block::Role::heading) ++i;
  while (++i < blocks.size() && blocks[i].role == Block::Role::item) {
    const Given given = {blocks[i].text, blocks[i].first_line};
    reading.used[i] = given.value.size() <= kLongestPlace && read_places(reading, given) == Verdict::read;
  }
}

bool join_places(Reading& reading, const Given& given) {
  std::vector<Location>& places = reading.notice().locations;
  if (given.name.starts_with("Other ") || given.name.starts_with("OTHER "))
    return read_places(reading, given) == Verdict::read;
  if (places.size() != 1) return false;
  const Location first = places.front();
  places.clear();
  read_places(reading, given);
  const auto names_country = [&](const Location& place) {
    return !find_country(trim(reading.view(place.text))).empty();
  };
  const bool pair = places.size() == 1 && names_country(first) != names_country(places.front());
  if (pair && names_country(first)) {
    if (!places.front().country) places.front().country = first.country;
    return true;
  }
  Location city = first;
  if (pair && !city.country) city.country = places.front().country;
  places.assign(1, city);
  return pair;
}

bool read_places_below(Reading& reading, std::size_t i) {
  const std::vector<Block>& blocks = reading.sections.blocks;
  bool any = false;
  for (std::size_t j = i + 1; j < blocks.size(); ++j) {
    const Block& block = blocks[j];
    const bool text = block.role == Block::Role::paragraph || block.role == Block::Role::item;
    if (!text || block.set_apart || !is_place(reading.view(block.text))) break;
    any = reading.used[j] = read_places(reading, {block.text, block.first_line}) == Verdict::read;
  }
  return any;
}

}  // namespace vacparse
