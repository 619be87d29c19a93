// SPDX-License-Identifier: MIT
#include "score/compare.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "emit/fold.hpp"
#include "text/characters.hpp"

namespace vacparse::score {
namespace {

struct Accent {
  char32_t mark;                 ///< combining
  std::string_view letters;      ///< that it stands on
  std::u32string_view composed;  ///< in the same order
};

constexpr auto kAccents = std::to_array<Accent>({
    {0x300, "AEIOUaeiou", U"\u00C0\u00C8\u00CC\u00D2\u00D9\u00E0\u00E8\u00EC\u00F2\u00F9"},
    {0x301, "AEIOUYaeiouy", U"\u00C1\u00C9\u00CD\u00D3\u00DA\u00DD\u00E1\u00E9\u00ED\u00F3\u00FA\u00FD"},
    {0x302, "AEIOUaeiou", U"\u00C2\u00CA\u00CE\u00D4\u00DB\u00E2\u00EA\u00EE\u00F4\u00FB"},
    {0x303, "ANOano", U"\u00C3\u00D1\u00D5\u00E3\u00F1\u00F5"},
    {0x308, "AEIOUaeiouyY", U"\u00C4\u00CB\u00CF\u00D6\u00DC\u00E4\u00EB\u00EF\u00F6\u00FC\u00FF\u0178"},
    {0x30A, "Aa", U"\u00C5\u00E5"},
    {0x327, "Cc", U"\u00C7\u00E7"},
});

/// The letter under a combining mark; 0: they make no letter of Latin-1.
char32_t composed(char32_t letter, char32_t mark) {
  if (letter >= 0x80) return 0;
  for (const Accent& accent : kAccents) {
    if (accent.mark != mark) continue;
    const std::size_t place = accent.letters.find(static_cast<char>(letter));
    return place == std::string_view::npos ? 0 : accent.composed[place];
  }
  return 0;
}

char32_t lower(char32_t point) {
  if (point >= 'A' && point <= 'Z') return point + 0x20;
  if (point >= 0xC0 && point <= 0xDE && point != 0xD7) return point + 0x20;
  if (point == 0x178) return 0xFF;
  return point == 0x152 || point == 0x160 || point == 0x17D ? point + 1 : point;
}

void append_lower(char32_t point, std::string& out) {
  if (point == 0xDF) {
    out += "ss";
  } else {
    append_utf8(lower(point), out);
  }
}

/// U+FFFD for a byte that is not UTF-8; no character at the end.
Character character_at(std::string_view text, std::size_t place) {
  if (place >= text.size()) return {};
  const unsigned char first = byte_at(text, place);
  if (first < 0x80) return {first, 1};
  const Character one = read_utf8(text, place);
  return one.size == 0 ? Character{kReplacement, 1} : one;
}

/// `text` with accents composed, and in lower case when `measure` is soft.
std::string rewritten(std::string_view text, Measure measure) {
  std::string out;
  std::size_t place = 0;
  while (place < text.size()) {
    Character one = character_at(text, place);
    const Character next = character_at(text, place + one.size);
    if (const char32_t both = composed(one.point, next.point)) one = {both, one.size + next.size};
    place += one.size;
    if (measure == Measure::soft) {
      append_lower(one.point, out);
    } else {
      append_utf8(one.point, out);
    }
  }
  return out;
}

}  // namespace

std::string normal_form(std::string_view text, Measure measure) {
  static const RE2 kInner(R"((?s)[^\pL\pN_]*(.*?)[^\pL\pN_]*)");
  std::string scratch;
  std::string form = rewritten(emit::folded(text, scratch), measure);
  std::string inner;
  if (measure == Measure::soft && RE2::FullMatch(form, kInner, &inner)) return inner;
  return form;
}

bool same(const Value& given, const Value& labelled, Measure measure) {
  if (given.index() != labelled.index()) return false;
  if (const auto* number = std::get_if<double>(&labelled)) {
    return std::abs(std::get<double>(given) - *number) < 0.005 * std::max(1.0, std::abs(*number));
  }
  return normal_form(std::get<std::string>(given), measure) ==
         normal_form(std::get<std::string>(labelled), measure);
}

}  // namespace vacparse::score
