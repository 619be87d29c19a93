// SPDX-License-Identifier: MIT
#include "vacparse/emit.hpp"

#include <nlohmann/json.hpp>

#include "catch.hpp"
#include "emit/dom.hpp"
#include "emit/evidence.hpp"
#include "emit/example.hpp"

namespace {

using namespace vacparse;
using namespace vacparse::test;
using Json = nlohmann::ordered_json;

Json record_of(const Parsed& parsed, bool evidence = false) {
  return emit::to_dom(emit::Record{"a/b.txt", parsed}, evidence);
}

TEST_CASE("the record of an empty notice has every key, null or empty") {
  Parsed parsed;
  parsed.layout = "generic";
  const Json record = record_of(parsed);
  std::string keys;
  for (const auto& [key, value] : record.items()) keys += key + " ";
  CHECK(keys ==
        "schema id ok parser source notice_number title organization department reports_to locations grade "
        "contract "
        "duration positions security_clearance published deadline salary about summary duties requirements "
        "conditions "
        "compensation application other sections remarks ");
  CHECK(record["title"] == nullptr);
  CHECK(record["about"] == nullptr);
  CHECK(record["locations"] == Json::array());
  CHECK(record["parser"]["language"] == nullptr);
  CHECK(record["requirements"].size() == 7);
}

TEST_CASE("values are written by their type") {
  const Json record = record_of(make_parsed());
  CHECK(record["schema"] == kSchema);
  CHECK(record["ok"] == true);
  CHECK(record["title"] == "Senior Clerk \"A\\B\"");
  CHECK(record["locations"].dump() ==
        R"([{"text":"Lyon","city":"Lyon","country":"FR"},{"text":"Bern","city":null,"country":null}])");
  CHECK(record["deadline"].dump() ==
        R"({"text":"21 May 2026","date":"2026-05-21","time":"23:59","zone":"Paris time"})");
  CHECK(record["grade"]["levels"].dump() == R"(["7","6"])");
  CHECK(record["duration"]["months"].dump() == "36");
  CHECK(record["salary"]["min"].dump() == "1000.5");
  CHECK(record["salary"]["period"] == "month");
  CHECK(record["about"] == "About us.\nWe are many \xF0\x9F\x98\x80.");
  CHECK(record["duties"][0]["items"][0]["text"] == "keep, and file");
  CHECK(record["duties"][0]["items"][1]["items"][0]["text"] == "soon");
  CHECK(record["requirements"]["education"][0]["degrees"].dump() == R"(["master"])");
  CHECK(record["remarks"][0].dump() ==
        R"({"code":"missing_field","field":"notice_number","message":"no \"number\"","line":null})");
}

TEST_CASE("numbers are written without needless fraction") {
  const auto [number, text] = GENERATE(table<double, std::string>({{36, "36"},
                                                                   {-0.0, "0"},
                                                                   {2.5, "2.5"},
                                                                   {1234567.89, "1234567.89"},
                                                                   {0.0001, "0.0001"},
                                                                   {9007199254740992.0, "9007199254740992"},
                                                                   {1e300, "1e+300"}}));
  CHECK(emit::to_string(number) == text);
}

TEST_CASE("ndjson has the bytes of the document's dump") {
  const bool evidence = GENERATE(false, true);
  const Parsed parsed = make_parsed();
  const std::string failure =
      emit::to_dom(emit::make_failure("c.txt", Error("not_found", "no, \"c\""))).dump();
  CHECK(emitted("ndjson", parsed, evidence) == record_of(parsed, evidence).dump() + "\n" + failure + "\n");
}

TEST_CASE("ndjson escapes what JSON wants escaped, wherever it stands") {
  Parsed parsed;
  for (int code = 0; code < 0x100; ++code) {
    const auto width = static_cast<std::size_t>(code % 37);
    const std::string around(width, code % 2 == 0 ? 'x' : '"');
    parsed.remarks.push_back({RemarkCode::decoding, std::nullopt, around, std::nullopt});
    if (code < 0x80) parsed.remarks.back().message += static_cast<char>(code) + around;
  }
  for (const char* const message :
       {"\xE2\x80\xA8\xE2\x80\xA9", "\xF0\x9F\x98\x80\\\"", "\x7F\xC2\x80", "</script>"}) {
    parsed.remarks.push_back({RemarkCode::decoding, message, message, 7});
  }
  std::string out;
  find_emitter("ndjson")->record("a\nb\xFF", parsed, {}, 0, out);
  CHECK(out == emit::to_dom(emit::Record{"a\nb\xEF\xBF\xBD", parsed}, false).dump() + "\n");
}

TEST_CASE("json is indented, and an array when there are several") {
  const Parsed parsed = make_parsed();
  const Emitter& json = emitters().front();
  std::string one;
  json.record("a/b.txt", parsed, {}, 0, one);
  CHECK(one == record_of(parsed).dump(2) + "\n");

  const Json both = Json::parse(emitted("json", parsed).insert(0, "[").replace(one.size() + 1, 0, ",") + "]");
  std::string several;
  const EmitOptions array{false, true};
  json.begin(array, several);
  json.record("a/b.txt", parsed, array, 0, several);
  json.failure("c.txt", Error("not_found", "no, \"c\""), array, 1, several);
  json.end(array, several);
  CHECK(several == both.dump(2) + "\n");
}

TEST_CASE("evidence leads from each text to its bytes") {
  const Parsed parsed = make_parsed();
  const Json record = record_of(parsed, true);
  const Json& evidence = record["evidence"];
  for (const auto& [pointer, place] : evidence.items()) {
    const std::string text = record.at(Json::json_pointer(pointer));
    const std::size_t start = place["start"];
    const std::string_view bytes = kExample.substr(start, place["end"].get<std::size_t>() - start);
    INFO(pointer);
    std::string scratch;
    std::string flat = text;
    std::replace(flat.begin(), flat.end(), '\n', ' ');
    CHECK(emit::folded(bytes, scratch) == flat);
  }
  CHECK(evidence["/deadline/text"]["start"] == kExample.find("21 May 2026"));
  CHECK(evidence["/deadline/text"]["line"] == 3);
  CHECK(evidence.contains("/grade/levels/1"));
  CHECK(evidence.contains("/duties/0/items/1/items/0/text"));
  CHECK(evidence.contains("/about"));
  CHECK_FALSE(evidence.contains("/summary"));  // a bullet stands between its paragraphs
  CHECK_FALSE(evidence.contains("/locations/0/country"));
  CHECK(evidence.size() == 19);
}

/// That `value` has just the keys that `schema` says, all the way down.
void check_shape(const Json& schema, const Json& value, const Json& definitions) {
  if (schema.contains("$ref")) return check_shape(definitions["item"], value, definitions);
  if (value.is_array()) {
    for (const Json& element : value) check_shape(schema["items"], element, definitions);
  }
  if (!value.is_object()) return;
  std::vector<std::string> keys;
  for (const auto& [key, member] : value.items()) {
    keys.push_back(key);
    INFO(key);
    REQUIRE(schema["properties"].contains(key));
    check_shape(schema["properties"][key], member, definitions);
  }
  CHECK(schema["required"].get<std::vector<std::string>>() == keys);
}

TEST_CASE("the schema has the keys of the records") {
  const Json definitions = Json::parse(json_schema())["$defs"];
  check_shape(definitions["record"], record_of(make_parsed()), definitions);
  check_shape(definitions["failure"], emit::to_dom(emit::make_failure("c", Error("empty", "no text"))),
              definitions);
  const Json& fields = definitions["record"]["properties"];
  CHECK(fields["title"]["type"].dump() == R"(["string","null"])");
  CHECK(fields["salary"]["properties"]["period"]["enum"].dump() ==
        R"(["hour","day","week","month","year",null])");
  CHECK(fields["ok"]["const"] == true);
  CHECK(definitions["failure"]["properties"]["ok"]["const"] == false);
}

TEST_CASE("a format is found by its name") {
  for (const Emitter& emitter : emitters()) CHECK(find_emitter(emitter.name) == &emitter);
  CHECK(find_emitter("xml") == nullptr);
}

}  // namespace
