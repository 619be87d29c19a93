// SPDX-License-Identifier: MIT
#pragma once
/// The decoded text of one input, its lines, and the way from each place in it back to the input's bytes.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vacparse {

/// A half-open range of byte offsets into a `Text`. It owns nothing and stays valid when the text moves.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr bool empty() const { return begin >= end; }
  constexpr std::uint32_t size() const { return end - begin; }
  friend constexpr bool operator==(const Span&, const Span&) = default;
};

/// A half-open range of byte offsets into the original input.
struct SourceRange {
  std::size_t begin = 0;
  std::size_t end = 0;
  friend constexpr bool operator==(const SourceRange&, const SourceRange&) = default;
};

enum class Encoding { utf_8, windows_1252, utf_16le, utf_16be };

/// The IANA name in lower case: "utf-8", "windows-1252", "utf-16le", "utf-16be".
std::string_view name_of(Encoding encoding);

/// What `decode` had to do to make text of the bytes. Zero counts mean that nothing was needed.
/// Lines are 1-based; a `..._line` is 0 where the count is 0.
struct DecodingNotes {
  std::size_t replaced = 0;       ///< bytes that were not UTF-8, or units that were not UTF-16
  std::size_t replaced_line = 0;  ///< the line of the first of them
  std::size_t dropped = 0;        ///< NUL bytes and control characters kept out of the text
  std::size_t dropped_line = 0;   ///< the line of the first of them
};

/// Text in UTF-8 with '\n' line ends and without byte order mark, NUL or control characters, tab excepted. An
/// ordinary value: copy and move it freely.
class Text {
 public:
  Text() = default;

  std::string_view view() const { return utf8_; }
  /// `span` must lie inside the text. The view dies with the text.
  std::string_view view(Span span) const { return std::string_view(utf8_).substr(span.begin, span.size()); }
  /// The span of a view that was taken from this very text.
  Span span_of(std::string_view part) const;

  /// Number of lines; a line end at the end of the text opens no further line. An empty text has none.
  std::size_t line_count() const { return line_starts_.size(); }
  /// Line `number` (1-based) without its line end.
  Span line(std::size_t number) const;
  /// The 1-based line that `offset` lies in.
  std::size_t line_of(std::uint32_t offset) const;

  /// The bytes of the original input that `span` was decoded from: of a CRLF the LF, and none of the dropped
  /// bytes before or after the span. Decoded again in the same encoding they give the span's text. `span`
  /// must not cut through a character.
  SourceRange source_of(Span span) const;

  Encoding encoding() const { return encoding_; }
  /// Size of the original input in bytes.
  std::size_t source_size() const { return source_size_; }
  const DecodingNotes& notes() const { return notes_; }

 private:
  friend class Decoder;

  /// From here to the next run (of which there is one wherever this ends), text offset and source offset go
  /// in step: byte for byte, in UTF-16 character for character. Runs ascend. A character that takes fewer or
  /// more bytes in the source than in the text is the last of its run. Of two runs at one place the first
  /// says where what comes before it ends in the source, and the second where what comes after it begins.
  struct Run {
    std::uint32_t text;
    std::uint32_t source;
  };

  /// The source offset that belongs to `offset`, which lies in `run` or at its end.
  std::size_t source_at(std::vector<Run>::const_iterator run, std::uint32_t offset) const;

  std::string utf8_;
  std::vector<std::uint32_t> line_starts_;
  std::vector<Run> runs_;
  std::size_t source_size_ = 0;
  Encoding encoding_ = Encoding::utf_8;
  DecodingNotes notes_;
};

/// Decodes `bytes`: UTF-8 with or without byte order mark, UTF-16 with one; in a text that has more stray
/// bytes than valid sequences every byte is read as Windows-1252, in others only the stray bytes are (bytes
/// that Windows-1252 leaves undefined, and surrogates without their partner, become U+FFFD). `replaced`
/// counts the bytes that were not UTF-8. CRLF, LF and lone CR all end a line; so do form feed and vertical
/// tab where they do not stand beside a line end, where they are left out silently. A character reference of
/// HTML ("&amp;", "&#8217;"), with a number or a name of HTML 4, is read as its character, once.
/// U+0000..U+001F (but tab), U+007F..U+009F and U+FEFF are `dropped`; U+2028 and U+2029 are characters like
/// any other. Linear in the size of `bytes`. Throws `Error` with code "empty" (nothing but white space),
/// "binary" (no mark of UTF-16, and more than one byte in twenty of the beginning is a control character) or
/// "too_large" (4 GiB and more).
Text decode(std::string_view bytes);

}  // namespace vacparse
