// SPDX-License-Identifier: MIT
#pragma once
/// The walk through a record: tells a sink of every key and value, in order. What a value becomes depends on
/// its type alone, so a new field needs no change here nor in any sink.
///
/// A sink has: open_object, key, close_object, open_list, close_list, null, boolean, number (double or
/// size_t), written (JSON as it is), string (made by us), found (a Span of the text) and prose (Paragraphs,
/// never empty).

#include "emit/record.hpp"

namespace vacparse::emit {

template <class T, class Sink>
void walk(const T& value, Sink& sink);

template <class List, class Sink>
void walk_list(const List& list, Sink& sink) {
  sink.open_list();
  for (const auto& element : list) walk(element, sink);
  sink.close_list();
}

template <class T, class Sink>
void walk_fields(const T& object, Sink& sink) {
  each_value(object, [&sink](std::string_view key, const auto& value, std::string_view) {
    sink.key(key);
    walk(value, sink);
  });
}

template <class T, class Sink>
void walk_number(T number, Sink& sink) {
  if constexpr (std::is_floating_point_v<T>) {
    sink.number(number);
  } else {
    sink.number(static_cast<std::size_t>(number));
  }
}

template <class Sink>
void walk_id(const Id& id, Sink& sink) {
  if (id.type == IdType::null) return sink.null();
  id.type == IdType::number ? sink.written(id.text) : sink.string(id.text);
}

template <class T, class Sink>
void walk_scalar(const T& value, Sink& sink) {
  if constexpr (std::is_same_v<T, Span>) {
    sink.found(value);
  } else if constexpr (std::is_same_v<T, Paragraphs>) {
    value.empty() ? sink.null() : sink.prose(value);
  } else if constexpr (std::is_same_v<T, bool>) {
    sink.boolean(value);
  } else if constexpr (std::is_arithmetic_v<T>) {
    walk_number(value, sink);
  } else if constexpr (std::is_enum_v<T>) {
    sink.string(name_of(value));
  } else if constexpr (std::is_same_v<T, Id>) {
    walk_id(value, sink);
  } else if constexpr (kIsText<T>) {
    sink.string(value);
  } else {
    sink.string(to_string(value));
  }
}

template <class T, class Sink>
void walk(const T& value, Sink& sink) {
  if constexpr (IsOptional<T>::value) {
    value ? walk(*value, sink) : sink.null();
  } else if constexpr (kIsScalar<T>) {
    walk_scalar(value, sink);
  } else if constexpr (std::is_same_v<T, Texts>) {
    walk_list(value.spans, sink);
  } else if constexpr (kIsList<T>) {
    walk_list(value, sink);
  } else {
    sink.open_object();
    walk_fields(value, sink);
    sink.close_object();
  }
}

}  // namespace vacparse::emit
