// SPDX-License-Identifier: MIT
#include "values/fold.hpp"

#include "text/bytes.hpp"

namespace vacparse {

void fold(std::string_view text, std::string& folded) {
  folded.resize(text.size());
  char* out = folded.data();
  for (std::size_t at = 0; at < text.size();) {
    std::uint64_t bytes = kHighBits;
    if (at + sizeof bytes <= text.size()) bytes = eight_at(text, at);
    if (all_ascii(bytes)) {
      bytes = to_lower(bytes);
      std::memcpy(out, &bytes, sizeof bytes);
      out += sizeof bytes;
      at += sizeof bytes;
      continue;
    }
    const FoldedChar one = fold_char(text, at);
    *out++ = one.form;
    at += one.size;
  }
  folded.resize(static_cast<std::size_t>(out - folded.data()));
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
