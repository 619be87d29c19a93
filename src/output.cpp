// SPDX-License-Identifier: MIT
#include "output.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
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

/// The permissions of the file at `path`, or those that a new file gets.
mode_t mode_for(const std::string& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777U : new_file_mode();
}

bool is_special(const std::string& path) {
  std::error_code ignored;
  const auto status = std::filesystem::status(path, ignored);
  return std::filesystem::exists(status) && !std::filesystem::is_regular_file(status);
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
  if (!temporary_.empty()) temporaries_->discard(temporary_);
}

void Output::open_beside() {
  std::error_code trouble;
  const std::filesystem::path real = std::filesystem::weakly_canonical(path_, trouble);
  if (!trouble) path_ = real.string();  // a link stays, what it leads to is replaced
  const std::string folder = std::filesystem::path(path_).parent_path().string();
  temporaries_.emplace();
  number_ = temporaries_->create(folder.empty() ? "." : folder, temporary_);
  if (number_ < 0) temporary_.clear();
}

bool Output::write(std::string_view bytes) {
  const int trouble = closed_ ? 0 : write_all(number_, bytes);
  if (trouble != 0 && trouble != EPIPE) throw unwritable(path_, trouble);
  closed_ = closed_ || trouble == EPIPE;
  return !closed_;
}

void Output::commit() {
  if (number_ <= STDERR_FILENO) return;
  if (!temporary_.empty() && ::fchmod(number_, mode_for(path_)) != 0) throw unwritable(path_, errno);
  const int number = std::exchange(number_, STDOUT_FILENO);
  if (::close(number) != 0) throw unwritable(path_, errno);
  if (temporary_.empty()) return;
  if (const int trouble = temporaries_->keep(temporary_, path_)) throw unwritable(path_, trouble);
  temporary_.clear();
}

Error unwritable(const std::string& path, int number) {
  const std::string name = path.empty() ? "standard output" : path;
  return {"unwritable", name + ": " + std::generic_category().message(number)};
}

unsigned new_file_mode() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666U & ~mask;
}

int write_all(int number, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(number, bytes.data(), bytes.size());
    if (count >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(count));
    } else if (errno == EAGAIN) {
      pollfd place = {number, POLLOUT, 0};  // whoever shares the pipe made it so that writing does not wait
      ::poll(&place, 1, -1);
    } else if (errno != EINTR) {
      return errno;
    }
  }
  return 0;
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
