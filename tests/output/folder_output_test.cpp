// SPDX-License-Identifier: MIT
#include "output/folder_output.hpp"

#include <nlohmann/json.hpp>

#include "child.hpp"

namespace {

using namespace vacparse;
using namespace vacparse::test;
using Json = nlohmann::ordered_json;

/// All files under a folder, hidden ones too, in order.
std::vector<std::string> files_in(const fs::path& folder) {
  std::vector<std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) files.push_back(fs::relative(entry.path(), folder).string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

Input named(const std::string& path, std::size_t below = 0) {
  Input input;
  input.path = path;
  input.below = below;
  return input;
}

TEST_CASE("no record ever goes outside the folder") {
  const Place place;
  const std::string root = (place / "out").string();
  const FolderOutput folder(root, ".json", false);
  const auto [path, file] = GENERATE(table<std::string, std::string>({
      {"a.txt", "a.txt.json"},
      {"./a/b.txt", "a/b.txt.json"},
      {"/etc/passwd", "etc/passwd.json"},
      {"//etc//passwd", "etc/passwd.json"},
      {"../a.txt", "a.txt.json"},
      {"../../../../../../etc/x", "etc/x.json"},
      {"/../x", "x.json"},
      {"a/../../b", "b.json"},
      {"-", "stdin.json"},
  }));
  CHECK(folder.place_of(named(path)) == root + "/" + file);
  CHECK(folder.place_of(named("a.txt"), 2) == root + "/a.txt/2.json");
}

TEST_CASE("a tree is mirrored, with a record for each notice") {
  const Place place;
  for (const char* const name : {"in/a.txt", "in/a.md", "in/sub/deep/b.txt"}) place.write(name, kNotice);
  CHECK(place.run("vacparse --quiet in -o out/").status == 0);
  CHECK(files_in(place / "out") ==
        std::vector<std::string>{"a.md.json", "a.txt.json", "sub/deep/b.txt.json"});
  const Json record = Json::parse(read_file(place / "out/sub/deep/b.txt.json"));
  CHECK(record["id"] == "in/sub/deep/b.txt");
  CHECK(read_file(place / "out/a.txt.json") == place.run("vacparse --quiet in/a.txt").out);

  CHECK(place.run("mkdir csv; vacparse --quiet --csv=items in/ -o csv").status == 0);
  CHECK(files_in(place / "csv") == std::vector<std::string>{"a.md.csv", "a.txt.csv", "sub/deep/b.txt.csv"});
  CHECK(read_file(place / "csv/a.md.csv").starts_with("id,list,"));
}

TEST_CASE("of several inputs the paths are mirrored, and no two become one file") {
  const Place place;
  for (const char* const name : {"2019/a.txt", "2020/a.txt"}) place.write(name, kNotice);
  CHECK(place.run("vacparse --quiet 2019 2020/ -o out/").status == 0);
  CHECK(files_in(place / "out") == std::vector<std::string>{"2019/a.txt.json", "2020/a.txt.json"});
  const std::string jobs = GENERATE("1", "4");
  const Ended ended = place.run("vacparse -j " + jobs + " 2019 ./2019/a.txt ../in/2020 2020 -o out2/");
  CHECK(ended.status == 2);
  CHECK(has(ended.err, "vacparse: ./2019/a.txt: another input has its record in out2/2019/a.txt.json\n"));
  CHECK(files_in(place / "out2") ==
        std::vector<std::string>{"2019/a.txt.json", "2020/a.txt.json", "in/2020/a.txt.json"});
  CHECK(Json::parse(read_file(place / "out2/2019/a.txt.json"))["id"] == "2019/a.txt");
}

TEST_CASE("a file with several notices becomes a folder of records") {
  const Place place;
  place.write("in/two.txt",
              std::string(kNotice) + "\n" + read_file(VACPARSE_SAMPLES "/interpol/staff-radio-engineer.txt"));
  CHECK(place.run("vacparse --quiet --split in -o out/").status == 0);
  CHECK(files_in(place / "out") == std::vector<std::string>{"two.txt/1.json", "two.txt/2.json"});
  CHECK(Json::parse(read_file(place / "out/two.txt/2.json"))["id"] == "in/two.txt#2");
}

TEST_CASE("--resume passes over what is there, and only that") {
  const Place place;
  for (const char* const name : {"in/a.txt", "in/b.txt", "in/c.txt"}) place.write(name, kNotice);
  place.write("out/b.txt.json", "done before");
  place.write("in/bad.txt", "");
  const Ended first = place.run("vacparse in -o out --resume");
  CHECK(first.status == 2);
  CHECK(read_file(place / "out/b.txt.json") == "done before");
  CHECK(Json::parse(read_file(place / "out/c.txt.json"))["ok"] == true);
  CHECK(has(first.err, "vacparse: 2 notices, 1 there already, 1 failed, "));
  place.write("in/bad.txt", kNotice);
  const Ended second = place.run("vacparse in -o out --resume");
  CHECK(second.status == 0);
  CHECK(has(second.err, "vacparse: 1 notice, 3 there already, 0 failed, "));
  CHECK(place.run("vacparse --quiet in -o out").status == 0);
  CHECK(read_file(place / "out/b.txt.json") != "done before");
  CHECK(place.run("vacparse --quiet --split in -o parts/").status == 0);
  CHECK(has(place.run("vacparse --split in -o parts/ --resume").err, "vacparse: 0 notices, 4 there already"));
}

TEST_CASE("a record is not left from an input that can no longer be read") {
  const Place place;
  place.write("in/a.txt", kNotice);
  CHECK(place.run("vacparse --quiet in -o out/").status == 0);
  place.write("in/a.txt", "");
  CHECK(place.run("vacparse --quiet in -o out/").status == 2);
  CHECK(files_in(place / "out").empty());
}

TEST_CASE("a folder that cannot be written to is told") {
  const Place place;
  place.write("in/a.txt", kNotice);
  place.write("in/b.txt", kNotice);
  place.write("file", "");
  CHECK(place.run("vacparse in -o file/").status == 2);
  place.write("out/a.txt.json/in the way", "");
  const Ended ended = place.run("vacparse in -o out/");
  CHECK(ended.status == 2);
  CHECK(has(ended.err, "vacparse: in/a.txt: out/a.txt.json: Is a directory\n"));
  CHECK(files_in(place / "out") == std::vector<std::string>{"a.txt.json/in the way", "b.txt.json"});
  const Ended full = place.run("(ulimit -f 0; vacparse in/b.txt -o out/) 2>&1 | cat");
  CHECK(has(full.out, "out/in/b.txt.json: File too large\n"));
  CHECK(files_in(place / "out") == std::vector<std::string>{"a.txt.json/in the way", "b.txt.json"});
}

TEST_CASE("what a folder cannot be used for is told") {
  const Place place;
  place.write("in", "{}\n");
  CHECK(place.run("vacparse --from ndjson in -o out/").err ==
        "vacparse: --output: with --from this must be a file, not a folder\n");
  CHECK(place.run("vacparse in -o out --resume").err == "vacparse: --resume needs -o FOLDER/\n");
  CHECK_FALSE(fs::exists(place / "out"));
}

}  // namespace
