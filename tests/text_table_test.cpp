// SPDX-License-Identifier: MIT
#include "tables/text_table.hpp"

#include "catch.hpp"

namespace vacparse::test {
namespace {

constexpr TextTable::Row kRows[] = {{0, 2, 1}, {3, 3, 0}, {6, 4, 5}};
constexpr TextTable kTable("ab1abcabcdseven", kRows);

TEST_CASE("a text table finds the value behind each key, and nothing for what is none") {
  REQUIRE(kTable.size() == 3);
  CHECK(kTable[1].key == "abc");
  CHECK(kTable.find("ab").value == "1");
  CHECK(kTable.find("abc").key == "abc");
  CHECK(kTable.find("abc").value.empty());
  CHECK(kTable.find("abcd").value == "seven");
  for (const std::string_view none : {"", "a", "abb", "abcc", "abcde", "b"}) {
    CAPTURE(none);
    CHECK(kTable.find(none).key.data() == nullptr);
  }
  CHECK(TextTable("", {}).find("ab").key.empty());
}

}  // namespace
}  // namespace vacparse::test
