// SPDX-License-Identifier: MIT
#include "stream/value.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_map>

#include "stream/long_strings.hpp"

namespace vacparse {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kDeepest = 64;

/// What of the library's message is its own words: the rest quotes the input, which may be large.
std::string reason_of(std::string_view message) {
  const std::size_t begin = message.find(" - ");
  if (begin == std::string_view::npos) return "this number is too large";
  message.remove_prefix(begin + 3);
  return std::string(message.substr(0, message.find("; last read: ")));
}

/// Builds a value of what the reader tells.
class Builder {
 public:
  /// `strings` are those that are not to be taken as they are told.
  Builder(JsonValue& root, std::string& why, std::vector<LongString> strings = {})
      : why_(why), root_(root), strings_(std::move(strings)) {}

  bool null() { return plain("null"); }
  bool boolean(bool value) { return plain(value ? "true" : "false"); }
  /// Told of negative numbers only: 0 was -0.
  bool number_integer(std::int64_t value) { return plain(value == 0 ? "-0" : std::to_string(value)); }
  bool number_unsigned(std::uint64_t value) { return plain(std::to_string(value)); }
  bool number_float(double, const std::string& spelled) { return plain(spelled); }
  bool binary(std::vector<std::uint8_t>&) { return false; }

  bool string(std::string& value) {
    put(JsonValue::Type::string).text = take(value);
    return true;
  }

  bool key(std::string& name) {
    key_ = take(name);
    return true;
  }

  bool start_object(std::size_t) { return open(JsonValue::Type::object); }
  bool start_array(std::size_t) { return open(JsonValue::Type::list); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }

  bool parse_error(std::size_t place, const std::string&, const Json::exception& error) {
    why_ = "not JSON at byte " + std::to_string(place) + ": " + reason_of(error.what());
    return false;
  }

 private:
  std::string take(std::string& told) {
    const bool is_other = taken_ < strings_.size() && strings_[taken_].number == told_;
    ++told_;
    return std::move(is_other ? strings_[taken_++].text : told);
  }

  JsonValue& put(JsonValue::Type type) {
    JsonValue* value = &root_;
    if (!open_.empty()) value = &open_.back()->members.emplace_back();
    value->key.swap(key_);
    value->type = type;
    return *value;
  }

  bool plain(std::string text) {
    put(JsonValue::Type::plain).text = std::move(text);
    return true;
  }

  bool open(JsonValue::Type type) {
    if (open_.size() == kDeepest) {
      why_ = "nested too deeply: more than " + std::to_string(kDeepest) + " levels";
      return false;
    }
    open_.push_back(&put(type));
    return true;
  }

  bool close() {
    open_.pop_back();
    return true;
  }

  std::string& why_;
  JsonValue& root_;
  std::vector<JsonValue*>
      open_;  ///< a value that is open is the last of its list, which grows only when it closes
  std::string key_;
  std::vector<LongString> strings_;
  std::size_t told_ = 0;   ///< how many strings and names
  std::size_t taken_ = 0;  ///< how many of `strings_`
};

/// True for the last of the members that have its key.
class Last {
 public:
  explicit Last(const JsonValue& object) {
    if (object.type != JsonValue::Type::object) return;
    for (const JsonValue& member : object.members) last_[member.key] = &member;
  }
  bool is(const JsonValue& member) const {
    const auto found = last_.find(member.key);
    return found == last_.end() || found->second == &member;
  }

 private:
  std::unordered_map<std::string_view, const JsonValue*> last_;
};

void write(const JsonValue& value, const JsonValue* without, const JsonValue* nor, std::string& out) {
  if (value.type == JsonValue::Type::plain) {
    out += value.text;
    return;
  }
  if (value.type == JsonValue::Type::string) {
    out += Json(value.text).dump();
    return;
  }
  const bool object = value.type == JsonValue::Type::object;
  const Last last(value);
  out += object ? '{' : '[';
  const std::size_t begin = out.size();
  for (const JsonValue& member : value.members) {
    if (&member == without || &member == nor || !last.is(member)) continue;
    if (out.size() != begin) out += ',';
    if (object) out += Json(member.key).dump() + ":";
    write(member, without, nor, out);
  }
  out += object ? '}' : ']';
}

/// The last member of that key.
JsonValue* member_of(JsonValue& object, std::string_view key) {
  const auto found = std::find_if(object.members.rbegin(), object.members.rend(),
                                  [key](const JsonValue& member) { return member.key == key; });
  return found == object.members.rend() ? nullptr : &*found;
}

}  // namespace

bool JsonValue::is_number() const {
  return type == Type::plain && (text.front() == '-' || (text.front() >= '0' && text.front() <= '9'));
}

bool read_value(std::string_view json, JsonValue& value, std::string& why) {
  Shortened shortened = shorten(json);
  if (!shortened.strings.empty()) {
    Builder builder(value, why, std::move(shortened.strings));
    if (Json::sax_parse(shortened.json, &builder)) return true;
    // What is wrong, and where, is asked of the text itself.
    value = {};
    why.clear();
  }
  Builder builder(value, why);
  return Json::sax_parse(json.data(), json.data() + json.size(), &builder);
}

JsonValue* find_value(JsonValue& object, std::string_view path) {
  if (object.type != JsonValue::Type::object) return nullptr;
  for (std::size_t end = path.size(); end != 0 && end != std::string_view::npos;
       end = path.substr(0, end).rfind('.')) {
    JsonValue* member = member_of(object, path.substr(0, end));
    if (member && end != path.size()) member = find_value(*member, path.substr(end + 1));
    if (member) return member;
  }
  return nullptr;
}

std::string write_value(const JsonValue& value, const JsonValue* without, const JsonValue* nor) {
  std::string out;
  write(value, without, nor, out);
  return out;
}

}  // namespace vacparse
