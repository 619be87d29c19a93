// SPDX-License-Identifier: MIT
#include "emit/dom.hpp"

#include "emit/evidence.hpp"

namespace vacparse::emit {
namespace {

using Json = nlohmann::ordered_json;

/// Builds the document that a walk tells.
class DomSink {
 public:
  explicit DomSink(const Text& text) : text_(text), root_(Json::array()), open_{&root_} {}

  void open_object() { open_.push_back(&put(Json::object())); }
  void close_object() { open_.pop_back(); }
  void open_list() { open_.push_back(&put(Json::array())); }
  void close_list() { open_.pop_back(); }
  void key(std::string_view name) { key_ = name; }

  void null() { put(nullptr); }
  void boolean(bool value) { put(value); }
  void number(std::size_t value) { put(value); }
  void number(double value) { put(Json::parse(to_string(value))); }
  void written(std::string_view value) { put(Json::parse(value)); }
  void string(std::string_view value) { put(Json::string_t(value)); }
  void found(Span span) { string(folded(text_.view(span), scratch_)); }

  void prose(const Paragraphs& paragraphs) {
    std::string joined;
    std::string_view mark;
    for (const Span paragraph : paragraphs) {
      joined.append(mark).append(folded(text_.view(paragraph), scratch_));
      mark = "\n";
    }
    string(joined);
  }

  Json take() { return std::move(root_.front()); }

 private:
  Json& put(Json value) {
    Json& parent = *open_.back();
    if (!parent.is_object()) {
      parent.push_back(std::move(value));
      return parent.back();
    }
    // No key is told twice. The map's own ways to insert look for the key first, which is quadratic.
    auto& entries = parent.get_ref<Json::object_t&>();
    entries.emplace_back(key_, std::move(value));
    return entries.back().second;
  }

  const Text& text_;
  Json root_;
  std::vector<Json*> open_;
  std::string key_;
  std::string scratch_;
};

}  // namespace

Json to_dom(const Record& record, bool with_evidence) {
  DomSink sink(record.parsed.text);
  EmitOptions options;
  options.evidence = with_evidence;
  walk_record(record, options, sink);
  return sink.take();
}

Json to_dom(const Failure& failure) {
  const Text none;
  DomSink sink(none);
  walk(failure, sink);
  return sink.take();
}

}  // namespace vacparse::emit
