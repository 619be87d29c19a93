// SPDX-License-Identifier: MIT
// Each stage by itself, on notices in memory: stages FOLDER [OPTION of google-benchmark]...
// `parse` is the whole from bytes to notice, so decode, detect and split are in it.

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "layout.hpp"
#include "sections.hpp"
#include "vacparse/emit.hpp"

namespace {

using namespace vacparse;

/// The notices of a folder, each as far as the stages have taken it.
struct Archive {
  Layouts layouts;
  std::vector<std::string> files;
  std::vector<Text> texts;
  std::vector<Parsed> notices;
  std::size_t bytes = 0;
};

Archive read_archive(const std::filesystem::path& folder) {
  Archive archive;
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  for (const auto& path : paths) {
    std::ifstream file(path, std::ios::binary);
    archive.files.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    archive.bytes += archive.files.back().size();
    archive.texts.push_back(decode(archive.files.back()));
    archive.notices.push_back(parse(archive.files.back(), archive.layouts));
  }
  return archive;
}

void count_bytes(benchmark::State& state, const Archive& archive) {
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(archive.bytes));
}

void run_decode(benchmark::State& state, const Archive& archive) {
  for (auto turn : state) {
    for (const std::string& file : archive.files) benchmark::DoNotOptimize(decode(file));
  }
  count_bytes(state, archive);
}

void run_detect(benchmark::State& state, const Archive& archive) {
  for (auto turn : state) {
    for (const Text& text : archive.texts) benchmark::DoNotOptimize(&archive.layouts.detect(text));
  }
  count_bytes(state, archive);
}

void run_split(benchmark::State& state, const Archive& archive) {
  std::vector<const Layout*> layouts;
  for (const Text& text : archive.texts) layouts.push_back(&archive.layouts.detect(text));
  for (auto turn : state) {
    for (std::size_t number = 0; number < layouts.size(); ++number) {
      benchmark::DoNotOptimize(split(archive.texts[number], *layouts[number]));
    }
  }
  count_bytes(state, archive);
}

void run_parse(benchmark::State& state, const Archive& archive) {
  for (auto turn : state) {
    for (const std::string& file : archive.files) benchmark::DoNotOptimize(parse(file, archive.layouts));
  }
  count_bytes(state, archive);
}

void run_emit(benchmark::State& state, const Archive& archive, const Emitter& emitter) {
  std::string out;
  for (auto turn : state) {
    out.clear();
    std::size_t index = 0;
    for (const Parsed& notice : archive.notices) emitter.record("notice.txt", notice, {}, index++, out);
    benchmark::DoNotOptimize(out.data());
  }
  count_bytes(state, archive);
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (argc != 2) {
    std::fputs("usage: stages FOLDER [OPTION of google-benchmark]...\n", stderr);
    return 2;
  }
  const Archive archive = read_archive(argv[1]);
  benchmark::RegisterBenchmark("decode", [&](auto& state) { run_decode(state, archive); });
  benchmark::RegisterBenchmark("detect", [&](auto& state) { run_detect(state, archive); });
  benchmark::RegisterBenchmark("split", [&](auto& state) { run_split(state, archive); });
  benchmark::RegisterBenchmark("parse", [&](auto& state) { run_parse(state, archive); });
  for (const Emitter& emitter : emitters()) {
    benchmark::RegisterBenchmark(("emit " + std::string(emitter.name)).c_str(),
                                 [&](auto& state) { run_emit(state, archive, emitter); });
  }
  benchmark::RunSpecifiedBenchmarks();
}
