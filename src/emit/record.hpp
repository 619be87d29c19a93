// SPDX-License-Identifier: MIT
#pragma once
/// The record as all formats see it: the head, the fields of the notice, the remarks; and the kinds of value
/// in it.

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "emit/fold.hpp"
#include "vacparse/emit.hpp"
#include "vacparse/parse.hpp"

namespace vacparse::emit {

/// What a record is called. UTF-8.
struct Id {
  Id() = default;
  Id(std::string id, IdType id_type = IdType::string) : text(std::move(id)), type(id_type) {}
  Id(const char* id) : text(id) {}
  operator std::string_view() const { return text; }

  std::string text;
  IdType type = IdType::string;
};

struct Parser {
  std::string_view version;
  std::string layout;
  std::optional<std::string> language;
};

struct Source {
  std::string_view encoding;
  std::size_t bytes = 0;
  std::size_t lines = 0;
};

/// What is written for an input that was read. `id` is UTF-8.
struct Record {
  Id id;
  const Parsed& parsed;
};

struct Trouble {
  std::string code;
  std::string message;
};

/// What is written for an input that could not be used. `id` is UTF-8.
struct Failure {
  Id id;
  Trouble error;
};

inline Failure make_failure(std::string_view id, const Error& error, IdType type = IdType::string) {
  return {Id(to_utf8(id), type), {to_utf8(error.code()), to_utf8(error.what())}};
}

template <class Visit>
void each_field(const Parser& parser, Visit&& visit) {
  visit("version", parser.version, "the version of vacparse");
  visit("layout", parser.layout, "the layout that the notice was read with");
  visit("language", parser.language, "ISO 639-1 code of the notice's language");
}

template <class Visit>
void each_field(const Source& source, Visit&& visit) {
  visit("encoding", source.encoding, "utf-8, windows-1252, utf-16le or utf-16be");
  visit("bytes", source.bytes, "the size of the input in bytes");
  visit("lines", source.lines, "the number of its lines");
}

template <class Visit>
void each_field(const Record& record, Visit&& visit) {
  const Parsed& parsed = record.parsed;
  visit("schema", kSchema, "the name and version of the record's shape");
  visit("id", record.id, "the input's path as given, or the id that the line of a stream has");
  visit("ok", true, "the input was read");
  visit("parser", Parser{version(), parsed.layout, parsed.language}, "what the notice was read with");
  visit("source",
        Source{name_of(parsed.text.encoding()), parsed.text.source_size(), parsed.text.line_count()},
        "what the notice was read from");
  each_field(parsed.notice, visit);
  visit("remarks", parsed.remarks, "what is odd about the notice");
}

template <class Visit>
void each_field(const Trouble& trouble, Visit&& visit) {
  visit("code", trouble.code, "what kind of trouble: one of a closed list");
  visit("message", trouble.message, "the trouble in words");
}

template <class Visit>
void each_field(const Failure& failure, Visit&& visit) {
  visit("schema", kSchema, "the name and version of the record's shape");
  visit("id", failure.id, "the input's path as given, or the id that the line of a stream has");
  visit("ok", false, "the input could not be used");
  visit("error", failure.error, "why");
}

/// A list of short texts, as against the paragraphs of a running text.
struct Texts {
  const std::vector<Span>& spans;
};

template <class T>
struct IsVector : std::false_type {};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {};
template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};

template <class T>
inline constexpr bool kIsText = std::is_convertible_v<const T&, std::string_view>;
/// One value, not made of others.
template <class T>
inline constexpr bool kIsScalar =
    std::is_arithmetic_v<T> || std::is_enum_v<T> || kIsText<T> || std::is_same_v<T, Span> ||
    std::is_same_v<T, Date> || std::is_same_v<T, Clock> || std::is_same_v<T, Paragraphs>;
template <class T>
inline constexpr bool kIsList = std::is_same_v<T, Texts> || (IsVector<T>::value && !kIsScalar<T>);
/// It has fields of its own.
template <class T>
inline constexpr bool kIsObject = !kIsScalar<T> && !kIsList<T> && !IsOptional<T>::value;
/// Lists may stand under it.
template <class T>
inline constexpr bool kHasItems = requires(const T& value) {
  value.items;
};

/// A field's value as the formats see it: lists of spans are paragraphs, but in a `Grade` they are levels.
template <class Owner, class Value>
decltype(auto) as_seen(const Value& value) {
  if constexpr (std::is_same_v<Owner, Grade> && std::is_same_v<Value, std::vector<Span>>) {
    return Texts{value};
  } else {
    return (value);
  }
}

/// `each_field`, with the values as the formats see them.
template <class T, class Visit>
void each_value(const T& object, Visit&& visit) {
  each_field(object, [&visit](std::string_view key, const auto& value, std::string_view meaning) {
    visit(key, as_seen<T>(value), meaning);
  });
}

/// "2026-05-21" and "23:59".
std::string to_string(const Date& date);
std::string to_string(const Clock& clock);
/// Numbers as JSON has them: whole ones without fraction, others in the shortest form.
std::string to_string(double number);

}  // namespace vacparse::emit
