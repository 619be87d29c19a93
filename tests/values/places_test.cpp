// SPDX-License-Identifier: MIT
#include <string>

#include "catch.hpp"
#include "tables.hpp"
#include "tables/iso_tables.hpp"
#include "values.hpp"
#include "values/words.hpp"

using namespace vacparse;

namespace {

/// "text [city|CC]", joined by "; ".
std::string shown(const std::vector<LocationFound>& places) {
  std::string text;
  for (const LocationFound& place : places) {
    if (!text.empty()) text += "; ";
    text += std::string(place.text) + " [" + std::string(place.city) + "|" + place.country + "]";
  }
  return text;
}

struct PlaceRow {
  const char* input;
  const char* expected;
};

TEST_CASE("what is no place, or no list of places") {
  CHECK(read_locations("Dept of Reefs, Lakes & Islands").empty());
  CHECK(read_locations("Not Listed").empty());
  CHECK(read_locations("IT:U is a university in Elba.").empty());
  CHECK(read_locations("105 St & 5 Ave").size() == 1);
  const auto places = read_locations("Bor / preference for Elba");
  REQUIRE(places.size() == 2);
  CHECK(places[1].text == "Elba");
}

}  // namespace

TEST_CASE("places are split and their countries found") {
  const PlaceRow rows[] = {
      {"Lyon, France", "Lyon, France [Lyon|FR]"},
      {"Lyon*", "Lyon [Lyon|]"},
      {"Lyon, France, France, 69006", "Lyon, France, France, 69006 [Lyon|FR]"},
      {"Singapore, Singapore", "Singapore, Singapore [Singapore|SG]"},
      {"Singapour, Singapour", "Singapour, Singapour [Singapour|SG]"},
      {"London, United Kingdom", "London, United Kingdom [London|GB]"},
      {"Kenya", "Kenya [|KE]"},
      {"Addis Ababa", "Addis Ababa [Addis Ababa|]"},
      {"Washington, DC; New York, NY", "Washington, DC [Washington|US]; New York, NY [New York|US]"},
      {"Washington, DC, San Francisco, CA",
       "Washington, DC [Washington|US]; San Francisco, CA [San Francisco|US]"},
      {"Yerevan and various regions of Armenia", "Yerevan [Yerevan|]; various regions of Armenia [|AM]"},
      {"Yerevan, Armenia.", "Yerevan, Armenia [Yerevan|AM]"},
      {"Florida, USA", "Florida, USA [Florida|US]"},
      {"The Hague - NL", "The Hague - NL [The Hague|NL]"},
      {"Inuvik (Northwest Territories)", "Inuvik (Northwest Territories) [Inuvik|CA]"},
      {"St. John's (Newfoundland and Labrador)", "St. John's (Newfoundland and Labrador) [St. John's|CA]"},
      {"New York", "New York [New York|US]"},
      {"California", "California [|US]"},
      {"Anywhere in the U.S. (remote)", "Anywhere in the U.S. (remote) [|US]"},
      {"anywhere in Canada", "anywhere in Canada [|CA]"},
      {"Virtual (100% Remote)", "Virtual (100% Remote) [|]"},
      {"Sarajevo, Bosnia and Herzegovina", "Sarajevo, Bosnia and Herzegovina [Sarajevo|BA]"},
      {"Trinidad and Tobago", "Trinidad and Tobago [|TT]"},
      {"Owens Valley near Bishop, Independence, and Lone Pine, California",
       "Owens Valley near Bishop, Independence, and Lone Pine, California [|US]"},
      {"London (2 posts)", "London [London|]"},
      {"Hull, Leith, Dover", "Hull [Hull|]; Leith [Leith|]; Dover [Dover|]"},
      {"Hull, Leith", "Hull, Leith [|]"},
      {"Bor, Jonglei, South Sudan", "Bor, Jonglei, South Sudan [|SS]"},
      {"Winnipeg (Manitoba), Cusco (Peru)", "Winnipeg (Manitoba) [Winnipeg|CA]; Cusco (Peru) [Cusco|PE]"},
      {"Lima\nThere is one permanent vacancy at present", "Lima [Lima|]"},
      {"The Director's post is based in Tbilisi,\nGeorgia.", "Tbilisi,\nGeorgia [Tbilisi|GE]"},
      {"The base for this post is Lima, Peru", "Lima, Peru [Lima|PE]"},
      {"Castries, St. Lucia", "Castries, St. Lucia [Castries|LC]"},
      {"Ottawa, Montreal, and Toronto", "Ottawa [Ottawa|]; Montreal [Montreal|]; Toronto [Toronto|]"},
      {"Lyon, Paris et Lille", "Lyon [Lyon|]; Paris [Paris|]; Lille [Lille|]"},
      {"Port of Spain, Trinidad and Tobago", "Port of Spain, Trinidad and Tobago [Port of Spain|TT]"},
      {"Moroto (2), Kotido (1)", "Moroto [Moroto|]; Kotido [Kotido|]"},
      {"Lima, Peru and Quito, Ecuador", "Lima, Peru [Lima|PE]; Quito, Ecuador [Quito|EC]"},
      {"Santoña (Cantabria)", "Santoña (Cantabria) [Santoña|]"},
      {"Nogent (52)", "Nogent (52) [Nogent|]"},
      {"Tbilisi, Georgia", "Tbilisi, Georgia [Tbilisi|GE]"},
      {"Atlanta, Georgia", "Atlanta, Georgia [Atlanta|]"},
      {"Abidjan, Côte d’Ivoire", "Abidjan, Côte d’Ivoire [Abidjan|CI]"},
      {"La Haye, Pays-Bas", "La Haye, Pays-Bas [La Haye|NL]"},
      {"Secretariat - Vienna", "Secretariat - Vienna [|]"},
      {"Belgium-Brussels", "Belgium-Brussels [Brussels|BE]"},
      {"Bosnia and Herzegovina - Sarajevo", "Bosnia and Herzegovina - Sarajevo [|]"},
      {"Goma, Democratic Republic of the Congo", "Goma, Democratic Republic of the Congo [Goma|CD]"},
      {"Lima, Peru, con viajes a las regiones", "Lima, Peru [Lima|PE]"},
      {"Lyon, France, a home in town is not\nrequired", "Lyon, France [Lyon|FR]"},
      {"Lyon\nParis", "Lyon [Lyon|]; Paris [Paris|]"},
      {"Flexible", "Flexible [|]"},
      {"Location negotiable", "Location negotiable [|]"},
      {"Nationwide", "Nationwide [|]"},
      {"TBD", ""},
      {"", ""},
      {", ;;*", ""},
  };
  for (const PlaceRow& row : rows) {
    INFO(row.input);
    CHECK(shown(read_locations(row.input)) == row.expected);
  }
}

TEST_CASE("no word with which a state begins is taken for another") {
  const TextTable table = subdivision_table();
  REQUIRE(table.size() > 100);
  for (std::size_t i = 0; i < table.size(); ++i) {
    const std::string_view key = table[i].key;
    CAPTURE(key);
    CHECK(may_begin_subdivision(hash_word(key.substr(0, key.find(' ')))));
  }
  CHECK_FALSE(may_begin_subdivision(hash_word("applicants")));
}

TEST_CASE("countries and languages are found by their names") {
  CHECK(find_country("france") == "FR");
  CHECK(find_country("U.S.A.") == "US");
  CHECK(find_country("UK") == "GB");
  CHECK(find_country("Países Bajos") == "NL");
  CHECK(find_country("PAYS-BAS") == "NL");
  CHECK(find_country("Ivory Coast") == "CI");
  CHECK(find_country("Atlantis").empty());
  CHECK(find_subdivision_country("DC") == "US");
  CHECK(find_subdivision_country("Québec") == "CA");
  CHECK(find_subdivision_country("New South Wales") == "AU");
  CHECK(find_subdivision_country("NSW") == "AU");
  CHECK(find_subdivision_country("Gauteng") == "ZA");
  CHECK(find_subdivision_country("NT") == "CA");
  CHECK(find_language("espagnol")->code == "es");
  CHECK(find_language("Castilian")->name == "Spanish");
  CHECK(find_language("Greek")->name == "Greek");
  CHECK(find_language("INGLÉS")->name == "English");
  CHECK(find_language("Farsi")->code == "fa");
  CHECK(find_language("Mandarin")->code == "zh");
  CHECK(find_language("isiZulu")->code == "zu");
  CHECK(find_language("te reo")->code == "mi");
  CHECK_FALSE(find_language("Python"));
}

TEST_CASE("a unit of the house is no place") {
  CHECK(names_unit("Direction de l'eau – Bureau des milieux humides"));
  CHECK(names_unit("Secrétariat général – Pôle achats"));
  CHECK_FALSE(names_unit("Lyon, France"));
  CHECK_FALSE(names_unit("Service, Kenya"));
}
