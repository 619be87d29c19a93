// SPDX-License-Identifier: MIT
#include <sys/stat.h>

#include <nlohmann/json.hpp>
#include <vector>

#include "child.hpp"
#include "vacparse/parse.hpp"

namespace {

using namespace vacparse::test;
namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

/// The codes of the records in an array, "ok" for those that were read.
std::vector<std::string> codes_of(const std::string& array) {
  std::vector<std::string> codes;
  for (const Json& record : Json::parse(array)) {
    codes.push_back(record["ok"] == true ? "ok" : record["error"]["code"].get<std::string>());
  }
  return codes;
}

TEST_CASE("one notice gives one record, and talk stays off standard output") {
  const Place place;
  place.write("a.txt", kNotice);
  const Ended ended = place.run("vacparse a.txt");
  CHECK(ended.status == 0);
  const Json record = Json::parse(ended.out);
  CHECK(record["id"] == "a.txt");
  CHECK(record["ok"] == true);
  CHECK(record["title"] == "Records Clerk");
  CHECK(place.run("vacparse --quiet a.txt").err.empty());
}

TEST_CASE("--split gives a record for each notice of a file") {
  const Place place;
  place.write("two.txt",
              std::string(kNotice) + "\n" + read_file(VACPARSE_SAMPLES "/interpol/staff-radio-engineer.txt"));
  const Json records = Json::parse(place.run("vacparse --quiet --split two.txt").out);
  REQUIRE(records.size() == 2);
  CHECK(records[0]["id"] == "two.txt");
  CHECK(records[1]["id"] == "two.txt#2");
  CHECK(records[1]["title"] == "Radio Network Engineer");
}

TEST_CASE("a notice may come through standard input or a pipe with a name") {
  const Place place;
  place.write("a.txt", kNotice);
  CHECK(Json::parse(place.run("vacparse < a.txt").out)["id"] == "-");
  CHECK(Json::parse(place.run("cat a.txt | vacparse -").out)["title"] == "Records Clerk");
  const Ended ended = place.run("mkfifo pipe; cat a.txt > pipe & vacparse pipe");
  CHECK(Json::parse(ended.out)["title"] == "Records Clerk");
}

TEST_CASE("an input that cannot be used is told, with its code, and fails the run") {
  const Place place;
  place.write("empty.txt", " \n\t\n");
  place.write("none.txt", "");
  place.write("binary.txt", std::string_view("\x7F"
                                             "ELF\0\0\0\1\2\3\0\0\0\0\0\0\0\xFF\xFE\0",
                                             20));
  place.write("large.txt", std::string(2000, 'x'));
  fs::create_directories(place / "folder/.hidden");
  const auto [input, code] = GENERATE(table<std::string, std::string>({{"missing.txt", "not_found"},
                                                                       {"empty.txt/x", "not_found"},
                                                                       {"/proc/self/mem", "unreadable"},
                                                                       {"empty.txt", "empty"},
                                                                       {"none.txt", "empty"},
                                                                       {"binary.txt", "binary"},
                                                                       {"large.txt", "too_large"},
                                                                       {"'' ", "not_found"}}));
  const Ended ended = place.run("vacparse --max-bytes 1K " + input);
  INFO(input << ended.err);
  CHECK(ended.status == 2);
  CHECK(Json::parse(ended.out)["error"]["code"] == code);
  CHECK(ended.err.starts_with("vacparse: "));
  const Ended folder = place.run("vacparse folder");
  CHECK(folder.status == 2);
  CHECK(codes_of(folder.out) == std::vector<std::string>{"empty_folder"});
  CHECK(folder.err == "vacparse: folder: no notices in this folder\n");
}

TEST_CASE("size is checked before and while reading") {
  const Place place;
  place.write("fits.txt", std::string(1024, 'x'));
  CHECK(place.run("vacparse --max-bytes 1K fits.txt").status == 0);
  CHECK(place.run("vacparse --max-bytes 1023 fits.txt").status == 2);
  CHECK(place.run("cat fits.txt | vacparse --max-bytes 1K").status == 0);
  const Ended ended = place.run("yes | vacparse --max-bytes 100K");
  CHECK(Json::parse(ended.out)["error"]["code"] == "too_large");
}

TEST_CASE("the other inputs are done when one fails") {
  const Place place;
  place.write("a.txt", kNotice);
  place.write("b.txt", kNotice);
  const Ended ended = place.run("vacparse a.txt missing.txt b.txt");
  CHECK(ended.status == 2);
  CHECK(codes_of(ended.out) == std::vector<std::string>{"ok", "not_found", "ok"});
  CHECK(has(ended.err, "vacparse: missing.txt: No such file or directory\n"));
}

TEST_CASE("a folder is searched by name, and links make no loop") {
  const Place place;
  for (const char* const name :
       {"f/b.txt", "f/a/z.md", "f/a/y.TXT", "f/c", "f/.d.txt", "f/e.pdf", "f/.git/x.txt"}) {
    place.write(name, kNotice);
  }
  fs::create_directory_symlink("..", place / "f/a/loop");
  fs::create_symlink("nowhere", place / "f/lost.txt");
  REQUIRE(::mkfifo((place / "f/pipe").c_str(), 0600) == 0);
  const Ended ended = place.run("vacparse --quiet f/ 2> /dev/null");
  std::string ids;
  for (const Json& record : Json::parse(ended.out)) ids += record["id"].get<std::string>() + " ";
  CHECK(ids == "f/a/y.TXT f/a/z.md f/b.txt f/c f/lost.txt ");
  CHECK(ended.status == 2);
}

TEST_CASE("a folder gives an array, however many notices are in it") {
  const Place place;
  place.write("f/a.txt", kNotice);
  CHECK(Json::parse(place.run("vacparse f").out).size() == 1);
}

TEST_CASE("text that is no notice is read and remarked") {
  const Place place;
  place.write("a.txt", "It was a dark night.\nNobody spoke.\n");
  const Ended ended = place.run("vacparse a.txt");
  CHECK(ended.status == 0);
  CHECK(has(ended.out, "\"not_a_notice\""));
  CHECK(has(ended.err, "not_a_notice"));
  CHECK(ended.err.starts_with("a.txt:"));
}

TEST_CASE("with --strict remarks count, but failures count more") {
  const Place place;
  place.write("a.txt", "It was a dark night.\nNobody spoke.\n");
  CHECK(place.run("vacparse --strict a.txt").status == 1);
  CHECK(place.run("vacparse --strict --quiet a.txt").status == 1);
  CHECK(place.run("vacparse --strict a.txt missing").status == 2);
}

TEST_CASE("what a notice says never commands the terminal") {
  const Place place;
  place.write("a\x1B[31m.txt", "It was a \x1B[31mdark\xC2\x9B night.\n\x1B]0;title\x07:\n");
  const Ended ended = place.run("vacparse *.txt missing$'\\n'.txt");
  CHECK(has(ended.err, "a\\x1b[31m.txt"));
  CHECK(has(ended.err, "missing\\x0a.txt"));
  CHECK(ended.err.find_first_of("\x1B\x07\x9B") == std::string::npos);
}

TEST_CASE("a mistake in a layout is told with its place") {
  const Place place;
  place.write("a.txt", kNotice);
  place.write("my.toml", "[layout]\nname = \n");
  const Ended ended = place.run("vacparse --layout my.toml a.txt");
  CHECK(ended.status == 2);
  CHECK(ended.out.empty());
  CHECK(ended.err.starts_with("vacparse: my.toml:2:"));
  CHECK(place.run("vacparse --layout none.toml a.txt").err ==
        "vacparse: none.toml: No such file or directory\n");
}

TEST_CASE("a layout may be named, and a wrong name finds the right one") {
  const Place place;
  place.write("a.txt", kNotice);
  CHECK(Json::parse(place.run("vacparse --layout generic a.txt").out)["parser"]["layout"] == "generic");
  const Ended ended = place.run("vacparse --layout genric a.txt");
  CHECK(ended.status == 2);
  CHECK(has(ended.err, "; did you mean generic?"));
  CHECK(has(ended.err, "known: generic"));
}

TEST_CASE("wrong usage is told in one line") {
  const Place place;
  place.write("a.txt", kNotice);
  const Ended unknown = place.run("vacparse --jsno a.txt");
  CHECK(unknown.status == 2);
  CHECK(unknown.err == "vacparse: unknown option --jsno; did you mean --json?\n");
  CHECK(unknown.out.empty());
  const Ended two = place.run("vacparse --csv --json a.txt");
  CHECK(two.status == 2);
  CHECK(two.err == "vacparse: --csv and --json exclude each other\n");
}

TEST_CASE("what is asked of the program itself is answered without inputs") {
  const Place place;
  CHECK(place.run("vacparse --version").out == "vacparse " VACPARSE_VERSION
                                               "\nschema vacparse/notice/1\nlayouts " +
                                                   vacparse::layouts_version() + "\n");
  CHECK(has(place.run("vacparse --help").out, "Usage: vacparse"));
  CHECK(has(place.run("vacparse --layouts").out, "generic "));
  CHECK(Json::parse(place.run("vacparse --schema").out).contains("$defs"));
  CHECK(has(place.run("vacparse --schema=duckdb").out, "STRUCT("));
  CHECK(has(place.run("vacparse --schema=spark").out, "ARRAY<STRUCT<"));
}

}  // namespace
