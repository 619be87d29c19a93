// SPDX-License-Identifier: MIT
#include "score/labels.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "emit/fold.hpp"
#include "options.hpp"

namespace vacparse::score {
namespace {

using nlohmann::json;

[[noreturn]] void fail(const std::string& place, const std::string& message) {
  throw Error("label", place + ": " + message);
}

/// Takes a document and keeps nothing but what is wrong with it. Deep nesting is: a label has none, and
/// functions that call themselves for each level would exhaust the stack.
struct Fault : nlohmann::json_sax<json> {
  static constexpr int kDeepest = 8;

  int depth = 0;
  std::size_t column = 0;  ///< from 1; 0: not known
  std::string message;     ///< empty: nothing is wrong

  bool descend() {
    if (++depth > kDeepest) message = "nested too deeply for a label";
    return depth <= kDeepest;
  }
  bool ascend() {
    --depth;
    return true;
  }

  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t) override { return true; }
  bool number_unsigned(number_unsigned_t) override { return true; }
  bool number_float(number_float_t, const string_t&) override { return true; }
  bool string(string_t&) override { return true; }
  bool binary(binary_t&) override { return true; }
  bool start_object(std::size_t) override { return descend(); }
  bool key(string_t&) override { return true; }
  bool end_object() override { return ascend(); }
  bool start_array(std::size_t) override { return descend(); }
  bool end_array() override { return ascend(); }
  bool parse_error(std::size_t position, const std::string&, const json::exception& error) override {
    column = position;
    // "[json.exception.parse_error.101] parse error at line 1, column 5: syntax error ..."
    const std::string_view whole = error.what();
    const std::size_t colon = whole.find(": ");
    message = "not JSON: ";
    message += colon == std::string_view::npos ? whole : whole.substr(colon + 2);
    return false;
  }
};

/// What should have stood there, and what does.
[[noreturn]] void reject(const std::string& place, std::string_view key, std::string_view due,
                         const json& value) {
  constexpr std::size_t kMost = 60;
  std::string given = value.dump(-1, ' ', true);
  if (given.size() > kMost) given = given.substr(0, kMost) + "...";
  fail(place, fmt::format("{}: not {}: {}", key, due, given));
}

bool is_day(std::string_view text) {
  if (text.size() != 10) return false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool dash = at == 4 || at == 7;
    if (dash ? text[at] != '-' : (text[at] < '0' || text[at] > '9')) return false;
  }
  const std::string_view month = text.substr(5, 2);
  const std::string_view day = text.substr(8);
  return month >= "01" && month <= "12" && day >= "01" && day <= "31";
}

bool is_letters(std::string_view text, char first, char last, std::size_t least, std::size_t most) {
  return text.size() >= least && text.size() <= most &&
         std::all_of(text.begin(), text.end(),
                     [=](char letter) { return letter >= first && letter <= last; });
}

/// What a value of the shape is called; nullptr: `text` is one.
const char* missed(Shape shape, const std::string& text) {
  if (shape == Shape::date) return is_day(text) ? nullptr : "a day such as \"2026-05-21\", or null";
  if (shape == Shape::currency) {
    return is_letters(text, 'A', 'Z', 3, 3) ? nullptr : "a currency such as \"EUR\", or null";
  }
  if (shape == Shape::period) {
    return find_named<PayPeriod>(text) ? nullptr : "hour, day, week, month, year or null";
  }
  return emit::trimmed(text).empty() ? "a text with something in it, or null" : nullptr;
}

Values read_single(const json& value, const Field& field, const std::string& place) {
  if (field.shape == Shape::flag) {
    if (!value.is_boolean()) reject(place, field.name, "true or false", value);
    return value.get<bool>() ? Values{"true"} : Values{};
  }
  if (value.is_null()) return {};
  if (field.shape == Shape::number) {
    if (!value.is_number()) reject(place, field.name, "a number or null", value);
    return {Value(value.get<double>())};
  }
  if (!value.is_string()) reject(place, field.name, "a string or null", value);
  const auto text = value.get<std::string>();
  if (const char* due = missed(field.shape, text)) reject(place, field.name, due, value);
  return {text};
}

std::string read_language(const json& value, const std::string& place) {
  const bool pair = value.is_array() && value.size() == 2 && value[0].is_string() && value[1].is_string();
  if (!pair || !is_letters(value[0].get<std::string>(), 'a', 'z', 2, 3) ||
      !find_named<Importance>(value[1].get<std::string>())) {
    reject(place, "languages", "a pair such as [\"fr\", \"desirable\"] (required, desirable or unstated)",
           value);
  }
  return value[0].get<std::string>() + " " + value[1].get<std::string>();
}

Values read_list(const json& value, const Field& field, const std::string& place) {
  if (!value.is_array()) reject(place, field.name, "a list", value);
  Values values;
  for (const json& element : value) {
    if (field.shape == Shape::languages) {
      values.emplace_back(read_language(element, place));
      continue;
    }
    if (!element.is_string()) reject(place, field.name, "a list of strings", value);
    values.emplace_back(element.get<std::string>());
  }
  return values;
}

Zone read_zone(const json& value, std::size_t previous, const std::string& place) {
  const bool shaped = value.is_array() && value.size() == 3 && value[0].is_number_unsigned() &&
                      value[1].is_number_unsigned() && value[2].is_string();
  if (!shaped) reject(place, "zones", "[first_line, last_line, kind]", value);
  const auto kind = find_named<Kind>(value[2].get<std::string>());
  if (!kind) {
    reject(place, "zones", fmt::format("one of {}", fmt::join(names_of<Kind>(), ", ")), value[2]);
  }
  const Zone zone{value[0].get<std::size_t>(), value[1].get<std::size_t>(), *kind};
  if (zone.last_line < zone.first_line) reject(place, "zones", "a first line before the last", value);
  if (zone.first_line <= previous) {
    reject(place, "zones", fmt::format("after line {}, where the zone before ends", previous), value);
  }
  return zone;
}

std::vector<Zone> read_zones(const json& value, const std::string& place) {
  if (!value.is_array()) reject(place, "zones", "a list", value);
  std::vector<Zone> zones;
  for (const json& element : value) {
    zones.push_back(read_zone(element, zones.empty() ? 0 : zones.back().last_line, place));
  }
  return zones;
}

void read_key(const std::string& key, const json& value, Label& label) {
  if (key == "doubt") return;
  if (key == "zones") {
    label.answers.zones = read_zones(value, label.place);
    return;
  }
  if (key == "file") {
    if (!value.is_string() || value.get<std::string>().empty())
      reject(label.place, key, "a file's name", value);
    label.file = value.get<std::string>();
    return;
  }
  for (std::size_t at = 0; at < kFields.size(); ++at) {
    if (kFields[at].name != key) continue;
    label.answers.values[at] = is_list(kFields[at]) ? read_list(value, kFields[at], label.place)
                                                    : read_single(value, kFields[at], label.place);
    return;
  }
  std::vector<std::string> names = {"file", "zones", "doubt"};
  for (const Field& field : kFields) names.emplace_back(field.name);
  fail(label.place, "no such key: " + key + did_you_mean(key, names));
}

Label read_label(std::string_view line, const std::string& place) {
  Fault fault;
  json::sax_parse(line, &fault);
  if (!fault.message.empty()) {
    fail(fault.column == 0 ? place : fmt::format("{}:{}", place, fault.column), fault.message);
  }
  const json document = json::parse(line);
  if (!document.is_object()) fail(place, "not a JSON object");
  Label label;
  label.place = place;
  for (const auto& [key, value] : document.items()) read_key(key, value, label);
  if (label.file.empty()) fail(place, "the key `file` is missing");
  return label;
}

}  // namespace

std::vector<Label> read_labels(std::string_view jsonl, const std::string& name) {
  std::vector<Label> labels;
  std::map<std::string, std::string, std::less<>> places;
  if (jsonl.starts_with("\xEF\xBB\xBF")) jsonl.remove_prefix(3);
  for (std::size_t number = 1; !jsonl.empty(); ++number) {
    const std::string_view line = jsonl.substr(0, jsonl.find('\n'));
    jsonl.remove_prefix(std::min(jsonl.size(), line.size() + 1));
    if (emit::trimmed(line).empty()) continue;
    Label label = read_label(line, fmt::format("{}:{}", name, number));
    const auto [known, added] = places.emplace(label.file, label.place);
    if (!added) fail(label.place, label.file + " is labelled already, in " + known->second);
    labels.push_back(std::move(label));
  }
  if (labels.empty()) throw Error("label", name + ": no labels in it");
  return labels;
}

}  // namespace vacparse::score
