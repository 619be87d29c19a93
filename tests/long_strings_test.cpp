// SPDX-License-Identifier: MIT
// Long strings are decoded as nlohmann/json decodes them, and what it refuses is refused.
#include "stream/long_strings.hpp"

#include <nlohmann/json.hpp>

#include "catch.hpp"
#include "random.hpp"
#include "stream/value.hpp"

namespace vacparse::test {
namespace {

using Json = nlohmann::json;

const std::vector<std::string_view> kPieces = {"the work of the Board ",
                                               "é",
                                               "–",
                                               "😀",
                                               "\n",
                                               "\t",
                                               "\"",
                                               "\\",
                                               "/",
                                               "\x01",
                                               "",
                                               "a",
                                               "Д",
                                               "\b\f\r",
                                               "u00e9"};

TEST_CASE("a long string is what the library makes of it") {
  Random random;
  std::size_t taken = 0;
  for (int round = 0; round < 400; ++round) {
    const std::string text = random.text(random.below(120), kPieces),
                      name = random.text(random.below(60), kPieces);
    const Json object = {{"a", "short"}, {"text", text}, {"z" + name, {text + text, 7}}};
    for (const bool ascii : {false, true}) {
      const std::string json = object.dump(-1, ' ', ascii);
      taken += shorten(json).strings.size();
      JsonValue value;
      std::string why;
      CAPTURE(json);
      REQUIRE(read_value(json, value, why));
      REQUIRE(find_value(value, "text")->text == text);
      REQUIRE(Json::parse(write_value(value, nullptr, nullptr)) == object);
    }
  }
  CHECK(taken > 300);
}

TEST_CASE("what the library refuses is refused, long strings or not") {
  Random random;
  int refused = 0;
  for (int round = 0; round < 3000; ++round) {
    const Json object = {{"id", 7}, {"text", random.text(60, kPieces)}, {"more", {random.text(60, kPieces)}}};
    std::string json = object.dump(-1, ' ', round % 2 == 0);
    const std::size_t at = random.below(json.size());
    if (round % 3 == 0) json.erase(at, 1);
    if (round % 3 == 1) json[at] = "\"\\\n\xFFu{"[random.below(6)];
    if (round % 3 == 2) json.insert(at, "\\");
    JsonValue value;
    std::string why;
    CAPTURE(json);
    const bool accepted = Json::accept(json);
    REQUIRE(read_value(json, value, why) == accepted);
    REQUIRE(why.empty() == accepted);
    refused += !accepted;
  }
  CHECK(refused > 500);
}

TEST_CASE("only what is long and whole is taken out") {
  const std::string text(300, 'x');
  const Shortened shortened = shorten(R"({"a":"b","c":")" + text + R"(","d":")" + text.substr(100) + R"("})");
  CHECK(shortened.json == R"({"a":"b","c":"","d":")" + text.substr(100) + R"("})");
  REQUIRE(shortened.strings.size() == 1);
  CHECK(shortened.strings[0].number == 3);
  CHECK(shortened.strings[0].text == text);
  CHECK(shorten("\"" + text).strings.empty());
  CHECK(shorten("\"" + text + "\\ud83d\"").strings.empty());
  CHECK(shorten("\"" + text + "\\x\"").strings.empty());
  CHECK(shorten("\"" + text + "\\u12\"").strings.empty());
  CHECK(shorten("\"" + text + "\xFF\"").strings.empty());
}

}  // namespace
}  // namespace vacparse::test
