// SPDX-License-Identifier: MIT
#include "sections/dress.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>

#include "phrase.hpp"
#include "text/sixteen.hpp"

namespace vacparse {

Dress dress_of(std::string_view line) {
  Dress dress;
  while (dress.hashes < static_cast<int>(line.size()) && line[static_cast<std::size_t>(dress.hashes)] == '#')
    ++dress.hashes;
  const bool stars = (line.starts_with("**") && line.substr(2).find("**") != std::string_view::npos) ||
                     (line.starts_with("__") && line.substr(2).find("__") != std::string_view::npos);
  const std::string_view rest = trim(line);
  dress.bold = stars && (rest.ends_with("**") || rest.ends_with("**:") || rest.ends_with("__"));
  dress.colon = ends_with_colon(rest) || rest.ends_with("：");
  return dress;
}

Lettering lettering_of(std::string_view words) {
  constexpr std::size_t kAll = 64, kStep = kAll - 4;  // of each word the first four letters are seen
  Lettering lettering;
  std::uint64_t uppers = 0, lowers = 0, small = 0, begins_next = 1;
  for (std::size_t at = 0; at < words.size(); at += kStep) {
    std::uint64_t upper = 0, lower = 0, word = 0, slash = 0;
    for (std::size_t i = 0; i < kAll && at + i < words.size(); i += kSixteenBytes) {
      const Sixteen bytes = sixteen_of(words.substr(at + i), '\n');
      const ByteMarks blank = bytes.equal(' ') | bytes.equal('\t') | bytes.equal('\n') | bytes.equal('\r');
      upper |= std::uint64_t{bytes.between('A', 'Z').bits()} << i;
      lower |= std::uint64_t{bytes.between('a', 'z').bits()} << i;
      word |= std::uint64_t{~blank.bits() & 0xFFFFU} << i;
      slash |= std::uint64_t{bytes.equal('/').bits()} << i;
    }
    const std::uint64_t mine = (std::uint64_t{1} << std::min(words.size() - at, kStep)) - 1;
    const std::uint64_t gaps = ~word | slash, begins = (gaps << 1U | begins_next) & mine;
    lettering.words += std::popcount(begins);
    small |= begins & lower & word >> 1U & word >> 2U & word >> 3U;
    lowers |= lower & mine;
    uppers |= upper & mine;
    begins_next = gaps >> (kStep - 1) & 1U;
  }
  const bool shouts = uppers != 0 && lowers == 0;
  const auto count = [words](bool (*is)(char)) { return std::count_if(words.begin(), words.end(), is); };
  lettering.capitals =
      shouts && count(is_upper) >= 3 && count(is_digit) <= count(is_upper);  // not "A11, A12, A13"
  lettering.title_case = small == 0 && uppers != 0;
  return lettering;
}

}  // namespace vacparse
