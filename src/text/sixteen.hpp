// SPDX-License-Identifier: MIT
#pragma once
/// Text looked at sixteen bytes at once, where the machine can.

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace vacparse {

inline constexpr std::size_t kSixteenBytes = 16;

/// What any machine can.
namespace plain {

/// Some of sixteen bytes.
class ByteMarks {
 public:
  /// None.
  ByteMarks() = default;
  explicit ByteMarks(std::uint32_t bits) : bits_(bits) {}

  ByteMarks operator|(ByteMarks other) const { return ByteMarks(bits_ | other.bits_); }
  ByteMarks without(ByteMarks other) const { return ByteMarks(bits_ & ~other.bits_); }
  /// A bit for each byte, the first is the lowest.
  std::uint32_t bits() const { return bits_; }

 private:
  std::uint32_t bits_ = 0;
};

/// Sixteen bytes.
class Sixteen {
 public:
  /// Those from `bytes` on.
  explicit Sixteen(const char* bytes) { std::memcpy(bytes_.data(), bytes, bytes_.size()); }

  ByteMarks equal(char byte) const {
    return those([byte](unsigned char one) { return one == static_cast<unsigned char>(byte); });
  }
  /// Those in [first, last], compared as bytes without a sign.
  ByteMarks between(unsigned char first, unsigned char last) const {
    return those([=](unsigned char one) { return one >= first && one <= last; });
  }
  /// Those that are not ASCII.
  ByteMarks foreign() const { return between(0x80, 0xFF); }
  /// Those, and what is below `first`, which is ASCII.
  ByteMarks foreign_or_below(char first) const {
    return foreign() | those([first](unsigned char one) { return one < first; });
  }
  /// With capitals of ASCII made small.
  Sixteen lower() const {
    Sixteen lower = *this;
    for (unsigned char& one : lower.bytes_) {
      if (one >= 'A' && one <= 'Z') one |= 0x20U;
    }
    return lower;
  }
  /// With the bits of `bits` set in each.
  Sixteen with(char bits) const {
    Sixteen bytes = *this;
    for (unsigned char& one : bytes.bytes_) one |= static_cast<unsigned char>(bits);
    return bytes;
  }
  /// With `other` for all that is not among `kept`.
  Sixteen keep(ByteMarks kept, char other) const {
    Sixteen bytes = *this;
    for (std::size_t i = 0; i < bytes_.size(); ++i) {
      if ((kept.bits() >> i & 1U) == 0) bytes.bytes_[i] = static_cast<unsigned char>(other);
    }
    return bytes;
  }
  /// Writes all sixteen to `out`.
  void put(char* out) const { std::memcpy(out, bytes_.data(), bytes_.size()); }

 private:
  template <class Is>
  ByteMarks those(Is&& is) const {
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < bytes_.size(); ++i) bits |= is(bytes_[i]) ? 1U << i : 0U;
    return ByteMarks(bits);
  }

  std::array<unsigned char, kSixteenBytes> bytes_;
};

}  // namespace plain

#ifdef __SSE2__

// The same, by one instruction each.

class ByteMarks {
 public:
  ByteMarks() = default;
  explicit ByteMarks(__m128i marks) : marks_(marks) {}

  ByteMarks operator|(ByteMarks other) const { return ByteMarks(_mm_or_si128(marks_, other.marks_)); }
  ByteMarks without(ByteMarks other) const { return ByteMarks(_mm_andnot_si128(other.marks_, marks_)); }
  std::uint32_t bits() const { return static_cast<std::uint32_t>(_mm_movemask_epi8(marks_)); }

 private:
  friend class Sixteen;
  __m128i marks_ = _mm_setzero_si128();
};

class Sixteen {
 public:
  explicit Sixteen(const char* bytes) : bytes_(_mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes))) {}

  ByteMarks equal(char byte) const { return ByteMarks(_mm_cmpeq_epi8(bytes_, _mm_set1_epi8(byte))); }
  ByteMarks between(unsigned char first, unsigned char last) const {
    const __m128i above = _mm_sub_epi8(bytes_, _mm_set1_epi8(static_cast<char>(first)));
    const __m128i most = _mm_set1_epi8(static_cast<char>(last - first));
    return ByteMarks(_mm_cmpeq_epi8(_mm_min_epu8(above, most), above));
  }
  ByteMarks foreign() const { return foreign_or_below(0); }
  ByteMarks foreign_or_below(char first) const {
    return ByteMarks(_mm_cmplt_epi8(bytes_, _mm_set1_epi8(first)));
  }
  Sixteen lower() const {
    return Sixteen(_mm_or_si128(bytes_, _mm_and_si128(between('A', 'Z').marks_, _mm_set1_epi8(0x20))));
  }
  Sixteen with(char bits) const { return Sixteen(_mm_or_si128(bytes_, _mm_set1_epi8(bits))); }
  Sixteen keep(ByteMarks kept, char other) const {
    return Sixteen(_mm_or_si128(_mm_and_si128(kept.marks_, bytes_),
                                _mm_andnot_si128(kept.marks_, _mm_set1_epi8(other))));
  }
  void put(char* out) const { _mm_storeu_si128(reinterpret_cast<__m128i*>(out), bytes_); }

 private:
  explicit Sixteen(__m128i bytes) : bytes_(bytes) {}

  __m128i bytes_;
};

#else

using plain::ByteMarks;
using plain::Sixteen;

#endif

/// The first sixteen bytes of `text`, `padding` behind less.
inline Sixteen sixteen_of(std::string_view text, char padding = ' ') {
  if (text.size() >= kSixteenBytes) return Sixteen(text.data());
  char bytes[kSixteenBytes];
  std::memset(bytes, padding, sizeof bytes);
  // Two copies that may overlap are faster than one of any size.
  constexpr std::size_t kHalf = kSixteenBytes / 2, kQuarter = kHalf / 2;
  const char* const end = text.data() + text.size();
  char* const out_end = bytes + text.size();
  if (text.size() >= kHalf) {
    std::memcpy(bytes, text.data(), kHalf);
    std::memcpy(out_end - kHalf, end - kHalf, kHalf);
  } else if (text.size() >= kQuarter) {
    std::memcpy(bytes, text.data(), kQuarter);
    std::memcpy(out_end - kQuarter, end - kQuarter, kQuarter);
  } else {
    for (std::size_t i = 0; i < text.size(); ++i) bytes[i] = text[i];
  }
  return Sixteen(bytes);
}

/// The first place from `at` on that `marks`, called with sixteen bytes, marks; the text's size where there
/// is none. Blanks must not be marked.
template <class Marks>
std::size_t find_marked(std::string_view text, std::size_t at, Marks&& marks) {
  for (; at + kSixteenBytes <= text.size(); at += kSixteenBytes) {
    const std::uint32_t bits = marks(Sixteen(text.data() + at)).bits();
    if (bits != 0) return at + static_cast<std::size_t>(std::countr_zero(bits));
  }
  if (at >= text.size()) return text.size();
  // The last sixteen, without those that were looked at.
  const std::size_t begin = text.size() < kSixteenBytes ? 0 : text.size() - kSixteenBytes;
  const std::uint32_t bits = marks(sixteen_of(text.substr(begin))).bits() >> (at - begin);
  return bits == 0 ? text.size() : at + static_cast<std::size_t>(std::countr_zero(bits));
}

/// The first byte from `at` on that is not ASCII; the text's size where there is none.
inline std::size_t find_foreign(std::string_view text, std::size_t at) {
  return find_marked(text, at, [](const Sixteen& bytes) { return bytes.foreign(); });
}
inline bool is_ascii(std::string_view text) { return find_foreign(text, 0) == text.size(); }
/// False for what is written in capitals.
inline bool has_lower(std::string_view text) {
  return find_marked(text, 0, [](const Sixteen& bytes) { return bytes.between('a', 'z'); }) != text.size();
}
inline bool has_digit(std::string_view text) {
  return find_marked(text, 0, [](const Sixteen& bytes) { return bytes.between('0', '9'); }) != text.size();
}

}  // namespace vacparse
