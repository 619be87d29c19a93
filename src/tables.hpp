// SPDX-License-Identifier: MIT
#pragma once
/// Names of countries and languages in English, French and Spanish, and their ISO codes. All look-ups are
/// insensitive to case and accents; what they return lives for ever.

#include <cstdint>
#include <optional>
#include <string_view>

namespace vacparse {

/// ISO 3166-1 alpha-2 code of a country: "France", "USA", "U.K.", "Pays-Bas", "NLD". Two letters alone are
/// looked up as the code itself. Empty when there is no such country.
std::string_view find_country(std::string_view name);

/// "US" or "CA" for a state, province or territory of these: "DC", "California", "Québec". Empty for others.
std::string_view find_subdivision_country(std::string_view name);
/// False for the `hash_word` of nearly all folded words with which no such name begins.
bool may_begin_subdivision(std::uint32_t hash);

/// The ISO 4217 code that `code` is, in capitals; empty when there is no such currency. The view lives for
/// ever.
std::string_view find_currency(std::string_view code);

struct LanguageName {
  std::string_view code;  ///< ISO 639-1; ISO 639-3 where there is none
  std::string_view name;  ///< simple English name: "Spanish", "Greek"
};
/// False for the `hash_word` of nearly all folded words that are no language's name.
bool may_be_language(std::uint32_t hash);
/// "English", "anglais", "inglés", "Farsi".
std::optional<LanguageName> find_language(std::string_view name);

}  // namespace vacparse
