// SPDX-License-Identifier: MIT
#pragma once
/// Amounts of money among words.

#include <cstddef>
#include <optional>
#include <string_view>

#include "values/words.hpp"

namespace vacparse {

struct Amount {
  double value = 0;
  std::size_t first = 0;      ///< its currency or first digit
  std::size_t last = 0;       ///< the word behind it
  std::string_view currency;  ///< code, "$", "Rs" or empty
  bool blanks = false;        ///< blanks part its thousands
};

/// The figure that begins at word `at`, with the currency before or behind it: "$57,002", "9 296,39 euros",
/// "Rs. 500/-", "34k".
std::optional<Amount> read_amount(const Words& words, std::size_t at);

/// The upper end behind `low`: "- $95,368", "to GS-GS 15 Step 10 $138,572"; with `between`, "and $95,368".
std::optional<Amount> read_upper(const Words& words, const Amount& low, bool between);

/// The last of the points of a scale, which ascend, behind the first: "€49,845 - €51,070 - €52,525 (LSI 1) -
/// €60,956".
std::optional<Amount> read_points(const Words& words, const Amount& low);

/// The last of a scale with its increments: "Kshs. 144,928 x 6,500 - 173,714 x 7,200 - 208,456".
std::optional<Amount> read_increments(const Words& words, const Amount& low);

/// "$95-$115k", "$38-$42,000": both are of thousands.
bool shares_thousands(const Words& words, const Amount& low, const Amount& upper);

/// "3,200 - 3,800 USD": one currency behind both. Not "GS-15 - $134,789", nor "40 - 45000 drams".
bool shares_currency(const Words& words, const Amount& low, const Amount& upper);

}  // namespace vacparse
