// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "catch.hpp"
#include "emit/dom.hpp"
#include "emit/example.hpp"

namespace {

using namespace vacparse;
using namespace vacparse::test;
using Json = nlohmann::ordered_json;

/// Reads a type of either dialect into JSON: {"name": type, ...} for a structure, [type] for a list, else its
/// name.
class TypeReader {
 public:
  explicit TypeReader(std::string_view text) : text_(text) {}

  Json type() {
    const std::string name = word();
    Json type = name;
    if (name == "STRUCT") type = members();
    if (name == "ARRAY" || name == "MAP") {
      expect("<(");
      if (name == "MAP") word(), expect(",");
      type = name == "MAP" ? Json{{"MAP", this->type()}} : Json::array({this->type()});
      expect(">)");
    }
    while (text_.starts_with("[]")) {
      type = Json::array({type});
      text_.remove_prefix(2);
    }
    return type;
  }

  /// name, colon or blank, type; parted by commas, up to the closing bracket or the end.
  Json columns() {
    Json columns = Json::object();
    while (true) {
      const char quote = text_.at(0);
      CHECK((quote == '"' || quote == '`'));
      text_.remove_prefix(1);
      const std::string name(text_.substr(0, text_.find(quote)));
      text_.remove_prefix(name.size() + 1);
      if (text_.starts_with(':')) text_.remove_prefix(1);
      expect(" ");
      CHECK_FALSE(columns.contains(name));
      columns[name] = type();
      if (!text_.starts_with(", ")) return columns;
      text_.remove_prefix(2);
    }
  }

  std::string_view rest() const { return text_; }

 private:
  Json members() {
    expect("<(");
    Json members = columns();
    expect(">)");
    return members;
  }

  std::string word() {
    const std::size_t size = std::min(text_.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ "), text_.size());
    std::string name(text_.substr(0, size));
    text_.remove_prefix(size);
    REQUIRE_FALSE(name.empty());
    return name;
  }

  void expect(std::string_view any) {
    REQUIRE_FALSE(text_.empty());
    REQUIRE(any.find(text_[0]) != std::string_view::npos);
    text_.remove_prefix(1);
    while (text_.starts_with(' ') && any == ",") text_.remove_prefix(1);
  }

  std::string_view text_;
};

Json duckdb_columns() {
  Json columns = Json::object();
  std::string text = find_schema_form("duckdb")->write();
  std::replace(text.begin(), text.end(), '\'', '\x01');
  for (std::size_t place = text.find('"'); place != std::string::npos;) {
    const std::size_t name_end = text.find('"', place + 1);
    const std::size_t begin = text.find('\x01', name_end) + 1;
    const std::size_t end = text.find('\x01', begin);
    TypeReader reader(std::string_view(text).substr(begin, end - begin));
    columns[text.substr(place + 1, name_end - place - 1)] = reader.type();
    CHECK(reader.rest().empty());
    place = text.find('"', end);
  }
  return columns;
}

Json spark_columns() {
  const std::string text = find_schema_form("spark")->write();
  CHECK(std::count(text.begin(), text.end(), '\n') == 1);
  TypeReader reader(text);
  Json columns = reader.columns();
  CHECK(reader.rest() == "\n");
  return columns;
}

/// That the value could be read into the type: the same keys in the same order, all the way down.
void check_fits(const Json& value, const Json& type, const std::string& path) {
  INFO(path << ": " << value.dump().substr(0, 80) << " as " << type.dump().substr(0, 80));
  if (value.is_null() || type == "JSON" || (type == "STRING" && value.is_array())) return;
  if (value.is_object()) {
    REQUIRE(type.is_object());
    if (type.contains("MAP")) {
      for (const auto& [key, member] : value.items()) check_fits(member, type["MAP"], path + "/" + key);
      return;
    }
    std::vector<std::string> keys;
    std::vector<std::string> names;
    for (const auto& [key, member] : value.items()) keys.push_back(key);
    for (const auto& [name, member] : type.items()) names.push_back(name);
    CHECK(keys == names);
    for (const auto& [key, member] : value.items()) check_fits(member, type.at(key), path + "/" + key);
  } else if (value.is_array()) {
    REQUIRE(type.is_array());
    for (const Json& element : value) check_fits(element, type.at(0), path + "/-");
  } else if (value.is_boolean()) {
    CHECK(type == "BOOLEAN");
  } else if (value.is_number()) {
    CHECK((type == "BIGINT" || type == "DOUBLE"));
  } else {
    CHECK((type == "VARCHAR" || type == "STRING" || type == "DATE"));
  }
}

TEST_CASE("the columns have the keys and the types of the records") {
  const Json columns = GENERATE(duckdb_columns(), spark_columns());
  Json record = emit::to_dom(emit::Record{"a", make_parsed()}, true);
  Json both = record;
  const Json failure = emit::to_dom(emit::make_failure("c", Error("empty", "no text")));
  both.erase("evidence");
  both["error"] = failure["error"];
  both["evidence"] = record["evidence"];
  both["input"] = nullptr;
  check_fits(both, columns, "");
  CHECK(columns["deadline"]["date"] == "DATE");
  CHECK(columns["duration"]["months"] == "DOUBLE");
  CHECK(columns["source"]["bytes"] == "BIGINT");
}

TEST_CASE("both forms have the same columns, and items end in JSON") {
  const Json duckdb = duckdb_columns();
  const Json spark = spark_columns();
  CHECK(duckdb.size() == spark.size());
  CHECK(duckdb["duties"][0]["items"].dump() ==
        R"([{"text":"VARCHAR","items":[{"text":"VARCHAR","items":"JSON"}]}])");
  CHECK(spark["duties"][0]["items"].dump() ==
        R"([{"text":"STRING","items":[{"text":"STRING","items":"STRING"}]}])");
}

TEST_CASE("a form of the schema is found by its name") {
  for (const SchemaForm& form : schema_forms()) CHECK(find_schema_form(form.name) == &form);
  CHECK(find_schema_form("")->write() == json_schema());
  CHECK(find_schema_form("oracle") == nullptr);
}

}  // namespace
