// SPDX-License-Identifier: MIT
#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

#include "text/characters.hpp"
#include "text/references.hpp"
#include "vacparse/parse.hpp"
#include "vacparse/text.hpp"

namespace vacparse {
namespace {

constexpr std::size_t kMaxSize = std::numeric_limits<std::uint32_t>::max();
/// In UTF-16 a run is walked to find a place in it, so none is longer than this (in bytes of the text).
constexpr std::size_t kMaxWalk = 256;
/// A character takes no more bytes in UTF-16, a reference does.
constexpr std::size_t kLongestUnits = 4;
constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

std::optional<Encoding> utf_16_mark(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE")) return Encoding::utf_16le;
  if (bytes.starts_with("\xFE\xFF")) return Encoding::utf_16be;
  return std::nullopt;
}

}  // namespace

/// Makes one `Text`. The source is walked once (twice when it turns out to be Windows-1252); what can be
/// copied as it is gathers between `kept_` and the place reached, so that a text without oddities is one copy
/// and one run.
class Decoder {
 public:
  explicit Decoder(std::string_view bytes) : bytes_(bytes) {}
  Text decode();

 private:
  void start(Encoding encoding, std::size_t at);
  void decode_utf_8();
  void decode_windows_1252();
  void decode_utf_16();
  std::size_t step(std::size_t at);
  std::size_t step_utf_8(std::size_t at);
  std::size_t step_reference(std::size_t at);
  void take(Character character, std::size_t at, char32_t next);
  Character unit_at(std::size_t at) const;
  Character read_utf_16(std::size_t at) const;
  Character read_reference_16(std::size_t at) const;

  void keep_until(std::size_t at);
  void skip(std::size_t at, std::size_t end);
  void put(char32_t point, std::size_t at, std::size_t end);
  std::size_t drop(std::size_t at, std::size_t end);
  std::size_t drop_control(std::size_t at, std::size_t end);
  void replaced();
  bool ends_line(char32_t next) const;
  void add_run(std::size_t source);
  void index_lines();

  std::string_view bytes_;
  Text text_;
  std::size_t kept_ = 0;                    ///< the source before this is in the text or left out
  std::size_t valid_ = 0;                   ///< sequences of UTF-8 seen
  std::optional<std::size_t> first_stray_;  ///< source offset
  std::optional<std::size_t> replaced_at_;  ///< text offset of the first
  std::optional<std::size_t> dropped_at_;   ///< text offset of the first
};

Text Decoder::decode() {
  if (const auto encoding = utf_16_mark(bytes_)) {
    start(*encoding, 2);
    decode_utf_16();
  } else {
    start(Encoding::utf_8, bytes_.starts_with(kUtf8Mark) ? kUtf8Mark.size() : 0);
    decode_utf_8();
    if (text_.notes_.replaced > valid_) decode_windows_1252();
  }
  if (text_.utf8_.size() > kMaxSize) throw Error("too_large", "the text takes 4 GiB or more");
  // The no-break space is the only character that these two bytes can make.
  if (text_.utf8_.find_first_not_of(" \t\n\xC2\xA0") == std::string::npos) {
    throw Error("empty", "the input holds no text");
  }
  index_lines();
  return std::move(text_);
}

void Decoder::start(Encoding encoding, std::size_t at) {
  text_ = Text();
  text_.encoding_ = encoding;
  text_.source_size_ = bytes_.size();
  text_.utf8_.reserve(bytes_.size());
  kept_ = at;
  replaced_at_.reset();
  dropped_at_.reset();
  add_run(at);
}

void Decoder::decode_utf_8() {
  std::size_t at = kept_;
  while ((at += plain_length(bytes_, at)) < bytes_.size()) {
    at = byte_at(bytes_, at) < 0x80 ? step(at) : step_utf_8(at);
  }
  keep_until(at);
}

void Decoder::decode_windows_1252() {
  const std::size_t strays = text_.notes_.replaced;
  start(Encoding::windows_1252, 0);
  std::size_t at = 0;
  while ((at += plain_length(bytes_, at)) < bytes_.size()) {
    const unsigned char byte = byte_at(bytes_, at);
    if (byte < 0x80) {
      at = step(at);
      continue;
    }
    put(from_windows_1252(byte), at, at + 1);
    if (at == first_stray_) replaced();
    ++at;
  }
  keep_until(at);
  text_.notes_.replaced = strays;
}

/// A single byte that is not plain and below 0x80. Returns where to go on.
std::size_t Decoder::step(std::size_t at) {
  const unsigned char byte = byte_at(bytes_, at);
  const std::size_t end = at + 1;
  if (byte == '&') return step_reference(at);
  if (byte != '\r' && !is_page_break(byte)) return drop_control(at, end);
  take({byte, 1}, at, end < bytes_.size() ? byte_at(bytes_, end) : char32_t{0});
  return end;
}

/// An "&", mostly one like any other. Returns where to go on.
std::size_t Decoder::step_reference(std::size_t at) {
  const Character reference = read_reference(bytes_.substr(at));
  if (reference.size == 0) return at + 1;
  const std::size_t end = at + reference.size;
  const Character behind = read_reference(bytes_.substr(end));
  const char32_t byte = end < bytes_.size() ? byte_at(bytes_, end) : char32_t{0};
  take(reference, at, behind.size > 0 ? behind.point : byte);
  add_run(end);
  return end;
}

/// A byte from 0x80 on. Returns where to go on.
std::size_t Decoder::step_utf_8(std::size_t at) {
  const Character character = read_utf8(bytes_, at);
  if (character.size == 0) {
    if (!first_stray_) first_stray_ = at;
    put(from_windows_1252(byte_at(bytes_, at)), at, at + 1);
    replaced();
    return at + 1;
  }
  ++valid_;
  return is_dropped(character.point) ? drop(at, at + character.size) : at + character.size;
}

void Decoder::decode_utf_16() {
  std::size_t at = kept_;
  for (Character character = read_utf_16(at); at < bytes_.size();) {
    const std::size_t end = std::min(at + character.size, bytes_.size());
    const Character next = end < bytes_.size() ? read_utf_16(end) : Character{};
    if (text_.utf8_.size() - text_.runs_.back().text >= kMaxWalk) add_run(at);
    take(character, at, next.point);
    if (character.size > kLongestUnits) add_run(end);
    character = next;
    at = end;
  }
}

/// A character of the source, in whatever encoding, that is not copied as it is; `next` is the one behind it.
void Decoder::take(Character character, std::size_t at, char32_t next) {
  const std::size_t end = std::min(at + character.size, bytes_.size());
  const char32_t point = character.point;
  keep_until(at);
  if (point == '\r' ? next == '\n' : is_page_break(point) && ends_line(next)) {
    skip(at, end);
  } else if (ends_any_line(point)) {
    text_.utf8_ += '\n';
  } else if (is_dropped(point)) {
    drop(at, end);
  } else {
    const bool odd = point >= 0xD800 && point < 0xE000;
    append_utf8(odd ? kReplacement : point, text_.utf8_);
    if (odd) replaced();
  }
  kept_ = end;
}

/// The unit at `at`, which may lie past the end: that, and half a unit, is a surrogate without partner.
Character Decoder::unit_at(std::size_t at) const {
  if (bytes_.size() - at < 2) return {0xDFFF, 2};
  const unsigned first = byte_at(bytes_, at);
  const unsigned second = byte_at(bytes_, at + 1);
  return {text_.encoding_ == Encoding::utf_16le ? second << 8 | first : first << 8 | second, 2};
}

/// The character or reference at `at`; a surrogate without its partner is given as it is.
Character Decoder::read_utf_16(std::size_t at) const {
  const Character high = unit_at(at);
  if (high.point == '&') return read_reference_16(at);
  if (high.point < 0xD800 || high.point >= 0xDC00 || bytes_.size() - at < 4) return high;
  const Character low = unit_at(at + 2);
  if (low.point < 0xDC00 || low.point >= 0xE000) return high;
  return {0x10000 + ((high.point - 0xD800) << 10) + (low.point - 0xDC00), 4};
}

/// The reference that begins with the "&" at `at`, or that "&".
Character Decoder::read_reference_16(std::size_t at) const {
  std::string ascii;
  for (std::size_t unit = at; ascii.size() < kLongestReference; unit += 2) {
    const char32_t point = unit < bytes_.size() ? unit_at(unit).point : kReplacement;
    if (point >= 0x80) break;
    ascii += static_cast<char>(point);
  }
  const Character reference = read_reference(ascii);
  return reference.size == 0 ? Character{'&', 2} : Character{reference.point, reference.size * 2};
}

void Decoder::keep_until(std::size_t at) {
  text_.utf8_.append(bytes_.substr(kept_, at - kept_));
  kept_ = at;
}

/// Leaves out what lies between. The first run bounds what comes before it.
void Decoder::skip(std::size_t at, std::size_t end) {
  keep_until(at);
  add_run(at);
  kept_ = end;
  add_run(end);
}

void Decoder::put(char32_t point, std::size_t at, std::size_t end) {
  keep_until(at);
  append_utf8(point, text_.utf8_);
  kept_ = end;
  add_run(end);
}

std::size_t Decoder::drop(std::size_t at, std::size_t end) {
  skip(at, end);
  if (!dropped_at_) dropped_at_ = text_.utf8_.size();
  ++text_.notes_.dropped;
  return end;
}

/// So many controls that the input may be no text are seen here first: nothing else looks for them.
std::size_t Decoder::drop_control(std::size_t at, std::size_t end) {
  drop(at, end);
  if (text_.notes_.dropped == least_of_binary(bytes_) && is_binary(bytes_))
    throw Error("binary", "the input is binary, not text");
  return end;
}

/// Notes that the character just put was not valid.
void Decoder::replaced() {
  if (!replaced_at_) replaced_at_ = text_.utf8_.size() - 1;
  ++text_.notes_.replaced;
}

/// True where the text is at a line's start, or the source at a line's end.
bool Decoder::ends_line(char32_t next) const {
  return text_.utf8_.empty() || text_.utf8_.back() == '\n' || next == '\n' || next == '\r';
}

void Decoder::add_run(std::size_t source) {
  if (text_.utf8_.size() > kMaxSize) throw Error("too_large", "the text takes 4 GiB or more");
  const Text::Run run{static_cast<std::uint32_t>(text_.utf8_.size()), static_cast<std::uint32_t>(source)};
  // Of the runs at one place the first bounds what comes before it, and the last begins what comes after it.
  std::vector<Text::Run>& runs = text_.runs_;
  const bool third = runs.size() > 1 && runs[runs.size() - 2].text == run.text;
  if (third) runs.pop_back();
  runs.push_back(run);
}

void Decoder::index_lines() {
  const std::string& utf8 = text_.utf8_;
  for (std::size_t at = 0; at < utf8.size();) {
    text_.line_starts_.push_back(static_cast<std::uint32_t>(at));
    const std::size_t end = utf8.find('\n', at);
    at = end == std::string::npos ? utf8.size() : end + 1;
  }
  const auto line_of = [&](std::size_t at) { return text_.line_of(static_cast<std::uint32_t>(at)); };
  if (replaced_at_) text_.notes_.replaced_line = line_of(*replaced_at_);
  if (dropped_at_) text_.notes_.dropped_line = line_of(*dropped_at_);
}

Text decode(std::string_view bytes) {
  if (bytes.size() > kMaxSize) throw Error("too_large", "the input takes 4 GiB or more");
  return Decoder(bytes).decode();
}

}  // namespace vacparse
