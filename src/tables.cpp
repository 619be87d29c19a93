// SPDX-License-Identifier: MIT
#include "tables.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "tables/iso_tables.hpp"
#include "tables/short_languages.hpp"
#include "values/fold.hpp"
#include "values/words.hpp"

namespace vacparse {
namespace {

/// What people write and ISO does not.
constexpr auto kShortCountries = std::to_array<TextTable::Entry>({
    {"america", "US"},
    {"bolivia", "BO"},
    {"bosnia", "BA"},
    {"brunei", "BN"},
    {"burma", "MM"},
    {"cape verde", "CV"},
    {"congo brazzaville", "CG"},
    {"cote d ivoire", "CI"},
    {"czech republic", "CZ"},
    {"democratic republic of congo", "CD"},
    {"democratic republic of the congo", "CD"},
    {"republic of the congo", "CG"},
    {"dr congo", "CD"},
    {"drc", "CD"},
    {"east timor", "TL"},
    {"england", "GB"},
    {"great britain", "GB"},
    {"holland", "NL"},
    {"iran", "IR"},
    {"ivory coast", "CI"},
    {"kosovo", "XK"},
    {"kyrgyz republic", "KG"},
    {"laos", "LA"},
    {"macedonia", "MK"},
    {"micronesia", "FM"},
    {"moldova", "MD"},
    {"north korea", "KP"},
    {"northern ireland", "GB"},
    {"palestine", "PS"},
    {"republic of korea", "KR"},
    {"russia", "RU"},
    {"scotland", "GB"},
    {"singapour", "SG"},
    {"south korea", "KR"},
    {"st kitts", "KN"},
    {"st kitts and nevis", "KN"},
    {"st lucia", "LC"},
    {"st vincent", "VC"},
    {"st vincent and the grenadines", "VC"},
    {"swaziland", "SZ"},
    {"syria", "SY"},
    {"taiwan", "TW"},
    {"tanzania", "TZ"},
    {"the gambia", "GM"},
    {"the netherlands", "NL"},
    {"the philippines", "PH"},
    {"the united kingdom", "GB"},
    {"turkey", "TR"},
    {"turquie", "TR"},
    {"turquia", "TR"},
    {"uae", "AE"},
    {"uk", "GB"},
    {"united states of america", "US"},
    {"us", "US"},
    {"usa", "US"},
    {"vatican", "VA"},
    {"venezuela", "VE"},
    {"vietnam", "VN"},
    {"wales", "GB"},
    {"etats unis", "US"},
    {"estados unidos", "US"},
    {"royaume uni", "GB"},
    {"reino unido", "GB"},
    {"pays bas", "NL"},
    {"paises bajos", "NL"},
    {"russie", "RU"},
    {"rusia", "RU"},
    {"syrie", "SY"},
});

/// Names of languages that are commoner as other words.
constexpr WordSet kNoLanguages({
    "afar",
    "ewe",
    "ido",
    "twi",
    "ga",
    "lao people",
    "vai",
    "interlingua",
    "interlingue",
    "volapuk",
    "pali",
    "kongo",
    "romance",
    "akan",
    "sango",
    "luba",
});

/// The bits of what is compared row by row.
template <class Rows>
constexpr WordBits bits_of(const Rows& rows) {
  WordBits bits;
  for (const auto& row : rows) bits.add(row.key);
  return bits;
}
constexpr WordBits kShortCountryBits = bits_of(kShortCountries);
constexpr WordBits kShortLanguageBits = bits_of(kShortLanguages);

/// The row of the key, or the end.
template <class Rows>
auto find_short(const Rows& rows, const WordBits& bits, std::string_view key) {
  if (!bits.may_have(hash_word(key))) return rows.end();
  return std::find_if(rows.begin(), rows.end(), [key](const auto& row) { return row.key == key; });
}

}  // namespace

std::string_view find_country(std::string_view name) {
  if (name.size() < 2 || name.size() > 80) return {};
  const std::string key = name_key(name);
  const auto row = find_short(kShortCountries, kShortCountryBits, key);
  if (row != kShortCountries.end()) return row->value;
  return country_table().find(key).value;
}

std::string_view find_subdivision_country(std::string_view name) {
  if (name.size() < 2 || name.size() > 80) return {};
  return subdivision_table().find(name_key(name)).value;
}

std::string_view find_currency(std::string_view code) { return currency_table().find(code).key; }

bool may_be_language(std::uint32_t hash) { return language_words().may_have(hash); }

bool may_begin_subdivision(std::uint32_t hash) { return subdivision_words().may_have(hash); }

std::optional<LanguageName> find_language(std::string_view name) {
  if (name.size() < 2 || name.size() > 40) return std::nullopt;
  const std::string key = name_key(name);
  const auto row = find_short(kShortLanguages, kShortLanguageBits, key);
  if (row != kShortLanguages.end()) return row->language;
  if (kNoLanguages.has(key)) return std::nullopt;
  const std::string_view code = language_table().find(key).value;
  if (code.empty()) return std::nullopt;
  return LanguageName{code, language_name_table().find(code).value};
}

}  // namespace vacparse
