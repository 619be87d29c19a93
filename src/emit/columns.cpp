// SPDX-License-Identifier: MIT
// The shape of a line of --ndjson as column types of SQL engines.
#include <string>
#include <utility>
#include <vector>

#include "emit/evidence.hpp"
#include "emit/schemas.hpp"

namespace vacparse::emit {
namespace {

/// A column's type, whatever an engine calls it.
struct Shape {
  enum class Type { text, boolean, whole, number, day, json, list, map, object };
  Type type = Type::text;
  std::vector<std::pair<std::string, Shape>> members =
      {};  ///< of an object; of a list or map the one "element"
};

/// Items hold items; columns need an end. So deep they are typed, and what is below is JSON.
constexpr int kTypedItems = 2;

template <class T>
Shape shape_of(const T& example, int items_left);

template <class T>
std::vector<std::pair<std::string, Shape>> members_of(const T& example, int items_left) {
  std::vector<std::pair<std::string, Shape>> members;
  each_value(example, [&](std::string_view key, const auto& value, std::string_view) {
    members.emplace_back(key, shape_of(value, items_left));
  });
  return members;
}

template <class T>
Shape::Type scalar_type() {
  if constexpr (std::is_same_v<T, bool>) return Shape::Type::boolean;
  if constexpr (std::is_integral_v<T>) return Shape::Type::whole;
  if constexpr (std::is_floating_point_v<T>) return Shape::Type::number;
  if constexpr (std::is_same_v<T, Date>) return Shape::Type::day;
  return Shape::Type::text;
}

Shape list_of(Shape element) { return {Shape::Type::list, {{"element", std::move(element)}}}; }

template <class T>
Shape shape_of_list(const std::vector<T>&, int items_left) {
  if constexpr (std::is_same_v<T, Item>) {
    if (items_left == 0) return {Shape::Type::json};
    return list_of(shape_of(T{}, items_left - 1));
  } else {
    return list_of(shape_of(T{}, items_left));
  }
}

Shape shape_of_list(const Texts&, int) { return list_of({Shape::Type::text}); }

template <class T>
Shape shape_of(const T& example, int items_left) {
  if constexpr (IsOptional<T>::value) {
    return shape_of(typename T::value_type{}, items_left);
  } else if constexpr (kIsScalar<T>) {
    return {scalar_type<T>()};
  } else if constexpr (kIsList<T>) {
    return shape_of_list(example, items_left);
  } else {
    return {Shape::Type::object, members_of(example, items_left)};
  }
}

/// The keys of a record, those that only a failure has, and those that are asked for.
std::vector<std::pair<std::string, Shape>> columns() {
  const Parsed example;
  auto columns = members_of(Record{"", example}, kTypedItems);
  columns.emplace_back("error", shape_of(Trouble{}, 0));
  columns.emplace_back("evidence", Shape{Shape::Type::map, {{"element", shape_of(EvidencePlace{}, 0)}}});
  columns.emplace_back("input", Shape{Shape::Type::json});
  return columns;
}

std::string quoted(std::string_view name, char quote) { return quote + std::string(name) + quote; }

std::string duckdb_type(const Shape& shape) {
  switch (shape.type) {
    case Shape::Type::text:
      return "VARCHAR";
    case Shape::Type::boolean:
      return "BOOLEAN";
    case Shape::Type::whole:
      return "BIGINT";
    case Shape::Type::number:
      return "DOUBLE";
    case Shape::Type::day:
      return "DATE";
    case Shape::Type::json:
      return "JSON";
    case Shape::Type::list:
      return duckdb_type(shape.members.front().second) + "[]";
    case Shape::Type::map:
      return "MAP(VARCHAR, " + duckdb_type(shape.members.front().second) + ")";
    case Shape::Type::object:
      break;
  }
  std::string members;
  for (const auto& [name, member] : shape.members) {
    members += (members.empty() ? "" : ", ") + quoted(name, '"') + " " + duckdb_type(member);
  }
  return "STRUCT(" + members + ")";
}

std::string spark_type(const Shape& shape) {
  switch (shape.type) {
    case Shape::Type::text:
    case Shape::Type::json:  // Spark gives the JSON text itself
      return "STRING";
    case Shape::Type::boolean:
      return "BOOLEAN";
    case Shape::Type::whole:
      return "BIGINT";
    case Shape::Type::number:
      return "DOUBLE";
    case Shape::Type::day:
      return "DATE";
    case Shape::Type::list:
      return "ARRAY<" + spark_type(shape.members.front().second) + ">";
    case Shape::Type::map:
      return "MAP<STRING, " + spark_type(shape.members.front().second) + ">";
    case Shape::Type::object:
      break;
  }
  std::string members;
  for (const auto& [name, member] : shape.members) {
    members += (members.empty() ? "" : ", ") + quoted(name, '`') + ": " + spark_type(member);
  }
  return "STRUCT<" + members + ">";
}

}  // namespace

std::string duckdb_schema() {
  std::string schema = "{";
  std::string_view between = "\n";
  for (const auto& [name, shape] : columns()) {
    schema.append(between).append("  ").append(quoted(name, '"')).append(": ");
    schema += quoted(duckdb_type(shape), '\'');
    between = ",\n";
  }
  return schema + "\n}\n";
}

std::string spark_schema() {
  std::string schema;
  for (const auto& [name, shape] : columns()) {
    schema += (schema.empty() ? "" : ", ") + quoted(name, '`') + " " + spark_type(shape);
  }
  return schema + "\n";
}

}  // namespace vacparse::emit
