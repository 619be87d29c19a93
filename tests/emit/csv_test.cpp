// SPDX-License-Identifier: MIT
#include <algorithm>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "emit/example.hpp"

namespace {

using namespace vacparse;
using namespace vacparse::test;

/// Rows and cells, read by the letter of RFC 4180.
std::vector<std::vector<std::string>> read_csv(std::string_view text, char delimiter = ',') {
  std::vector<std::vector<std::string>> rows;
  std::vector<std::string> row(1);
  bool quoted = false;
  for (std::size_t place = 0; place < text.size(); ++place) {
    const std::string_view rest = text.substr(place);
    if (quoted && rest.starts_with("\"\"")) {
      row.back() += text[place++];
    } else if (text[place] == '"') {
      quoted = !quoted;
    } else if (!quoted && text[place] == delimiter) {
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

std::string emitted_with(std::string_view format, const Parsed& parsed, const EmitOptions& options) {
  std::string out;
  const Emitter& emitter = *find_emitter(format);
  emitter.begin(options, out);
  emitter.record("=a", parsed, options, 0, out);
  emitter.failure("-c", Error("not_found", "@no"), options, 1, out);
  emitter.end(options, out);
  return out;
}

TEST_CASE("any delimiter gives the same cells") {
  const std::string_view format = GENERATE("csv", "csv=items");
  const char delimiter = GENERATE(';', '\t', '|', ' ', 'e', '.');
  EmitOptions options;
  const auto rows = read_csv(emitted_with(format, make_parsed(), options));
  options.delimiter = delimiter;
  CHECK(read_csv(emitted_with(format, make_parsed(), options), delimiter) == rows);
}

TEST_CASE("the byte order mark stands once, before the table") {
  const std::string_view format = GENERATE("csv", "csv=items");
  EmitOptions options;
  const std::string plain = emitted_with(format, make_parsed(), options);
  options.bom = true;
  CHECK(emitted_with(format, make_parsed(), options) == "\xEF\xBB\xBF" + plain);
}

TEST_CASE("with --safe no cell begins like a formula, and nothing else changes") {
  const std::string_view format = GENERATE("csv", "csv=items");
  Parsed parsed = make_parsed();
  parsed.text = decode("=SUM(A1)\n+1 x\n-x\n@x\nx=1\n'x\n");
  parsed.notice = {};
  parsed.notice.title = Span{0, 8};
  std::vector<Item> items;
  for (std::size_t line = 1; line <= parsed.text.line_count(); ++line)
    items.push_back({parsed.text.line(line), {}});
  parsed.notice.duties = {{std::nullopt, std::nullopt, {}, items}};
  EmitOptions options;
  const auto plain = read_csv(emitted_with(format, parsed, options));
  options.safe = true;
  const auto safe = read_csv(emitted_with(format, parsed, options));
  std::size_t changed = 0;
  for (std::size_t row = 0; row < plain.size(); ++row) {
    for (std::size_t column = 0; column < plain[row].size(); ++column) {
      const std::string& cell = plain[row][column];
      const bool formula = !cell.empty() && std::string_view("=+-@\t\r").find(cell[0]) != std::string::npos;
      CHECK(safe[row][column] == (formula ? "'" + cell : cell));
      changed += formula ? 1 : 0;
    }
  }
  CHECK(changed >= 5);
}

}  // namespace
