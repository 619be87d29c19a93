// SPDX-License-Identifier: MIT
// What goes wrong around the program: a clear message, the right exit status, no half output and no hang
// (Place ends a command after a minute). VACPARSE_FAULTY is the program with faults that faulty/faults.cpp
// makes.

#include <sstream>
#include <string>
#include <vector>

#include "child.hpp"
#include "records.hpp"

namespace {

using namespace vacparse::test;
namespace fs = std::filesystem;

std::string code_of(const std::string& record) { return Json::parse(record)["error"]["code"]; }

/// What is in the folder, hidden files too.
std::string names_in(const Place& place, const std::string& folder) {
  return place.run("ls -A " + folder + " | tr '\\n' ' '").out;
}

/// What the program said on standard error. As another user a build that measures coverage cannot write its
/// counts, and says so, too.
std::string said(const Ended& ended) {
  std::istringstream lines(ended.err);
  std::string all;
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with("profiling:")) all += line + '\n';
  }
  return all;
}

TEST_CASE("a file that may not be read is told") {
  const Place place;
  place.write("secret.txt", kNotice);
  place.write("open.txt", kNotice);
  // Root may read anything, so the program is run as nobody; from a copy, which nobody can reach.
  const Ended ended =
      place.run("cp '" VACPARSE_PROGRAM
                "' program; chmod 755 . .. program; chmod 0 secret.txt\n"
                "as_nobody=; [ $(id -u) != 0 ] || as_nobody='setpriv --reuid 65534 --clear-groups'\n"
                "$as_nobody ./program --quiet --ndjson secret.txt open.txt");
  CHECK(ended.status == 2);
  CHECK(said(ended) == "vacparse: secret.txt: Permission denied\n");
  const std::vector<Json> records = records_of(ended.out);
  REQUIRE(records.size() == 2);
  CHECK(records[0]["error"]["code"] == "unreadable");
  CHECK(records[1]["ok"] == true);
}

TEST_CASE("a folder that may not be read is told, and the others are read") {
  const Place place;
  place.write("f/a/x.txt", kNotice);
  place.write("f/b.txt", kNotice);
  const Ended ended =
      place.run("cp '" VACPARSE_PROGRAM
                "' program; chmod 755 . .. program; chmod 0 f/a\n"
                "as_nobody=; [ $(id -u) != 0 ] || as_nobody='setpriv --reuid 65534 --clear-groups'\n"
                "$as_nobody ./program --quiet --ndjson f; status=$?; chmod 700 f/a; exit $status");
  CHECK(ended.status == 2);
  CHECK(said(ended) == "vacparse: f/a: Permission denied\n");
  CHECK(records_of(ended.out).size() == 2);
}

TEST_CASE("files and folders that vanish before they are read are told") {
  const Place place;
  for (const char* const name : {"b.txt", "f/c.txt", "d.txt"}) place.write(name, kNotice);
  // The pipe holds the program up before it comes to the others.
  const Ended ended = place.run(
      "mkfifo pipe; vacparse -j1 --quiet --ndjson pipe b.txt f d.txt & exec 3> pipe\n"
      "rm -r b.txt f; echo 'Title: Clerk' >&3; exec 3>&-; wait $!");
  CHECK(ended.status == 2);
  CHECK(ended.err == "vacparse: b.txt: No such file or directory\nvacparse: f: No such file or directory\n");
  const std::vector<Json> records = records_of(ended.out);
  REQUIRE(records.size() == 4);
  CHECK(records[1]["error"]["code"] == "not_found");
  CHECK(records[2]["error"]["code"] == "not_found");
  CHECK(records[3]["ok"] == true);
}

TEST_CASE("links that lead to themselves or upwards make no loop") {
  const Place place;
  place.write("f/a.txt", kNotice);
  const Ended ended = place.run(
      "ln -s self.txt f/self.txt; ln -s . f/here; ln -s .. f/up; ln -s ../f f/b; ln -s f link\n"
      "vacparse --quiet --ndjson link f/self.txt");
  CHECK(ended.status == 2);
  const std::vector<Json> records = records_of(ended.out);
  REQUIRE(records.size() == 3);
  CHECK(records[0]["id"] == "link/a.txt");
  CHECK(records[1]["error"]["code"] == "unreadable");
  CHECK(has(ended.err, "vacparse: f/self.txt: Too many levels of symbolic links\n"));
}

TEST_CASE("names with line ends, controls and bytes that are no text are shown and told safely") {
  const Place place;
  const std::string names[] = {"a\nb.txt", "\xFF\xFE.txt", "\x1B]0;x\x07.txt", "\xE2\x80\xAEtxt.txt",
                               "\".txt",   "=1+1.txt"};
  for (const std::string& name : names) place.write("f/" + name, "It was a dark night.\n");
  for (const std::string format : {"--json", "--ndjson", "--csv", "--csv=items"}) {
    const Ended ended = place.run("vacparse " + format + " f");
    CAPTURE(format, ended.err);
    CHECK(ended.status == 0);
    CHECK(Json(ended.out).dump().size() > ended.out.size());  // throws for what is not UTF-8
    CHECK(ended.out.find_first_of("\x1B\x07") == std::string::npos);
    CHECK(ended.err.find_first_of("\x1B\x07\xFF\xFE") == std::string::npos);
    CHECK(has(ended.err, "f/a\\x0ab.txt:"));
    CHECK(has(ended.err, "f/\\xff\\xfe.txt:"));
    CHECK(has(ended.err, "f/\\u{202e}txt.txt:"));
  }
  CHECK(Json::parse(place.run("vacparse --quiet f").out).size() == std::size(names));
}

TEST_CASE("devices without end or text are refused") {
  const Place place;
  const Ended endless = place.run("vacparse --max-bytes 1M /dev/zero");
  CHECK(endless.status == 2);
  CHECK(code_of(endless.out) == "too_large");
  CHECK(code_of(place.run("vacparse /dev/null").out) == "empty");
  CHECK(code_of(place.run("vacparse --max-bytes 1M /dev/urandom").out) == "too_large");
  CHECK(code_of(place.run("head -c 100000 /dev/zero | vacparse").out) == "binary");
  const Ended layout = place.run("vacparse --max-bytes 1M --layout /dev/zero -");
  CHECK(layout.status == 2);
  CHECK(has(layout.err, "vacparse: /dev/zero: more than 1048576 bytes (see --max-bytes)\n"));
}

TEST_CASE("a full disk is told, the old file stays, and nothing lies about") {
  const Place place;
  for (int number = 0; number < 60; ++number) place.write("f/" + std::to_string(number) + ".txt", kNotice);
  const Ended ended = place.run(
      "mkdir small; cat > fill <<'END'\n"
      "mount -t tmpfs -o size=64k tmpfs small || exit 77\n"
      "echo old > small/out.json; vacparse --quiet f -o small/out.json; echo $? $(ls -A small) $(cat "
      "small/out.json)\n"
      "END\n"
      "export -f vacparse; unshare --mount --map-root-user bash fill");
  if (ended.status != 0) {
    WARN("no file systems of one's own here; RLIMIT_FSIZE alone stands for a full disk (output_test)");
    return;
  }
  CHECK(ended.out == "2 out.json old\n");
  CHECK(has(ended.err, "small/out.json: No space left on device\n"));
}

TEST_CASE("reading and writing go on where a call is interrupted or does a part") {
  const Place place;
  place.write("a.txt", kNotice);
  const std::string expected = place.run("vacparse --quiet --evidence a.txt").out;
  for (const std::string call : {"VACPARSE_READ", "VACPARSE_WRITE"}) {
    const Ended ended = place.run(call + "=eintr " + kFaulty + "--quiet --evidence a.txt");
    CHECK(ended.status == 0);
    CHECK(ended.out == expected);
    CHECK(place.run(call + "=eintr " + kFaulty + "--quiet --evidence a.txt -o out.json").status == 0);
    CHECK(read_file(place / "out.json") == expected);
    CHECK(place.run(call + "=eintr " + kFaulty + "--quiet - < a.txt").status == 0);
  }
}

TEST_CASE("a disk that fails while it is read or written is told") {
  const Place place;
  place.write("a.txt", kNotice);
  place.write("out.csv", "old");
  const Ended read = place.run("VACPARSE_READ=5 " + kFaulty + "a.txt");
  CHECK(read.status == 2);
  CHECK(code_of(read.out) == "unreadable");
  CHECK(read.err == "vacparse: a.txt: Input/output error\n");
  for (const auto& [number, why] :
       {std::pair("5", "Input/output error"), {"28", "No space left on device"}}) {
    const Ended ended =
        place.run(std::string("VACPARSE_WRITE=") + number + " " + kFaulty + "--quiet --csv a.txt -o out.csv");
    CHECK(ended.status == 2);
    CHECK(has(ended.err, std::string("out.csv: ") + why + "\n"));
    CHECK(read_file(place / "out.csv") == "old");
    CHECK(names_in(place, ".") == "a.txt out.csv ");
  }
}

TEST_CASE("a signal in the middle leaves the old file and nothing else") {
  const Place place;
  place.write("a.txt", kNotice);
  for (const std::string signal : {"TERM", "INT", "HUP"}) {
    place.write("out.json", "old");
    // The second pipe is never written to, so the program is in the middle when the signal comes.
    const Ended ended = place.run("set -m; mkfifo pipe; '" VACPARSE_PROGRAM
                                  "' -j1 --quiet a.txt pipe -o out.json & exec 3> pipe\n"
                                  "kill -" +
                                  signal + " $!; wait $!; status=$?; rm pipe; exit $status");
    CAPTURE(signal);
    CHECK(ended.status == 128 + (signal == "TERM" ? 15 : signal == "INT" ? 2 : 1));
    CHECK(read_file(place / "out.json") == "old");
    CHECK(names_in(place, ".") == "a.txt out.json ");
  }
}

TEST_CASE("a program without file descriptors says so") {
  const Place place;
  place.write("f/a.txt", kNotice);
  const std::string none = "VACPARSE_OPEN=24 " + kFaulty;  // EMFILE
  const Ended file = place.run(none + "f/a.txt -o out.json");
  CHECK(file.status == 2);
  CHECK(file.err == "vacparse: f/a.txt: Too many open files\n");
  CHECK(code_of(read_file(place / "out.json")) == "unreadable");
  const Ended folder = place.run(none + "--ndjson f -o out.json");
  CHECK(folder.status == 2);
  CHECK(has(folder.err, "vacparse: f: Too many open files\n"));
}

TEST_CASE("what nests deeply takes no deep stack") {
  const Place place;
  std::string bullets = "Title: Clerk\n\nDuties\n";
  for (std::size_t depth = 0; depth < 3000; ++depth) bullets += std::string(depth, ' ') + "- a:\n";
  place.write("bullets.txt", bullets);
  std::string numbers = "Title: Clerk\n\nDuties\n";
  for (std::string number = "1"; number.size() < 2000; number += ".1") numbers += number + " a:\n";
  place.write("numbers.txt", numbers);
  place.write("brackets.txt", "Title: Clerk (" + std::string(200'000, '(') + "\nDuties\n- a\n");
  place.write("deep.toml", "id = " + std::string(100'000, '['));
  for (const std::string jobs : {"1", "2"}) {
    const Ended ended = place.run("ulimit -s 1024; vacparse --quiet --ndjson -j" + jobs + " *.txt");
    CHECK(ended.status == 0);
    CHECK(records_of(ended.out).size() == 3);
  }
  CHECK(place.run("ulimit -s 1024; vacparse --layout deep.toml bullets.txt").status == 2);
}

TEST_CASE("with --split each notice has a record or a failure of its own") {
  const Place place;
  std::string two = kNotice;
  while (two.size() < 9000) two += "- Keep the records.\n";
  place.write("two.txt", two + "\nVacancy Notice 18\nTitle: Other Clerk\n" + std::string(200, '\1') +
                             "\nMain Duties\n- Find.\n");
  const Ended ended = place.run("vacparse --quiet --split two.txt");
  CHECK(ended.status == 2);
  const Json records = Json::parse(ended.out, nullptr, false);
  REQUIRE(records.is_array());
  REQUIRE(records.size() == 2);
  CHECK(records[0]["ok"] == true);
  CHECK(records[1]["id"] == "two.txt#2");
  CHECK(records[1]["error"]["code"] == "binary");
  CHECK(ended.err == "vacparse: two.txt#2: the input is binary, not text\n");
}

}  // namespace
