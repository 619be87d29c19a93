// SPDX-License-Identifier: MIT
#include "layout/finite.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <string>
#include <vector>

#include "catch.hpp"
#include "layout/source.hpp"

namespace vacparse::test {
namespace {

using Texts = std::vector<std::string>;

TEST_CASE("a finite pattern is listed") {
  struct Row {
    const char* pattern;
    Texts texts;
  };
  const Row rows[] = {
      {"", {""}},
      {"grade", {"grade"}},
      {"grade|level", {"grade", "level"}},
      {"job (?:title|name)s?", {"job name", "job names", "job title", "job titles"}},
      {"organi[sz]ation", {"organisation", "organization"}},
      {"equal[- ]pay", {"equal pay", "equal-pay"}},
      {"(?:a|b){1,2}", {"a", "aa", "ab", "b", "ba", "bb"}},
      {"(?:a){2}", {"aa"}},
      {"a|a", {"a"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.pattern);
    const auto texts = texts_of(row.pattern, 100);
    REQUIRE(texts.has_value());
    CHECK(*texts == row.texts);
  }
}

TEST_CASE("a pattern that is not finite, or not read here, is not listed") {
  for (const char* pattern : {"a*", "a+", "a.", "[a-z]", "[^a]", "(a)", "a??", "\\d", "^a", "a$", "A",
                              "a{1,}", "a{9}", "(?:a", "a)", "[", "[]a]", "(?i)a", "(?:a|b|c|d|e){4}"}) {
    CAPTURE(pattern);
    CHECK_FALSE(texts_of(pattern, 100).has_value());
  }
  CHECK_FALSE(texts_of(std::string(100'000, '('), 100).has_value());
  std::string deep;
  for (int i = 0; i < 10'000; ++i) deep += "(?:";
  CHECK_FALSE(texts_of(deep, 100).has_value());
}

TEST_CASE("branches are those of the outermost alternation") {
  using Branches = std::vector<std::string_view>;
  CHECK(branches_of("a|b") == Branches{"a", "b"});
  CHECK(branches_of("(?:a|b)|[|]|\\||c") == Branches{"(?:a|b)", "[|]", "\\|", "c"});
  CHECK(branches_of("[]|]|[^]|]") == Branches{"[]|]", "[^]|]"});
  CHECK(branches_of("") == Branches{""});
}

/// `text` with one character left out, or changed, at each place.
Texts near(const std::string& text) {
  Texts all;
  for (std::size_t at = 0; at < text.size(); ++at) {
    all.push_back(text.substr(0, at) + text.substr(at + 1));
    all.push_back(text);
    all.back()[at] = text[at] == 'e' ? 's' : 'e';
  }
  return all;
}

/// What the table of names is filled from: the branches of all patterns of labels and headings.
Texts name_branches() {
  Texts all;
  const auto add = [&all](const std::string& phrase) {
    const auto pattern = pattern_in(phrase);
    if (!pattern) return;
    for (const std::string_view branch : branches_of(*pattern)) all.emplace_back(branch);
  };
  const LayoutSource source = read_built_in("generic");
  for (const auto& [phrase, rule] : source.labels) add(phrase);
  for (const auto& [phrase, rule] : source.headings) add(phrase);
  return all;
}

TEST_CASE("a list says what RE2 says of each text and of a hundred thousand near misses") {
  std::size_t tried = 0;
  for (const std::string& pattern : name_branches()) {
    const auto texts = texts_of(pattern, 3000);
    if (!texts) continue;
    const re2::RE2 slow(pattern);
    const std::size_t step = std::max<std::size_t>(1, texts->size() / 100);
    for (std::size_t i = 0; i < texts->size(); i += step) {
      CHECK(re2::RE2::FullMatch((*texts)[i], slow));
      for (const std::string& text : near((*texts)[i])) {
        const bool listed = std::binary_search(texts->begin(), texts->end(), text);
        if (listed != re2::RE2::FullMatch(text, slow)) FAIL_CHECK(pattern << " and " << text);
        ++tried;
      }
    }
  }
  CHECK(tried > 100'000);
}

}  // namespace
}  // namespace vacparse::test
