// SPDX-License-Identifier: MIT
#include "emit/fold.hpp"

#include <algorithm>

#include "emit/scan.hpp"
#include "text/characters.hpp"

namespace vacparse::emit {
namespace {

/// The byte at `place`; 0 after the end.
unsigned byte_or_zero(std::string_view text, std::size_t place) {
  return place < text.size() ? static_cast<unsigned char>(text[place]) : 0U;
}

bool is_blank_of_three(unsigned first, unsigned second, unsigned third) {
  if (first == 0xE1) return second == 0x9A && third == 0x80;
  if (first == 0xE3) return second == 0x80 && third == 0x80;
  if (first != 0xE2) return false;
  if (second == 0x81) return third == 0x9F;
  return second == 0x80 &&
         ((third >= 0x80 && third <= 0x8A) || third == 0xA8 || third == 0xA9 || third == 0xAF);
}

/// The bytes of the white space character that ends just before `end`; 0: there is none.
std::size_t blank_size_before(std::string_view text, std::size_t end) {
  for (std::size_t size = 1; size <= 3 && size <= end; ++size) {
    if (blank_size(text.substr(0, end), end - size) == size) return size;
  }
  return 0;
}

}  // namespace

std::size_t blank_size(std::string_view text, std::size_t place) {
  const unsigned first = byte_or_zero(text, place);
  if (first == ' ' || (first >= '\t' && first <= '\r')) return 1;
  if (first < 0xC2) return 0;
  const unsigned second = byte_or_zero(text, place + 1);
  if (first == 0xC2) return second == 0xA0 || second == 0x85 ? 2 : 0;
  return is_blank_of_three(first, second, byte_or_zero(text, place + 2)) ? 3 : 0;
}

std::string_view trimmed(std::string_view text) {
  while (const std::size_t size = blank_size(text, 0)) text.remove_prefix(size);
  while (const std::size_t size = blank_size_before(text, text.size())) text.remove_suffix(size);
  return text;
}

std::string_view folded(std::string_view text, std::string& scratch) {
  text = trimmed(text);
  scratch.clear();
  std::size_t copied = 0;
  for (std::size_t place = find_suspect(text, 1); place < text.size(); place = find_suspect(text, place)) {
    std::size_t size = blank_size(text, place);
    if (size == 0) {
      ++place;
      continue;
    }
    scratch.append(text, copied, place - copied);
    for (; size != 0; size = blank_size(text, place)) place += size;
    if (scratch.back() != ' ') scratch += ' ';
    copied = place;
  }
  if (copied == 0) return text;
  return scratch.append(text, copied);
}

std::size_t character_size(std::string_view bytes, std::size_t place) {
  const unsigned first = byte_or_zero(bytes, place);
  if (first < 0x80) return place < bytes.size() ? 1 : 0;
  if (first < 0xC2 || first > 0xF4) return 0;
  const std::size_t size = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  for (std::size_t next = 1; next < size; ++next) {
    if ((byte_or_zero(bytes, place + next) & 0xC0U) != 0x80) return 0;
  }
  const unsigned second = byte_or_zero(bytes, place + 1);
  const bool overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
  const bool outside = (first == 0xED && second > 0x9F) || (first == 0xF4 && second > 0x8F);
  return overlong || outside ? 0 : size;
}

std::string to_utf8(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  for (std::size_t place = 0; place < bytes.size();) {
    const std::size_t size = character_size(bytes, place);
    const std::string_view character = bytes.substr(place, std::max<std::size_t>(size, 1));
    text += size == 0 || is_control_at(bytes, place) ? "\xEF\xBF\xBD" : character;
    place += character.size();
  }
  return text;
}

}  // namespace vacparse::emit
