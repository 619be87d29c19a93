// SPDX-License-Identifier: MIT
// The oracle: the table and the set of a layout's headings against the slow way to the same.

#include <re2/re2.h>

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "catch.hpp"
#include "layout.hpp"
#include "samples.hpp"

namespace vacparse::test {
namespace {

/// Every phrase's pattern, in turn; the slow way to what `find_heading` says.
class SlowHeadings {
 public:
  explicit SlowHeadings(const LayoutSource& source) {
    for (const auto& [phrase, rule] : source.headings) {
      const bool pattern = phrase.size() > 2 && phrase.front() == '/' && phrase.back() == '/';
      const std::string words = pattern ? phrase.substr(1, phrase.size() - 2) : pattern_of(phrase);
      (pattern ? patterns_ : phrases_).push_back({std::make_unique<re2::RE2>(words), rule});
    }
  }

  const HeadingRule* find(const std::string& line, const std::string& normal) const {
    if (normal.empty()) return nullptr;
    std::string folded;
    fold_words(bare(line), folded);
    const std::string& shown = folded == normal ? line : normal;  // letters set apart: no pattern says that
    if (const HeadingRule* rule = first_of(phrases_, shown)) return rule;
    return first_of(patterns_, normal);
  }

 private:
  struct Row {
    std::unique_ptr<re2::RE2> pattern;
    HeadingRule rule;
  };
  static const HeadingRule* first_of(const std::vector<Row>& rows, const std::string& line) {
    for (const Row& row : rows) {
      if (re2::RE2::FullMatch(line, *row.pattern)) return &row.rule;
    }
    return nullptr;
  }

  std::vector<Row> phrases_;
  std::vector<Row> patterns_;
};

std::string shown(const HeadingRule* rule) {
  if (!rule) return "no heading";
  return rule->kind ? std::string(name_of(*rule->kind)) : "same";
}

TEST_CASE("the table of headings says what trying each phrase in turn says") {
  const Layouts layouts;
  for (const Layouts::Entry& entry : layouts.list()) {
    const Layout& layout = *layouts.find(entry.id);
    const SlowHeadings slow(layout.source());
    std::set<std::string> lines;
    for (const Sample& sample : samples()) {
      if (entry.id != "generic" && entry.id != sample.layout) continue;
      const Text text = decode(sample.bytes);
      for (std::size_t number = 1; number <= text.line_count(); ++number) {
        lines.emplace(text.view(text.line(number)).substr(0, 200));
      }
    }
    CHECK(lines.size() > 20);
    for (const std::string& line : lines) {
      const std::string normal = normal_form(line);
      const std::string quick = shown(layout.find_heading(normal)), thorough = shown(slow.find(line, normal));
      if (quick != thorough) FAIL_CHECK(entry.id << ": " << line << " is " << quick << ", not " << thorough);
    }
  }
}

}  // namespace
}  // namespace vacparse::test
