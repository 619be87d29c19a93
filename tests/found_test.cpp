// SPDX-License-Identifier: MIT
// What the fuzzers found in the reading of notices, each under a name; their inputs stand in tests/fuzz/corpus.

#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "invariants.hpp"
#include "text/characters.hpp"

namespace vacparse::test {
namespace {

using Broken = std::vector<std::string>;

/// What is broken when `bytes` are read with the layout that is found for them.
Broken broken_in(std::string_view bytes) {
  static const Layouts layouts;
  return broken_invariants(bytes, parse(bytes, layouts));
}

TEST_CASE("a remark shows the beginning of a value and cuts no character") {
  CHECK(beginning_of("abc", 3) == "abc");
  CHECK(beginning_of("ab\xC3\xA9", 3) == "ab");
  CHECK(beginning_of("\xE2\x82\xAC", 2).empty());
  for (std::size_t size = 76; size <= 80; ++size) {
    const std::string value = std::string(size, 'x') + "\xE2\x82\xAC\xE2\x82\xAC";
    CHECK(broken_in("Title: Clerk\nClosing date: " + value + "\nTitle: " + value + "\nDuties\n- File.\n") ==
          Broken{});
  }
}

}  // namespace
}  // namespace vacparse::test
