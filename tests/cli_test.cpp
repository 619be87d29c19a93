// SPDX-License-Identifier: MIT
// The program as a child, as a shell sees it.

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "catch.hpp"

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr const char* kNotice =
    "Vacancy Notice 17\nTitle: Records Clerk\nGrade: 6\nLocation: Lyon, France\n"
    "Deadline for application: 21 May 2026\n\nMain Duties\n- Keep the records.\n- Find them again.\n";

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void write_file(const fs::path& path, std::string_view content) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << content;
}

struct Ended {
  int status = 0;
  std::string out;
  std::string err;
};

/// A folder of its own, in which commands run; it goes when the test ends.
class Place {
 public:
  Place() {
    std::string name = (fs::temp_directory_path() / "vacparse-cli.XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()));
    folder_ = name;
    fs::create_directory(folder_ / "in");
  }
  ~Place() { fs::remove_all(folder_); }
  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;

  fs::path operator/(const std::string& name) const { return folder_ / "in" / name; }
  void write(const std::string& name, std::string_view content) const { write_file(*this / name, content); }

  /// Runs a shell command in which `vacparse` is the program.
  Ended run(const std::string& command) const {
    write_file(folder_ / "command", "vacparse() { '" VACPARSE_PROGRAM "' \"$@\"; }\n" + command + "\n");
    const std::string folder = "'" + folder_.string() + "'";
    const std::string whole = "cd " + folder + "/in && timeout 60 bash ../command > ../out 2> ../err < /dev/null";
    const int status = std::system(whole.c_str());
    REQUIRE(WIFEXITED(status));
    return {WEXITSTATUS(status), read_file(folder_ / "out"), read_file(folder_ / "err")};
  }

 private:
  fs::path folder_;
};

/// The codes of the records in an array, "ok" for those that were read.
std::vector<std::string> codes_of(const std::string& array) {
  std::vector<std::string> codes;
  for (const Json& record : Json::parse(array)) {
    codes.push_back(record["ok"] == true ? "ok" : record["error"]["code"].get<std::string>());
  }
  return codes;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

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
  place.write("binary.txt", std::string_view("\x7F" "ELF\0\0\0\1\2\3\0\0\0\0\0\0\0\xFF\xFE\0", 21));
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
  for (const char* const name : {"f/b.txt", "f/a/z.md", "f/a/y.TXT", "f/c", "f/.d.txt", "f/e.pdf", "f/.git/x.txt"}) {
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
  CHECK(place.run("vacparse --layout none.toml a.txt").err == "vacparse: none.toml: No such file or directory\n");
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

TEST_CASE("a full disk is told") {
  const Place place;
  place.write("a.txt", kNotice);
  for (const std::string command : {"vacparse --quiet a.txt > /dev/full", "vacparse --quiet a.txt -o /dev/full"}) {
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
    const Ended ended = place.run("vacparse --quiet -j " + jobs + " f | head -c 10 > /dev/null; exit ${PIPESTATUS[0]}");
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
  const Ended ended = place.run("(ulimit -f 0; vacparse --quiet a.txt -o out.json) 2>&1 | cat; exit ${PIPESTATUS[0]}");
  CHECK(ended.status == 2);
  CHECK(has(ended.out, "out.json: File too large"));
  CHECK(read_file(place / "out.json") == "old");

  CHECK(place.run("vacparse a.txt -o no/such/folder/out.json").status == 2);
  CHECK(place.run("vacparse a.txt -o .").status == 2);
  std::size_t files = 0;
  for (const auto& entry : fs::directory_iterator(place / "")) files += entry.exists() ? 1 : 0;
  CHECK(files == 2);
}

TEST_CASE("an output file keeps its mode and stays behind its link") {
  const Place place;
  place.write("a.txt", kNotice);
  place.write("real.json", "old");
  fs::create_symlink("real.json", place / "link.json");
  CHECK(place.run("chmod 640 real.json; vacparse --quiet a.txt -o link.json; umask 027; vacparse a.txt -o new").status == 0);
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
  const Ended one = place.run("vacparse -j1 " + format + " f a missing");
  const Ended four = place.run("vacparse -j4 " + format + " f a missing");
  CHECK(one.out == four.out);
  CHECK(one.err == four.err);
  CHECK(one.status == 2);
  CHECK(four.status == 2);
}

TEST_CASE("what is asked of the program itself is answered without inputs") {
  const Place place;
  CHECK(place.run("vacparse --version").out == "vacparse " VACPARSE_VERSION "\n");
  CHECK(has(place.run("vacparse --help").out, "Usage: vacparse"));
  CHECK(has(place.run("vacparse --layouts").out, "generic "));
  CHECK(Json::parse(place.run("vacparse --schema").out).contains("$defs"));
}

}  // namespace
