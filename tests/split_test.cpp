// SPDX-License-Identifier: MIT
// Several notices in one text: where one goes over to the next.

#include <string>
#include <vector>

#include "catch.hpp"
#include "samples.hpp"
#include "vacparse/parse.hpp"

namespace vacparse::test {
namespace {

std::string join(const std::vector<std::string>& ids) {
  std::string bytes;
  for (const std::string& id : ids) bytes += read_file(std::string(VACPARSE_SAMPLES "/") + id) + "\n";
  return bytes;
}

std::string titles_of(const std::string& bytes, const Layouts& layouts) {
  std::string titles;
  for (const std::string_view notice : split_notices(bytes, layouts)) {
    const Parsed parsed = parse(notice, layouts);
    titles += parsed.notice.title ? std::string(parsed.text.view(*parsed.notice.title)) : "?";
    titles += '\n';
  }
  return titles;
}

TEST_CASE("notices that follow each other are parted where their own lines begin") {
  const Layouts layouts;
  const std::string bytes = join({"interpol/secondment-maritime-analyst.txt",
                                  "generic/town-council-markdown.txt", "interpol/staff-radio-engineer.txt"});
  CHECK(titles_of(bytes, layouts) ==
        "SECONDMENT - Maritime Crime Analyst\nSenior Planning Officer\nRadio Network Engineer\n");
}

TEST_CASE("a single notice is not parted") {
  const Layouts layouts;
  for (const Sample& sample : samples()) {
    CAPTURE(sample.id);
    CHECK(split_notices(sample.bytes, layouts).size() == 1);
  }
}

TEST_CASE("the parts of a text are all of it, in order") {
  const Layouts layouts;
  std::string before;
  for (const Sample& sample : samples()) {
    CAPTURE(sample.id);
    const std::string bytes = before + "\n" + sample.bytes;
    std::string joined;
    for (const std::string_view notice : split_notices(bytes, layouts)) joined += notice;
    CHECK(joined == bytes);
    before = sample.bytes;
  }
}

TEST_CASE("a further notice is remarked where it begins") {
  const Layouts layouts;
  const std::string bytes =
      join({"interpol/secondment-maritime-analyst.txt", "interpol/staff-radio-engineer.txt"});
  std::size_t told = 0;
  for (const Remark& remark : parse(bytes, layouts).remarks)
    told += remark.code == RemarkCode::several_notices;
  CHECK(told == 1);
}

}  // namespace
}  // namespace vacparse::test
