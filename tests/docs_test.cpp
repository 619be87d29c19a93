// SPDX-License-Identifier: MIT
// Runs the examples of docs/usage.md: in a fenced block, "% command", then what it prints on both channels,
// then
// "=> exit N" where N is not 0. Lines before the first "%" are not run; "..." as the last line stands for any
// rest.

#include <sys/wait.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "catch.hpp"

namespace {

struct Example {
  std::string command;
  std::string expected;
  int line = 0;
};

std::vector<Example> read_examples(const std::string& path) {
  std::ifstream file(path);
  std::vector<Example> examples;
  bool inside = false;
  bool running = false;
  int number = 0;
  for (std::string line; std::getline(file, line);) {
    ++number;
    if (line.starts_with("```")) {
      inside = !inside;
      running = false;
    } else if (inside && line.starts_with("% ")) {
      running = true;
      examples.push_back({line.substr(2), "", number});
    } else if (running) {
      examples.back().expected += line + "\n";
    }
  }
  return examples;
}

/// What the command prints on both channels, and its exit status.
std::string run(const std::string& command) {
  const std::string folder = std::filesystem::path(VACPARSE_PROGRAM).parent_path().string();
  const std::string whole =
      "cd '" VACPARSE_SOURCE "' && PATH='" + folder + "':\"$PATH\" && { " + command + "\n} 2>&1 < /dev/null";
  FILE* pipe = ::popen(whole.c_str(), "r");
  REQUIRE(pipe);
  std::string printed;
  char buffer[4096];
  while (const std::size_t count = std::fread(buffer, 1, sizeof buffer, pipe)) printed.append(buffer, count);
  const int status = ::pclose(pipe);
  if (WEXITSTATUS(status) != 0) printed += "=> exit " + std::to_string(WEXITSTATUS(status)) + "\n";
  return printed;
}

TEST_CASE("the examples of the manual are true") {
  const std::vector<Example> examples = read_examples(VACPARSE_SOURCE "/docs/usage.md");
  CHECK(examples.size() >= 5);
  for (const Example& example : examples) {
    INFO("docs/usage.md:" << example.line << ": " << example.command);
    constexpr std::string_view kRest = "...\n";
    std::string printed = run(example.command);
    std::string expected = example.expected;
    if (expected.ends_with(kRest)) {
      expected.resize(expected.size() - kRest.size());
      printed.resize(std::min(printed.size(), expected.size()));
    }
    CHECK(printed == expected);
  }
}

}  // namespace
