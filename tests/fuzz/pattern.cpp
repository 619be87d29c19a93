// SPDX-License-Identifier: MIT
// A pattern, a line end, and a text: its program must say what RE2 says of it.
#include <algorithm>

#include "fuzz/target.hpp"
#include "layout/programs.hpp"
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

}  // namespace
}  // namespace vacparse::test

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace vacparse;
  const std::string_view input = test::view_of(bytes, size);
  const std::size_t end = std::min(input.find('\n'), input.size());
  const std::string pattern(input.substr(0, end));
  re2::RE2::Options options;
  options.set_log_errors(false);
  const re2::RE2 compiled(pattern, options);
  if (!compiled.ok()) return 0;
  const auto made = translate(pattern);
  if (!made) return 0;
  const std::string text = test::utf8_of(input.substr(std::min(end + 1, input.size())));
  const ProgramTables tables = {{&made->program, 1}, made->steps, made->ranges};
  if (!can_run(made->program, text.size())) return 0;
  for (const bool whole : {false, true}) {
    const std::string said =
        test::by_program(tables, made->program, text, whole, compiled.NumberOfCapturingGroups());
    test::insist(said == test::by_re2(compiled, text, whole), "a program that says other than RE2");
  }
  return 0;
}
