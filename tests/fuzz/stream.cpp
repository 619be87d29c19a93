// SPDX-License-Identifier: MIT
// Bytes as a line of --from ndjson: a text, or the trouble with it; nothing is thrown. What is carried along
// is JSON in UTF-8, and what another reader of JSON refuses has trouble.

#include <nlohmann/json.hpp>

#include "fuzz/target.hpp"
#include "stream/line.hpp"

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace vacparse;
  using nlohmann::json;
  const std::string_view source = test::view_of(bytes, size);
  const InputLine line = read_line(source, {"text", "id", true});
  const InputLine deep = read_line(source, {"notice.text", "notice.id", size % 2 == 0});
  for (const InputLine* one : {&line, &deep}) {
    if (!one->trouble) test::insist(json::accept(source), "a line that is no JSON has no trouble");
    test::insist(one->input.empty() || json::accept(one->input), "what is carried along is no JSON");
    const std::string said = json(one->text).dump() + json(one->id).dump();  // throws for what is not UTF-8
    test::insist(said.size() >= 4, "no JSON of a text");
    if (one->trouble) test::insist(!one->trouble->code().empty(), "trouble without a code");
  }
  if (line.trouble || !json::accept(line.input)) return 0;
  const json carried = json::parse(line.input);
  test::insist(carried.is_object() && !carried.contains("text") && !carried.contains("id"),
               "text and id are carried along");
  return 0;
}
