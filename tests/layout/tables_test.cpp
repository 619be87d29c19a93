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
  SharedTables shared;
  std::vector<StoredLayout> stored;
  for (const LayoutTables& built : built_in_tables())
    stored.push_back(compile(read_built_in(built.view(built.id)), shared));
  for (std::size_t i = 0; i < stored.size(); ++i) {
    const LayoutTables& built = built_in_tables()[i];
    const LayoutTables fresh = stored[i].tables(shared);
    CAPTURE(built.view(built.id));
    CHECK(built.pool == fresh.pool);
    CHECK(same(built.steps, fresh.steps));
    CHECK(same(built.sets, fresh.sets));
    CHECK(same(built.ranges, fresh.ranges));
    CHECK(same(built.looks, fresh.looks));
    CHECK(same(built.name_programs, fresh.name_programs));
    CHECK(same(built.text_programs, fresh.text_programs));
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

TEST_CASE("what layouts share is stored once") {
  SharedTables shared;
  const Stored text = shared.store("duties");
  const Program program = shared.store_program("dut(?:y|ies)");
  const std::size_t steps = shared.steps().size();
  REQUIRE(program.step_count == steps);
  const Program other = shared.store_program("a|b");
  CHECK(shared.store("duties") == text);
  CHECK(shared.store_program("dut(?:y|ies)") == program);
  CHECK(shared.store_program("a|b") == other);
  CHECK(other.first_step == steps);
  CHECK(shared.steps().size() == steps + other.step_count);
  CHECK(shared.view(shared.store("more")) == "more");
  CHECK(shared.pool() == "dutiesmore");
  CHECK(shared.store_program("[[:alpha:]]").step_count == 0);
}

}  // namespace
}  // namespace vacparse::test
