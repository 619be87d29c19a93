// SPDX-License-Identifier: MIT
// What the fuzzers found in the reading of notices, each under a name; their inputs stand in
// tests/fuzz/corpus.

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
    CHECK_THAT(
        broken_in("Title: Clerk\nClosing date: " + value + "\nTitle: " + value + "\nDuties\n- File.\n"),
        Catch::Matchers::Equals(Broken{}));
  }
}

/// True where the record of a notice has these words.
bool keeps(const std::string& notice, std::string_view words) {
  static const Layouts layouts;
  const std::string record = emit_one("json", parse(notice, layouts));
  return record.find(words) != std::string::npos;
}

TEST_CASE("what is said of a language again is kept") {
  const std::string notice =
      "Title: Clerk\n\nDuties\n- File.\n\nLanguages\n- Fluency in English is required.\n"
      "- English is the language of all our meetings and must be excellent.\n- English is required on "
      "Mondays.\n";
  CHECK(keeps(notice, "Fluency in English"));
  CHECK(keeps(notice, "English is the language of all our meetings"));
  CHECK(keeps(notice, "English is required on Mondays."));
}

TEST_CASE("what stands under a language and names none is kept, at any depth") {
  const std::string notice =
      "Title: Clerk\n\nDuties\n- File.\n\nLanguages\n- Fluency in English is required:\n"
      "  - in the office;\n    - on Mondays;\n  - and in French.\n";
  CHECK(keeps(notice, "in the office"));
  CHECK(keeps(notice, "on Mondays"));
}

}  // namespace
}  // namespace vacparse::test
