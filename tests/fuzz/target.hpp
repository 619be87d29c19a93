// SPDX-License-Identifier: MIT
#pragma once
/// What every fuzz target offers: one function from bytes to nothing, which ends the process where a promise
/// is broken. libFuzzer calls it, and so does replay.cpp in the ordinary test build.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

namespace vacparse::test {

inline std::string_view view_of(const std::uint8_t* bytes, std::size_t size) {
  return {reinterpret_cast<const char*>(bytes), size};
}

/// Tells what is broken and ends the process; nothing when nothing is.
inline void insist(const std::vector<std::string>& broken) {
  if (broken.empty()) return;
  for (const std::string& what : broken) std::fprintf(stderr, "broken: %s\n", what.c_str());
  std::abort();
}

inline void insist(bool holds, const char* what) {
  if (!holds) insist({what});
}

}  // namespace vacparse::test
