// SPDX-License-Identifier: MIT
#include <nlohmann/json.hpp>

#include "child.hpp"

namespace {

using namespace vacparse::test;
namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

TEST_CASE("a full disk is told") {
  const Place place;
  place.write("a.txt", kNotice);
  for (const std::string command :
       {"vacparse --quiet a.txt > /dev/full", "vacparse --quiet a.txt -o /dev/full"}) {
    const Ended ended = place.run(command);
    CHECK(ended.status == 2);
    CHECK(has(ended.err, "No space left on device"));
  }
  CHECK(place.run("vacparse --schema > /dev/full").status == 2);
  CHECK(fs::exists("/dev/full"));
}

TEST_CASE("a closed pipe ends quietly") {
  const Place place;
  for (int number = 0; number < 200; ++number) place.write("f/" + std::to_string(number) + ".txt", kNotice);
  for (const std::string jobs : {"1", "4"}) {
    const Ended ended =
        place.run("vacparse --quiet -j " + jobs + " f | head -c 10 > /dev/null; exit ${PIPESTATUS[0]}");
    CHECK(ended.status == 0);
    CHECK(ended.err.empty());
  }
}

TEST_CASE("an output file appears when it is whole") {
  const Place place;
  place.write("a.txt", kNotice);
  place.write("out.json", "old");
  CHECK(place.run("vacparse a.txt -o out.json").out.empty());
  CHECK(Json::parse(read_file(place / "out.json"))["id"] == "a.txt");

  place.write("out.json", "old");
  const Ended ended =
      place.run("(ulimit -f 0; vacparse --quiet a.txt -o out.json) 2>&1 | cat; exit ${PIPESTATUS[0]}");
  CHECK(ended.status == 2);
  CHECK(has(ended.out, "out.json: File too large"));
  CHECK(read_file(place / "out.json") == "old");

  CHECK(place.run("vacparse a.txt -o no/such/folder/out.json").status == 2);
  CHECK(place.run("vacparse a.txt -o /proc/nowhere").status == 2);
  std::size_t files = 0;
  for (const auto& entry : fs::directory_iterator(place / "")) files += entry.exists() ? 1 : 0;
  CHECK(files == 2);
}

TEST_CASE("an output file keeps its mode and stays behind its link") {
  const Place place;
  place.write("a.txt", kNotice);
  place.write("real.json", "old");
  fs::create_symlink("real.json", place / "link.json");
  CHECK(
      place.run("chmod 640 real.json; vacparse --quiet a.txt -o link.json; umask 027; vacparse a.txt -o new")
          .status == 0);
  CHECK(fs::is_symlink(place / "link.json"));
  CHECK(Json::parse(read_file(place / "real.json"))["ok"] == true);
  CHECK(fs::status(place / "real.json").permissions() == fs::perms(0640));
  CHECK(fs::status(place / "new").permissions() == fs::perms(0640));
}

TEST_CASE("the bytes do not depend on the number of jobs") {
  const Place place;
  for (int number = 0; number < 150; ++number) {
    place.write("f/" + std::to_string(number) + ".txt", kNotice + std::to_string(number) + "\n");
  }
  place.write("f/077.txt", "");
  const std::string format = GENERATE("--json", "--ndjson --evidence", "--csv", "--csv=items");
  // The last line on standard error has the time that it took.
  const Ended one =
      place.run("vacparse -j1 " + format + " f a missing 2> err; x=$?; sed '$d' err >&2; exit $x");
  const Ended four =
      place.run("vacparse -j4 " + format + " f a missing 2> err; x=$?; sed '$d' err >&2; exit $x");
  CHECK(one.out == four.out);
  CHECK(one.err == four.err);
  CHECK(one.status == 2);
  CHECK(four.status == 2);
}

}  // namespace
