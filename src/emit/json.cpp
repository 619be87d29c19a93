// SPDX-License-Identifier: MIT
#include "emit/dom.hpp"
#include "emit/formats.hpp"

namespace vacparse::emit {
namespace {

constexpr int kIndent = 2;

void begin(const EmitOptions& options, std::string& out) {
  if (options.array) out += '[';
}

void element(const nlohmann::ordered_json& document, const EmitOptions& options, std::size_t index,
             std::string& out) {
  const std::string text = document.dump(kIndent);
  if (!options.array) {
    out.append(text).append("\n");
    return;
  }
  out += index == 0 ? "\n" : ",\n";
  // A line end inside a string is written as \n, so every one in the text ends a line of the document.
  out.append(kIndent, ' ');
  for (const char byte : text) {
    out += byte;
    if (byte == '\n') out.append(kIndent, ' ');
  }
}

void record(std::string_view id, const Parsed& parsed, const EmitOptions& options, std::size_t index,
            std::string& out) {
  element(to_dom(Record{to_utf8(id), parsed}, options.evidence), options, index, out);
}

void failure(std::string_view id, const Error& error, const EmitOptions& options, std::size_t index,
             std::string& out) {
  element(to_dom(make_failure(id, error)), options, index, out);
}

void end(const EmitOptions& options, std::string& out) {
  if (options.array) out += "\n]\n";
}

}  // namespace

extern const Emitter kJson = {"json", "JSON, indented; several inputs: an array", begin, record, failure,
                              end};

}  // namespace vacparse::emit
