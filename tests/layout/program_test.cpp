// SPDX-License-Identifier: MIT
// Programs say what RE2 says of the patterns that they were made of.
#include "layout/program.hpp"

#include <re2/re2.h>

#include <string>
#include <vector>

#include "catch.hpp"
#include "layout.hpp"
#include "layout/patterns.hpp"
#include "layout/programs.hpp"
#include "layout/translate.hpp"
#include "random.hpp"
#include "samples.hpp"
#include "sections.hpp"

namespace vacparse::test {
namespace {

/// A pattern by both ways.
class Both {
 public:
  explicit Both(const std::string& pattern) : pattern_(pattern), made_(translate(pattern)) {}

  bool has_program() const { return made_.has_value(); }
  void check(const std::string& text) const {
    const ProgramTables tables = made_->tables();
    if (re2::RE2::PartialMatch(text, pattern_) && !may_match(made_->program, text))
      FAIL_CHECK(pattern_.pattern() << " may match " << text);
    for (const bool whole : {false, true}) {
      const std::string expected = by_re2(pattern_, text, whole);
      const std::string said =
          by_program(tables, made_->program, text, whole, pattern_.NumberOfCapturingGroups());
      if (said == expected) continue;
      INFO(pattern_.pattern() << " on " << text << (whole ? ", all of it" : ""));
      CHECK(said == expected);
    }
  }

 private:
  re2::RE2 pattern_;
  std::optional<Translated> made_;
};

/// All texts of up to `longest` of the letters.
std::vector<std::string> texts_of_letters(const std::vector<std::string>& letters, int longest) {
  std::vector<std::string> all = {""}, last = all;
  for (int length = 0; length < longest; ++length) {
    std::vector<std::string> longer;
    for (const std::string& text : last) {
      for (const std::string& letter : letters) longer.push_back(text + letter);
    }
    all.insert(all.end(), longer.begin(), longer.end());
    last = std::move(longer);
  }
  return all;
}

TEST_CASE("every pattern of the layouts that are built in has a program") {
  std::size_t patterns = 0;
  for (const LayoutTables& layout : built_in_tables()) {
    REQUIRE(layout.name_programs.size() == layout.names.size());
    REQUIRE(layout.text_programs.size() == layout.texts.size());
    for (std::size_t i = 0; i < layout.names.size(); ++i) {
      INFO(layout.view(layout.names[i]));
      CHECK(layout.name_programs[i].step_count > 0);
    }
    for (std::size_t i = 0; i < layout.texts.size(); ++i) {
      INFO(layout.view(layout.texts[i]));
      CHECK(layout.text_programs[i].step_count > 0);
    }
    patterns += layout.names.size() + layout.texts.size();
  }
  CHECK(patterns > 1000);
}

TEST_CASE("programs find what RE2 finds, and nothing else") {
  const auto pattern = GENERATE(values<std::string>({
      "a",
      "ab",
      "a|b",
      "a|ab",
      "ab|a",
      "(a|ab)(b?)",
      "(a*)(b*)",
      "(a*?)(b*)",
      "a*?",
      "a+?b",
      "(a+)(a*)",
      "^a",
      "a$",
      "^$",
      "",
      "^a|b",
      "(?:^|b)a",
      "a(?:b|$)",
      "\\ba",
      "a\\b",
      "\\Ba",
      "\\bab\\b",
      "a{2}",
      "(a{1,2})(a?)",
      "(a{1,2}?)(a?)",
      "a{2,}",
      "(?:ab){0,2}b",
      "(?:a|b){1,3}a",
      "(a)|(b)",
      "(?:(a)|b)+",
      "[ab]",
      "[^a]",
      "[^ab]+",
      "[b-é]",
      ".",
      "a.b",
      ".*a",
      "(.*)a",
      "(.*?)a",
      "(?i)a",
      "(?i)É",
      "(?i)[a-b]",
      "(?i)[^a]",
      "a(?i)b",
      "(?:a(?i)b)a",
      "(?i:a)b",
      "(?i)a(?-i:b)",
      "(?i)k",
      "(?i)\\w",
      "(?i)[^\\w]",
      "(?i)s",
      "(?i)[k-s]",
      "[^\\d\\s]",
      "\\s",
      "\\w+",
      "[\\w-]",
      "[-a]",
      "[]a]",
      "a[b\\]]",
      "\\x61",
      "é?a",
      "(?:é|a)b",
      "(a|b)*a",
      "(?:a|b)*?b$",
      "\\(a",
      "[.]",
      "(?i)kk*",
  }));
  const Both both(pattern);
  INFO(pattern);
  REQUIRE(both.has_program());
  for (const std::string& text : texts_of_letters({"a", "b", "B", " ", "é", "É"}, 4)) both.check(text);
  for (const std::string& text :
       texts_of_letters({"k", "K", "s", "ſ", "\xE2\x84\xAA", "1", "\n", "(", ".", "]", "-"}, 2))
    both.check(text);
}

TEST_CASE("what a program cannot say is left to RE2") {
  const auto pattern = GENERATE(values<std::string>(
      {"(?:a*)*", "(?:a?b?)+", "(?:|a)+b", "(?:a?|b)+k", "[[:alpha:]]", "\\pL", "(?i)ж", "(?i)[à-ÿ]", "(?s).",
       "(?m)^a", "(?P<name>a)", "(a)(b)(c)(d)", "(?:abcdefghijklmnopqrstuvwxyz){1000}", "\\Aa", "a\\z", "\\D",
       "a{,2}", "a{02}", "a{-0,6}"}));
  INFO(pattern);
  CHECK_FALSE(Both(pattern).has_program());
}

TEST_CASE("the programs of the layouts say of real texts what RE2 says") {
  const Layouts layouts;
  const Layout& layout = *layouts.find("generic");
  std::vector<std::string> texts;
  std::size_t block_number = 0;
  for (const Sample& sample : samples()) {
    const Text text = decode(sample.bytes);
    for (const Block& block : split(text, layout).blocks) {
      if (++block_number % 23 != 0 || block.text.empty() || block.text.size() > 500) continue;
      texts.emplace_back(text.view(block.text));
      std::string other = texts.back();
      std::replace(other.begin(), other.end(), 'e', 'E');
      if (const std::size_t at = other.find('s'); at != std::string::npos) other.replace(at, 1, "ſ");
      texts.push_back(other.substr(other.size() / 3));
    }
  }
  CHECK(texts.size() > 100);
  const LayoutSource& source = layout.source();
  for (const auto& [cue, kind] : source.cues) {
    const Both both("(?i)" + cue);
    for (const std::string& text : texts) both.check(text);
  }
  for (const auto& [prose, field] : source.prose) {
    const Both both(prose);
    for (const std::string& text : texts) both.check(text);
  }
}

TEST_CASE("a pattern says the same once RE2 answers for it") {
  const std::string pattern = "(a*)(b+)(c)?";
  const auto made = translate(pattern);
  const Stored source = {0, static_cast<std::uint32_t>(pattern.size())};
  const ProgramTables tables = made->tables();
  const Patterns patterns({&source, 1}, pattern, tables);
  const std::string text = std::string(1000, 'a') + " abb d";
  std::uint32_t taken = 0;
  for (int i = 0; i < 100; ++i) {
    std::string_view groups[3];
    REQUIRE(run(tables, made->program, text, false, {}, taken));
    REQUIRE(patterns.find(0, text, groups));
    CHECK(groups[0] == "a");
    CHECK(groups[1] == "bb");
    CHECK(groups[2].data() == nullptr);
    CHECK_FALSE(patterns.find(0, "acd", groups));
    CHECK(patterns.match(0, "bc"));
  }
  CHECK(taken > 2 * Patterns::kManySteps);
}

TEST_CASE("a match that is led to by its place is the one that RE2 finds") {
  const std::string pattern = "((?:[a-z]+ ){0,2}salary\\b.?)";
  const auto made = translate(pattern);
  const ProgramTables tables = made->tables();
  const re2::RE2 compiled(pattern);
  Random random;
  int found = 0;
  for (int round = 0; round < 2000; ++round) {
    const std::string text =
        random.text(random.below(14), {"a ", "bc ", " ", ". ", "salary", "salary ", "sal", "é", "s"});
    std::vector<std::uint32_t> places;
    for (std::size_t at = text.find("salary"); at != std::string::npos; at = text.find("salary", at + 1))
      places.push_back(static_cast<std::uint32_t>(at));
    if (places.empty()) continue;
    std::string expected;
    const bool matches = re2::RE2::PartialMatch(text, compiled, &expected);
    std::string_view value;
    std::uint32_t taken = 0;
    CAPTURE(text);
    REQUIRE(run_at(tables, made->program, text, places, {&value, 1}, taken) == matches);
    REQUIRE(value == expected);
    found += matches;
  }
  CHECK(found > 200);
}

TEST_CASE("size and one kind of byte tell most texts that a pattern cannot match") {
  const auto may = [](std::string_view pattern, std::string_view text) {
    return may_match(translate(pattern).value().program, text);
  };
  CHECK(may("\\(([A-Z]{1,4}\\d)\\)", "a post (P4)"));
  CHECK_FALSE(may("\\(([A-Z]{1,4}\\d)\\)", "a post of grade P4"));
  CHECK_FALSE(may("\\(([A-Z]{1,4}\\d)\\)", "(4)"));
  CHECK(may("(?:by|until) \\d+ [a-z]+", "not by May 4"));
  CHECK_FALSE(may("(?:by|until) \\d+ [a-z]+", "by the end of May"));
  CHECK_FALSE(may("(?:ab){3}c?", "ababa"));
  CHECK(may("(?:ab){3}c?", "xxxxxx"));
  CHECK(may("(?:a|\\(b\\))(?:\\d)?", "a"));
  CHECK(may("", ""));
}

TEST_CASE("RE2 gets no pattern that counts up to many, but where it may begin nearly anywhere") {
  const auto counts = [](std::string_view pattern) { return translate(pattern).value().program.counts != 0; };
  CHECK(counts("(?i)establish[^.]{0,40}list"));
  CHECK(counts("^[A-Z][^.]{1,90} is"));
  CHECK_FALSE(counts("establish[^.]{0,10}list"));
  CHECK_FALSE(counts("establish[^.]*list"));
  CHECK(counts("(?i)(?:[a-z]+ ){0,20}salary"));
  CHECK_FALSE(counts("(?i)(?:[a-z]+ ){0,20}pay"));
}

TEST_CASE("a program takes steps in the measure of its splits and the text") {
  // Each tries all ways to part the text before it finds that none fits; "a*b" has one way, from each place.
  for (const std::string pattern :
       {"(?:a|a)*b", "(?:a|aa)*b", "a*a*a*a*b", "(?:a{1,20}){1,20}b", "a*b", "(?:aa?)*b"}) {
    const auto made = translate(pattern);
    REQUIRE(made);
    const ProgramTables tables = made->tables();
    std::uint32_t taken[2] = {};
    for (const std::size_t times : {1U, 2U}) {
      const std::string text(1000 * times, 'a');
      REQUIRE(can_run(made->program, text.size()));
      CHECK_FALSE(run(tables, made->program, text, false, {}, taken[times - 1]));
    }
    CHECK(taken[0] > 1000);
    CHECK(taken[1] < 2.2 * taken[0]);
  }
}

TEST_CASE("a way that the next letter rules out takes no step") {
  const auto made = translate("(?i)apply[^.;]{0,120}?(?:by|no later than|before|until|till|on) (\\d+)");
  const ProgramTables tables = made->tables();
  const std::string text = "apply" + std::string(120, 'x');
  std::uint32_t taken = 0;
  CHECK_FALSE(run(tables, made->program, text, false, {}, taken));
  CHECK(taken < 2 * text.size() + 20);  // for each letter the count and the letter, but none of six words
}

TEST_CASE("a pattern with more looks than are numbered finds what RE2 finds") {
  std::string pattern;
  for (char one = 'a'; one <= 'z'; ++one) {
    for (char other = one; other <= 'z'; ++other) pattern += {'[', one, other, ']', '?'};
  }
  pattern += '!';
  REQUIRE(translate(pattern).value().looks.size() == 256);
  const Both both(pattern);
  Random random;
  for (int round = 0; round < 300; ++round)
    both.check(random.text(random.below(12), {"a", "az", "m", "z", "!", "é", "S"}));
}

}  // namespace
}  // namespace vacparse::test
