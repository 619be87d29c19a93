// SPDX-License-Identifier: MIT
#include "emit/cells.hpp"
#include "emit/formats.hpp"

namespace vacparse::emit {
namespace {

/// Writes one row for each duty and requirement of a notice.
class Rows {
 public:
  Rows(std::string_view id, const Text& text, const EmitOptions& options, std::string& out)
      : id_(to_utf8(id)), text_(text), table_(options, out) {}

  void duties(const std::vector<DutyGroup>& groups) {
    for (const DutyGroup& group : groups) {
      items("duties", text_of(group.title ? group.title : group.number), "", group.items);
    }
  }

  void requirements(const Requirements& requirements) {
    each_value(requirements, [this](std::string_view key, const auto& value, std::string_view) {
      if constexpr (kIsList<std::remove_cvref_t<decltype(value)>>) {
        for (const auto& one : value) requirement("requirements." + std::string(key), one);
      }
    });
  }

  void row(std::string_view list, std::string_view group, std::string_view importance,
           std::string_view text) {
    for (const std::string_view content : {std::string_view(id_), list, group, importance, text})
      table_.cell(content);
    table_.end_row();
  }

 private:
  std::string text_of(const std::optional<Span>& span) const {
    std::string text;
    append_value(text_, span, text);
    return text;
  }

  template <class T>
  void requirement(std::string_view list, const T& one) {
    const std::string_view importance = name_of(one.importance);
    if constexpr (kHasItems<T>) {
      const std::string heading = text_of(one.heading);
      row(list, heading, importance, text_of(one.text));
      items(list, heading, importance, one.items);
    } else {
      row(list, one.name, importance, text_of(one.text));
    }
  }

  void items(std::string_view list, std::string_view group, std::string_view importance,
             const std::vector<Item>& items_here) {
    for (const Item& item : items_here) {
      row(list, group, importance, text_of(item.text));
      items(list, group, importance, item.items);
    }
  }

  std::string id_;
  const Text& text_;
  Table table_;
};

void begin(const EmitOptions& options, std::string& out) {
  Table table(options, out);
  table.open(options.bom);
  for (const std::string_view name : {"id", "list", "group", "importance", "text"}) table.cell(name);
  table.end_row();
}

void record(std::string_view id, const Parsed& parsed, const EmitOptions& options, std::size_t,
            std::string& out) {
  Rows rows(id, parsed.text, options, out);
  rows.duties(parsed.notice.duties);
  rows.requirements(parsed.notice.requirements);
}

void failure(std::string_view id, const Error& error, const EmitOptions& options, std::size_t,
             std::string& out) {
  const Text none;
  Rows(id, none, options, out).row("error", to_utf8(error.code()), "", to_utf8(error.what()));
}

void end(const EmitOptions&, std::string&) {}

}  // namespace

extern const Emitter kCsvItems = {"csv=items", "CSV, one row a duty or requirement", begin, record, failure,
                                  end};

}  // namespace vacparse::emit
