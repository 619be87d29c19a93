// SPDX-License-Identifier: MIT
#include "layout/prefixes.hpp"

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

}  // namespace
}  // namespace vacparse::test
