// SPDX-License-Identifier: MIT
#include "values/fold.hpp"

#include <bit>

#include "text/bytes.hpp"
#include "text/sixteen.hpp"

namespace vacparse {

std::size_t fold(std::string_view text, char* folded) {
  char* out = folded;
  const std::size_t size = text.size();
  for (std::size_t at = 0; at < size;) {
    if (size >= kSixteenBytes) {
      // Near the end the last sixteen, of which the first are folded already.
      const std::size_t done = at + kSixteenBytes <= size ? 0 : at + kSixteenBytes - size;
      const Sixteen bytes(text.data() + at - done);
      const std::uint32_t foreign = bytes.foreign().bits();
      if (foreign == 0) {
        bytes.lower().put(out - done);
        out += kSixteenBytes - done;
        at += kSixteenBytes - done;
        continue;
      }
      if (done == 0) bytes.lower().put(out);
      const auto plain = done == 0 ? static_cast<std::size_t>(std::countr_zero(foreign)) : 0;
      out += plain;
      at += plain;
    } else if (at + kEightBytes <= size && all_ascii(eight_at(text, at))) {
      const std::uint64_t bytes = to_lower(eight_at(text, at));
      std::memcpy(out, &bytes, sizeof bytes);
      out += sizeof bytes;
      at += sizeof bytes;
      continue;
    }
    const FoldedChar one = fold_char(text, at);
    *out++ = one.form;
    at += one.size;
  }
  return static_cast<std::size_t>(out - folded);
}

void fold(std::string_view text, std::string& folded) {
  folded.resize(text.size());
  folded.resize(fold(text, folded.data()));
}

std::string fold(std::string_view text) {
  std::string folded;
  fold(text, folded);
  return folded;
}

std::string name_key(std::string_view name) {
  std::string key;
  std::size_t depth = 0;
  for (const char letter : fold(name)) {
    if (letter == '(' || letter == '[') ++depth;
    if (depth == 0 && letter != '.' && letter != ')' && letter != ']') {
      const bool gap = letter == ' ' || letter == '-' || letter == '\'' || letter == '\t' || letter == '\n';
      if (!gap) key += letter;
      if (gap && !key.empty() && key.back() != ' ') key += ' ';
    }
    if ((letter == ')' || letter == ']') && depth > 0) --depth;
  }
  while (!key.empty() && key.back() == ' ') key.pop_back();
  return key;
}

}  // namespace vacparse
