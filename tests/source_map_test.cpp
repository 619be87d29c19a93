// SPDX-License-Identifier: MIT
// The way from each place in a text back to the bytes of its input.

#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "sources.hpp"
#include "vacparse/text.hpp"

namespace vacparse {
namespace {

using namespace std::string_view_literals;
using test::decode_piece;
using test::utf_16;

TEST_CASE("a place in the text leads to its bytes") {
  struct {
    std::string_view bytes;
    Span span;
    SourceRange range;
  } const rows[] = {
      {"abc", {0, 3}, {0, 3}},
      {"\xEF\xBB\xBF"
       "abc",
       {0, 3},
       {3, 6}},
      {"a\r\nb", {0, 1}, {0, 1}},
      {"a\r\nb", {0, 2}, {0, 3}},
      {"a\r\nb", {1, 2}, {2, 3}},
      {"a\r\nb", {2, 3}, {3, 4}},
      {"a\xE9"
       "b",
       {1, 3},
       {1, 2}},
      {"a\xE9"
       "b",
       {1, 4},
       {1, 3}},
      {"a\x80\x80"
       "b",
       {4, 7},
       {2, 3}},
      {"aaaaaaaaaa\x01\x02"
       "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
       {0, 10},
       {0, 10}},
      {"aaaaaaaaaa\x01"
       "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
       {10, 11},
       {11, 12}},
      {"aaaaaaaaaa\x01"
       "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
       {9, 11},
       {9, 12}},
      {"a\n\f\nb", {1, 3}, {1, 4}},
      {"\xFF\xFE"
       "a\0\xE9\0b\0"sv,
       {1, 3},
       {4, 6}},
      {"\xFF\xFE"
       "a\0\xE9\0b\0"sv,
       {3, 4},
       {6, 8}},
      {"R&amp;D", {1, 2}, {1, 6}},
      {"R&amp;D", {2, 3}, {6, 7}},
      {"R&amp;\x01\x01"
       "D and some more of a text, for this is none that is binary",
       {0, 2},
       {0, 6}},
      {"abc", {1, 1}, {1, 1}},
  };
  for (const auto& row : rows) {
    CAPTURE(row.bytes, row.span.begin, row.span.end);
    CHECK(decode(row.bytes).source_of(row.span).begin == row.range.begin);
    CHECK(decode(row.bytes).source_of(row.span).end == row.range.end);
  }
}

/// Offsets between the characters of `utf8`, both ends among them.
std::vector<std::uint32_t> boundaries(std::string_view utf8) {
  std::vector<std::uint32_t> offsets;
  for (std::size_t at = 0; at <= utf8.size(); ++at) {
    if (at == utf8.size() || (static_cast<unsigned char>(utf8[at]) & 0xC0) != 0x80) {
      offsets.push_back(static_cast<std::uint32_t>(at));
    }
  }
  return offsets;
}

void check_all_spans(std::string_view bytes) {
  CAPTURE(bytes);
  const Text text = decode(bytes);
  const std::vector<std::uint32_t> offsets = boundaries(text.view());
  std::size_t wrong = 0;
  for (std::size_t first = 0; first < offsets.size(); ++first) {
    for (std::size_t last = first + 1; last < offsets.size(); ++last) {
      const Span span{offsets[first], offsets[last]};
      const SourceRange range = text.source_of(span);
      const bool inside = range.begin <= range.end && range.end <= bytes.size();
      if (!inside) FAIL("outside the source: " << span.begin << ".." << span.end);
      const std::string_view piece = bytes.substr(range.begin, range.end - range.begin);
      if (decode_piece(piece, text.encoding()) != text.view(span)) ++wrong;
    }
  }
  CHECK(wrong == 0);
}

TEST_CASE("the bytes of every span, decoded again, give the span's text") {
  const std::string x(200, 'x');
  const std::string inputs[] = {
      "a\r\nb\rc\n\r\n\n\rd\re\r",
      "\xEF\xBB\xBF\xC3\xA9\r\n\xE2\x82\xAC\n",
      "caf\xE9 \x80\x81\x9F\r\n\xC3\xA9\xFF",
      "\xC3\xA9\xC3\xA9\xC3\xA9\xE9\xE2\x82\xAC\xE2\x82\r\n\xF0\x9F\x98\x80\xF0\x9F",
      x + std::string("\0\0a\x01\r\x02\nb\0", 9),
      x + "\xEF\xBB\xBF"
          "b\xC2\x85\xC2\x90"
          "c\xEF\xBB\xBF",
      "a\fb\f\fc\n\fd\f\ne\f\r\nf\v",
      "\f\f\na\f",
      "R&amp;D &lt;&amp;lt;&nbsp;&#8217;&#x1F600;&#13;&#10;\xE9\r\n&bogus;&#1;&#1;b&amp;\r\n&copy;",
      x + "\x01&amp;\x02\x02&amp;\x03",
      "caf\xE9 &eacute;\xE9&amp;\x01\x80",
  };
  for (const std::string& input : inputs) check_all_spans(input);
}

TEST_CASE("the bytes of every span in UTF-16, decoded again, give the span's text") {
  const char16_t odd[] = {u'a',   u'\r', u'\n',  0xE9, 0x20AC, 0xD83D, 0xDE00,
                          0xD83D, u'\r', 0xDE00, 0,    0xFEFF, u'\f',  u'z'};
  for (const Encoding encoding : {Encoding::utf_16le, Encoding::utf_16be}) {
    check_all_spans(utf_16({odd, 14}, encoding));
    check_all_spans(utf_16(u"ab", encoding) + "c");
    check_all_spans(
        utf_16(u"R&amp;D &lt;&nbsp;\u00E9&#8217;&#x1F600;&#13;&#10;&#1;\u0001b&bogus;&amp", encoding));
  }
}

TEST_CASE("long inputs are mapped as short ones are") {
  std::u16string units;
  for (int count = 0; count < 3000; ++count) units += count % 7 == 0 ? u"\u20AC\r\n" : u"ab\u00E9";
  const std::string bytes = utf_16(units, Encoding::utf_16le);
  const Text text = decode(bytes);
  const std::vector<std::uint32_t> offsets = boundaries(text.view());
  std::size_t wrong = 0;
  for (std::size_t index = 0; index + 5 < offsets.size(); index += 3) {
    const Span span{offsets[index], offsets[index + 5]};
    const SourceRange range = text.source_of(span);
    const std::string piece = bytes.substr(range.begin, range.end - range.begin);
    wrong += decode_piece(piece, text.encoding()) != text.view(span);
  }
  CHECK(wrong == 0);
}

}  // namespace
}  // namespace vacparse
