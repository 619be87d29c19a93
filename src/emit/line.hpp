// SPDX-License-Identifier: MIT
#pragma once
/// Compact JSON, written as it is told.

#include <algorithm>

#include "emit/record.hpp"

namespace vacparse::emit {

/// Appends `text` as it stands between the quotes of a JSON string.
void append_json(std::string_view text, std::string& out);
/// The same of `text` as `folded` (emit/fold.hpp) leaves it.
void append_folded_json(std::string_view text, std::string& out);

/// A sink for walks (see walk.hpp) that writes at once, without a document in memory.
class LineSink {
 public:
  LineSink(const Text& text, std::string& out) : text_(text), out_(out), comma_(false) {}

  void open_object() { open(",{"); }
  void close_object() { close('}'); }
  void open_list() { open(",["); }
  void close_list() { close(']'); }

  /// Names of fields and pointers to them have nothing to escape.
  void key(std::string_view name) {
    // Put together first: one copy of few bytes is faster than three.
    char field[32];
    constexpr std::size_t kSigns = 4;
    if (name.size() + kSigns <= sizeof field) {
      const std::size_t first = comma_ ? 0 : 1;
      field[0] = ',', field[1] = '"';
      char* const end = std::copy(name.begin(), name.end(), field + 2);
      end[0] = '"', end[1] = ':';
      out_.append(field + first, name.size() + kSigns - first);
    } else {
      begin(",\"");
      out_.append(name).append("\":");
    }
    comma_ = false;
  }

  void null() { plain("null"); }
  void boolean(bool value) { plain(value ? "true" : "false"); }
  void number(std::size_t value) { plain(std::to_string(value)); }
  void number(double value) { plain(to_string(value)); }

  void written(std::string_view value) { plain(value); }

  void string(std::string_view value) {
    begin(",\"");
    append_json(value, out_);
    out_ += '"';
  }

  void found(Span span) {
    begin(",\"");
    append_folded_json(text_.view(span), out_);
    out_ += '"';
  }

  void prose(const Paragraphs& paragraphs) {
    begin(",");
    std::string_view mark = "\"";
    for (const Span paragraph : paragraphs) {
      out_ += mark;
      append_folded_json(text_.view(paragraph), out_);
      mark = "\\n";
    }
    out_ += '"';
  }

 private:
  /// Without the comma that `marks` begins with, where none is due.
  void begin(std::string_view marks) {
    out_ += comma_ ? marks : marks.substr(1);
    comma_ = true;
  }

  void plain(std::string_view value) {
    begin(",");
    out_ += value;
  }

  void open(std::string_view bracket) {
    begin(bracket);
    comma_ = false;
  }

  void close(char bracket) {
    out_ += bracket;
    comma_ = true;
  }

  const Text& text_;
  std::string& out_;
  bool comma_;
};

}  // namespace vacparse::emit
