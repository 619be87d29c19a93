// SPDX-License-Identifier: MIT
#include "layout/letter_pairs.hpp"

#include <algorithm>
#include <cmath>

#include "catch.hpp"
#include "samples.hpp"
#include "text/characters.hpp"
#include "vacparse/parse.hpp"
#include "values/folded_text.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("letters follow each other as often as the samples say") {
  constexpr std::size_t kLetters = kLetterPairs.size();
  std::array<std::array<double, kLetters>, kLetters> counts{};
  double most = 0;
  const auto is_counted = [](char letter) { return letter == ' ' || is_lower(letter); };
  for (const Sample& sample : samples()) {
    const FoldedText text(decode(sample.bytes).view());
    for (std::size_t at = 0; at + 1 < text.view().size(); ++at) {
      const char first = text.view()[at], second = text.view()[at + 1];
      if (!is_counted(first) || !is_counted(second) || (first == ' ' && second == ' ')) continue;
      double& count = counts[letter_number(first)][letter_number(second)];
      most = std::max(most, ++count);
    }
  }
  constexpr double kEnough = 100;  // what is counted less often is told less surely
  for (std::size_t first = 0; first < kLetters; ++first) {
    for (std::size_t second = 0; second < kLetters; ++second) {
      const double count = counts[first][second];
      if (count < kEnough) continue;
      CAPTURE(first, second, count);
      const double step = 9 + std::log(count / most) / std::log(3);
      REQUIRE(std::abs(step - (kLetterPairs[first][second] - '0')) <= 1);
    }
  }
}

TEST_CASE("rare letters are told from common ones") {
  CHECK(frequency_of_pairs("with") > frequency_of_pairs("kept"));
  CHECK(frequency_of_pairs("tion") > 20 * frequency_of_pairs("zxqj"));
}

}  // namespace
}  // namespace vacparse::test
