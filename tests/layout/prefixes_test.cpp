// SPDX-License-Identifier: MIT
#include "layout/prefixes.hpp"

#include <vector>

#include "catch.hpp"

namespace vacparse::test {
namespace {

/// The prefixes, parted by bars, those that begin the text with a caret; "none" where there are none.
std::string shown(std::string_view pattern) {
  const auto prefixes = prefixes_of(pattern, 4, 20);
  if (!prefixes) return "none";
  std::string all;
  for (const Prefix& prefix : *prefixes)
    all += (all.empty() ? "" : "|") + std::string(prefix.begins_text ? "^" : "") + prefix.text;
  return all;
}

TEST_CASE("the prefixes of a pattern are what its matches begin with") {
  struct Row {
    const char* pattern;
    const char* prefixes;
  };
  const Row rows[] = {
      {"salary", "salary"},
      {"(?i)Salary", "salary"},
      {"\\bsalary\\b", "salary"},
      {"(salary) of", "salary"},
      {"(?:salary|wages)s? of", "salary|wages |wagess"},
      {"salary[^.]*month", "salary"},
      {"(?:the )?salary", "salary|the sa"},
      {"(?:the )?(?:salary|wages)", "salary|the salary|the wages|wages"},
      {"the (?:salary|wages|pay)", "the pay|the salary|the wages"},
      {"month|monthly pay", "month"},
      {"^(?:of|in) [a-z]+", "^in |^of "},
      {"^of|office", "^of|office"},
      {"office|^office", "office"},
      {"a{4}", "aaaa"},
      {"a{4,}b", "aaaaa|aaaab"},
      {"(?:ab){2,3}", "abab"},
      {"organi[sz]ation", "organi"},
      {"org[ae]nization", "organi|orgeni"},
      {"r\xC3\xA9mun\xC3\xA9ration", "remune"},
      {"one\\stwo", "one\ttw|one\ftw|one\rtw|one tw"},
      {"pay", "none"},
      {"pay|salary", "none"},
      {"[a-z]+ salary", "none"},
      {".*salary", "none"},
      {"(?:the )*salary", "salary|the "},
      {"(?:a )*salary", "none"},
      {"^a", "none"},
      {"", "none"},
      {"(", "none"},
      {"[a-d][a-d][a-d]salary", "none"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.pattern);
    CHECK(shown(row.pattern) == row.prefixes);
  }
}

TEST_CASE("bytes of a repeat may lead to a prefix") {
  const auto leads = [](const Openings& openings, char byte) {
    const auto number = static_cast<unsigned char>(byte);
    return (openings.lead[number >> 6U] >> (number & 63U) & 1U) != 0;
  };
  const auto letters = openings_of("((?:[a-z]+ ){0,6}(?:salary|wages?)\\b[^.]*)");
  REQUIRE(letters);
  CHECK(letters->prefixes == std::vector<Prefix>{{"salary"}, {"wage"}});
  for (const char byte : {'a', 'z', ' '}) CHECK(leads(*letters, byte));
  for (const char byte : {'A', '.', '\xC3'}) CHECK_FALSE(leads(*letters, byte));
  const auto in_any_case = openings_of("(?i)(?:[a-z]+ )*salary");
  REQUIRE(in_any_case);
  CHECK(leads(*in_any_case, 'A'));
  CHECK(leads(*in_any_case, '\xC5'));  // the long s
  const auto anything = openings_of("[^.]{2,40}salary");
  REQUIRE(anything);
  CHECK(leads(*anything, '\n'));
  CHECK_FALSE(leads(*anything, '.'));
  const auto none = openings_of("(?:the )?salary");
  REQUIRE(none);
  CHECK(none->lead == Bytes{});
  CHECK_FALSE(openings_of("(?:[a-z]+ ){0,6}pay"));
  CHECK_FALSE(openings_of("(?:[a-z]+ ){0,6}[0-9]+salary"));
  CHECK_FALSE(openings_of("(?:a|b) (?:[a-z]+ )*salary"));
}

}  // namespace
}  // namespace vacparse::test
