// SPDX-License-Identifier: MIT
// The program as part of a pipe: --from ndjson and --from nul.

#include <nlohmann/json.hpp>
#include <sstream>
#include <vector>

#include "child.hpp"

namespace {

using namespace vacparse::test;
using Json = nlohmann::ordered_json;

std::vector<Json> json_lines(const std::string& out) {
  std::vector<Json> lines;
  std::istringstream stream(out);
  for (std::string line; std::getline(stream, line);) lines.push_back(Json::parse(line));
  return lines;
}

std::string line_of(const Json& id, const std::string& text) {
  return Json({{"id", id}, {"text", text}}).dump() + "\n";
}

TEST_CASE("a line in is a line out, with nothing in the environment") {
  const Place place;
  place.write("in", line_of(1, kNotice));
  const Ended ended = place.run("env -i '" VACPARSE_PROGRAM "' --from ndjson < in");
  CHECK(ended.status == 0);
  const auto lines = json_lines(ended.out);
  REQUIRE(lines.size() == 1);
  CHECK(lines[0]["id"] == 1);
  CHECK(lines[0]["title"] == "Records Clerk");
}

TEST_CASE("bad lines cost themselves only") {
  const Place place;
  const std::vector<std::string> bad = {"\n",
                                        "[]\n",
                                        "{\"id\":\"b\"}\n",
                                        "{\"id\":\"b\",\"text\":5}\n",
                                        "{\"id\":\"b\",\"text\":\"\xFF\"}\n",
                                        "{\"id\":\"b\",\"text\":\"" + std::string(3000, 'x') + "\"}\n",
                                        "\x01\x02\n",
                                        "{\"id\":\"b\",\"text\":\"  \"}\n"};
  std::string in;
  for (std::size_t number = 0; number < 1000; ++number) {
    in += number % 2 == 0 ? line_of(number, kNotice) : bad[number / 2 % bad.size()];
  }
  place.write("in", in);
  const std::string jobs = GENERATE("1", "2", "8");
  const Ended ended = place.run("vacparse --max-bytes 2K --from ndjson -j " + jobs + " < in");
  CHECK(ended.status == 2);
  const auto lines = json_lines(ended.out);
  REQUIRE(lines.size() == 1000);
  for (std::size_t number = 0; number < 1000; ++number) {
    const Json& line = lines[number];
    REQUIRE(line["ok"] == (number % 2 == 0));
    if (number % 2 == 0) {
      REQUIRE(line["id"] == number);
    } else {
      REQUIRE(has(line["error"]["message"].get<std::string>(), "line " + std::to_string(number + 1) + ": "));
    }
  }
  CHECK(lines[1]["id"] == nullptr);
  CHECK(lines[5]["id"] == "b");
  CHECK(lines[9]["id"] == "b");
  CHECK(lines[11]["error"]["code"] == "too_large");
  CHECK(lines[15]["error"]["code"] == "empty");
  CHECK(has(ended.err, "vacparse: -: line 2: the line is empty\n"));
  CHECK(has(ended.err, "vacparse: 500 notices, 500 failed, "));
}

TEST_CASE("the bytes do not depend on where a stream comes from, nor on the number of jobs") {
  const Place place;
  std::string in;
  for (int number = 0; number < 300; ++number) in += line_of(number, kNotice + std::to_string(number));
  place.write("in.ndjson", in + "{\n" + line_of("last", kNotice));
  const std::string format = GENERATE("", "--json", "--csv", "--evidence --carry");
  const std::string expected = place.run("vacparse --quiet --from ndjson -j1 in.ndjson " + format).out;
  CHECK(expected.size() > 10000);
  for (const std::string command :
       {"-j2 in.ndjson", "-j8 in.ndjson", "-j2 < in.ndjson", "-j8 --line-buffered - < in.ndjson",
        "-j2 -o out in.ndjson; cat out", "--files-from <(echo in.ndjson)", "."}) {
    CHECK(place.run("vacparse --quiet --from ndjson " + format + " " + command).out == expected);
  }
  CHECK(place.run("cat in.ndjson | vacparse --quiet --from ndjson " + format).out == expected);
}

TEST_CASE("a list of records is an array where that is asked for, with numbers as they are spelled") {
  const Place place;
  place.write("in",
              "{\"id\":123456789012345678901234567890,\"text\":\"Title: Clerk\",\"n\":[1.50,{}]}\n{}\n");
  const Ended ended = place.run("vacparse --quiet --from ndjson --json --carry < in");
  CHECK(has(ended.out, "\"id\": 123456789012345678901234567890,\n"));
  CHECK(has(ended.out, "\"input\": {\n      \"n\": [\n        1.50,\n        {}\n      ]\n    }\n"));
  const Json records = Json::parse(ended.out);
  REQUIRE(records.size() == 2);
  CHECK(records[1]["input"] == Json::object());
  CHECK(place.run("vacparse --quiet --from ndjson --json < /dev/null").out == "[\n]\n");
  CHECK(place.run("vacparse --quiet --from ndjson < /dev/null").out.empty());
}

TEST_CASE("an answer does not wait for the next question") {
  const Place place;
  place.write("in", line_of(1, kNotice));
  const std::string options = GENERATE("-j1", "-j2", "-j2 --line-buffered");
  const Ended ended =
      place.run("mkfifo in.pipe out.pipe\nvacparse --from ndjson " + options +
                " < in.pipe > out.pipe &\nexec 3> in.pipe 4< out.pipe\n"
                "for turn in 1 2 3; do cat in >&3; read -t 20 line <&4 && echo \"$line\"; done\n"
                "exec 3>&-; cat <&4; wait $!");
  CHECK(ended.status == 0);
  CHECK(json_lines(ended.out).size() == 3);
}

TEST_CASE("remarks of a line are told with the line's number") {
  const Place place;
  place.write("in.ndjson", line_of("a", kNotice) + line_of("b", "It was a dark night.\nNobody spoke.\n"));
  const Ended ended = place.run("vacparse --from ndjson in.ndjson > /dev/null");
  CHECK(has(ended.err, "in.ndjson:2: not_a_notice: "));
  CHECK(place.run("vacparse --quiet --strict --from ndjson in.ndjson > /dev/null").status == 1);
}

TEST_CASE("evidence tells the bytes of the text value") {
  const Place place;
  const std::string text = "\xC3\xA9 \xF0\x9F\x98\x80\r\n" + std::string(kNotice);
  place.write("in", Json({{"text", text}}).dump() + "\n");
  const auto lines = json_lines(place.run("vacparse --quiet --from ndjson --evidence in").out);
  REQUIRE(lines.size() == 1);
  const Json& where = lines[0]["evidence"]["/deadline/text"];
  const auto start = where["start"].get<std::size_t>();
  CHECK(text.substr(start, where["end"].get<std::size_t>() - start) == lines[0]["deadline"]["text"]);
}

TEST_CASE("a file of a stream that cannot be read is told, and the others are done") {
  const Place place;
  place.write("in", line_of(1, kNotice));
  const Ended ended = place.run("vacparse --quiet --from ndjson missing in");
  const auto lines = json_lines(ended.out);
  CHECK(ended.status == 2);
  REQUIRE(lines.size() == 2);
  CHECK(lines[0]["id"] == "missing");
  CHECK(lines[0]["error"]["code"] == "not_found");
  CHECK(lines[1]["id"] == 1);
}

TEST_CASE("notices may stand with NUL between them") {
  const Place place;
  place.write("in", std::string(kNotice) + '\0' + '\0' + "Title: Clerk\nGrade: 5\n");
  const auto lines = json_lines(place.run("vacparse --quiet --from nul in").out);
  REQUIRE(lines.size() == 3);
  CHECK(lines[0]["id"] == "in#1");
  CHECK(lines[0]["title"] == "Records Clerk");
  CHECK(lines[1]["error"]["code"] == "empty");
  CHECK(lines[2]["id"] == "in#3");
  CHECK(lines[2]["title"] == "Clerk");
  CHECK(json_lines(place.run("vacparse --quiet --from nul < in").out)[0]["id"] == "-#1");
}

}  // namespace
