// SPDX-License-Identifier: MIT
#include "emit/cells.hpp"
#include "emit/formats.hpp"

namespace vacparse::emit {
namespace {

constexpr std::string_view kBetween = "; ";

/// Goes through the columns of an object; `column(name, write)` is called for each, always for the same ones.
/// Without an object (`object` is null) nothing is written into the cells.
template <class Column>
class Columns {
 public:
  Columns(const Text& text, Column column) : text_(text), column_(std::move(column)) {}

  template <class T>
  void object(const std::string& prefix, const T* object) {
    const T none{};
    each_value(object ? *object : none, [&](std::string_view key, const auto& value, std::string_view) {
      field(prefix + std::string(key), object ? &value : nullptr);
    });
  }

 private:
  template <class T>
  void field(const std::string& name, const T* value) {
    if constexpr (kIsObject<T>) {
      object(name + ".", value);
    } else if constexpr (IsOptional<T>::value) {
      optional(name, value);
    } else if constexpr (kIsList<T>) {
      list(name, value);
    } else {
      column_(name, [&](std::string& cell) {
        if (value) append_value(text_, *value, cell);
      });
    }
  }

  template <class T>
  void optional(const std::string& name, const std::optional<T>* value) {
    field(name, value && *value ? &**value : nullptr);
  }

  void list(const std::string& name, const Texts* texts) { joined(name, texts ? &texts->spans : nullptr); }

  template <class T>
  void list(const std::string& name, const std::vector<T>* values) {
    if constexpr (!kIsObject<T>) {
      joined(name, values);
    } else if constexpr (kHasItems<T>) {
      column_(name, [&](std::string& cell) {
        if (values) append_lines(*values, cell);
      });
    } else {
      members(name, values);
    }
  }

  template <class T>
  void joined(const std::string& name, const std::vector<T>* values) {
    column_(name, [&](std::string& cell) {
      for (std::size_t index = 0; values && index < values->size(); ++index) {
        if (index != 0) cell += kBetween;
        append_value(text_, (*values)[index], cell);
      }
    });
  }

  /// One column for each key of a list of objects; the texts have the list's own name.
  template <class T>
  void members(const std::string& name, const std::vector<T>* values) {
    each_value(T{}, [&](std::string_view key, const auto&, std::string_view) {
      column_(key == "text" ? name : name + "." + std::string(key), [&](std::string& cell) {
        for (std::size_t index = 0; values && index < values->size(); ++index) {
          if (index != 0) cell += kBetween;
          append_member((*values)[index], key, cell);
        }
      });
    });
  }

  template <class T>
  void append_member(const T& object, std::string_view wanted, std::string& cell) {
    each_value(object, [&](std::string_view key, const auto& value, std::string_view) {
      if (key == wanted) append_value(text_, value, cell);
    });
  }

  /// The texts of items and of all items under them, one a line.
  template <class T>
  void append_lines(const std::vector<T>& items, std::string& cell) {
    for (const T& item : items) {
      if constexpr (requires { item.text; }) {
        if (!cell.empty()) cell += '\n';
        append_text(text_, item.text, cell);
      }
      append_lines(item.items, cell);
    }
  }

  const Text& text_;
  Column column_;
};

/// The columns between `ok` and the remarks.
template <class Column>
void each_column(const Parsed* parsed, Column column) {
  const Text none;
  const auto head = [&](const std::optional<std::string>& value) {
    return [value](std::string& cell) { cell += value.value_or(""); };
  };
  column("parser.layout", head(parsed ? std::optional(parsed->layout) : std::nullopt));
  column("parser.language", head(parsed ? parsed->language : std::nullopt));
  Columns<Column> columns(parsed ? parsed->text : none, std::move(column));
  columns.object("", parsed ? &parsed->notice : nullptr);
}

std::string codes_of(const std::vector<Remark>& remarks) {
  std::string codes;
  for (const Remark& remark : remarks) {
    if (!codes.empty()) codes += kBetween;
    codes += name_of(remark.code);
  }
  return codes;
}

/// A row for a notice that was read (`parsed`) or could not be (`error`).
void row(std::string_view id, const Parsed* parsed, const Error* error, const EmitOptions& options,
         std::string& out) {
  Table table(options, out);
  table.cell(to_utf8(id));
  table.cell(parsed ? "true" : "false");
  each_column(parsed, [&](std::string_view, const auto& write) {
    std::string cell;
    write(cell);
    table.cell(cell);
  });
  table.cell(parsed ? codes_of(parsed->remarks) : "");
  table.cell(error ? to_utf8(error->code()) : "");
  table.cell(error ? to_utf8(error->what()) : "");
  table.end_row();
}

void begin(const EmitOptions& options, std::string& out) {
  Table table(options, out);
  table.open(options.bom);
  table.cell("id");
  table.cell("ok");
  each_column(nullptr, [&](std::string_view name, const auto&) { table.cell(name); });
  for (const std::string_view name : {"remarks", "error.code", "error.message"}) table.cell(name);
  table.end_row();
}

void record(std::string_view id, const Parsed& parsed, const EmitOptions& options, std::size_t,
            std::string& out) {
  row(id, &parsed, nullptr, options, out);
}

void failure(std::string_view id, const Error& error, const EmitOptions& options, std::size_t,
             std::string& out) {
  row(id, nullptr, &error, options, out);
}

void end(const EmitOptions&, std::string&) {}

}  // namespace

extern const Emitter kCsv = {"csv", "CSV, one row a notice", begin, record, failure, end};

}  // namespace vacparse::emit
