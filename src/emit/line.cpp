// SPDX-License-Identifier: MIT
#include "emit/line.hpp"

#include "emit/fold.hpp"
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

}  // namespace

void append_json(std::string_view text, std::string& out) {
  std::size_t copied = 0;
  for (std::size_t place = find_escaped(text, 0); place < text.size(); place = find_escaped(text, copied)) {
    out.append(text, copied, place - copied);
    append_escape(text[place], out);
    copied = place + 1;
  }
  out.append(text, copied);
}

void append_folded_json(std::string_view text, std::string& out) {
  text = trimmed(text);
  if (text.empty()) return;
  std::size_t copied = 0;
  std::size_t place = is_escaped(text.front()) ? 0 : find_suspect<true>(text, 1);
  while (place < text.size()) {
    std::size_t size = blank_size(text, place);
    if (size > 0 || is_escaped(text[place])) out.append(text, copied, place - copied);
    if (size > 0) {
      for (; size > 0; size = blank_size(text, place)) place += size;
      if (out.back() != ' ') out += ' ';
      copied = place;
    } else if (is_escaped(text[place])) {
      append_escape(text[place], out);
      copied = ++place;
    } else {
      ++place;
    }
    place = find_suspect<true>(text, place);
  }
  out.append(text, copied);
}

}  // namespace vacparse::emit
