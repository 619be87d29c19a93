// SPDX-License-Identifier: MIT
#include "emit/evidence.hpp"
#include "emit/formats.hpp"
#include "emit/scan.hpp"

namespace vacparse::emit {
namespace {

void append_escape(char byte, std::string& out) {
  constexpr std::string_view kShort = "\"\\\b\f\n\r\t";
  constexpr std::string_view kLetters = "\"\\bfnrt";
  constexpr std::string_view kHex = "0123456789abcdef";
  out += '\\';
  const std::size_t known = kShort.find(byte);
  if (known != std::string_view::npos) {
    out += kLetters[known];
    return;
  }
  const auto code = static_cast<unsigned char>(byte);
  out.append("u00");
  out += kHex[code >> 4U];
  out += kHex[code & 15U];
}

void append_escaped(std::string_view text, std::string& out) {
  std::size_t copied = 0;
  for (std::size_t place = find_escaped(text, 0); place < text.size(); place = find_escaped(text, copied)) {
    out.append(text, copied, place - copied);
    append_escape(text[place], out);
    copied = place + 1;
  }
  out.append(text, copied);
}

/// Writes compact JSON as the walk goes, without a document in memory.
class LineSink {
 public:
  LineSink(const Text& text, std::string& out) : text_(text), out_(out), comma_(false) {}

  void open_object() { open('{'); }
  void close_object() { close('}'); }
  void open_list() { open('['); }
  void close_list() { close(']'); }

  void key(std::string_view name) {
    separate();
    out_ += '"';
    append_escaped(name, out_);
    out_ += "\":";
    comma_ = false;
  }

  void null() { plain("null"); }
  void boolean(bool value) { plain(value ? "true" : "false"); }
  void number(std::size_t value) { plain(std::to_string(value)); }
  void number(double value) { plain(to_string(value)); }

  void written(std::string_view value) { plain(value); }

  void string(std::string_view value) {
    separate();
    out_ += '"';
    append_escaped(value, out_);
    out_ += '"';
  }

  void found(Span span) { string(folded(text_.view(span), scratch_)); }

  void prose(const Paragraphs& paragraphs) {
    separate();
    std::string_view mark = "\"";
    for (const Span paragraph : paragraphs) {
      out_ += mark;
      append_escaped(folded(text_.view(paragraph), scratch_), out_);
      mark = "\\n";
    }
    out_ += '"';
  }

 private:
  void separate() {
    if (comma_) out_ += ',';
    comma_ = true;
  }

  void plain(std::string_view value) {
    separate();
    out_ += value;
  }

  void open(char bracket) {
    separate();
    out_ += bracket;
    comma_ = false;
  }

  void close(char bracket) {
    out_ += bracket;
    comma_ = true;
  }

  const Text& text_;
  std::string& out_;
  std::string scratch_;
  bool comma_;
};

void begin(const EmitOptions&, std::string&) {}

void record(std::string_view id, const Parsed& parsed, const EmitOptions& options, std::size_t,
            std::string& out) {
  LineSink sink(parsed.text, out);
  walk_record(Record{Id(to_utf8(id), options.id), parsed}, options, sink);
  out += '\n';
}

void failure(std::string_view id, const Error& error, const EmitOptions& options, std::size_t,
             std::string& out) {
  const Text none;
  LineSink sink(none, out);
  walk_failure(make_failure(id, error, options.id), options, sink);
  out += '\n';
}

void end(const EmitOptions&, std::string&) {}

}  // namespace

extern const Emitter kNdjson = {"ndjson", "JSON, one line a record", begin, record, failure, end};

}  // namespace vacparse::emit
