// SPDX-License-Identifier: MIT
#include "inputs.hpp"

#include "child.hpp"

namespace {

using namespace vacparse;
using namespace vacparse::test;

/// The paths that are found, one a line; what is wrong stands behind a colon.
std::string found(Search search) {
  if (search.extensions.empty()) search.extensions = {"", ".txt"};
  Inputs inputs(std::move(search));
  std::string all;
  Input input;
  while (inputs.next(input) == Next::found) {
    all += input.path + (input.trouble ? ": " + input.trouble->code() : "") + "\n";
  }
  return all;
}

Search search_in(const fs::path& folder) {
  Search search;
  search.arguments = {folder.string()};
  return search;
}

TEST_CASE("a pattern is for the name, or for the way from the folder that is searched") {
  const Place place;
  for (const char* const name :
       {"a.txt", "b.html", "2019/c.html", "2019/sub/d.html", "2020/e.html", ".f.html"}) {
    place.write(std::string("t/") + name, "x");
  }
  const auto [globs, paths] = GENERATE(table<std::vector<std::string>, std::string>({
      {std::vector<std::string>{}, "a.txt\n"},
      {{"*.html"}, "2019/c.html\n2019/sub/d.html\n2020/e.html\nb.html\n"},
      {{"2019/*"}, "2019/c.html\n2019/sub/d.html\n"},
      {{"202?/?.html"}, "2020/e.html\n"},
      {{"[ab].*", "e.html"}, "2020/e.html\na.txt\nb.html\n"},
      {{"t/*"}, ": empty_folder\n"},
  }));
  Search search = search_in(place / "t/");
  search.globs = globs;
  std::string all = found(search);
  const std::string root = (place / "t/").string();
  for (std::size_t at = all.find(root); at != std::string::npos; at = all.find(root))
    all.erase(at, root.size());
  CHECK(all == paths);
}

TEST_CASE("a list names files and folders, parted by line ends or NUL") {
  const Place place;
  place.write("t/a.txt", "x");
  place.write("list", "t\n\nmissing\n-\nt/a.txt");
  place.write("list0", std::string("t/a.txt\0odd\nname\0", 17));
  CHECK(place.run("vacparse --quiet --csv t/a.txt --files-from list | cut -d , -f 1").out ==
        "id\nt/a.txt\nt/a.txt\nmissing\n./-\nt/a.txt\n");
  CHECK(place.run("vacparse --quiet --csv --files-from - < list | cut -d , -f 1").out ==
        "id\nt/a.txt\nmissing\n./-\nt/a.txt\n");
  CHECK(place.run("vacparse -0 --quiet --ndjson --files-from list0 | cut -d '\"' -f 8").out ==
        "t/a.txt\nodd\\nname\n");
  const Ended none = place.run("vacparse --files-from none");
  CHECK(none.status == 2);
  CHECK(none.err == "vacparse: none: No such file or directory\n");
  CHECK(none.out.empty());
}

TEST_CASE("a list may still be written while it is read") {
  const Place place;
  place.write("a.txt", kNotice);
  const std::string jobs = GENERATE("1", "2");
  const Ended ended =
      place.run("mkfifo in.pipe out.pipe\nvacparse --quiet --ndjson --files-from - -j " + jobs +
                " < in.pipe > out.pipe &\nexec 3> in.pipe 4< out.pipe\n"
                "for turn in 1 2 3; do echo a.txt >&3; read -t 20 line <&4 && echo ok; done\n"
                "exec 3>&-; wait $!");
  CHECK(ended.out == "ok\nok\nok\n");
}

TEST_CASE("a tree may be deeper than files may be open") {
  const Place place;
  std::string path = "t";
  for (int level = 0; level < 200; ++level) {
    path += "/d";
    place.write(path + "/a.txt", kNotice);
  }
  const Ended ended = place.run("ulimit -n 100; vacparse --ndjson t 2>&1 > /dev/null | tail -n 1");
  CHECK(ended.out.starts_with("vacparse: 200 notices, 0 failed, "));
}

TEST_CASE("a buffer is used again, for small inputs and large ones") {
  const Place place;
  const std::vector<std::size_t> sizes = {10, 65536, 65537, 3, 0, 2000000, 5, 131072};
  std::string buffer;
  for (const std::size_t size : sizes) {
    const std::string content(size, static_cast<char>('a' + size % 26));
    place.write("file", content);
    Input input;
    input.path = (place / "file").string();
    CHECK(read_input(input, 2000000, buffer) == content);
    if (size > 0) CHECK_THROWS_AS(read_input(input, size - 1, buffer), Error);
  }
}

TEST_CASE("a piece ends at its separator, wherever blocks end") {
  const Place place;
  const std::size_t size = GENERATE(1U, 65535U, 65536U, 65537U, 200000U);
  const std::string one(size, 'x');
  const std::string end = GENERATE("", "\n");
  place.write("file", one + "\n\n" + one + "x\n" + one + end);
  Pieces pieces(open_file((place / "file").string()), '\n', size);
  std::string piece;
  REQUIRE(pieces.next(piece, true) == Next::found);
  CHECK(piece == one);
  REQUIRE(pieces.next(piece, true) == Next::found);
  CHECK(piece.empty());
  CHECK_THROWS_WITH(pieces.next(piece, true),
                    "more than " + std::to_string(size) + " bytes (see --max-bytes)");
  REQUIRE(pieces.next(piece, true) == Next::found);
  CHECK(piece == one);
  CHECK(pieces.next(piece, true) == Next::end);
  CHECK(pieces.next(piece, true) == Next::end);
}

}  // namespace
