// SPDX-License-Identifier: MIT
#include "layout/tables.hpp"

#include <algorithm>

#include "catch.hpp"
#include "layout/compile.hpp"

namespace vacparse::test {
namespace {

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
    CHECK(same(built.text_gate.grams, fresh.text_gate.grams));
    CHECK(same(built.text_gate.places, fresh.text_gate.places));
    CHECK(same(built.text_gate.starts, fresh.text_gate.starts));
    CHECK(same(built.text_gate.uses, fresh.text_gate.uses));
    CHECK(same(built.name_gate.shorts, fresh.name_gate.shorts));
  }
}

}  // namespace
}  // namespace vacparse::test
