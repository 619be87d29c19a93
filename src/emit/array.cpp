// SPDX-License-Identifier: MIT
#include "emit/array.hpp"

namespace vacparse::emit {
namespace {

constexpr std::size_t kIndent = 2;

/// The end of the string that begins at `place` of the JSON, past its quote.
std::size_t end_of_string(std::string_view json, std::size_t place) {
  while (json[++place] != '"') place += json[place] == '\\' ? 1 : 0;
  return place + 1;
}

/// Compact JSON, with each member and element on a line of its own. `depth` is that of the whole.
void append_indented(std::string_view json, std::size_t depth, std::string& out) {
  const auto line = [&out](std::size_t level) { out.append("\n").append(level * kIndent, ' '); };
  for (std::size_t place = 0; place < json.size();) {
    const char byte = json[place];
    const std::size_t end = byte == '"' ? end_of_string(json, place) : place + 1;
    const bool opens = byte == '{' || byte == '[';
    const bool closes = byte == '}' || byte == ']';
    const bool hollow = (opens && (json[end] == '}' || json[end] == ']')) ||
                        (closes && (json[place - 1] == '{' || json[place - 1] == '['));
    depth -= closes ? 1 : 0;
    if (closes && !hollow) line(depth);
    out.append(json, place, end - place);
    depth += opens ? 1 : 0;
    if (byte == ':') out += ' ';
    if (byte == ',' || (opens && !hollow)) line(depth);
    place = end;
  }
}

}  // namespace

void open_array(const EmitOptions& options, std::string& out) {
  if (options.array) out += '[';
}

void append_element(std::string_view line, const EmitOptions& options, std::size_t index, std::string& out) {
  line.remove_suffix(1);
  if (options.array) out.append(index == 0 ? "\n" : ",\n").append(kIndent, ' ');
  append_indented(line, options.array ? 1 : 0, out);
  if (!options.array) out += '\n';
}

void close_array(const EmitOptions& options, std::string& out) {
  if (options.array) out += "\n]\n";
}

}  // namespace vacparse::emit
