// SPDX-License-Identifier: MIT
#include "output/temporaries.hpp"

#include "child.hpp"

namespace {

using namespace vacparse::test;

std::size_t count_of_files(const fs::path& folder) {
  std::size_t files = 0;
  for (const auto& entry : fs::directory_iterator(folder)) files += entry.is_fifo() ? 0 : 1;
  return files;
}

TEST_CASE("a signal ends the program at once and leaves the old file alone") {
  const Place place;
  place.write("a.txt", kNotice);
  place.write("out.json", "old");
  const auto [signal, status] =
      GENERATE(table<std::string, int>({{"INT", 130}, {"TERM", 143}, {"HUP", 129}}));
  // The second input is a pipe that nobody writes to.
  const Ended ended = place.run("mkfifo pipe; exec 3<> pipe; timeout --preserve-status -s " + signal +
                                " 1 '" VACPARSE_PROGRAM "' --quiet -j1 a.txt pipe -o out.json");
  CHECK(ended.status == status);
  CHECK(read_file(place / "out.json") == "old");
  CHECK(count_of_files(place / "") == 2);
}

TEST_CASE("a signal in the middle of a folder leaves whole records only") {
  const Place place;
  for (int number = 0; number < 3000; ++number) place.write("in/" + std::to_string(number) + ".txt", kNotice);
  // Without -m what a shell has in the background ignores INT.
  place.run("set -m; '" VACPARSE_PROGRAM
            "' --quiet -j4 in -o out/ & until ls out 2> /dev/null | grep -q json; do sleep 0.05; done; "
            "kill -INT $!; wait $!");
  place.run("timeout -s KILL 0.3 '" VACPARSE_PROGRAM "' --quiet -j4 in -o out/ --resume");
  std::size_t whole = 0;
  for (const auto& entry : fs::directory_iterator(place / "out")) {
    if (entry.path().filename().string().starts_with("."))
      continue;  // of the second run, which could not tidy up
    whole += read_file(entry.path()).ends_with("\n}\n") ? 1 : 0;
    REQUIRE(read_file(entry.path()).ends_with("\n}\n"));
  }
  CHECK(whole > 0);
  CHECK(place.run("vacparse --quiet in -o out/ --resume; ls out | wc -l").out == "3000\n");
}

TEST_CASE("being killed leaves the old file whole") {
  const Place place;
  place.write("out.json", "old");
  place.run("mkfifo pipe; exec 3<> pipe; timeout -s KILL 0.5 '" VACPARSE_PROGRAM "' pipe -o out.json");
  CHECK(read_file(place / "out.json") == "old");
}

TEST_CASE("a signal that is ignored, as nohup has it, ends nothing") {
  const Place place;
  place.write("a.txt", kNotice);
  const Ended ended =
      place.run("mkfifo pipe; trap '' HUP; '" VACPARSE_PROGRAM
                "' --quiet pipe -o out.json & exec 3> pipe; "
                "kill -HUP $!; sleep 0.2; kill -HUP $!; cat a.txt >&3; exec 3>&-; wait $!; cat out.json");
  CHECK(has(ended.out, "\"ok\": true"));
}

}  // namespace
