// SPDX-License-Identifier: MIT
#pragma once
/// Cells of a table (RFC 4180), and what of a record stands in one cell.

#include <array>

#include "emit/record.hpp"
#include "vacparse/emit.hpp"

namespace vacparse::emit {

/// Appends rows to a string: `cell` for each cell, `end_row` after the last of a row.
class Table {
 public:
  Table(const EmitOptions& options, std::string& out)
      : special_{options.delimiter, '"', '\r', '\n'}, safe_(options.safe), out_(out) {}

  /// To be called before the first row.
  void open(bool bom) {
    if (bom) out_ += "\xEF\xBB\xBF";
  }

  void cell(std::string_view content);
  void end_row();

 private:
  void quoted(std::string_view content);

  std::array<char, 4> special_;  ///< what wants quotes; the delimiter first
  bool safe_;
  std::string& out_;
  bool first_ = true;
};

inline void append_text(const Text& text, Span span, std::string& cell) {
  std::string scratch;
  cell += folded(text.view(span), scratch);
}

/// Appends one value as text; nothing when it is absent.
template <class T>
void append_value(const Text& text, const T& value, std::string& cell) {
  if constexpr (IsOptional<T>::value) {
    if (value) append_value(text, *value, cell);
  } else if constexpr (std::is_same_v<T, Span>) {
    append_text(text, value, cell);
  } else if constexpr (std::is_same_v<T, Paragraphs>) {
    std::string_view mark;
    for (const Span paragraph : value) {
      cell += mark;
      append_text(text, paragraph, cell);
      mark = "\n";
    }
  } else if constexpr (std::is_same_v<T, bool>) {
    cell += value ? "true" : "false";
  } else if constexpr (std::is_integral_v<T>) {
    cell += std::to_string(value);
  } else if constexpr (std::is_enum_v<T>) {
    cell += name_of(value);
  } else if constexpr (kIsText<T>) {
    cell += value;
  } else {
    cell += to_string(value);
  }
}

}  // namespace vacparse::emit
