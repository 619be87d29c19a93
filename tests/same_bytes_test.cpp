// SPDX-License-Identifier: MIT
// Same bytes in, same bytes out: whatever the environment, the way in, and the number of threads. The summary
// is left out of what is compared, since it tells the time.

#include <string>

#include "child.hpp"

namespace {

using namespace vacparse::test;

TEST_CASE("neither locale nor time zone nor an empty environment change a byte") {
  const Place place;
  const std::string run =
      "'" VACPARSE_PROGRAM "' --evidence '" VACPARSE_SAMPLES "' 2>&1 | grep -v ' failed, ' | cksum";
  const std::string expected = place.run(run).out;
  CHECK(!expected.empty());
  for (const std::string environment :
       {"env -i", "env LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8", "env LC_ALL=C", "env LC_ALL=de_DE.ISO-8859-1",
        "env TZ=Pacific/Kiritimati", "env POSIXLY_CORRECT=1 COLUMNS=10 NO_COLOR= TERM=dumb"}) {
    CAPTURE(environment);
    CHECK(place.run(environment + " " + run).out == expected);
  }
}

TEST_CASE("file, pipe and standard input, and any number of jobs, give the same bytes") {
  const Place place;
  place.write("a.txt", kNotice);
  const auto without_id = [](std::string record) {
    const std::size_t at = record.find("\"id\":");
    return record.erase(at, record.find(',', at) - at);
  };
  const std::string expected = without_id(place.run("vacparse --ndjson --evidence a.txt 2> /dev/null").out);
  for (const std::string command :
       {"vacparse --ndjson --evidence - < a.txt", "cat a.txt | vacparse --ndjson --evidence",
        "vacparse --ndjson --evidence <(cat a.txt)"}) {
    CHECK(without_id(place.run(command + " 2> /dev/null").out) == expected);
  }
  for (const std::string format : {"--json", "--ndjson --evidence", "--csv", "--csv=items"}) {
    const std::string run =
        " " + format + " '" VACPARSE_SAMPLES "' 2> err | cksum; grep -v ' failed, ' err | cksum";
    const std::string one = place.run("vacparse -j1" + run).out;
    for (const std::string jobs : {"2", "8", "256"}) CHECK(place.run("vacparse -j" + jobs + run).out == one);
  }
}

}  // namespace
