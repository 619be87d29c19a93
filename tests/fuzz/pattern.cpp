// SPDX-License-Identifier: MIT
// A pattern, a line end, and a text: its program, and a scan with it as a cue, must say what RE2 says of it.
#include <algorithm>

#include "fuzz/target.hpp"
#include "layout/programs.hpp"
#include "layout/scan.hpp"
#include "text/characters.hpp"

namespace vacparse::test {
namespace {

/// What a text may hold: programs are never asked of bytes that are none.
std::string utf8_of(std::string_view bytes) {
  std::string text;
  for (std::size_t at = 0; at < bytes.size();) {
    const Character one = byte_at(bytes, at) < 0x80 ? Character{byte_at(bytes, at), 1} : read_utf8(bytes, at);
    append_utf8(one.size == 0 ? kReplacement : one.point, text);
    at += std::max<std::size_t>(one.size, 1);
  }
  return text;
}

re2::RE2::Options quietly() {
  re2::RE2::Options options;
  options.set_log_errors(false);
  return options;
}

void check_program(const re2::RE2& compiled, const std::string& text) {
  const auto made = translate(compiled.pattern());
  if (!made || !can_run(made->program, text.size())) return;
  const ProgramTables tables = made->tables();
  insist(may_match(made->program, text) || !re2::RE2::PartialMatch(text, compiled),
         "a match in a text that is said to have none");
  for (const bool whole : {false, true}) {
    const std::string said =
        by_program(tables, made->program, text, whole, compiled.NumberOfCapturingGroups());
    insist(said == by_re2(compiled, text, whole), "a program that says other than RE2");
  }
}

void check_scan(const std::string& cue, const std::string& text) {
  const re2::RE2 compiled("(?i)" + cue, quietly());
  if (!compiled.ok()) return;
  LayoutSource source{.id = "x"};
  source.cues = {{cue, Kind::duties}};
  const Layout layout(source);
  const std::string all = "so " + text + " on";
  const std::string_view piece = std::string_view(all).substr(3, text.size());
  const bool found = re2::RE2::PartialMatch(re2::StringPiece(piece.data(), piece.size()), compiled);
  insist(Scan(layout, all).count_cues(piece, Kind::duties) == found, "a scan that says other than RE2");
}

}  // namespace
}  // namespace vacparse::test

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace vacparse;
  const std::string_view input = test::view_of(bytes, size);
  const std::size_t end = std::min(input.find('\n'), input.size());
  const std::string pattern(input.substr(0, end));
  const re2::RE2 compiled(pattern, test::quietly());
  if (!compiled.ok()) return 0;
  const std::string text = test::utf8_of(input.substr(std::min(end + 1, input.size())));
  test::check_program(compiled, text);
  test::check_scan(pattern, text);
  return 0;
}
