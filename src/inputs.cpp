// SPDX-License-Identifier: MIT
#include "inputs.hpp"

#include <fnmatch.h>
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace vacparse {
namespace {

constexpr std::size_t kLongestPath = std::size_t{1} << 20U;

/// With its dot, in lower case; a name that only begins with a dot has none.
std::string extension_of(const std::string& name) {
  const std::size_t dot = name.rfind('.');
  if (dot == std::string::npos || dot == 0) return "";
  std::string extension = name.substr(dot);
  for (char& letter : extension)
    letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
  return extension;
}

/// What `open` gives; its trouble names the path.
template <class Open>
auto named(const std::string& path, Open&& open) {
  try {
    return open();
  } catch (const Error& error) {
    throw Error(error.code(), path + ": " + error.what());
  }
}

Pieces open_list(const std::string& path, char separator) {
  return named(path, [&] { return Pieces(open_file(path), separator, kLongestPath); });
}

std::size_t size_of(int number) {
  struct stat status {};
  if (::fstat(number, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size < 0) return 0;
  return static_cast<std::size_t>(status.st_size);
}

/// Makes `buffer` larger for a file of which `count` bytes are read. Only now its size is asked for: most
/// files are small, and asking takes as long as reading them.
void grow(int number, std::size_t count, std::size_t max_bytes, std::string& buffer) {
  const std::size_t size = size_of(number);
  if (size > max_bytes) throw too_large(max_bytes);
  // One byte more than is expected tells the end of the file in the same pass.
  buffer.resize(std::min(max_bytes, std::max(size, count * 2)) + 1);
}

}  // namespace

Inputs::Inputs(Search search) : search_(std::move(search)) {
  if (!search_.list.empty()) list_.emplace(open_list(search_.list, search_.separator));
}

Next Inputs::next(Input& input, bool wait) {
  input.number = 0;
  input.trouble.reset();
  while (!waiting_.empty()) {
    const Entry entry = std::move(waiting_.back());
    waiting_.pop_back();
    input.path = entry.folder->path_of(entry.name);
    input.below = below_searched();
    if (!entry.is_folder) {
      found_any_ = true;
      input.folder = entry.folder;
      return Next::found;
    }
    if (!enter(input)) return Next::found;
  }
  return next_named(input, wait);
}

Next Inputs::next_named(Input& input, bool wait) {
  input.folder.reset();
  input.below = 0;
  if (searched_ && !found_any_) {
    input.path = *std::exchange(searched_, std::nullopt);
    input.trouble = Error("empty_folder", "no notices in this folder");
    return Next::found;
  }
  searched_.reset();
  try {
    const Next state = next_name(input.path, wait);
    if (state != Next::found || !is_folder(input.path)) return state;
  } catch (const Error& error) {
    input.path = search_.list;
    input.trouble = error;
    return Next::found;
  }
  searched_ = input.path;
  found_any_ = false;
  if (!enter(input)) return Next::found;
  return next(input, wait);
}

/// The next argument or entry of the list. In a list "-" is a file's name.
Next Inputs::next_name(std::string& name, bool wait) {
  if (next_argument_ < search_.arguments.size()) {
    name = search_.arguments[next_argument_++];
    return Next::found;
  }
  if (!list_) return Next::end;
  Next state = list_->next(name, wait);
  while (state == Next::found && name.empty()) state = list_->next(name, wait);
  if (name == "-") name = "./-";
  return state;
}

/// Lists the folder that `input` names; false: that went wrong, and `input` says how.
bool Inputs::enter(Input& input) {
  try {
    const auto folder = std::make_shared<Folder>(input.path);
    const std::size_t before = waiting_.size();
    for (Folder::Entry& entry : folder->list(input.trouble)) {
      if (!entry.is_folder && !is_wanted(entry.name, *folder)) continue;
      waiting_.push_back({std::move(entry.name), folder, entry.is_folder});
    }
    std::sort(waiting_.begin() + static_cast<std::ptrdiff_t>(before), waiting_.end(),
              [](const Entry& a, const Entry& b) { return a.name > b.name; });
  } catch (const Error& error) {
    input.trouble = error;
  }
  found_any_ = found_any_ || input.trouble;
  return !input.trouble;
}

/// Where in a path the way from the searched folder begins.
std::size_t Inputs::below_searched() const { return searched_->size() + (searched_->ends_with('/') ? 0 : 1); }

bool Inputs::is_wanted(const std::string& name, const Folder& folder) const {
  if (search_.globs.empty()) {
    const std::string extension = extension_of(name);
    return std::find(search_.extensions.begin(), search_.extensions.end(), extension) !=
           search_.extensions.end();
  }
  const std::string path = folder.path_of(name);
  const std::size_t below = below_searched();
  return std::any_of(search_.globs.begin(), search_.globs.end(), [&](const std::string& glob) {
    return ::fnmatch(glob.c_str(), name.c_str(), 0) == 0 ||
           ::fnmatch(glob.c_str(), path.c_str() + below, 0) == 0;
  });
}

bool is_folder(const std::string& argument) {
  std::error_code ignored;
  return argument != "-" && std::filesystem::is_directory(argument, ignored);
}

Descriptor open_input(const Input& input) {
  if (!input.folder) return open_file(input.path);
  return input.folder->open(input.path.substr(input.folder->path_of("").size()));
}

std::string_view read_input(const Input& input, std::size_t max_bytes, std::string& buffer) {
  if (input.trouble) throw *input.trouble;
  if (input.number != 0) return input.bytes;
  constexpr std::size_t kUsual = std::size_t{16} << 10U;
  constexpr std::size_t kMostKept = std::size_t{1} << 20U;
  if (buffer.size() > kMostKept) std::string().swap(buffer);
  if (buffer.size() < kUsual) buffer.resize(kUsual);
  const Descriptor file = open_input(input);
  std::size_t count = 0;
  while (const std::size_t more = read_some(file.number(), buffer.data() + count, buffer.size() - count)) {
    count += more;
    if (count > max_bytes) throw too_large(max_bytes);
    if (count == buffer.size()) grow(file.number(), count, max_bytes, buffer);
  }
  return std::string_view(buffer).substr(0, count);
}

std::string read_file(const std::string& path, std::size_t max_bytes) {
  Input input;
  input.path = path;
  std::string buffer;
  return named(path, [&] { return std::string(read_input(input, max_bytes, buffer)); });
}

}  // namespace vacparse
