// SPDX-License-Identifier: MIT
// A fuzz target without the fuzzer: gives it every file that the arguments name, folders to their depth.
//   replay FILE|FOLDER...

#include <filesystem>
#include <fstream>
#include <iterator>

#include "fuzz/target.hpp"

namespace {

namespace fs = std::filesystem;

std::size_t replay(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  // A copy of the very size, so that the sanitizers see who reads past its end.
  const std::vector<std::uint8_t> exact(bytes.begin(), bytes.end());
  std::printf("%s\n", path.c_str());
  std::fflush(stdout);
  LLVMFuzzerTestOneInput(exact.data(), exact.size());
  return 1;
}

}  // namespace

int main(int count, char** arguments) {
  std::size_t files = 0;
  for (int number = 1; number < count; ++number) {
    const fs::path path = arguments[number];
    if (!fs::is_directory(path)) {
      files += replay(path);
      continue;
    }
    for (const auto& entry : fs::recursive_directory_iterator(path)) {
      if (entry.is_regular_file()) files += replay(entry.path());
    }
  }
  std::printf("%zu inputs\n", files);
  return files == 0 ? 1 : 0;
}
