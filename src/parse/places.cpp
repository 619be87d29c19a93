// SPDX-License-Identifier: MIT
// Duty stations: behind a label, below it, in a list, under two labels.
#include <algorithm>

#include "parse/bodies.hpp"
#include "parse/fields.hpp"
#include "parse/reading.hpp"
#include "phrase.hpp"
#include "tables.hpp"
#include "values.hpp"

namespace vacparse {
namespace {

constexpr std::size_t kLongestPlace = 60;

/// "Department of Reefs", "Reef Centre (ERC)".
bool names_any_unit(std::string_view name) {
  const std::size_t open = name.find(" (");
  const std::string_view bare = name.ends_with(')') && open != name.npos ? name.substr(0, open) : name;
  return is_unit(bare) || names_part(bare) || names_unit(bare);
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
  for (const LocationFound& found : read_locations(behind_house(reading.view(given.value)))) {
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
