// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <cstring>
#include <new>
#include <nlohmann/json.hpp>
#include <thread>

#include "catch.hpp"
#include "vacparse.h"
#include "vacparse/emit.hpp"

namespace {

/// How many more allocations of this thread succeed; negative: all.
thread_local long allocations_left = -1;

/// Null when there is none left.
void* allocate(std::size_t size) noexcept {
  if (allocations_left == 0) return nullptr;
  if (allocations_left > 0) --allocations_left;
  return std::malloc(size == 0 ? 1 : size);
}

void* allocate_or_throw(std::size_t size) {
  void* memory = allocate(size);
  if (!memory) throw std::bad_alloc();
  return memory;
}

}  // namespace

void* operator new(std::size_t size) { return allocate_or_throw(size); }
void* operator new[](std::size_t size) { return allocate_or_throw(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return allocate(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return allocate(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept { std::free(memory); }
void operator delete[](void* memory, const std::nothrow_t&) noexcept { std::free(memory); }

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kShort =
    "Vacancy Notice 17\nTitle: Records Clerk\nLocation: Lyon, France\n\nMain Duties\n- Keep the records.\n";

struct Answer {
  int status = 0;
  std::string out;
};

Answer parse_with(const vacparse_parser* parser, std::string_view notice, const char* format) {
  char* out = nullptr;
  std::size_t size = 99;
  const int status = vacparse_parse(parser, notice.data(), notice.size(), "17", format, &out, &size);
  Answer answer{status, out ? std::string(out, size) : ""};
  CHECK((out == nullptr) == (status > VACPARSE_FAILED));
  if (out) CHECK(std::strlen(out) == size);
  if (!out) CHECK(size == 0);
  vacparse_free_string(out);
  return answer;
}

std::string trouble_with(const vacparse_options& options) {
  char* error = nullptr;
  vacparse_parser* parser = vacparse_new(&options, &error);
  CHECK(parser == nullptr);
  vacparse_free(parser);
  std::string trouble = error ? error : "";
  vacparse_free_string(error);
  CHECK(vacparse_new(&options, nullptr) == nullptr);
  return trouble;
}

vacparse_options no_options() {
  vacparse_options options = {};
  options.size = sizeof options;
  return options;
}

TEST_CASE("a parser gives in every format what the emitters give") {
  vacparse_parser* parser = vacparse_new(nullptr, nullptr);
  REQUIRE(parser);
  const vacparse::Layouts layouts;
  for (const vacparse::Emitter& emitter : vacparse::emitters()) {
    std::string expected;
    emitter.begin({}, expected);
    emitter.record("17", vacparse::parse(kShort, layouts), {}, 0, expected);
    emitter.end({}, expected);
    const Answer answer = parse_with(parser, kShort, std::string(emitter.name).c_str());
    CHECK(answer.status == VACPARSE_OK);
    CHECK(answer.out == expected);
  }
  CHECK(parse_with(parser, kShort, nullptr).out == parse_with(parser, kShort, "ndjson").out);
  vacparse_free(parser);
}

TEST_CASE("a notice that cannot be used gives a failure, and misuse a status") {
  vacparse_parser* parser = vacparse_new(nullptr, nullptr);
  REQUIRE(parser);
  const Answer empty = parse_with(parser, "", nullptr);
  CHECK(empty.status == VACPARSE_FAILED);
  CHECK(Json::parse(empty.out)["error"]["code"] == "empty");
  CHECK(parse_with(parser, std::string_view("a\0b\0\1\2", 6), nullptr).status == VACPARSE_FAILED);
  CHECK(parse_with(parser, kShort, "xml").status == VACPARSE_MISUSE);
  CHECK(parse_with(nullptr, kShort, nullptr).status == VACPARSE_MISUSE);
  char* out = nullptr;
  CHECK(vacparse_parse(parser, nullptr, 1, "", nullptr, &out, nullptr) == VACPARSE_MISUSE);
  CHECK(vacparse_parse(parser, "x", 1, nullptr, nullptr, &out, nullptr) == VACPARSE_MISUSE);
  CHECK(vacparse_parse(parser, "x", 1, "", nullptr, nullptr, nullptr) == VACPARSE_MISUSE);
  CHECK(vacparse_parse(parser, nullptr, 0, "", nullptr, &out, nullptr) == VACPARSE_FAILED);
  vacparse_free_string(out);
  vacparse_free(parser);
  vacparse_free(nullptr);
  vacparse_free_string(nullptr);
  CHECK(vacparse_version() == vacparse::version());
}

TEST_CASE("options are heeded, and wrong ones told") {
  vacparse_options options = no_options();
  const char* const layouts[] = {"id = \"own\"\nname = \"Own\"\n", nullptr};
  options.layouts = layouts;
  options.layout = "own";
  options.date_order = "mdy";
  options.evidence = 1;
  vacparse_parser* parser = vacparse_new(&options, nullptr);
  REQUIRE(parser);
  const Json record = Json::parse(parse_with(parser, "Deadline: 03/04/2026\nTitle: Clerk\n", nullptr).out);
  CHECK(record["parser"]["layout"] == "own");
  CHECK(record["deadline"]["date"] == "2026-03-04");
  CHECK(record.contains("evidence"));
  vacparse_free(parser);

  options.layout = "none";
  CHECK(trouble_with(options) == "no layout is called none");
  options = no_options();
  options.date_order = "ymd";
  CHECK(trouble_with(options) == "date_order: neither dmy nor mdy: ymd");
  const char* const wrong[] = {layouts[0], "id = \n", nullptr};
  options.layouts = wrong;
  CHECK(trouble_with(options).starts_with("layouts[1]:1:"));
}

TEST_CASE("options may be of an earlier version, or of a later one that asks for nothing new") {
  vacparse_options options = no_options();
  options.date_order = "ymd";
  options.size = offsetof(vacparse_options, date_order);
  vacparse_parser* parser = vacparse_new(&options, nullptr);
  CHECK(parser);
  vacparse_free(parser);
  struct {
    vacparse_options options;
    int later;
  } more = {no_options(), 0};
  more.options.size = sizeof more;
  parser = vacparse_new(&more.options, nullptr);
  CHECK(parser);
  vacparse_free(parser);
  more.later = 1;
  CHECK(trouble_with(more.options) == "the options are of a later version than this library");
  more.options.size = 0;
  CHECK(trouble_with(more.options) == "options->size is not sizeof(vacparse_options)");
}

TEST_CASE("many threads may use one parser") {
  vacparse_parser* parser = vacparse_new(nullptr, nullptr);
  REQUIRE(parser);
  std::vector<std::string> records(4);
  std::vector<std::thread> threads;
  for (std::string& record : records) {
    threads.emplace_back([parser, &record] {
      char* out = nullptr;
      vacparse_parse(parser, kShort.data(), kShort.size(), "17", "json", &out, nullptr);
      record = out ? out : "";
      vacparse_free_string(out);
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(records[0].size() > 100);
  CHECK(std::count(records.begin(), records.end(), records[0]) == 4);
  vacparse_free(parser);
}

/// The status when the `number`th allocation and all after it fail.
int starved(const vacparse_parser* parser, std::string_view notice, long number) {
  char* out = nullptr;
  allocations_left = number;
  const int status = vacparse_parse(parser, notice.data(), notice.size(), "17", "jsonld", &out, nullptr);
  allocations_left = -1;
  CHECK((out == nullptr) == (status != VACPARSE_OK));
  vacparse_free_string(out);
  return status;
}

TEST_CASE("without memory there is a status, and afterwards the parser is as good as before") {
  vacparse_parser* parser = vacparse_new(nullptr, nullptr);
  REQUIRE(parser);
  // Patterns are compiled when first used, in RE2, which wants memory as well.
  std::string notice(kShort);
  for (const char* duty : {"Sort the maps", "Bind the ledgers", "Open the reading room", "Copy the plans",
                           "Mend the shelves", "Count the boxes"})
    notice += "- " + std::string(duty) + ".\n";
  for (const char* group : {"Task 1: Lend", "Task 2: Exhibit", "Task 3: Restore"})
    notice += "\n" + std::string(group) + "\n\n- Pack the charts.\n- Hang the portraits.\n";
  const std::string whole = parse_with(parser, notice, "jsonld").out;
  long number = 0;
  int status = VACPARSE_NO_MEMORY;
  for (; status != VACPARSE_OK; number += number < 200 ? 1 : 97) {
    status = starved(parser, notice, number);
    if (status != VACPARSE_OK) CHECK(status == VACPARSE_NO_MEMORY);
  }
  CHECK(number > 100);
  CHECK(parse_with(parser, notice, "jsonld").out == whole);
  vacparse_free(parser);

  char* error = nullptr;
  allocations_left = 3;
  CHECK(vacparse_new(nullptr, &error) == nullptr);
  allocations_left = -1;
  CHECK(error == std::string_view("out of memory"));
  vacparse_free_string(error);
}

}  // namespace
