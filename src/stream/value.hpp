// SPDX-License-Identifier: MIT
#pragma once
/// A JSON value that keeps its numbers as they are spelled and its keys in their order.

#include <string>
#include <string_view>
#include <vector>

namespace vacparse {

/// An ordinary value.
struct JsonValue {
  enum class Type { plain, string, list, object };  ///< plain: a number, true, false or null

  Type type = Type::plain;
  std::string key;                 ///< in the object that it is a member of
  std::string text;                ///< of a string, or of a plain value as it is written
  std::vector<JsonValue> members;  ///< of an object or list

  bool is_null() const { return type == Type::plain && text == "null"; }
  bool is_number() const;
};

/// Reads JSON. False: it is none, and `why` says what is wrong at which byte. What is nested deeper than 64
/// is none either.
bool read_value(std::string_view json, JsonValue& value, std::string& why);

/// The value that `path` leads to from `object`; null: there is none. A key that is longer comes first, and
/// of keys that are the same only the last one counts.
JsonValue* find_value(JsonValue& object, std::string_view path);

/// Compact JSON, each key once, without the two values that are pointed at.
std::string write_value(const JsonValue& value, const JsonValue* without, const JsonValue* nor);

}  // namespace vacparse
