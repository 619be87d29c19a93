// SPDX-License-Identifier: MIT
// The scorer: labels read and refused, values compared, notices tallied.

#include <array>
#include <string>

#include "catch.hpp"
#include "score/arguments.hpp"
#include "score/compare.hpp"
#include "score/labels.hpp"
#include "score/report.hpp"
#include "score/tally.hpp"

namespace {

using namespace vacparse;
using namespace vacparse::score;

/// Lines 1..8 are a notice of which `generic` reads what it says.
constexpr std::string_view kScored =
    "VACANCY NOTICE\n"
    "Title: River Pilot\n"
    "Duty station: Lyon, France\n"
    "Closing date: 21 May 2026\n"
    "\n"
    "Duties:\n"
    "- Steer the boats of the river office.\n"
    "- Keep the log of each voyage.\n";

/// The tally of one notice with one label.
score::Tally tally_of(const std::string& label) {
  const Parsed parsed = parse(kScored, Layouts());
  score::Tally tally;
  tally.add(read_labels(label, "labels.jsonl").front(), answers_of(parsed), parsed.text);
  return tally;
}

const FieldCounts& counts_of(const score::Tally& tally, std::string_view name) {
  std::size_t place = 0;
  while (kFields[place].name != name) ++place;
  return tally.fields[place];
}

std::array<std::size_t, 4> numbers(const Counts& counts) {
  return {counts.correct, counts.wrong, counts.missing, counts.spurious};
}

std::string refusal(const std::string& jsonl) {
  try {
    read_labels(jsonl, "my.jsonl");
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

TEST_CASE("texts are compared to the letter, or without case and outer signs") {
  struct Row {
    const char* given;
    const char* labelled;
    bool strict;
    bool soft;
  };
  const Row rows[] = {
      {"Lyon,\n  France", "Lyon, France", true, true},
      {"Lyon,\u00A0France", " Lyon, France ", true, true},
      {"LYON, FRANCE", "Lyon, France", false, true},
      {"\u201CLyon, France\u201D.", "Lyon, France", false, true},
      {"Lyon France", "Lyon, France", false, false},
      {"E\u0301COLE DES PE\u0302CHES", "\u00C9cole des p\u00EAches", false, true},
      {"cafe\u0301", "caf\u00E9", true, true},
      {"\u0152UVRE, STRA\u00DFE", "\u0153uvre, STRASSE", false, true},
      {"(...)", "-", false, true},
      {"P-4", "P-4*", false, true},
      {"\xFF", "\uFFFD", true, true},
  };
  for (const Row& row : rows) {
    INFO(row.given << " | " << row.labelled);
    CHECK(same(score::Value(row.given), score::Value(row.labelled), Measure::strict) == row.strict);
    CHECK(same(score::Value(row.given), score::Value(row.labelled), Measure::soft) == row.soft);
  }
}

TEST_CASE("numbers are compared within half a percent") {
  CHECK(same(score::Value(36.0), score::Value(36.0), Measure::strict));
  CHECK(same(score::Value(0.67), score::Value(0.6667), Measure::strict));
  CHECK(same(score::Value(50100.0), score::Value(50000.0), Measure::strict));
  CHECK_FALSE(same(score::Value(50300.0), score::Value(50000.0), Measure::soft));
  CHECK_FALSE(same(score::Value(5.0), score::Value("5"), Measure::soft));
}

TEST_CASE("a single value is correct, wrong, missing or spurious") {
  const score::Tally tally = tally_of(
      R"({"file": "a.txt", "title": "RIVER PILOT", "deadline": "2026-05-22", "notice_number": "7"})");
  CHECK(numbers(counts_of(tally, "title").strict) == std::array<std::size_t, 4>{0, 1, 0, 0});
  CHECK(numbers(counts_of(tally, "title").soft) == std::array<std::size_t, 4>{1, 0, 0, 0});
  CHECK(numbers(counts_of(tally, "deadline").soft) == std::array<std::size_t, 4>{0, 1, 0, 0});
  CHECK(numbers(counts_of(tally, "notice_number").strict) == std::array<std::size_t, 4>{0, 0, 1, 0});
  CHECK(numbers(counts_of(tally, "published").strict) == std::array<std::size_t, 4>{0, 0, 0, 0});
  const score::Tally none = tally_of(R"({"file": "a.txt", "deadline": null})");
  CHECK(numbers(counts_of(none, "deadline").strict) == std::array<std::size_t, 4>{0, 0, 0, 1});
}

TEST_CASE("a field that the label does not speak of is not scored") {
  const score::Tally tally = tally_of(R"({"file": "a.txt"})");
  CHECK(tally.notices == 1);
  for (const FieldCounts& counts : tally.fields) CHECK(counts.strict.given() + counts.strict.due() == 0);
}

TEST_CASE("lists are compared value by value, in any order") {
  const score::Tally tally = tally_of(
      R"({"file": "a.txt", "locations": ["Oslo", "Lyon, France"], "languages": [["fr", "required"]]})");
  CHECK(numbers(counts_of(tally, "locations").strict) == std::array<std::size_t, 4>{1, 0, 1, 0});
  CHECK(numbers(counts_of(tally, "languages").strict) == std::array<std::size_t, 4>{0, 0, 1, 0});
}

TEST_CASE("F1 is the mean of what is right among the given and among the due") {
  CHECK(Counts{3, 1, 0, 0}.f1() == 0.75);
  CHECK(rounded(Counts{2, 0, 2, 0}.f1()) == 0.6667);
  CHECK(Counts{0, 0, 0, 0}.f1() == 1);
  CHECK(Counts{0, 2, 1, 1}.f1() == 0);
}

TEST_CASE("zones are scored by characters that are not blank") {
  // Lines 1 to 4 hold 13, 16, 23 and 21 characters, lines 6 to 8 7, 31 and 24.
  const score::Tally tally =
      tally_of(R"({"file": "a.txt", "zones": [[1, 4, "header"], [6, 7, "duties"], [8, 8, "about"]]})");
  CHECK(tally.zones.all == 135);
  CHECK(tally.zones.fine == 111);
  const score::Tally coarse = tally_of(R"({"file": "a.txt", "zones": [[6, 8, "duties"]]})");
  CHECK(coarse.zones.all == 62);
  CHECK(coarse.zones.coarse == 62);
}

TEST_CASE("the share of wrong values counts the invented ones too, and rare fields count in no mean") {
  score::Tally tally;
  tally.fields[0].strict = tally.fields[0].soft = {3, 1, 0, 0};
  tally.fields[1].strict = tally.fields[1].soft = {0, 0, 2, 1};
  tally.zones = {300, 100, 200};
  for (const Figure& figure : tally.figures()) {
    INFO(figure.name);
    const bool mean = figure.name == "fields" || figure.name == "soft";
    const double zones = figure.name == "zones" ? 0.3333 : 0.6667;
    CHECK(figure.value == (mean ? 0.75 : figure.name == "wrong" ? 0.4 : zones));
  }
}

TEST_CASE("differences tell what is labelled and what is read") {
  const Parsed parsed = parse(kScored, Layouts());
  const auto labels =
      read_labels(R"({"file": "a", "title": "Pilot", )"
                  R"("deadline": "2026-05-21", "zones": [[6, 7, "duties"], [8, 8, "about"]]})",
                  "labels.jsonl");
  const Answers read = answers_of(parsed);
  CHECK(differences(labels[0], read, "title") ==
        std::vector<std::string>{R"(title: wrong: labelled "Pilot", read "River Pilot")"});
  CHECK(differences(labels[0], read, "deadline").empty());
  CHECK(differences(labels[0], read, "grade").empty());
  CHECK(differences(labels[0], read, "zones") ==
        std::vector<std::string>{"zones: lines 8-8: labelled about, read duties"});
}

TEST_CASE("a label that is none is refused with its place") {
  struct Row {
    const char* jsonl;
    const char* message;
  };
  const Row rows[] = {
      {"{\"file\": \"a\"}\n\n{\"file\" \"b\"}\n", "my.jsonl:3:11: not JSON: syntax error"},
      {"[]", "my.jsonl:1: not a JSON object"},
      {R"({"file": "a", "zones": [[[[[[[[[[]]]]]]]]]]})", "my.jsonl:1: nested too deeply for a label"},
      {"{}", "my.jsonl:1: the key `file` is missing"},
      {"", "my.jsonl: no labels in it"},
      {R"({"file": "a", "titel": "x"})", "my.jsonl:1: no such key: titel; did you mean title?"},
      {R"({"file": "a", "title": 7})", "my.jsonl:1: title: not a string or null: 7"},
      {R"({"file": "a", "title": " "})", "my.jsonl:1: title: not a text with something in it"},
      {R"({"file": "a", "deadline": "21 May"})", "my.jsonl:1: deadline: not a day such as"},
      {R"({"file": "a", "positions": "1"})", "my.jsonl:1: positions: not a number or null"},
      {R"({"file": "a", "reserve_list": null})", "my.jsonl:1: reserve_list: not true or false"},
      {R"({"file": "a", "salary_currency": "$"})", "my.jsonl:1: salary_currency: not a currency"},
      {R"({"file": "a", "salary_period": "annual"})", "my.jsonl:1: salary_period: not hour"},
      {R"({"file": "a", "languages": ["fr"]})", "my.jsonl:1: languages: not a pair"},
      {R"({"file": "a", "locations": null})", "my.jsonl:1: locations: not a list"},
      {R"({"file": "a", "zones": [[1, 2, "task"]]})", "my.jsonl:1: zones: not one of header, about"},
      {R"({"file": "a", "zones": [[3, 2, "about"]]})", "my.jsonl:1: zones: not a first line before"},
      {R"({"file": "a", "zones": [[1, 2, "about"], [2, 3, "duties"]]})",
       "my.jsonl:1: zones: not after line 2"},
      {R"({"file": "a", "zones": [[0, 2, "about"]]})", "my.jsonl:1: zones: not after line 0"},
      {"{\"file\": \"a\"}\n{\"file\": \"a\"}", "my.jsonl:2: a is labelled already, in my.jsonl:1"},
  };
  for (const Row& row : rows) {
    INFO(row.jsonl);
    CHECK(refusal(row.jsonl).substr(0, std::string_view(row.message).size()) == row.message);
  }
  CHECK_THROWS_WITH(tally_of(R"({"file": "a.txt", "zones": [[1, 9, "about"]]})"),
                    "labels.jsonl:1: zones: line 9 lies beyond the 8 lines of a.txt");
}

TEST_CASE("every report has every field and every figure") {
  const score::Tally tally =
      tally_of(R"({"file": "a.txt", "title": "River Pilot", "zones": [[1, 4, "header"]]})");
  const std::string table = to_table(tally);
  const std::string json = to_json(tally);
  const std::string markdown = to_markdown(tally);
  for (const score::Field& field : kFields) {
    CHECK_THAT(table, Catch::Matchers::ContainsSubstring("\n" + std::string(field.name) + " ") ||
                          Catch::Matchers::StartsWith(std::string(field.name)));
    CHECK_THAT(json, Catch::Matchers::ContainsSubstring("\"" + std::string(field.name) + "\":{\"labelled\""));
    CHECK_THAT(markdown, Catch::Matchers::ContainsSubstring("\n| `" + std::string(field.name) + "` | "));
  }
  for (const Figure& figure : tally.figures()) {
    CHECK_THAT(table, Catch::Matchers::ContainsSubstring(std::string(figure.meaning)));
    CHECK_THAT(json, Catch::Matchers::ContainsSubstring("\"" + std::string(figure.key) + "\":"));
    CHECK_THAT(markdown, Catch::Matchers::ContainsSubstring("| " + std::string(figure.meaning) + " | "));
  }
}

TEST_CASE("the arguments of the scorer") {
  const char* const good[] = {"--show",  "title",     "--floor",    "fields=0.9", "--floor",
                              "zones=1", "--ceiling", "wrong=0.05", "a.jsonl",    "notices"};
  const Arguments asked = read_arguments(good);
  CHECK(asked.labels == "a.jsonl");
  CHECK(asked.notices == "notices");
  CHECK(asked.shown == std::vector<std::string>{"title"});
  REQUIRE(asked.floors.size() == 2);
  CHECK(asked.floors[1].name == "zones");
  CHECK(asked.ceilings.at(0).number == 0.05);
  const auto trouble = [](const std::vector<const char*>& arguments) {
    try {
      read_arguments(arguments);
    } catch (const std::runtime_error& error) {
      return std::string(error.what());
    }
    return std::string();
  };
  CHECK(trouble({"a.jsonl"}) == "give the labels' file and the notices' folder (see --help)");
  CHECK(trouble({"a", "b", "--floor", "field=1"}) == "no such figure: field; did you mean fields?");
  CHECK(trouble({"a", "b", "--floor", "fields"}) == "--floor: not NAME=NUMBER: fields");
  CHECK(trouble({"a", "b", "--ceiling", "wrong=5%"}) == "--ceiling: not a number from 0 to 1: wrong=5%");
  CHECK(trouble({"a", "b", "--show", "titel"}) == "no such field: titel; did you mean title?");
  CHECK(trouble({"a", "b", "--json", "--markdown"}) == "--json and --markdown exclude each other");
  CHECK(trouble({"a", "b", "--json", "--show", "title"}) == "--show goes with neither --json nor --markdown");
  CHECK_FALSE(trouble({"a", "b", "--nothing"}).empty());
}

}  // namespace
