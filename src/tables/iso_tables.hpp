// SPDX-License-Identifier: MIT
#pragma once
/// The tables that src/tables/generate.cpp writes from iso-codes. Each is sorted by its keys, which are
/// unique.

#include <cstddef>
#include <span>
#include <string_view>

#include "values/words.hpp"

namespace vacparse {

struct TableRow {
  std::string_view key;
  std::string_view value;
};

/// A bit for each of a table's words, which the compiler sets.
using TableWords = HashedWords<512>;

/// Name in English, French or Spanish, as `name_key` gives it -> ISO 3166-1 alpha-2 code.
std::span<const TableRow> country_rows();
/// Name of a state, province, district or territory, or its code in lower case -> the country: "US" or "CA".
std::span<const TableRow> subdivision_rows();
/// The first words of its keys.
const TableWords& subdivision_words();
/// ISO 4217 code -> the currency's English name.
std::span<const TableRow> currency_rows();
/// Name in English, French or Spanish, as `name_key` gives it -> ISO 639-1 code.
std::span<const TableRow> language_rows();
/// Its keys, whole, and those of `kShortLanguages`.
const TableWords& language_words();
/// ISO 639-1 code -> simple English name.
std::span<const TableRow> language_name_rows();

}  // namespace vacparse
