// SPDX-License-Identifier: MIT
#include "vacparse/text.hpp"

#include <string>
#include <string_view>
#include <utility>

#include "catch.hpp"
#include "sources.hpp"
#include "vacparse/parse.hpp"

namespace vacparse {
namespace {

using namespace std::string_literals;
using namespace std::string_view_literals;
using test::utf_16;

struct DecodeRow {
  std::string_view bytes;
  std::string_view text;
  Encoding encoding = Encoding::utf_8;
  std::size_t replaced = 0;
  std::size_t replaced_line = 0;
  std::size_t dropped = 0;
  std::size_t dropped_line = 0;
};

constexpr auto kUtf8 = Encoding::utf_8;
constexpr auto kWindows = Encoding::windows_1252;

void check_row(const DecodeRow& row) {
  CAPTURE(row.bytes);
  const Text text = decode(row.bytes);
  CHECK(text.view() == row.text);
  CHECK(text.encoding() == row.encoding);
  CHECK(text.source_size() == row.bytes.size());
  CHECK(text.notes().replaced == row.replaced);
  CHECK(text.notes().replaced_line == row.replaced_line);
  CHECK(text.notes().dropped == row.dropped);
  CHECK(text.notes().dropped_line == row.dropped_line);
}

TEST_CASE("line ends of all kinds become one") {
  const DecodeRow rows[] = {
      {"a\nb\n", "a\nb\n"},
      {"a\r\nb\r\n", "a\nb\n"},
      {"a\rb\r", "a\nb\n"},
      {"a\r\r\nb", "a\n\nb"},
      {"a\n\rb", "a\n\nb"},
      {"a\r", "a\n"},
      {"\r\n\r\na", "\n\na"},
      {"a\fb", "a\nb"},
      {"a\n\fb", "a\nb"},
      {"a\f\nb", "a\nb"},
      {"a\n\f\nb", "a\n\nb"},
      {"a\f\r\nb", "a\nb"},
      {"\fa", "a"},
      {"a\vb", "a\nb"},
      {"a\f\fb", "a\nb"},
      {"a\f", "a\n"},
      {"a\xE2\x80\xA8"
       "b",
       "a\xE2\x80\xA8"
       "b"},
      {"a\tb", "a\tb"},
  };
  for (const DecodeRow& row : rows) check_row(row);
}

TEST_CASE("UTF-8 is kept as it is, without its mark") {
  const DecodeRow rows[] = {
      {"\xEF\xBB\xBFna\xC3\xAFve", "na\xC3\xAFve"},
      {"\xC2\xA0x", "\xC2\xA0x"},
      {"\xE0\xA0\x80\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBF",
       "\xE0\xA0\x80\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBF"},
      {"\xF0\x90\x80\x80\xF4\x8F\xBF\xBF", "\xF0\x90\x80\x80\xF4\x8F\xBF\xBF"},
  };
  for (const DecodeRow& row : rows) check_row(row);
}

TEST_CASE("bytes that are not UTF-8 are read as Windows-1252") {
  const DecodeRow rows[] = {
      {"na\xEFve", "na\xC3\xAFve", kWindows, 1, 1},
      {"x\n\x80 \x93q\x94", "x\n\xE2\x82\xAC \xE2\x80\x9Cq\xE2\x80\x9D", kWindows, 3, 2},
      {"\x81\x8D\x8F\x90\x9D", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD", kWindows, 5,
       1},
      {"\xA0\xFF", "\xC2\xA0\xC3\xBF", kWindows, 2, 1},
      // One stray byte in a text that is UTF-8 otherwise; one sequence by chance in a text that is not.
      {"\xC3\xA9 \xC3\xA9\n\xE9", "\xC3\xA9 \xC3\xA9\n\xC3\xA9", kUtf8, 1, 2},
      {"\xC3\xA9 \n\xE9 \xE8", "\xC3\x83\xC2\xA9 \n\xC3\xA9 \xC3\xA8", kWindows, 2, 2},
  };
  for (const DecodeRow& row : rows) check_row(row);
}

TEST_CASE("overlong forms, surrogates and cut sequences are not UTF-8") {
  const std::string_view sequences[] = {
      "\xC0\x80",
      "\xC1\xBF",
      "\xE0\x80\x80",
      "\xE0\x9F\xBF",
      "\xED\xA0\x80",
      "\xED\xBF\xBF",
      "\xF0\x80\x80\x80",
      "\xF0\x8F\xBF\xBF",
      "\xF4\x90\x80\x80",
      "\xF5\x80\x80\x80",
      "\xFE",
      "\xFF",
      "\x80",
      "\xBF",
      "\xC3",
      "\xE2\x82",
      "\xF0\x9F\x98",
      "\xE2\x28\xA1",
      "\xF0\x28\x8C\xBC",
  };
  for (const std::string_view sequence : sequences) {
    const std::string bytes = "\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9 " + std::string(sequence) + "!";
    CAPTURE(sequence);
    const Text text = decode(bytes);
    CHECK(text.encoding() == kUtf8);
    CHECK(text.notes().replaced > 0);
    CHECK(decode(text.view()).view() == text.view());
    CHECK(decode(text.view()).notes().replaced == 0);
  }
}

TEST_CASE("control characters are kept out, with a note") {
  const std::string x(40, 'x');
  const std::string_view controls[] = {"\0"sv,     "\x01",     "\x1B",     "\x1F",        "\x7F",
                                       "\xC2\x80", "\xC2\x85", "\xC2\x9F", "\xEF\xBB\xBF"};
  for (const std::string_view control : controls) {
    const std::string bytes = x + "\n" + std::string(control) + x;
    const std::string text = x + "\n" + x;
    check_row({bytes, text, kUtf8, 0, 0, 1, 2});
  }
  const std::string end = x + "\n\0\x02"s;
  const std::string text = x + "\n";
  check_row({end, text, kUtf8, 0, 0, 2, 1});
}

TEST_CASE("character references are read as their characters") {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"R&amp;D &lt;b&gt; &quot;x&quot; it&apos;s", "R&D <b> \"x\" it's"},
      {"the post&rsquo;s &ndash; &euro;5&nbsp;000 &Eacute;cole &thetasym;",
       "the post\u2019s \u2013 \u20AC5\u00A0000 \u00C9cole \u03D1"},
      {"&#8217;&#x2019;&#X2019;&#0039;&#x1F4CD;", "\u2019\u2019\u2019'\U0001F4CD"},
      {"&#146;&#128;", "\u2019\u20AC"},
      {"salary&colon; &lpar;gross&rpar;&Tab;x", "salary: (gross)\tx"},
      {"once: &amp;amp; &amp;#39;", "once: &amp; &#39;"},
      {"a&#10;b&#13;&#10;c&#13;d&#13;\ne", "a\nb\nc\nd\ne"},
      // What is none stays as it is.
      {"R&D; A & B; &amp &nosuch; &AmP; &;", "R&D; A & B; &amp &nosuch; &AmP; &;"},
      {"&#; &#x; &#0; &#xD800; &#1114112; &#12a; &#99999999999;",
       "&#; &#x; &#0; &#xD800; &#1114112; &#12a; &#99999999999;"},
      {"&#000000000039;", "&#000000000039;"},
      {"&", "&"},
      {"x &am", "x &am"},
  };
  for (const auto& [bytes, text] : rows) {
    check_row({bytes, text});
    std::u16string units(bytes.begin(), bytes.end());
    CHECK(decode(utf_16(units, Encoding::utf_16be)).view() == text);
  }
  check_row({"caf\xE9 R&amp;D", "caf\u00E9 R&D", kWindows, 1, 1});
  check_row({"a\n&#1;&#xFEFF;b", "a\nb", kUtf8, 0, 0, 2, 2});
}

TEST_CASE("UTF-16 is known by its mark") {
  for (const Encoding encoding : {Encoding::utf_16le, Encoding::utf_16be}) {
    const auto check = [&](std::u16string_view units, std::string_view text, std::size_t replaced,
                           std::size_t dropped) {
      const std::string bytes = utf_16(units, encoding);
      check_row({bytes, text, encoding, replaced, replaced ? 1u : 0u, dropped, dropped ? 1u : 0u});
    };
    check(u"a\r\nb\rc\nd", "a\nb\nc\nd", 0, 0);
    check(u"na\u00EFve \u20AC \U0001F600", "na\xC3\xAFve \xE2\x82\xAC \xF0\x9F\x98\x80", 0, 0);
    check(u"a\fb\n\fc", "a\nb\nc", 0, 0);
    check(std::u16string_view(u"a\0\uFEFFb\u0085", 5), "ab", 0, 3);
    const char16_t alone[] = {u'a', 0xD83D, u'b', 0xDE00, 0xD83D, 0xD83D, 0xDE00};
    check({alone, 7},
          "a\xEF\xBF\xBD"
          "b\xEF\xBF\xBD\xEF\xBF\xBD\xF0\x9F\x98\x80",
          3, 0);
    const char16_t last[] = {u'a', 0xD83D};
    check({last, 2}, "a\xEF\xBF\xBD", 1, 0);
    CHECK(decode(utf_16(u"ab", encoding) + "x").view() == "ab\xEF\xBF\xBD");
    CHECK(decode(utf_16(u"ab", encoding) + "\r").view() == "ab\xEF\xBF\xBD");
  }
}

std::string code_of(std::string_view bytes) {
  try {
    decode(bytes);
  } catch (const Error& error) {
    return error.code();
  }
  return "none";
}

TEST_CASE("what cannot be text is refused") {
  struct {
    std::string_view bytes;
    std::string_view code;
  } const rows[] = {
      {"", "empty"},
      {" \t\r\n\f\v \n", "empty"},
      {"\xC2\xA0\n", "empty"},
      {"\xEF\xBB\xBF", "empty"},
      {"\xEF\xBB\xBF\n", "empty"},
      {"\xFF\xFE", "empty"},
      {"\xFE\xFF\0 "sv, "empty"},
      {"\0\0\0\0"sv, "binary"},
      {"a\0b\0c\0"sv, "binary"},
      {"\x7F"
       "ELF\2\1\1\0"sv,
       "binary"},
      {"\0"sv, "binary"},
      {".", "none"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.bytes);
    CHECK(code_of(row.bytes) == row.code);
  }
  // Refused by its size alone: the bytes are not looked at.
  CHECK(code_of(std::string_view("x", std::size_t{1} << 32)) == "too_large");
}

TEST_CASE("lines are counted as an editor does") {
  const Text text = decode("one\n\nthree");
  REQUIRE(text.line_count() == 3);
  CHECK(text.view(text.line(1)) == "one");
  CHECK(text.view(text.line(2)).empty());
  CHECK(text.view(text.line(3)) == "three");
  CHECK(text.line_of(0) == 1);
  CHECK(text.line_of(3) == 1);
  CHECK(text.line_of(4) == 2);
  CHECK(text.line_of(5) == 3);
  CHECK(text.line_of(10) == 3);
  CHECK(decode("one\n").line_count() == 1);
  CHECK(decode("one\n").view(decode("one\n").line(1)) == "one");
  CHECK(Text().line_count() == 0);
  CHECK(text.span_of(text.view().substr(5, 3)) == Span{5, 8});
}

TEST_CASE("a text that is plain is found so at any length and place") {
  for (std::size_t length = 0; length < 70; ++length) {
    const std::string before(length, 'a');
    for (const std::string_view odd : {"\x01"sv, "\x7F"sv, "\r"sv, "&lt;"sv, "\xC3\xA9"sv, "\xE9"sv}) {
      const std::string bytes = std::string(64, '-') + before + std::string(odd) + "zz";
      CAPTURE(length, odd);
      const Text text = decode(bytes);
      CHECK(text.view().starts_with(std::string(64, '-') + before));
      CHECK(text.view().ends_with("zz"));
      CHECK(text.view().size() <= bytes.size() + 1);
      CHECK(text.view().find("&lt;") == std::string_view::npos);
    }
  }
}

}  // namespace
}  // namespace vacparse
