// SPDX-License-Identifier: MIT
#include "progress.hpp"

#include "child.hpp"

namespace {

using namespace vacparse;
using namespace vacparse::test;

Tally tally_of(std::size_t inputs, std::size_t failures) {
  Tally tally;
  tally.inputs = inputs;
  tally.failures = failures;
  return tally;
}

TEST_CASE("progress has what is done, its share, the rate, the time left, and failures") {
  const auto line = [](std::size_t inputs, std::size_t failures, std::optional<double> share, double took) {
    return progress_line(tally_of(inputs, failures), share, std::chrono::duration<double>(took), 79);
  };
  CHECK(line(1200, 0, 0.3, 2) == "vacparse: 1,200 (30 %), 600/s, 0:05 left");
  CHECK(line(1200, 3, std::nullopt, 2) == "vacparse: 1,200, 600/s, 3 failed");
  CHECK(line(1234567, 0, 0.5, 4000) == "vacparse: 1,234,567 (50 %), 308/s, 1:06:40 left");
  CHECK(line(0, 0, 0.0, 0) == "vacparse: 0 (0 %), 0/s");
  CHECK(progress_line(tally_of(5, 0), 0.5, std::chrono::duration<double>(1), 12) == "vacparse: 5 ");
}

TEST_CASE("a summary counts notices, failures and remarks by their codes") {
  Tally tally;
  const std::chrono::duration<double> took(2);
  CHECK(summary_of(tally, took) == "0 notices, 0 failed, 0 remarks, 0.0 MB in 2.0 s, 0.0 MB/s");
  Remark remark;
  remark.code = RemarkCode::decoding;
  tally.add({remark});
  tally.notices = 1;
  CHECK(summary_of(tally, took) == "1 notice, 0 failed, 1 remark (decoding 1), 0.0 MB in 2.0 s, 0.0 MB/s");
  remark.code = RemarkCode::missing_field;
  tally.add({remark, remark});
  tally.bytes = 5000000;
  tally.skipped = 1000;
  Tally twice = tally;
  twice.add(tally);
  CHECK(
      summary_of(twice, took) ==
      "2 notices, 2,000 there already, 0 failed, 6 remarks (missing_field 4, decoding 2), 10.0 MB in 2.0 s, "
      "5.0 MB/s");
}

TEST_CASE("every remark's code has its place in the summary") {
  CHECK(names_of<RemarkCode>().size() <= Tally().remarks.size());
}

/// What a terminal shows of a command in which $V is the program.
std::string shown(const Place& place, const std::string& command) {
  place.write("command", "V='" VACPARSE_PROGRAM "'\n" + command + "\n");
  return place.run("script -qec 'bash command' /dev/null < /dev/null").out;
}

TEST_CASE("progress is drawn on a terminal, and cleared away") {
  const Place place;
  place.write("f/a.txt", kNotice);
  place.write("f/b.txt", kNotice);
  std::string lines;
  for (int number = 0; number < 20000; ++number) lines += "{\"text\":\"Title: Clerk\\nGrade: 6\\n\"}\n";
  place.write("in.ndjson", lines);
  // The pipe keeps the run from being over before there is anything to show.
  const std::string late = "mkfifo late; (sleep 0.5; cat f/a.txt) > late & ";
  const std::string command = GENERATE("$V --ndjson -j1 f late > out", "$V -j2 f late -o out/",
                                       "$V --from ndjson in.ndjson > out; cat late > out");
  const std::string text = shown(place, late + command);
  CAPTURE(text);
  CHECK(has(text, " %), "));
  CHECK(has(text, "/s, "));
  CHECK(has(text, " left"));
  const std::size_t last = text.rfind("\r\x1B[K");
  REQUIRE(last != std::string::npos);
  CHECK(text.substr(last + 4, 10) == "vacparse: ");
  CHECK(has(text.substr(last), " notices, 0 failed, "));
}

TEST_CASE("no progress is drawn where it would be in the way") {
  const Place place;
  for (int number = 0; number < 600; ++number) place.write("f/" + std::to_string(number) + ".txt", kNotice);
  CHECK(shown(place, "$V --quiet f > out").empty());
  CHECK(shown(place, "$V --quiet f -o out2/").empty());
  CHECK_FALSE(has(shown(place, "$V --ndjson f"), "\x1B[K"));
  CHECK_FALSE(has(shown(place, "$V f 2> err > out; cat err"), "\x1B[K"));
}

TEST_CASE("a summary is for several inputs") {
  const Place place;
  place.write("a.txt", kNotice);
  CHECK(place.run("vacparse a.txt").err.empty());
  CHECK(place.run("vacparse . ").err.empty());
  CHECK(place.run("vacparse a.txt a.txt")
            .err.starts_with("vacparse: 2 notices, 0 failed, 0 remarks, 0.0 MB in "));
  CHECK(place.run("vacparse --quiet a.txt a.txt").err.empty());
}

}  // namespace
