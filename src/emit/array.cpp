// SPDX-License-Identifier: MIT
#include "emit/array.hpp"

namespace vacparse::emit {
namespace {

constexpr int kIndent = 2;

}  // namespace

void open_array(const EmitOptions& options, std::string& out) {
  if (options.array) out += '[';
}

void append_element(const nlohmann::ordered_json& document, const EmitOptions& options, std::size_t index,
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

void close_array(const EmitOptions& options, std::string& out) {
  if (options.array) out += "\n]\n";
}

}  // namespace vacparse::emit
