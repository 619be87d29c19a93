// SPDX-License-Identifier: MIT
#pragma once
/// Whole files.

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace vacparse::test {

inline std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

inline void write_file(const std::filesystem::path& path, std::string_view content) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << content;
}

}  // namespace vacparse::test
