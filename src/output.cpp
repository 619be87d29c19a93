// SPDX-License-Identifier: MIT
#include "output.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>

#include "emit/fold.hpp"
#include "vacparse/parse.hpp"

namespace vacparse {
namespace {

Error unwritable(const std::string& path, int number) {
  const std::string name = path.empty() ? "standard output" : path;
  return {"unwritable", name + ": " + std::generic_category().message(number)};
}

/// The mode of the file at `path`, or the one that a new file gets.
mode_t mode_for(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) == 0) return status.st_mode & 07777U;
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666U & ~mask;
}

bool is_special(const std::string& path) {
  std::error_code ignored;
  const auto status = std::filesystem::status(path, ignored);
  return std::filesystem::exists(status) && !std::filesystem::is_regular_file(status);
}

/// Above the three standard ones, which may be closed: talk must never get into the data.
int above_standard(int number) {
  if (number < 0 || number > STDERR_FILENO) return number;
  const int moved = ::fcntl(number, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  ::close(number);
  return moved;
}

/// The value of the UTF-8 character that is `character`.
unsigned code_of(std::string_view character) {
  const auto first = static_cast<unsigned char>(character.front());
  if (first < 0x80) return first;
  unsigned code = first & (0xFFU >> (character.size() + 1));
  for (const char byte : character.substr(1)) code = code << 6U | (static_cast<unsigned char>(byte) & 0x3FU);
  return code;
}

bool is_harmful(unsigned code) {
  const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x2028 || code == 0x2029;
  const bool direction = code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
                         (code >= 0x2066 && code <= 0x2069);
  return control || direction;
}

}  // namespace

Output::Output(const std::string& path) : path_(path), number_(STDOUT_FILENO) {
  if (path.empty()) return;
  if (!is_special(path)) {
    open_beside();
  } else {
    number_ = above_standard(::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
  }
  if (number_ < 0) throw unwritable(path, errno);
}

Output::~Output() {
  if (number_ > STDERR_FILENO) ::close(number_);
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

void Output::open_beside() {
  std::error_code trouble;
  const std::filesystem::path real = std::filesystem::weakly_canonical(path_, trouble);
  if (!trouble) path_ = real.string();  // a link stays, what it leads to is replaced
  const std::filesystem::path place(path_);
  std::string name = (place.parent_path() / ("." + place.filename().string() + ".XXXXXX")).string();
  number_ = above_standard(::mkostemp(name.data(), O_CLOEXEC));
  if (number_ >= 0) temporary_ = name;
}

bool Output::write(std::string_view bytes) {
  while (!bytes.empty() && !closed_) {
    const ssize_t count = ::write(number_, bytes.data(), bytes.size());
    if (count >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(count));
    } else if (errno == EPIPE) {
      closed_ = true;
    } else if (errno != EINTR) {
      throw unwritable(path_, errno);
    }
  }
  return !closed_;
}

void Output::commit() {
  if (number_ <= STDERR_FILENO) return;
  if (!temporary_.empty() && ::fchmod(number_, mode_for(path_)) != 0) throw unwritable(path_, errno);
  const int number = std::exchange(number_, STDOUT_FILENO);
  if (::close(number) != 0) throw unwritable(path_, errno);
  if (temporary_.empty()) return;
  if (std::rename(temporary_.c_str(), path_.c_str()) != 0) throw unwritable(path_, errno);
  temporary_.clear();
}

void talk(std::string_view text) {
  while (!text.empty()) {
    const ssize_t count = ::write(STDERR_FILENO, text.data(), text.size());
    if (count < 0 && errno != EINTR) return;
    if (count > 0) text.remove_prefix(static_cast<std::size_t>(count));
  }
}

std::string printable(std::string_view text) {
  std::string shown;
  for (std::size_t place = 0; place < text.size();) {
    const std::size_t size = emit::character_size(text, place);
    const std::string_view character = text.substr(place, size == 0 ? 1 : size);
    const unsigned code = code_of(character);
    if (size == 0 || (code < 0x80 && is_harmful(code))) {
      shown += fmt::format("\\x{:02x}", static_cast<unsigned char>(character.front()));
    } else if (is_harmful(code)) {
      shown += fmt::format("\\u{{{:04x}}}", code);
    } else {
      shown += character;
    }
    place += character.size();
  }
  return shown;
}

}  // namespace vacparse
