// SPDX-License-Identifier: MIT
#pragma once
/// The spans of a notice's values.

#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

#include "vacparse/fields.hpp"

namespace vacparse::test {

template <class Value>
inline constexpr bool kIsList = false;
template <class Value>
inline constexpr bool kIsList<std::vector<Value>> = true;
template <class Value>
inline constexpr bool kIsOptional = false;
template <class Value>
inline constexpr bool kIsOptional<std::optional<Value>> = true;

/// Every span that a value of the model holds, in the record's order.
template <class Value>
void collect_spans(const Value& value, std::vector<Span>& spans) {
  const auto visit = [&](std::string_view, const auto& member, std::string_view) {
    collect_spans(member, spans);
  };
  if constexpr (std::is_same_v<Value, Span>) {
    spans.push_back(value);
  } else if constexpr (kIsOptional<Value>) {
    if (value) collect_spans(*value, spans);
  } else if constexpr (kIsList<Value>) {
    for (const auto& one : value) collect_spans(one, spans);
  } else if constexpr (requires { each_field(value, visit); }) {
    each_field(value, visit);
  }
}

}  // namespace vacparse::test
