// SPDX-License-Identifier: MIT
#include "stream/long_strings.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "text/characters.hpp"
#include "text/sixteen.hpp"

namespace vacparse {
namespace {

/// Where the string ends whose first letter stands at `at`; the text's size where it does not.
std::size_t find_end(std::string_view json, std::size_t at) {
  const auto ends = [](const Sixteen& bytes) { return bytes.equal('"') | bytes.equal('\\'); };
  for (at = find_marked(json, at, ends); at < json.size() && json[at] == '\\';)
    at = find_marked(json, std::min(at + 2, json.size()), ends);
  return at;
}

/// The code point behind "\u"; nothing for what is none by itself.
std::optional<char32_t> read_hex(std::string_view digits) {
  std::uint32_t point = 0;
  if (digits.size() < 4) return std::nullopt;
  const auto [end, trouble] = std::from_chars(digits.data(), digits.data() + 4, point, 16);
  const bool is_surrogate = point >= 0xD800 && point <= 0xDFFF;
  if (trouble != std::errc() || end != digits.data() + 4 || is_surrogate) return std::nullopt;
  return char32_t{point};
}

/// Appends what the escape that `raw` begins with stands for; its bytes, 0: none is known.
std::size_t decode_escape(std::string_view raw, std::string& text) {
  constexpr std::string_view kLetters = "\"\\/bfnrt", kBytes = "\"\\/\b\f\n\r\t";
  if (raw.size() < 2) return 0;
  if (const std::size_t known = kLetters.find(raw[1]); known != std::string_view::npos) {
    text += kBytes[known];
    return 2;
  }
  const std::optional<char32_t> point = raw[1] == 'u' ? read_hex(raw.substr(2)) : std::nullopt;
  if (!point) return 0;
  append_utf8(*point, text);
  return 6;
}

/// False where `raw` is no string or is left to others.
bool decode(std::string_view raw, std::string& text) {
  text.reserve(raw.size());
  for (std::size_t at = 0; at < raw.size();) {
    const std::size_t next = find_marked(raw, at, [](const Sixteen& bytes) {
      return bytes.equal('\\') | bytes.between(0, 0x1F) | bytes.foreign();
    });
    text.append(raw, at, next - at);
    if (next == raw.size()) break;
    const bool escape = raw[next] == '\\';
    const std::size_t size = escape ? decode_escape(raw.substr(next), text) : read_utf8(raw, next).size;
    if (size == 0 || byte_at(raw, next) < 0x20) return false;
    if (!escape) text.append(raw, next, size);
    at = next + size;
  }
  return true;
}

}  // namespace

Shortened shorten(std::string_view json) {
  constexpr std::size_t kLong = 256;
  Shortened shortened;
  std::size_t kept = 0;  // what stands before is done with
  std::size_t number = 0;
  for (std::size_t open = json.find('"'); open < json.size(); ++number) {
    const std::size_t begin = open + 1, end = find_end(json, begin);
    if (end == json.size()) break;
    LongString string{number, {}};
    if (end - begin >= kLong && decode(json.substr(begin, end - begin), string.text)) {
      shortened.json.append(json, kept, begin - kept);
      shortened.strings.push_back(std::move(string));
      kept = end;
    }
    open = json.find('"', end + 1);
  }
  shortened.json.append(json, kept);
  return shortened;
}

}  // namespace vacparse
