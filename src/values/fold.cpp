// SPDX-License-Identifier: MIT
#include "values/fold.hpp"

#include <cstdint>
#include <cstring>

namespace vacparse {
namespace {

constexpr std::uint64_t each(unsigned byte) { return 0x0101010101010101U * byte; }

/// Eight ASCII letters, digits or signs at once: capitals become small.
std::uint64_t lower(std::uint64_t bytes) {
  const std::uint64_t from_a = bytes + each(0x80U - 'A');
  const std::uint64_t behind_z = bytes + each(0x80U - 'Z' - 1);
  return bytes | (from_a & ~behind_z & each(0x80U)) >> 2U;
}

}  // namespace

void fold(std::string_view text, std::string& folded) {
  folded.resize(text.size());
  char* out = folded.data();
  for (std::size_t at = 0; at < text.size();) {
    std::uint64_t bytes = each(0x80U);
    if (at + sizeof bytes <= text.size()) std::memcpy(&bytes, text.data() + at, sizeof bytes);
    if ((bytes & each(0x80U)) == 0) {
      bytes = lower(bytes);
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
