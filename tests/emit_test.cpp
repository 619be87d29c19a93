// SPDX-License-Identifier: MIT
#include "vacparse/emit.hpp"

#include <nlohmann/json.hpp>

#include "catch.hpp"
#include "emit/dom.hpp"
#include "emit/evidence.hpp"

namespace {

using namespace vacparse;
using Json = nlohmann::ordered_json;

constexpr std::string_view kNotice =
    "Title:  Senior \t Clerk \"A\\B\"\n"
    "Place: Lyon; Bern\n"
    "Closes 21 May 2026 at 23:59 Paris time\n"
    "Grade 7 or 6, 36 months, EUR 1,000.50 a month\n"
    "About us.\n\nWe are   many \xF0\x9F\x98\x80.\n"
    "Far.\n* Near.\n"
    "1 Files\n- keep, and\n  file\n- find:\n  - soon\n"
    "Master's degree, five years\n"
    "French is required\n";

/// The place of `words` in the text, after all that was asked for before.
class Finder {
 public:
  explicit Finder(const Text& text) : text_(text) {}

  Span operator()(std::string_view words) {
    const std::size_t place = text_.view().find(words, from_);
    REQUIRE(place != std::string_view::npos);
    from_ = place + words.size();
    return {static_cast<std::uint32_t>(place), static_cast<std::uint32_t>(from_)};
  }

 private:
  const Text& text_;
  std::size_t from_ = 0;
};

Education make_education(Finder& find) {
  Education education;
  education.text = find("Master's degree, five years");
  education.importance = Importance::required;
  education.degrees = {Degree::master};
  education.years_min = 5;
  return education;
}

Parsed make_parsed() {
  Parsed parsed;
  parsed.text = decode(kNotice);
  parsed.layout = "generic";
  parsed.language = "en";
  Finder find(parsed.text);
  Notice& notice = parsed.notice;
  notice.title = find("Senior \t Clerk \"A\\B\"");
  notice.locations = {{find("Lyon"), std::nullopt, "FR"}, {find("Bern"), std::nullopt, std::nullopt}};
  notice.locations[0].city = notice.locations[0].text;
  notice.deadline = Deadline{find("21 May 2026"), Date{2026, 5, 21}, Clock{23, 59}, find("Paris time")};
  notice.grade = Grade{find("7 or 6"), "interpol", {}};
  Finder level(parsed.text);
  notice.grade->levels = {level("7"), level("6,")};
  notice.grade->levels[1].end -= 1;
  notice.duration = Duration{find("36 months"), 36.0};
  notice.salary = Salary{find("EUR 1,000.50"), 1000.5, 1000.5, "EUR", PayPeriod::month};
  notice.about = {find("About us."), find("We are   many \xF0\x9F\x98\x80.")};
  notice.summary = {find("Far."), find("Near.")};
  DutyGroup group{find("1"), find("Files"), {}, {{find("keep, and\n  file"), {}}}};
  group.items.push_back({find("find:"), {{find("soon"), {}}}});
  notice.duties = {group};
  notice.requirements.education = {make_education(find)};
  notice.requirements.languages = {{find("French is required"), "fr", "French", std::nullopt, Importance::required}};
  notice.sections = {{Kind::header, std::nullopt, 1, parsed.text.line_count()}};
  parsed.remarks = {{RemarkCode::missing_field, "notice_number", "no \"number\"", std::nullopt}};
  return parsed;
}

std::string emitted(std::string_view format, const Parsed& parsed, bool evidence = false) {
  std::string out;
  const Emitter* emitter = find_emitter(format);
  REQUIRE(emitter);
  const EmitOptions options{evidence, false};
  emitter->begin(options, out);
  emitter->record("a/b.txt", parsed, options, 0, out);
  emitter->failure("c.txt", Error("not_found", "no, \"c\""), options, 1, out);
  emitter->end(options, out);
  return out;
}

Json record_of(const Parsed& parsed, bool evidence = false) {
  return emit::to_dom(emit::Record{"a/b.txt", parsed}, evidence);
}

/// Rows and cells, read by the letter of RFC 4180.
std::vector<std::vector<std::string>> read_csv(std::string_view text) {
  std::vector<std::vector<std::string>> rows;
  std::vector<std::string> row(1);
  bool quoted = false;
  for (std::size_t place = 0; place < text.size(); ++place) {
    const std::string_view rest = text.substr(place);
    if (quoted && rest.starts_with("\"\"")) {
      row.back() += text[place++];
    } else if (text[place] == '"') {
      quoted = !quoted;
    } else if (!quoted && text[place] == ',') {
      row.emplace_back();
    } else if (!quoted && rest.starts_with("\r\n")) {
      rows.push_back(std::exchange(row, std::vector<std::string>(1)));
      ++place;
    } else {
      row.back() += text[place];
    }
  }
  CHECK_FALSE(quoted);
  CHECK(row == std::vector<std::string>(1));
  return rows;
}

/// The cell of the first row under the column `name`.
std::string cell(const std::vector<std::vector<std::string>>& rows, std::string_view name) {
  const auto found = std::find(rows[0].begin(), rows[0].end(), name);
  REQUIRE(found != rows[0].end());
  return rows[1][static_cast<std::size_t>(found - rows[0].begin())];
}

TEST_CASE("the record of an empty notice has every key, null or empty") {
  Parsed parsed;
  parsed.layout = "generic";
  const Json record = record_of(parsed);
  std::string keys;
  for (const auto& [key, value] : record.items()) keys += key + " ";
  CHECK(keys ==
        "schema id ok parser source notice_number title organization department reports_to locations grade contract "
        "duration positions security_clearance published deadline salary about summary duties requirements conditions "
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
  const std::string failure = emit::to_dom(emit::make_failure("c.txt", Error("not_found", "no, \"c\""))).dump();
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
  for (const char* const message : {"\xE2\x80\xA8\xE2\x80\xA9", "\xF0\x9F\x98\x80\\\"", "\x7F\xC2\x80", "</script>"}) {
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
    const std::string_view bytes = kNotice.substr(start, place["end"].get<std::size_t>() - start);
    INFO(pointer);
    std::string scratch;
    std::string flat = text;
    std::replace(flat.begin(), flat.end(), '\n', ' ');
    CHECK(emit::folded(bytes, scratch) == flat);
  }
  CHECK(evidence["/deadline/text"]["start"] == kNotice.find("21 May 2026"));
  CHECK(evidence["/deadline/text"]["line"] == 3);
  CHECK(evidence.contains("/grade/levels/1"));
  CHECK(evidence.contains("/duties/0/items/1/items/0/text"));
  CHECK(evidence.contains("/about"));
  CHECK_FALSE(evidence.contains("/summary"));  // a bullet stands between its paragraphs
  CHECK_FALSE(evidence.contains("/locations/0/country"));
  CHECK(evidence.size() == 19);
}

TEST_CASE("every row of the table has the same columns") {
  const auto rows = read_csv(emitted("csv", make_parsed()));
  REQUIRE(rows.size() == 3);
  CHECK(rows[1].size() == rows[0].size());
  CHECK(rows[2].size() == rows[0].size());
  CHECK(cell(rows, "id") == "a/b.txt");
  CHECK(cell(rows, "ok") == "true");
  CHECK(cell(rows, "title") == "Senior Clerk \"A\\B\"");
  CHECK(cell(rows, "locations") == "Lyon; Bern");
  CHECK(cell(rows, "locations.country") == "FR; ");
  CHECK(cell(rows, "grade.levels") == "7; 6");
  CHECK(cell(rows, "deadline.date") == "2026-05-21");
  CHECK(cell(rows, "contract.types").empty());
  CHECK(cell(rows, "duties") == "keep, and file\nfind:\nsoon");
  CHECK(cell(rows, "requirements.education") == "Master's degree, five years");
  CHECK(cell(rows, "requirements.languages.code") == "fr");
  CHECK(cell(rows, "remarks") == "missing_field");
  CHECK(rows[2][0] == "c.txt");
  CHECK(rows[2][1] == "false");
  CHECK(rows[2].back() == "no, \"c\"");
}

TEST_CASE("the long table has a row for each duty and requirement") {
  CHECK(emitted("csv=items", make_parsed()) ==
        "id,list,group,importance,text\r\n"
        "a/b.txt,duties,Files,,\"keep, and file\"\r\n"
        "a/b.txt,duties,Files,,find:\r\n"
        "a/b.txt,duties,Files,,soon\r\n"
        "a/b.txt,requirements.education,,required,\"Master's degree, five years\"\r\n"
        "a/b.txt,requirements.languages,French,required,French is required\r\n"
        "c.txt,error,not_found,,\"no, \"\"c\"\"\"\r\n");
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
  check_shape(definitions["failure"], emit::to_dom(emit::make_failure("c", Error("empty", "no text"))), definitions);
  const Json& fields = definitions["record"]["properties"];
  CHECK(fields["title"]["type"].dump() == R"(["string","null"])");
  CHECK(fields["salary"]["properties"]["period"]["enum"].dump() == R"(["hour","day","week","month","year",null])");
  CHECK(fields["ok"]["const"] == true);
  CHECK(definitions["failure"]["properties"]["ok"]["const"] == false);
}

TEST_CASE("a format is found by its name") {
  for (const Emitter& emitter : emitters()) CHECK(find_emitter(emitter.name) == &emitter);
  CHECK(find_emitter("xml") == nullptr);
}

/// What `folded` must give, letter by letter.
std::string slowly_folded(std::string_view text) {
  std::string folded;
  bool gap = false;
  for (std::size_t place = 0; place < text.size();) {
    const std::size_t blank = emit::blank_size(text, place);
    if (blank == 0) {
      if (gap && !folded.empty()) folded += ' ';
      folded += text[place];
    }
    gap = blank != 0;
    place += blank == 0 ? 1 : blank;
  }
  return folded;
}

TEST_CASE("white space is folded, wherever it stands") {
  const std::vector<std::string_view> pieces = {"a",        " ",    "\n",           "\t", "\xC2\xA0", "\xE2\x80\x99",
                                                "\xE2\x80\x89", "\xC3\xA0", "word after word", "\xE3\x80\x80", "\xE1\x9A\x80"};
  std::string scratch;
  std::uint32_t state = 1;
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (int length = round % 13; length >= 0; --length) {
      state = state * 1664525U + 1013904223U;
      text += pieces[(state >> 16U) % pieces.size()];
    }
    if (emit::folded(text, scratch) == slowly_folded(text)) continue;
    FAIL_CHECK("differs: [" << text << "] [" << emit::folded(text, scratch) << "]");
    break;
  }
}

TEST_CASE("what is not UTF-8 becomes U+FFFD") {
  const auto [bytes, text] = GENERATE(table<std::string, std::string>({
      {"caf\xC3\xA9", "caf\xC3\xA9"},
      {"caf\xE9", "caf\xEF\xBF\xBD"},
      {"\xC0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD"},
      {"\xED\xA0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},
      {"\xF0\x9F\x98\x80", "\xF0\x9F\x98\x80"},
      {"\xF4\x90\x80\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},
      {"\xE2\x80", "\xEF\xBF\xBD\xEF\xBF\xBD"},
  }));
  CHECK(emit::to_utf8(bytes) == text);
}

TEST_CASE("names of enumerators lead there and back") {
  CHECK(name_of(Kind::header) == "header");
  CHECK(name_of(ContractType::part_time) == "part_time");
  CHECK(name_of(RemarkCode::several_notices) == "several_notices");
  CHECK(find_named<Degree>("doctorate") == Degree::doctorate);
  CHECK(find_named<Degree>("Doctorate") == std::nullopt);
  for (const std::string_view name : names_of<Kind>()) CHECK(name_of(find_named<Kind>(name).value()) == name);
  CHECK(names_of<PayPeriod>().size() == 5);
}

}  // namespace
