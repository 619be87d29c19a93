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

bool same(const GateTables& one, const GateTables& other) {
  return same(one.grams, other.grams) && same(one.buckets, other.buckets) && same(one.places, other.places) &&
         same(one.short_buckets, other.short_buckets) && same(one.shorts, other.shorts) &&
         same(one.start_buckets, other.start_buckets) && same(one.starts, other.starts) &&
         same(one.literals, other.literals) && same(one.uses, other.uses) && same(one.always, other.always);
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
    CHECK(same(built.name_gate, fresh.name_gate));
    CHECK(same(built.cue_gate, fresh.cue_gate));
    CHECK(same(built.prose_gate, fresh.prose_gate));
  }
}

}  // namespace
}  // namespace vacparse::test
