// SPDX-License-Identifier: MIT
#pragma once
/// The samples: notices under samples/<layout>/<name>.txt.

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "files.hpp"

namespace vacparse::test {

struct Sample {
  std::string layout;  ///< the folder that it lies in
  std::string id;      ///< "<layout>/<name>.txt"
  std::filesystem::path path;
  std::string bytes;
};

/// All of them, in the order of their ids.
inline std::vector<Sample> samples() {
  std::vector<Sample> all;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(VACPARSE_SAMPLES)) {
    if (entry.path().extension() != ".txt") continue;
    const std::string layout = entry.path().parent_path().filename().string();
    all.push_back(
        {layout, layout + "/" + entry.path().filename().string(), entry.path(), read_file(entry.path())});
  }
  std::sort(all.begin(), all.end(), [](const Sample& one, const Sample& other) { return one.id < other.id; });
  return all;
}

}  // namespace vacparse::test
