// SPDX-License-Identifier: MIT
#include "inputs/descriptor.hpp"

#include <fcntl.h>
#include <poll.h>

#include <cerrno>
#include <system_error>

namespace vacparse {

Error trouble_of(int number) {
  const bool missing = number == ENOENT || number == ENOTDIR;
  return {missing ? "not_found" : "unreadable", std::generic_category().message(number)};
}

Error too_large(std::size_t max_bytes) {
  return {"too_large", "more than " + std::to_string(max_bytes) + " bytes (see --max-bytes)"};
}

Descriptor open_file(const std::string& path) {
  if (path == "-") return Descriptor(STDIN_FILENO);
  Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
  if (file.number() < 0) throw trouble_of(errno);
  return file;
}

std::size_t read_some(int number, char* bytes, std::size_t size) {
  while (true) {
    const ssize_t count = ::read(number, bytes, size);
    if (count >= 0) return static_cast<std::size_t>(count);
    if (errno == EAGAIN) {
      pollfd place = {number, POLLIN, 0};  // whoever shares the pipe made it so that reading does not wait
      ::poll(&place, 1, -1);
    } else if (errno != EINTR) {
      throw trouble_of(errno);
    }
  }
}

}  // namespace vacparse
