// SPDX-License-Identifier: MIT
#include <chrono>

#include "catch.hpp"
#include "stream/line.hpp"
#include "stream/value.hpp"

namespace {

using namespace vacparse;

InputLine read(std::string_view json, const LineKeys& keys = {"text", "id", false}) {
  return read_line(json, keys);
}

TEST_CASE("an id is kept as it is spelled") {
  const auto [json, id, type] = GENERATE(table<std::string, std::string, IdType>({
      {R"("a")", "a", IdType::string},
      {R"("")", "", IdType::string},
      {R"("null")", "null", IdType::string},
      {R"("\u00e9\n")", "\xC3\xA9\n", IdType::string},
      {"7", "7", IdType::number},
      {"-7", "-7", IdType::number},
      {"-0", "-0", IdType::number},
      {"1.50", "1.50", IdType::number},
      {"1E+5", "1E+5", IdType::number},
      {"12345678901234567890123", "12345678901234567890123", IdType::number},
      {"9223372036854775808", "9223372036854775808", IdType::number},
      {"-9223372036854775808", "-9223372036854775808", IdType::number},
      {"null", "", IdType::null},
  }));
  const InputLine line = read(R"({"text":"x","id":)" + json + "}");
  CHECK_FALSE(line.trouble);
  CHECK(line.id == id);
  CHECK(line.id_type == type);
  CHECK(line.text == "x");
}

TEST_CASE("a line that holds no notice says why, and keeps its id where it was read") {
  const auto [json, id, why] = GENERATE(table<std::string, std::string, std::string>({
      {"", "", "the line is empty"},
      {" \t\r", "", "the line is empty"},
      {"[1]", "", "not a JSON object"},
      {"\"text\"", "", "not a JSON object"},
      {R"({"id":5})", "5", "there is no key \"text\" (see --text-key)"},
      {R"({"id":5,"text":null})", "5", "the key \"text\" is no string (see --text-key)"},
      {R"({"text":["x"],"id":"a"})", "a", "the key \"text\" is no string (see --text-key)"},
      {R"({"text":"x","id":true})", "", "the key \"id\" is neither a string nor a number (see --id-key)"},
      {R"({"text":"x","id":{"a":1}})", "", "the key \"id\" is neither a string nor a number (see --id-key)"},
      {R"({"id":5,"text":"x)", "5", "not JSON at byte 18: invalid string: missing closing quote"},
      {R"({"id":5,"text":"x"} {})", "5", "not JSON at byte 21: unexpected '{'; expected end of input"},
      {"{\"id\":5,\"text\":\"\xFF\"}", "5", "not JSON at byte 17: invalid string: ill-formed UTF-8 byte"},
      {R"({"id":5,"text":"\ud800"})", "5",
       "not JSON at byte 23: invalid string: surrogate U+D800..U+DBFF must be followed by U+DC00..U+DFFF"},
      {R"({"text":"x","n":1e999})", "", "not JSON at byte 21: this number is too large"},
      {R"({"id":1,"a":)" + std::string(100, '[') + std::string(100, ']') + "}", "1",
       "nested too deeply: more than 64 levels"},
  }));
  CAPTURE(json);
  const InputLine line = read(json);
  REQUIRE(line.trouble);
  CHECK(line.trouble->code() == "bad_line");
  CHECK(line.trouble->what() == why);
  CHECK(line.id == id);
}

TEST_CASE("a key may be the way through objects, and one that has dots itself comes first") {
  const auto [json, found] = GENERATE(table<std::string, std::string>({
      {R"({"a":{"b":{"c":"way"}}})", "way"},
      {R"({"a.b.c":"key","a":{"b":{"c":"way"}}})", "key"},
      {R"({"a":{"b":{"c":"way"}},"a.b.c":"key"})", "key"},
      {R"({"a":{"b":{"c":"way"}},"a.b":{"c":"half"}})", "half"},
      {R"({"a":{"b.c":"half"}})", "half"},
      {R"({"a":{"b":{"c":"first"}},"a":{"b":{"c":"last"}}})", "last"},
      {R"({"a.b.c":"first","a.b.c":"last"})", "last"},
      {R"({"a":{"b":{"c":"way"}},"a":5})", "none"},
      {R"({"a":[{"b":{"c":"way"}}]})", "none"},
      {R"({"c":"way"})", "none"},
  }));
  CAPTURE(json);
  const InputLine line = read(json, {"a.b.c", "id", false});
  CHECK((line.trouble ? "none" : line.text) == found);
}

TEST_CASE("what is carried keeps the order of its keys and the spelling of its numbers") {
  const auto [json, carried] = GENERATE(table<std::string, std::string>({
      {R"({"id":1,"text":"x"})", "{}"},
      {R"( { "z" : 1.50, "id" : 1, "a" : [ -0 , true, null, "\u00e9\"\n" ], "text" : "x" } )",
       "{\"z\":1.50,\"a\":[-0,true,null,\"\xC3\xA9\\\"\\n\"]}"},
      {R"({"text":"x","a":1,"b":2,"a":3})", R"({"b":2,"a":3})"},
      {R"({"text":"x","a":{"c":{},"c":[]},"big":123456789012345678901234567890})",
       R"({"a":{"c":[]},"big":123456789012345678901234567890})"},
      {R"({"text":5,"a":1})", R"({"text":5,"a":1})"},
  }));
  CHECK(read(json, {"text", "id", true}).input == carried);
  CHECK(read(R"({"a":1,"text")", {"text", "id", true}).input.empty());
  CHECK(read(R"([1])", {"text", "id", true}).input.empty());
  CHECK(read(R"({"doc":{"body":"x","n":1},"id":2})", {"doc.body", "id", true}).input == R"({"doc":{"n":1}})");
}

TEST_CASE("a NUL in a string is a character of the text") {
  const InputLine line = read(R"({"text":"a\u0000b"})");
  CHECK(line.text == std::string("a\0b", 3));
}

TEST_CASE("hostile lines are read in linear time") {
  std::string keys = "{";
  for (int number = 0; number < 50000; ++number) keys += "\"" + std::to_string(number) + "\":1,";
  const std::string same = "{\"text\":\"x\"," + [] {
    std::string text;
    for (int number = 0; number < 100000; ++number) text += "\"a\":1,";
    return text;
  }() + "\"a\":2}";
  const auto start = std::chrono::steady_clock::now();
  CHECK(read(keys + "\"text\":\"x\"}", {"text", "id", true}).input.size() > 100000);
  CHECK(read(same, {"text", "id", true}).input == R"({"a":2})");
  CHECK(read(std::string(1000000, '[')).trouble);
  CHECK(read("{\"text\":\"" + std::string(1000000, 'x')).trouble->what() ==
        std::string("not JSON at byte 1000010: invalid string: missing closing quote"));
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(20));
}

}  // namespace
