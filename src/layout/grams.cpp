// SPDX-License-Identifier: MIT
#include "layout/grams.hpp"

#include <algorithm>

#include "layout/tables.hpp"

#if defined(__x86_64__) && defined(__GNUC__)
#define VACPARSE_GATHER
#include <immintrin.h>
#if __has_include(<sys/platform/x86.h>) && !defined(__clang__)  // it is C, which Clang does not take for C++
#include <sys/platform/x86.h>
#define VACPARSE_ASK_LIBRARY
#endif
#endif

namespace vacparse {
namespace {

constexpr std::size_t kGram = 4;

/// The places [first, end) of `text`.
std::uint64_t find_one_by_one(const char* text, std::size_t first, std::size_t end,
                              const std::uint64_t* grams) {
  std::uint64_t found = 0;
  for (std::size_t at = first; at < end; ++at) {
    const std::uint32_t bit = hash_of_gram(gram_at(text + at)) >> 16U;
    found |= (grams[bit >> 6U] >> (bit & 63U) & 1U) << at;
  }
  return found;
}

#ifdef VACPARSE_GATHER
constexpr std::size_t kGathered = 8;
constexpr std::size_t kLoaded = 16;

/// Out of what the C library knows: `__builtin_cpu_supports` asks the processor once more whenever a program
/// starts, and a virtual one takes microseconds for each answer.
bool has_avx2() {
#ifdef VACPARSE_ASK_LIBRARY
  return CPU_FEATURE_ACTIVE(AVX2);
#else
  return __builtin_cpu_supports("avx2") != 0;
#endif
}
const bool kGathers = has_avx2();

/// The places [0, end) of `text`, `kGathered` at a time; `kLoaded` bytes stand from the first of each on.
__attribute__((target("avx2"))) std::uint64_t find_gathered(const char* text, std::size_t end,
                                                            const std::uint64_t* grams) {
  const __m256i spread = _mm256_setr_epi8(0, 1, 2, 3, 1, 2, 3, 4, 2, 3, 4, 5, 3, 4, 5, 6,  //
                                          4, 5, 6, 7, 5, 6, 7, 8, 6, 7, 8, 9, 7, 8, 9, 10);
  const __m256i factor = _mm256_set1_epi32(static_cast<int>(hash_of_gram(1)));
  const __m256i low = _mm256_set1_epi32(31);
  std::uint64_t found = 0;
  for (std::size_t at = 0; at < end; at += kGathered) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text + at));
    const __m256i gram = _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(bytes), spread);
    const __m256i hash = _mm256_mullo_epi32(gram, factor);
    const __m256i words =
        _mm256_i32gather_epi32(reinterpret_cast<const int*>(grams), _mm256_srli_epi32(hash, 21), 4);
    // The bit comes to stand first in its word, where `movemask` takes it from.
    const __m256i up = _mm256_andnot_si256(_mm256_srli_epi32(hash, 16), low);
    const auto bits =
        static_cast<std::uint32_t>(_mm256_movemask_ps(_mm256_castsi256_ps(_mm256_sllv_epi32(words, up))));
    found |= std::uint64_t{bits} << at;
  }
  return found;
}
#endif

}  // namespace

std::uint64_t find_grams(std::string_view text, std::size_t at, std::span<const std::uint64_t> grams) {
  if (text.size() < at + kGram) return 0;
  const char* const first = text.data() + at;
  const std::size_t places = std::min(text.size() - at - kGram + 1, kGramsAtOnce);
  std::size_t done = 0;
  std::uint64_t found = 0;
#ifdef VACPARSE_GATHER
  if (kGathers && text.size() - at >= kLoaded) {
    const std::size_t steps = (text.size() - at - kLoaded) / kGathered + 1;
    done = std::min(steps * kGathered, kGramsAtOnce);
    found = find_gathered(first, done, grams.data());
  }
#endif
  return found | find_one_by_one(first, done, places, grams.data());
}

}  // namespace vacparse
