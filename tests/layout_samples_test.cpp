// SPDX-License-Identifier: MIT
// A layout is proved by its samples, and a sample by its layout.

#include <filesystem>
#include <set>
#include <string>

#include "catch.hpp"
#include "embedded.hpp"
#include "samples.hpp"
#include "vacparse/parse.hpp"

namespace vacparse::test {
namespace {

TEST_CASE("every layout has samples, and every folder of samples a layout") {
  std::set<std::string> ids;
  for (const Layouts::Entry& layout : Layouts().list()) ids.insert(layout.id);
  std::set<std::string> folders;
  for (const Sample& sample : samples()) folders.insert(sample.layout);
  CHECK(ids == folders);
}

TEST_CASE("a layout's id is its file's name") {
  const Layouts layouts;
  CHECK(embedded_layouts().size() == layouts.list().size());
  for (const EmbeddedLayout& embedded : embedded_layouts()) {
    CAPTURE(embedded.id);
    CHECK(layouts.find(embedded.id) != nullptr);
    CHECK(embedded.toml == read_file(std::filesystem::path(VACPARSE_SOURCE "/src/layouts") /
                                     (std::string(embedded.id) + ".toml")));
  }
}

TEST_CASE("every sample is detected as its folder says") {
  const Layouts layouts;
  for (const Sample& sample : samples()) {
    CAPTURE(sample.id);
    CHECK(parse(sample.bytes, layouts).layout == sample.layout);
  }
}

TEST_CASE("a layout that is given by its file reads as the one built in") {
  const Layouts built_in;
  for (const EmbeddedLayout& embedded : embedded_layouts()) {
    Layouts layouts;
    const std::string id = layouts.add(embedded.toml, std::string(embedded.id) + ".toml");
    CHECK(id == embedded.id);
  }
}

}  // namespace
}  // namespace vacparse::test
