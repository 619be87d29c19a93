// SPDX-License-Identifier: MIT
#include "layout/grams.hpp"

#include <vector>

#include "catch.hpp"
#include "layout/tables.hpp"
#include "random.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("four bytes are found wherever they stand, however long the text") {
  Random random;
  std::vector<std::uint64_t> grams(GateTables::kBits / 64);
  for (std::uint64_t& bits : grams) {
    for (int bit = 0; bit < 8; ++bit) bits |= std::uint64_t{1} << random.below(64);
  }
  std::size_t met = 0;
  for (std::size_t size = 0; size < 150; ++size) {
    std::string text(size, '\0');
    for (char& byte : text) byte = static_cast<char>(random.below(256));
    for (std::size_t at = 0; at < size + 2; at += 1 + random.below(20)) {
      std::uint64_t expected = 0;
      for (std::size_t place = at; place < at + kGramsAtOnce && place + 4 <= size; ++place) {
        const std::uint32_t bit = hash_of_gram(gram_at(text.data() + place)) >> 16U;
        expected |= (grams[bit / 64] >> bit % 64 & 1U) << (place - at);
      }
      CAPTURE(size, at);
      REQUIRE(find_grams(text, at, grams) == expected);
      met += expected != 0;
    }
  }
  CHECK(met > 100);
}

}  // namespace
}  // namespace vacparse::test
