// SPDX-License-Identifier: MIT
#include "values/fold.hpp"

#include <algorithm>
#include <bit>

#include "text/sixteen.hpp"

namespace vacparse {

std::size_t fold(std::string_view text, char* folded) {
  char* out = folded;
  const std::size_t size = text.size();
  for (std::size_t at = 0; at < size;) {
    const Sixteen bytes = sixteen_of(text.substr(at));
    const std::uint32_t foreign = bytes.foreign().bits();
    const std::size_t left = std::min(size - at, kSixteenBytes);
    const auto plain = foreign == 0 ? left : static_cast<std::size_t>(std::countr_zero(foreign));
    char near[kSixteenBytes];
    char* const place = left == kSixteenBytes ? out : near;
    bytes.lower().put(place);
    if (place == near) std::memcpy(out, near, plain);
    out += plain;
    at += plain;
    if (foreign == 0) continue;
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
