// SPDX-License-Identifier: MIT
// Every sample against its golden. With VACPARSE_ACCEPT=1 the goldens are written anew, and `git diff` is the
// review.

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

#include "catch.hpp"
#include "invariants.hpp"
#include "samples.hpp"

namespace vacparse::test {
namespace {

/// The record without what a release changes.
std::string golden_form(std::string record) {
  const std::string version = "\"version\": \"" VACPARSE_VERSION "\"";
  const std::size_t at = record.find(version);
  return at == std::string::npos ? record : record.replace(at, version.size(), "\"version\": \"(any)\"");
}

/// The first lines where the two part, at most five.
std::string first_differences(const std::string& expected, const std::string& found) {
  std::istringstream left(expected);
  std::istringstream right(found);
  std::string differences;
  int shown = 0;
  for (int number = 1; shown < 5 && (left || right); ++number) {
    std::string one;
    std::string other;
    std::getline(left, one);
    std::getline(right, other);
    if (one == other) continue;
    differences += "line " + std::to_string(number) + "\n  expected " + one + "\n  found    " + other + "\n";
    ++shown;
  }
  return differences;
}

TEST_CASE("every sample is read as its golden says") {
  const bool accept = std::getenv("VACPARSE_ACCEPT") != nullptr;
  const Layouts layouts;
  for (const Sample& sample : samples()) {
    const std::string found = golden_form(emit_one("json", parse(sample.bytes, layouts), {}, sample.id));
    std::filesystem::path path = sample.path;
    path.replace_extension(".json");
    const std::string expected = read_file(path);
    if (found == expected) continue;
    if (accept) {
      std::ofstream(path, std::ios::binary) << found;
      WARN("accepted " << path.string());
      continue;
    }
    FAIL_CHECK(sample.id << ": " << (expected.empty() ? "no golden" : first_differences(expected, found)));
  }
}

TEST_CASE("every golden has its sample") {
  for (const auto& entry : std::filesystem::recursive_directory_iterator(VACPARSE_SAMPLES)) {
    if (entry.path().extension() != ".json") continue;
    std::filesystem::path sample = entry.path();
    CAPTURE(sample.string());
    CHECK(std::filesystem::exists(sample.replace_extension(".txt")));
  }
}

TEST_CASE("what can never be wrong is right for every sample") {
  const Layouts layouts;
  for (const Sample& sample : samples()) {
    CAPTURE(sample.id);
    CHECK_THAT(broken_invariants(sample.bytes, parse(sample.bytes, layouts)),
               Catch::Matchers::Equals(std::vector<std::string>{}));
  }
}

}  // namespace
}  // namespace vacparse::test
