// SPDX-License-Identifier: MIT
#pragma once
/// How often letters follow each other in notices.

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace vacparse {

/// A row for each first letter, a column for each second; a blank comes before "a". Each step is three times
/// as often as the one below it. Counted in the notices of samples/, folded; the languages as they are there.
inline constexpr std::array<std::string_view, 27> kLetterPairs = {
    "097888877866887886889768072",  // blank
    "837774673745868373878665364",  // a
    "662027023650640600643520052",  // b
    "683538227705634820657640062",  // c
    "872358060730553602662754040",  // d
    "975777664525778576887666753",  // e
    "850206600700520720645600030",  // f
    "760227225600625600754600050",  // g
    "773038202600435730555503050",  // h
    "576878662424768864788370506",  // i
    "040005000000200600000500000",  // j
    "640006342600325020050032020",  // k
    "872368333803732750365643260",  // l
    "676008222700263670052623030",  // m
    "872887683704556723378650052",  // n
    "856664860645779662876756350",  // o
    "672328325500740770756602020",  // p
    "300000000000200020030720000",  // q
    "885668463806566753677664073",  // r
    "963648426705442663378725230",  // s
    "872438338800563720776626073",  // t
    "676656354722667360777042423",  // u
    "470207000700002500400300020",  // v
    "660006026720534720552003020",  // w
    "550405002400000060025200000",  // x
    "833346020400052650363302032",  // y
    "350025000200200400000200002",  // z
};
static_assert(std::all_of(kLetterPairs.begin(), kLetterPairs.end(),
                          [](std::string_view row) { return row.size() == kLetterPairs.size(); }));

/// For each time that the commonest pair stands somewhere.
constexpr double frequency_of_step(char step) {
  double frequency = 1;
  for (; step < '9'; ++step) frequency /= 3;
  return frequency;
}

/// What is no letter counts as a blank.
constexpr std::size_t letter_number(char letter) {
  return letter >= 'a' && letter <= 'z' ? static_cast<std::size_t>(letter - 'a') + 1 : 0;
}

inline constexpr auto kLetterFrequencies = [] {
  std::array<double, kLetterPairs.size()> frequencies{};
  for (std::size_t first = 0; first < frequencies.size(); ++first) {
    for (const char step : kLetterPairs[first]) frequencies[first] += frequency_of_step(step);
  }
  return frequencies;
}();

/// About how often folded text holds `letters`, by how often each follows the one before; to be compared with
/// that of others.
constexpr double frequency_of_pairs(std::string_view letters) {
  double frequency = 1;
  for (std::size_t at = 0; at + 1 < letters.size(); ++at) {
    const std::size_t first = letter_number(letters[at]), second = letter_number(letters[at + 1]);
    frequency *= frequency_of_step(kLetterPairs[first][second]);
    if (at > 0) frequency /= kLetterFrequencies[first];
  }
  return frequency;
}

}  // namespace vacparse
