// SPDX-License-Identifier: MIT
#include "stream/line.hpp"

#include "stream/value.hpp"

namespace vacparse {
namespace {

/// Why what stands there is no id; empty: it is one, or there is none.
std::string take_id(JsonValue* value, const std::string& key, InputLine& line) {
  if (!value || value->is_null()) return "";
  if (value->type != JsonValue::Type::string && !value->is_number()) {
    return "the key \"" + key + "\" is neither a string nor a number (see --id-key)";
  }
  line.id_type = value->type == JsonValue::Type::string ? IdType::string : IdType::number;
  line.id = std::move(value->text);
  return "";
}

/// Why what stands there is no text; empty: it is one.
std::string take_text(JsonValue* value, const std::string& key, InputLine& line) {
  if (!value) return "there is no key \"" + key + "\" (see --text-key)";
  if (value->type != JsonValue::Type::string) return "the key \"" + key + "\" is no string (see --text-key)";
  line.text = std::move(value->text);
  return "";
}

bool is_blank(std::string_view json) { return json.find_first_not_of(" \t\r\n") == std::string_view::npos; }

}  // namespace

InputLine read_line(std::string_view json, const LineKeys& keys) {
  InputLine line;
  JsonValue root;
  std::string why;
  const bool read = !is_blank(json) && read_value(json, root, why);
  if (!read) {
    if (why.empty()) why = "the line is empty";
  } else if (root.type != JsonValue::Type::object) {
    why = "not a JSON object";
  }
  // Even of a line that is broken off, the id may have been read.
  JsonValue* const id = find_value(root, keys.id);
  const std::string no_id = take_id(id, keys.id, line);
  if (why.empty()) why = no_id;
  JsonValue* const text = why.empty() ? find_value(root, keys.text) : nullptr;
  if (why.empty()) why = take_text(text, keys.text, line);
  if (read && keys.carry && root.type == JsonValue::Type::object) {
    line.input = write_value(root, no_id.empty() ? id : nullptr, why.empty() ? text : nullptr);
  }
  if (!why.empty()) line.trouble = Error("bad_line", why);
  return line;
}

}  // namespace vacparse
