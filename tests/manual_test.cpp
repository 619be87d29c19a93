// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>

#include "catch.hpp"
#include "manual/pages.hpp"

namespace {

using namespace vacparse;
using namespace vacparse::manual;

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// `name` as roff has it.
std::string in_roff(std::string name) {
  for (std::size_t place = name.find('-'); place != std::string::npos; place = name.find('-', place + 2))
    name.insert(place, "\\");
  return name;
}

TEST_CASE("every option stands in the manual page and in all completions") {
  const std::string page = man_page();
  const std::string bash = bash_completion();
  const std::string zsh = zsh_completion();
  const std::string fish = fish_completion();
  for (const OptionRow& row : option_rows()) {
    for (const std::string& name : row.names) {
      INFO(name);
      const bool is_long = name.starts_with("--");
      CHECK(has(page, "\\fB" + in_roff(name) + "\\fR"));
      CHECK((has(bash, " " + name + " ") || has(bash, "'" + name + " ") || has(bash, " " + name + "'")));
      CHECK((has(zsh, name + "[") || has(zsh, name + "=") || has(zsh, name + "+")));
      CHECK(has(fish, is_long ? " -l " + name.substr(2) + " " : " -s " + name.substr(1) + " "));
    }
    for (const std::string& choice : row.choices) {
      CHECK(has(bash, row.names.back() + "=" + choice));
      CHECK(has(fish, "'" + row.names.back() + "=" + choice + "'"));
      CHECK(has(zsh, "::form:("));
    }
  }
}

TEST_CASE("the manual page has its sections, and no line that roff would take for something else") {
  const std::string page = man_page();
  for (const char* const section : {"NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "\"EXAMPLES\"",
                                    "\"YOUR OWN LAYOUTS\"", "\"EXIT STATUS\"", "\"SEE ALSO\""}) {
    CHECK(has(page, std::string("\n.SH ") + section + "\n"));
  }
  const std::set<std::string> commands = {".TH", ".SH", ".SS", ".TP", ".B", ".nf", ".fi", ".\\\""};
  for (const std::string& line : split_at(page, "\n")) {
    INFO(line);
    if (line.starts_with('.')) CHECK(commands.contains(line.substr(0, line.find(' '))));
    CHECK_FALSE(line.starts_with('\''));
  }
}

TEST_CASE("what an option wants is told by how its value is called") {
  OptionRow row;
  CHECK(wanted(row).words.empty());
  row.value = "dmy|mdy";
  CHECK(wanted(row).words == std::vector<std::string>{"dmy", "mdy"});
  CHECK_FALSE(wanted(row).files);
  row.value = "NAME|FILE";
  CHECK(wanted(row).files);
  CHECK(wanted(row).layouts);
  CHECK(wanted(row).words.empty());
  row.value = "SIZE";
  CHECK_FALSE(wanted(row).files);
}

TEST_CASE("quotes survive the shell") {
  CHECK(quoted("it's") == "'it'\\''s'");
  CHECK(split_at("a||b", "|") == std::vector<std::string>{"a", "", "b"});
  CHECK(manual::joined({"a", "b"}, ", ") == "a, b");
}

}  // namespace
