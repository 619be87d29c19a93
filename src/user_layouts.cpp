// SPDX-License-Identifier: MIT
#include "user_layouts.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string_view>
#include <system_error>

#include "inputs.hpp"

namespace vacparse {
namespace {

namespace fs = std::filesystem;

/// Empty when it is not set.
std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

/// Paths that are not absolute are to be ignored, says the XDG Base Directory Specification.
std::string config_folder() {
  const std::string_view config = environment("XDG_CONFIG_HOME");
  if (config.starts_with('/')) return std::string(config) + "/vacparse/layouts";
  const std::string_view home = environment("HOME");
  return home.starts_with('/') ? std::string(home) + "/.config/vacparse/layouts" : "";
}

/// The *.toml in it, by name. Throws `Error`.
std::vector<std::string> layout_files(const LayoutFolder& folder) {
  std::vector<std::string> files;
  std::error_code trouble;
  for (fs::directory_iterator entry(folder.path, trouble), end; !trouble && entry != end;
       entry.increment(trouble)) {
    const bool hidden = entry->path().filename().string().starts_with('.');
    if (!hidden && entry->path().extension() == ".toml") files.push_back(entry->path().string());
  }
  // A program that runs as somebody else may still have the home of whoever started it.
  const bool absent =
      trouble == std::errc::no_such_file_or_directory || trouble == std::errc::permission_denied;
  if (trouble && (folder.named || !absent)) throw Error("layout", folder.path + ": " + trouble.message());
  std::sort(files.begin(), files.end());
  return files;
}

/// What is wrong with the file; nothing: it was added.
std::string add_file(const std::string& path, std::size_t max_bytes, Layouts& layouts) {
  try {
    layouts.add(read_file(path, max_bytes), path);
    return "";
  } catch (const Error& error) {
    return error.what();
  }
}

/// One round over `files`; those that could not be added stay in it. What was wrong with them.
std::vector<std::string> add_files(std::vector<std::string>& files, std::size_t max_bytes, Layouts& layouts) {
  std::vector<std::string> left;
  std::vector<std::string> troubles;
  for (const std::string& file : files) {
    std::string trouble = add_file(file, max_bytes, layouts);
    if (trouble.empty()) continue;
    left.push_back(file);
    troubles.push_back(std::move(trouble));
  }
  files = std::move(left);
  return troubles;
}

}  // namespace

std::vector<LayoutFolder> layout_folders() {
  std::vector<LayoutFolder> folders;
  std::string_view path = environment("VACPARSE_LAYOUT_PATH");
  while (!path.empty()) {
    const std::size_t colon = std::min(path.find(':'), path.size());
    if (colon > 0) folders.push_back({std::string(path.substr(0, colon)), true});
    path.remove_prefix(std::min(colon + 1, path.size()));
  }
  if (const std::string config = config_folder(); !config.empty()) folders.push_back({config, false});
  std::reverse(folders.begin(), folders.end());
  return folders;
}

std::vector<std::string> add_user_layouts(const std::vector<LayoutFolder>& folders, std::size_t max_bytes,
                                          Layouts& layouts) {
  std::vector<std::string> files;
  std::vector<std::string> troubles;
  for (const LayoutFolder& folder : folders) {
    try {
      for (std::string& file : layout_files(folder)) files.push_back(std::move(file));
    } catch (const Error& error) {
      troubles.emplace_back(error.what());
    }
  }
  // One that extends another may come before it: go on for as long as each round adds some.
  std::vector<std::string> last;
  for (std::size_t before = files.size() + 1; files.size() < before && !files.empty();) {
    before = files.size();
    last = add_files(files, max_bytes, layouts);
  }
  troubles.insert(troubles.end(), last.begin(), last.end());
  return troubles;
}

}  // namespace vacparse
