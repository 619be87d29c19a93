// SPDX-License-Identifier: MIT
// The gate lets no pattern miss its text, and what it decides is what RE2 says.
#include "layout/gate.hpp"

#include <re2/re2.h>

#include <memory>
#include <string>
#include <vector>

#include "catch.hpp"
#include "layout.hpp"
#include "layout/compile.hpp"
#include "samples.hpp"
#include "sections.hpp"

namespace vacparse::test {
namespace {

/// The cues of a layout, each tried on each text.
class SlowCues {
 public:
  explicit SlowCues(const LayoutSource& source) {
    for (const auto& [cue, kind] : source.cues) {
      rows_.push_back({std::make_unique<re2::RE2>("(?i)" + cue), kind});
    }
  }
  CueCounts count(const std::string& text) const {
    CueCounts counts{};
    for (const Row& row : rows_) {
      counts[static_cast<std::size_t>(row.kind)] += re2::RE2::PartialMatch(text, *row.pattern);
    }
    return counts;
  }

 private:
  struct Row {
    std::unique_ptr<re2::RE2> pattern;
    Kind kind;
  };
  std::vector<Row> rows_;
};

std::string in_capitals(std::string text) {
  for (char& c : text) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return text;
}

TEST_CASE("cues behind the gate say what trying each in turn says") {
  const Layouts layouts;
  const Layout& layout = *layouts.find("generic");
  const SlowCues slow(layout.source());
  std::size_t tried = 0, block_number = 0;
  for (const Sample& sample : samples()) {
    const Text text = decode(sample.bytes);
    for (const Block& block : split(text, layout).blocks) {
      if (++block_number % 7 != 0 || block.text.empty()) continue;
      const std::string words(text.view(block.text));
      for (const std::string& one :
           {words, in_capitals(words), "x" + words + "y", words.substr(words.size() / 2)}) {
        if (layout.count_cues(one, std::nullopt) != slow.count(one)) FAIL_CHECK(sample.id << ": " << one);
        ++tried;
      }
    }
  }
  CHECK(tried > 1000);
}

TEST_CASE("patterns that nothing stands before always pass") {
  LayoutSource source{.id = "x"};
  source.cues = {{"[0-9]+", Kind::duties}, {"\\bpay\\b", Kind::compensation}, {"^we offer$", Kind::about}};
  const Layout layout(source);
  CHECK(layout.count_cues("7", Kind::duties) == 1);
  CHECK(layout.count_cues("PAY, and", Kind::compensation) == 1);
  CHECK(layout.count_cues("payable", Kind::compensation) == 0);
  CHECK(layout.count_cues("We offer", Kind::about) == 1);
  CHECK(layout.count_cues("We offer more", Kind::about) == 0);
  CHECK(layout.count_cues("", Kind::about) == 0);
}

template <class Row>
bool same(std::span<const Row> one, std::span<const Row> other) {
  return std::equal(one.begin(), one.end(), other.begin(), other.end());
}

TEST_CASE("the tables that the build wrote are those of the layouts") {
  for (const LayoutTables& built : built_in_tables()) {
    const StoredLayout stored = compile(read_built_in(built.view(built.id)));
    const LayoutTables fresh = stored.tables();
    CAPTURE(built.view(built.id));
    CHECK(built.pool == fresh.pool);
    CHECK(built.date_order == fresh.date_order);
    CHECK(built.grade_scale == fresh.grade_scale);
    CHECK(same(built.labels.rows, fresh.labels.rows));
    CHECK(same(built.labels.slots, fresh.labels.slots));
    CHECK(same(built.label_rules, fresh.label_rules));
    CHECK(same(built.headings.rows, fresh.headings.rows));
    CHECK(same(built.heading_rules, fresh.heading_rules));
    CHECK(same(built.heading_words.rows, fresh.heading_words.rows));
    CHECK(same(built.names, fresh.names));
    CHECK(same(built.texts, fresh.texts));
    CHECK(same(built.cue_gate.grams, fresh.cue_gate.grams));
    CHECK(same(built.cue_gate.places, fresh.cue_gate.places));
    CHECK(same(built.prose_gate.uses, fresh.prose_gate.uses));
    CHECK(same(built.name_gate.shorts, fresh.name_gate.shorts));
  }
}

}  // namespace
}  // namespace vacparse::test
