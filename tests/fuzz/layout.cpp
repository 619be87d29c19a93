// SPDX-License-Identifier: MIT
// Bytes as a user's layout: a layout, with which a notice is read, or an `Error` that names file, line and
// column; nothing else.

#include "fuzz/target.hpp"
#include "invariants.hpp"

namespace vacparse::test {
namespace {

constexpr std::string_view kNotice =
    "VACANCY NOTICE 17\nTitle: Records Clerk\nGrade: 6\nLocation: Lyon, France\nClosing date: 21 May 2026\n\n"
    "Duties\nTask 1: Keep the records\n- Keep them in order.\n- Find them again, daily:\n  - by name;\n"
    "  - by number.\n\nRequired qualifications\nFive years of experience are required. English is a must.\n";

/// The way from "my.toml:" to the message, as in "7:16: ".
bool names_a_place(std::string_view message) {
  constexpr std::string_view kFile = "my.toml:";
  if (!message.starts_with(kFile)) return false;
  const std::size_t end = message.find_first_not_of("0123456789:", kFile.size());
  const std::string_view place = message.substr(kFile.size(), end - kFile.size());
  return place.size() >= 4 && place.front() != ':' && place.ends_with(':');
}

}  // namespace
}  // namespace vacparse::test

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace vacparse;
  static Layouts layouts;  // made anew only where one was added: that takes time
  try {
    const std::string id = layouts.add(test::view_of(bytes, size), "my.toml");
    const Layout* layout = layouts.find(id);
    test::insist(layout != nullptr, "a layout that was added is not found");
    const Parsed parsed = parse(test::kNotice, layouts, {.layout = layout, .date_order = std::nullopt});
    test::insist(test::broken_invariants(test::kNotice, parsed));
    parse(test::kNotice, layouts);
  } catch (const Error& error) {
    test::insist(error.code() == "layout", "an error that is not about the layout");
    test::insist(test::names_a_place(error.what()), "an error in a layout that names no place");
    return 0;
  }
  layouts = Layouts();
  return 0;
}
