// SPDX-License-Identifier: MIT
#pragma once
/// What a line of --from ndjson holds.

#include <optional>
#include <string>
#include <string_view>

#include "vacparse/emit.hpp"

namespace vacparse {

/// Which of the line's keys are wanted: a key, or the way to one through objects with dots between.
struct LineKeys {
  std::string text;
  std::string id;
  bool carry = false;  ///< the others too
};

/// An ordinary value.
struct InputLine {
  std::string id;  ///< the characters of the text, or the number as it was spelled
  IdType id_type = IdType::null;
  std::string text;   ///< UTF-8
  std::string input;  ///< the object without id and text, compact; empty: not asked for, or not readable
  std::optional<Error> trouble;  ///< why there is no text ("bad_line", "too_large")
};

/// Never throws. A key that has dots itself comes before the way through objects; of keys that are the same
/// the last one counts. Linear in the size of `json`.
InputLine read_line(std::string_view json, const LineKeys& keys);

}  // namespace vacparse
