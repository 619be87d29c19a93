// SPDX-License-Identifier: MIT
// Edits of the samples that may matter, and must leave the invariants alone.
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "edits.hpp"
#include "invariants.hpp"
#include "samples.hpp"
#include "vacparse/parse.hpp"

namespace vacparse::test {
namespace {

void check_invariants(const std::string& bytes, const Layouts& layouts) {
  if (bytes.find_first_not_of(" \t\r\n") == std::string::npos) return;
  const std::vector<std::string> broken = broken_invariants(bytes, parse(bytes, layouts));
  CHECK_THAT(broken, Catch::Matchers::Equals(std::vector<std::string>{}));
}

TEST_CASE("a notice that is cut anywhere breaks nothing") {
  const Layouts layouts;
  for (const Sample& sample : samples()) {
    CAPTURE(sample.id);
    const std::size_t step = sample.bytes.size() / 12 + 1;
    for (std::size_t cut = step; cut < sample.bytes.size(); cut += step) {
      CAPTURE(cut);
      check_invariants(sample.bytes.substr(0, cut), layouts);
      check_invariants(sample.bytes.substr(cut), layouts);
    }
  }
}

TEST_CASE("lines in another order break nothing") {
  const Layouts layouts;
  for (const Sample& sample : samples()) {
    CAPTURE(sample.id);
    const std::vector<std::string_view> lines = lines_of(sample.bytes);
    std::string reversed;
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) reversed += *line;
    check_invariants(reversed, layouts);
    std::string shuffled;
    for (std::size_t index = 0; index < lines.size(); ++index) shuffled += lines[index * 7919 % lines.size()];
    check_invariants(shuffled, layouts);
  }
}

TEST_CASE("notices joined, glued to one line and without blanks break nothing") {
  const Layouts layouts;
  std::string before;
  for (const Sample& sample : samples()) {
    CAPTURE(sample.id);
    check_invariants(before + "\n" + sample.bytes, layouts);
    for (const std::string_view line_end : {" ", "", ":\n", "\n\xC2\xA0\xE2\x80\xA2 "}) {
      CAPTURE(line_end);
      check_invariants(with_line_ends(sample.bytes, line_end), layouts);
    }
    before = sample.bytes;
  }
}

}  // namespace
}  // namespace vacparse::test
