// SPDX-License-Identifier: MIT
// One allocation that fails, wherever it is: a message, the right exit status and no half record.
// VACPARSE_FAULTY is the program with faults that faulty/faults.cpp makes.

#include "child.hpp"
#include "records.hpp"

namespace {

using namespace vacparse::test;

/// Ends well, or with status 2 and a message; data is whole records in either case.
void check_out_of_memory(const Ended& ended) {
  REQUIRE((ended.status == 0 || ended.status == 2));
  CHECK(!has(ended.err, "terminate"));
  const std::vector<Json> records = records_of(ended.out);
  bool failed = false;
  for (const Json& record : records) failed = failed || record["ok"] == false;
  if (ended.status == 0) {
    CHECK(!failed);
  } else {
    CHECK((failed || has(ended.err, "vacparse: out of memory")));
    CHECK(has(ended.err, "memory"));
  }
}

// Wherever the one allocation is that fails: in the options, the layouts, the reading or the writing. What
// RE2's constructor has when its memory ends it keeps, so leaks are not looked for.
TEST_CASE("memory may end anywhere") {
  const Place place;
  place.write("a.txt", kNotice);
  for (const std::string jobs : {"1", "2"}) {
    int well = 0;
    for (unsigned long number = 1; well < 2; number += 1 + number / 4) {
      CAPTURE(jobs, number);
      const Ended ended = place.run("ASAN_OPTIONS=detect_leaks=0 VACPARSE_NEW=" + std::to_string(number) +
                                    " " + kFaulty + "--quiet --ndjson -j" + jobs + " a.txt a.txt a.txt");
      check_out_of_memory(ended);
      if (ended.status == 0) ++well;
    }
  }
}

// On a terminal another thread counts the inputs, while most of these allocations are asked for.
TEST_CASE("memory may end while inputs are counted") {
  const Place place;
  for (int file = 0; file < 50; ++file) place.write("f/" + std::to_string(file) + ".txt", kNotice);
  for (int number = 120; number < 160; ++number) {
    CAPTURE(number);
    place.write("command", "ASAN_OPTIONS=detect_leaks=0 VACPARSE_NEW=" + std::to_string(number) + " " +
                               kFaulty + "--ndjson -j1 f > out.ndjson");
    const Ended ended = place.run("script -qec 'bash command' /dev/null < /dev/null");
    check_out_of_memory({ended.status, read_file(place / "out.ndjson"), ended.out});
  }
}

}  // namespace
