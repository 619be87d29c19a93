// SPDX-License-Identifier: MIT
#pragma once
/// A file that is open, and what the system has against it.

#include <unistd.h>

#include <utility>

#include "vacparse/parse.hpp"

namespace vacparse {

/// A file descriptor that is closed when it goes; the three standard ones stay open.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Descriptor() {
    if (number_ > STDERR_FILENO) ::close(number_);
  }
  int number() const { return number_; }

 private:
  int number_;
};

/// The error that `errno` stands for: not_found or unreadable.
Error trouble_of(int number);
Error too_large(std::size_t max_bytes);

/// Opens the file at `path` for reading; "-" is standard input. Throws `Error`.
Descriptor open_file(const std::string& path);

/// `read`, again when a signal came between. Throws `Error`.
std::size_t read_some(int number, char* bytes, std::size_t size);

}  // namespace vacparse
