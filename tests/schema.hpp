// SPDX-License-Identifier: MIT
#pragma once
/// Records against the schema that the program prints, by a validator that is not ours (valijson).

#include <nlohmann/json.hpp>
#include <string>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "vacparse/emit.hpp"

namespace vacparse::test {

/// The schema, made once.
inline const valijson::Schema& record_schema() {
  static const valijson::Schema& schema = [] {
    static valijson::Schema made;
    const auto source = nlohmann::json::parse(json_schema());
    valijson::SchemaParser().populateSchema(valijson::adapters::NlohmannJsonAdapter(source), made);
    return std::ref(made);
  }();
  return schema;
}

/// Why the schema does not allow the record: the innermost complaint; empty where it does.
inline std::string against_schema(const nlohmann::json& record) {
  valijson::ValidationResults complaints;
  valijson::Validator validator;
  if (validator.validate(record_schema(), valijson::adapters::NlohmannJsonAdapter(record), &complaints))
    return "";
  std::string why = "the schema does not allow it";
  valijson::ValidationResults::Error complaint;
  while (complaints.popError(complaint)) {
    why += "; ";
    for (const std::string& step : complaint.context) why += step;
    why += ": " + complaint.description;
  }
  return why;
}

}  // namespace vacparse::test
