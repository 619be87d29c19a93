// SPDX-License-Identifier: MIT
// Edits of the samples that must not matter, and ten times the text.

#include <chrono>
#include <ctime>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "edits.hpp"
#include "invariants.hpp"
#include "samples.hpp"
#include "sources.hpp"
#include "text/characters.hpp"

namespace vacparse::test {
namespace {

using Json = nlohmann::json;

/// The record without what tells where in the input it stands, and in which bytes.
Json content_of(const std::string& bytes, const Layouts& layouts) {
  Json record = Json::parse(emit_one("json", parse(bytes, layouts)));
  record.erase("source");
  for (Json& section : record.at("sections")) {
    section.erase("first_line");
    section.erase("last_line");
  }
  Json remarks = Json::array();
  for (Json& remark : record.at("remarks")) {
    remark.erase("line");
    if (remark.at("code") != "decoding") remarks.push_back({remark.at("code"), remark.at("field")});
  }
  record.at("remarks") = remarks;
  return record;
}

std::string with_blank_lines_doubled(std::string_view text) {
  std::string out;
  for (const std::string_view line : lines_of(text)) {
    out += line;
    if (line == "\n") out += line;
  }
  return out;
}

/// Nothing when the text has a character that Windows-1252 lacks.
std::optional<std::string> in_windows_1252(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const bool ascii = byte_at(text, at) < 0x80;
    const Character character = ascii ? Character{byte_at(text, at), 1} : read_utf8(text, at);
    int byte = 0;
    while (byte < 256 && from_windows_1252(static_cast<unsigned char>(byte)) != character.point) ++byte;
    if (byte == 256 || character.point == kReplacement) return std::nullopt;
    out += static_cast<char>(byte);
    at += character.size;
  }
  return out;
}

std::string in_utf_16(std::string_view text, Encoding encoding) {
  std::u16string units;
  for (std::size_t at = 0; at < text.size();) {
    const bool ascii = byte_at(text, at) < 0x80;
    const Character character = ascii ? Character{byte_at(text, at), 1} : read_utf8(text, at);
    const char32_t above = character.point - 0x10000;
    if (character.size == 4) units += static_cast<char16_t>(0xD800 + (above >> 10));
    units += static_cast<char16_t>(character.size == 4 ? 0xDC00 + (above & 0x3FF) : character.point);
    at += character.size;
  }
  return utf_16(units, encoding);
}

struct Edit {
  std::string_view name;
  std::string (*apply)(std::string_view text);
};

constexpr Edit kWithoutMatter[] = {
    {"CRLF", [](std::string_view text) { return with_line_ends(text, "\r\n"); }},
    {"CR", [](std::string_view text) { return with_line_ends(text, "\r"); }},
    {"byte order mark", [](std::string_view text) { return "\xEF\xBB\xBF" + std::string(text); }},
    {"blanks at line ends", [](std::string_view text) { return with_line_ends(text, " \t\n"); }},
    {"doubled blank lines", with_blank_lines_doubled},
    {"blank lines around", [](std::string_view text) { return "\n\n" + std::string(text) + "\n\n"; }},
    {"UTF-16", [](std::string_view text) { return in_utf_16(text, Encoding::utf_16le); }},
    {"Windows-1252", [](std::string_view text) { return in_windows_1252(text).value_or(std::string(text)); }},
};

TEST_CASE("edits that must not matter do not") {
  const Layouts layouts;
  for (const Sample& sample : samples()) {
    const std::string text(decode(sample.bytes).view());
    const Json expected = content_of(text, layouts);
    for (const Edit& edit : kWithoutMatter) {
      const std::string edited = edit.apply(text);
      CAPTURE(sample.id, edit.name);
      const Json patch = Json::diff(expected, content_of(edited, layouts));
      INFO(patch.dump().substr(0, 600));
      CHECK(patch.empty());
      CHECK_THAT(broken_invariants(edited, parse(edited, layouts)),
                 Catch::Matchers::Equals(std::vector<std::string>{}));
    }
  }
}

/// Seconds of this process's time that it takes to read `bytes`; the least of three tries.
double seconds_for(const std::string& bytes, const Layouts& layouts) {
  double least = 1e9;
  for (int round = 0; round < 3; ++round) {
    const std::clock_t begin = std::clock();
    const Parsed parsed = parse(bytes, layouts);
    least = std::min(least, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
  }
  return least;
}

std::string repeated(std::string_view piece, std::size_t size) {
  std::string out;
  while (out.size() < size) out += piece;
  return out;
}

// Ten times the text would take a hundred times the time if anything were quadratic, and ten if nothing is: a
// bound between the two that no busy machine reaches.
TEST_CASE("ten times the text takes about ten times the time") {
  const Layouts layouts;
  const std::string hostile[] = {
      "a",
      "Grade: ",
      "DUTIES\n",
      "- ",
      "- a\n",
      "1.1.1.1 ",
      "at least ",
      "(",
      "\n\n",
      ":",
      "a: ",
      "5 years, ",
      "and 3 years of experience ",
      "Master's degree or ",
      "English, ",
      "21 May 2026 ",
      "EUR 1,000 - ",
      "A.B.",
      "\t",
      "Title: Clerk\nDUTIES\n- file;\n- find;\n\n",
      "Lyon, France; ",
      "e.g. ",
      "  - a:\n",
      "******",
      "N/A\n",
  };
  for (const std::string& piece : hostile) {
    CAPTURE(piece);
    const double once = seconds_for("x\n" + repeated(piece, 40'000), layouts);
    const double tenfold = seconds_for("x\n" + repeated(piece, 400'000), layouts);
    INFO(once << " s, then " << tenfold << " s");
    CHECK(tenfold < 40 * (once + 0.005));
  }
}

}  // namespace
}  // namespace vacparse::test
