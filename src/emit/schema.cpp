// SPDX-License-Identifier: MIT
#include <nlohmann/json.hpp>

#include "emit/evidence.hpp"
#include "vacparse/emit.hpp"

namespace vacparse {
namespace {

using namespace emit;
using Json = nlohmann::ordered_json;

template <class T>
Json shape_of(const T& example);

Json nullable(Json shape) {
  if (!shape.contains("type")) return {{"anyOf", {std::move(shape), {{"type", "null"}}}}};
  shape["type"] = {shape["type"], "null"};
  if (shape.contains("enum")) shape["enum"].push_back(nullptr);
  return shape;
}

Json closed(Json properties) {
  Json required = Json::array();
  for (const auto& [key, shape] : properties.items()) required.push_back(key);
  return {{"type", "object"},
          {"properties", std::move(properties)},
          {"required", std::move(required)},
          {"additionalProperties", false}};
}

template <class T>
Json shape_of_object(const T& example) {
  Json properties = Json::object();
  each_value(example, [&properties](std::string_view key, const auto& value, std::string_view meaning) {
    Json shape = {{"description", meaning}};
    shape.update(shape_of(value));
    properties[std::string(key)] = std::move(shape);
  });
  return closed(std::move(properties));
}

template <class T>
Json shape_of_scalar() {
  if constexpr (std::is_same_v<T, bool>) {
    return {{"type", "boolean"}};
  } else if constexpr (std::is_integral_v<T>) {
    return {{"type", "integer"}, {"minimum", 0}};
  } else if constexpr (std::is_floating_point_v<T>) {
    return {{"type", "number"}};
  } else if constexpr (std::is_enum_v<T>) {
    return {{"type", "string"}, {"enum", names_of<T>()}};
  } else if constexpr (std::is_same_v<T, Date>) {
    return {{"type", "string"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
  } else if constexpr (std::is_same_v<T, Clock>) {
    return {{"type", "string"}, {"pattern", "^[0-9]{2}:[0-9]{2}$"}};
  } else if constexpr (std::is_same_v<T, Paragraphs>) {
    return nullable({{"type", "string"}});
  } else {
    return {{"type", "string"}};
  }
}

template <class T>
Json shape_of_list(const std::vector<T>&) {
  return {{"type", "array"}, {"items", shape_of(T{})}};
}

Json shape_of_list(const Texts&) { return {{"type", "array"}, {"items", {{"type", "string"}}}}; }

template <class T>
Json shape_of(const T& example) {
  if constexpr (IsOptional<T>::value) {
    return nullable(shape_of(typename T::value_type{}));
  } else if constexpr (std::is_same_v<T, Item>) {
    return {{"$ref", "#/$defs/item"}};  // items hold items
  } else if constexpr (kIsScalar<T>) {
    return shape_of_scalar<T>();
  } else if constexpr (kIsList<T>) {
    return shape_of_list(example);
  } else {
    return shape_of_object(example);
  }
}

/// The keys that every record and failure begins with.
Json with_head(Json shape, bool ok) {
  shape["properties"]["schema"]["const"] = kSchema;
  shape["properties"]["id"]["type"] = {"string", "number", "null"};
  shape["properties"]["input"] = {
      {"description", "with --carry: the other keys of the line; null where it could not be read"},
      {"type", {"object", "null"}}};
  shape["properties"]["ok"]["const"] = ok;
  return shape;
}

Json shape_of_evidence() {
  return {{"description", "with --evidence: where each text stands in the input, by JSON Pointer (RFC 6901)"},
          {"type", "object"},
          {"propertyNames", {{"pattern", "^/"}}},
          {"additionalProperties", shape_of_object(EvidencePlace{})}};
}

}  // namespace

std::string json_schema() {
  const Parsed example;
  Json record = with_head(shape_of_object(Record{"", example}), true);
  record["properties"]["evidence"] = shape_of_evidence();
  const Json schema = {
      {"$schema", "https://json-schema.org/draft/2020-12/schema"},
      {"title", std::string(kSchema)},
      {"description", "What vacparse writes for one input."},
      {"oneOf", {{{"$ref", "#/$defs/record"}}, {{"$ref", "#/$defs/failure"}}}},
      {"$defs",
       {{"record", std::move(record)},
        {"failure", with_head(shape_of_object(Failure{}), false)},
        {"item", shape_of_object(Item{})}}},
  };
  return schema.dump(2) + "\n";
}

}  // namespace vacparse
