// SPDX-License-Identifier: MIT
#pragma once
/// The tables that src/tables/generate.cpp writes from iso-codes.

#include "tables/text_table.hpp"
#include "values/words.hpp"

namespace vacparse {

/// A bit for each of a table's words, which the compiler sets.
using TableWords = HashedWords<512>;

/// Name in English, French or Spanish, as `name_key` gives it -> ISO 3166-1 alpha-2 code.
TextTable country_table();
/// Name of a state, province, district or territory, or its code in lower case -> the country: "US" or "CA".
TextTable subdivision_table();
/// The first words of its keys.
const TableWords& subdivision_words();
/// ISO 4217 code -> the currency's English name.
TextTable currency_table();
/// Name in English, French or Spanish, as `name_key` gives it -> ISO 639-1 code.
TextTable language_table();
/// Its keys, whole, and those of `kShortLanguages`.
const TableWords& language_words();
/// ISO 639-1 code -> simple English name.
TextTable language_name_table();

}  // namespace vacparse
