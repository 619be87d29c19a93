// SPDX-License-Identifier: MIT
#include "user_layouts.hpp"

#include <nlohmann/json.hpp>

#include "child.hpp"

namespace {

using namespace vacparse::test;
using Json = nlohmann::ordered_json;

constexpr const char* kTongs = "id = \"tongs\"\nname = \"Tongs\"\nsigns = [[\"records clerk\"]]\n";

std::string layout_of(const Ended& ended) { return Json::parse(ended.out)["parser"]["layout"]; }

TEST_CASE("layouts of the user's folders are known beside those that are built in") {
  const Place place;
  place.write("a.txt", kNotice);
  place.write("own/tongs.toml", kTongs);
  place.write("own/.hidden.toml", "=");
  place.write("own/notes.txt", "=");
  place.write("config/vacparse/layouts/tongs.toml", kTongs);
  place.write("home/.config/vacparse/layouts/tongs.toml", kTongs);
  const std::string bare = "unset VACPARSE_LAYOUT_PATH XDG_CONFIG_HOME; HOME=$PWD/none; ";
  CHECK(layout_of(place.run(bare + "vacparse --quiet a.txt")) == "generic");
  const std::string environment = GENERATE(
      "VACPARSE_LAYOUT_PATH=own", "VACPARSE_LAYOUT_PATH=::own:", "XDG_CONFIG_HOME=$PWD/config",
      "HOME=$PWD/home", "HOME=$PWD/home XDG_CONFIG_HOME=", "HOME=$PWD/home XDG_CONFIG_HOME=relative");
  INFO(environment);
  const std::string with = bare + "export " + environment + "; ";
  CHECK(layout_of(place.run(with + "vacparse --quiet a.txt")) == "tongs");
  CHECK(has(place.run(with + "vacparse --layouts").out, "tongs            generic          Tongs\n"));
  CHECK(layout_of(place.run(with + "vacparse --quiet --no-user-layouts a.txt")) == "generic");
}

TEST_CASE("the first folder wins, and layouts may extend each other in any order") {
  const Place place;
  place.write("a.txt", kNotice);
  place.write("one/a.toml", "id = \"a\"\nextends = \"z\"\nname = \"of one\"\n");
  place.write("one/z.toml", "id = \"z\"\nname = \"z of one\"\n");
  place.write("two/z.toml", "id = \"z\"\nname = \"z of two\"\n");
  const std::string list = place.run("VACPARSE_LAYOUT_PATH=one:two vacparse --layouts").out;
  CHECK(has(list, "z                generic          z of one\n"));
  CHECK(has(list, "a                z                of one\n"));
  CHECK_FALSE(has(list, "z of two"));
}

TEST_CASE("every layout that cannot be used is told, and nothing is read") {
  const Place place;
  place.write("a.txt", kNotice);
  place.write("own/good.toml", kTongs);
  place.write("own/bad.toml", "id = \"bad\"\nnane = \"x\"\n");
  place.write("own/lost.toml", "id = \"lost\"\nextends = \"nowhere\"\nname = \"x\"\n");
  const std::string with = "export VACPARSE_LAYOUT_PATH=own:missing; ";
  const Ended ended = place.run(with + "vacparse a.txt");
  CHECK(ended.status == 2);
  CHECK(ended.out.empty());
  CHECK(has(ended.err, "vacparse: own/bad.toml:2:"));
  CHECK(has(ended.err, "vacparse: own/lost.toml:2:"));
  CHECK(has(ended.err, "vacparse: missing: No such file or directory\n"));
  CHECK_FALSE(has(ended.err, "good.toml"));
  CHECK(place.run(with + "vacparse --no-user-layouts --quiet a.txt").status == 0);
  CHECK(place.run(with + "vacparse --version").status == 0);
  CHECK(place.run(with + "vacparse --schema").status == 0);
}

TEST_CASE("a stream is read with the user's layouts only when asked") {
  const Place place;
  place.write("own/tongs.toml", kTongs);
  place.write("bad/bad.toml", "nane = 1\n");
  place.write("in.ndjson", Json{{"id", 1}, {"text", std::string(kNotice)}}.dump() + "\n");
  const std::string own = "VACPARSE_LAYOUT_PATH=own vacparse --quiet --from ndjson ";
  CHECK(layout_of(place.run(own + "< in.ndjson")) == "generic");
  CHECK(layout_of(place.run(own + "--user-layouts < in.ndjson")) == "tongs");
  const std::string bad = "VACPARSE_LAYOUT_PATH=bad vacparse --quiet --from ndjson ";
  CHECK(place.run(bad + "< in.ndjson").status == 0);
  CHECK(place.run(bad + "--user-layouts < in.ndjson").status == 2);
}

}  // namespace
