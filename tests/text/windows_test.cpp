// SPDX-License-Identifier: MIT
#include "text/windows.hpp"

#include <algorithm>
#include <bit>
#include <string>
#include <vector>

#include "catch.hpp"
#include "random.hpp"

namespace vacparse::test {
namespace {

using SeenWords = std::vector<std::string>;

/// The first eight letters of each word of `text`, one letter after the other.
SeenWords slow_words(std::string_view text) {
  SeenWords words;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool begins = text[at] == 'x' && (at == 0 || text[at - 1] != 'x');
    if (!begins) continue;
    const std::size_t size = std::min(text.find_first_not_of('x', at), text.size()) - at;
    words.emplace_back(text.substr(at, std::min(size, kEightBytes)));
  }
  return words;
}

SeenWords windowed_words(std::string_view text) {
  SeenWords words;
  each_window(
      text, [](const Sixteen& bytes) { return bytes.equal('x'); },
      [&](const Window& window) {
        for (std::uint64_t left = window.begins; left != 0; left &= left - 1) {
          const int at = std::countr_zero(left);
          const auto size = static_cast<std::size_t>(std::countr_one(window.marked >> at));
          words.emplace_back(window.text + at, std::min(size, kEightBytes));
        }
      });
  return words;
}

TEST_CASE("each word begins in one window, whatever the size of the text") {
  for (std::size_t size = 0; size < 4 * Window::kSize; ++size) {
    CAPTURE(size);
    REQUIRE(windowed_words(std::string(size, 'x')).size() == (size > 0 ? 1U : 0U));
    REQUIRE(windowed_words(std::string(size, ' ') + "x").size() == 1);
  }
}

TEST_CASE("words are met in order, wherever they stand in a window") {
  Random random;
  for (int round = 0; round < 2000; ++round) {
    const std::string text = random.text(random.below(120), {"x", "xx", "xxxxxxx", "xxxxxxxxx", " ", "  "});
    CAPTURE(text);
    REQUIRE(windowed_words(text) == slow_words(text));
  }
}

}  // namespace
}  // namespace vacparse::test
