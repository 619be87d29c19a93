// SPDX-License-Identifier: MIT
#include "emit/fold.hpp"

#include <cstdint>
#include <vector>

#include "catch.hpp"
#include "emit/line.hpp"
#include "random.hpp"

namespace {

using namespace vacparse;

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
  const std::vector<std::string_view> pieces = {"a",
                                                " ",
                                                "\n",
                                                "\t",
                                                "\xC2\xA0",
                                                "\xE2\x80\x99",
                                                "\xE2\x80\x89",
                                                "\xC3\xA0",
                                                "word after word",
                                                "\xE3\x80\x80",
                                                "\xE1\x9A\x80"};
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

TEST_CASE("what is folded and escaped at once is what is folded and then escaped") {
  test::Random random;
  for (int round = 0; round < 2000; ++round) {
    const std::string text =
        random.text(random.below(40), {"a", "work", " ", "  ", "\n", "\t", "\"", "\\", "\x01", "\xC2\xA0",
                                       "é", "\xE2\x80\x83", "–", "of the"});
    std::string scratch, expected = "before ", written = "before ";
    emit::append_json(emit::folded(text, scratch), expected);
    emit::append_folded_json(text, written);
    CAPTURE(text);
    REQUIRE(written == expected);
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
      {"a\x1B[31m\x7F\n\t", "a\xEF\xBF\xBD[31m\xEF\xBF\xBD\n\t"},
      {"\xC2\x9B\xC2\xA0", "\xEF\xBF\xBD\xC2\xA0"},
  }));
  CHECK(emit::to_utf8(bytes) == text);
}

}  // namespace
