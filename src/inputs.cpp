// SPDX-License-Identifier: MIT
#include "inputs.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

namespace vacparse {
namespace {

namespace fs = std::filesystem;

/// A file descriptor that is closed when it goes.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ > STDERR_FILENO) ::close(number_);
  }
  int number() const { return number_; }

 private:
  int number_;
};

Error trouble_of(int number) {
  const bool missing = number == ENOENT || number == ENOTDIR;
  return {missing ? "not_found" : "unreadable", std::generic_category().message(number)};
}

/// By name alone: what people keep notices in.
bool is_notice_name(const fs::path& name) {
  std::string extension = name.extension().string();
  for (char& letter : extension)
    letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
  constexpr std::array<std::string_view, 4> kRead = {"", ".txt", ".text", ".md"};
  return std::find(kRead.begin(), kRead.end(), extension) != kRead.end();
}

/// A link that leads nowhere counts as a file: that it cannot be read shall be told.
bool is_file(const fs::directory_entry& entry) {
  std::error_code ignored;
  return entry.is_regular_file(ignored) || (entry.is_symlink(ignored) && !entry.exists(ignored));
}

bool is_real_folder(const fs::directory_entry& entry) {
  std::error_code ignored;
  return entry.is_directory(ignored) && !entry.is_symlink(ignored);
}

std::string joined(const std::string& folder, const std::string& name) {
  return folder.ends_with('/') ? folder + name : folder + "/" + name;
}

int open_input(const std::string& path) {
  if (path == "-") return STDIN_FILENO;
  const int number = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
  if (number < 0) throw trouble_of(errno);
  return number;
}

std::size_t size_of(int number) {
  struct stat status {};
  if (::fstat(number, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size < 0) return 0;
  return static_cast<std::size_t>(status.st_size);
}

/// Reads up to the end of `bytes`, or to the end of the file; returns the number of bytes.
std::size_t fill(int number, std::string& bytes, std::size_t from) {
  while (from < bytes.size()) {
    const ssize_t count = ::read(number, bytes.data() + from, bytes.size() - from);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) throw trouble_of(errno);
    if (count == 0) break;
    from += static_cast<std::size_t>(count);
  }
  return from;
}

Error too_large(std::size_t max_bytes) {
  return {"too_large", "more than " + std::to_string(max_bytes) + " bytes (see --max-bytes)"};
}

}  // namespace

Inputs::Inputs(std::vector<std::string> arguments) : arguments_(std::move(arguments)) {}

std::optional<Input> Inputs::next() {
  while (true) {
    if (waiting_.empty()) return next_argument();
    const Entry entry = std::move(waiting_.back());
    waiting_.pop_back();
    if (!entry.folder) {
      found_any_ = true;
      return Input{entry.path, std::nullopt};
    }
    if (auto trouble = enter(entry.path)) return trouble;
  }
}

std::optional<Input> Inputs::next_argument() {
  if (!searched_.empty() && !found_any_) {
    return Input{std::exchange(searched_, ""), Error("empty_folder", "no notices in this folder")};
  }
  searched_.clear();
  if (next_argument_ == arguments_.size()) return std::nullopt;
  const std::string& argument = arguments_[next_argument_++];
  if (!is_folder(argument)) return Input{argument, std::nullopt};
  searched_ = argument;
  found_any_ = false;
  waiting_.push_back({argument, true});
  return next();
}

std::optional<Input> Inputs::enter(const std::string& folder) {
  std::error_code trouble;
  fs::directory_iterator place(folder, trouble);
  std::vector<Entry> entries;
  for (; !trouble && place != fs::directory_iterator(); place.increment(trouble)) {
    const std::string name = place->path().filename().string();
    if (name.starts_with('.')) continue;
    const bool folder_here = is_real_folder(*place);
    if (folder_here || (is_notice_name(name) && is_file(*place))) {
      entries.push_back({joined(folder, name), folder_here});
    }
  }
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.path > b.path; });
  waiting_.insert(waiting_.end(), entries.begin(), entries.end());
  if (!trouble) return std::nullopt;
  found_any_ = true;
  return Input{folder, trouble_of(trouble.value())};
}

bool is_folder(const std::string& argument) {
  std::error_code ignored;
  return argument != "-" && fs::is_directory(argument, ignored);
}

void read_input(const Input& input, std::size_t max_bytes, std::string& bytes) {
  if (input.trouble) throw *input.trouble;
  const Descriptor file(open_input(input.path));
  const std::size_t size = size_of(file.number());
  if (size > max_bytes) throw too_large(max_bytes);
  constexpr std::size_t kFirst = std::size_t{64} << 10U;
  // One byte more than is expected tells the end of the file in the same pass.
  bytes.resize(std::min(max_bytes, std::max(size, kFirst)) + 1);
  std::size_t count = fill(file.number(), bytes, 0);
  while (count == bytes.size() && count <= max_bytes) {
    bytes.resize(std::min(max_bytes, count * 2) + 1);
    count = fill(file.number(), bytes, count);
  }
  if (count > max_bytes) throw too_large(max_bytes);
  bytes.resize(count);
}

}  // namespace vacparse
