// SPDX-License-Identifier: MIT
// System calls and memory that fail on demand: linked into the program (with ld's --wrap) they make of it
// `vacparse-faulty`. The environment says what fails:
//   VACPARSE_READ, VACPARSE_WRITE   eintr: every other call is interrupted, and none does more than 7 bytes;
//                                   a number: that error, from the second call on
//   VACPARSE_OPEN                   a number: that error, from the first call on
//   VACPARSE_NEW                    the number of the one allocation (from 1, in `main`) that there is no
//                                   memory for

#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <new>
#include <string_view>

extern "C" {
int __real_open(const char* path, int how, ...);
int __wrap_open(const char* path, int how, ...);
ssize_t __real_read(int number, void* bytes, std::size_t size);
ssize_t __real_write(int number, const void* bytes, std::size_t size);
ssize_t __wrap_read(int number, void* bytes, std::size_t size);
ssize_t __wrap_write(int number, const void* bytes, std::size_t size);
int __real_main(int count, char** arguments);
int __wrap_main(int count, char** arguments);
}

namespace {

constexpr std::size_t kShort = 7;

/// What one system call is to suffer.
class Fault {
 public:
  explicit Fault(const char* name) : said_(std::getenv(name)) {}

  /// `errno` for this call; 0: it may go on, with `size` bytes at most.
  int next(std::size_t& size) {
    if (!said_) return 0;
    const unsigned call = calls_++;
    if (said_ != std::string_view("eintr")) return call == 0 ? 0 : std::atoi(said_);
    size = std::min(size, kShort);
    return call % 2 == 0 ? EINTR : 0;
  }

 private:
  const char* said_;
  std::atomic<unsigned> calls_ = 0;
};

/// Allocations up to and with the one that fails; 0: none does.
std::atomic<unsigned long> left = 0;

bool fails_now() {
  unsigned long before = left.load();
  while (before > 0 && !left.compare_exchange_weak(before, before - 1)) continue;
  return before == 1;
}

}  // namespace

/// What a build that measures coverage keeps is none of the program's files; nothing fails there.
int __wrap_open(const char* path, int how, ...) {
  std::va_list rest;
  va_start(rest, how);
  const mode_t mode = (how & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  const bool own = !std::string_view(path).ends_with(".gcda");
  const char* const said = own ? std::getenv("VACPARSE_OPEN") : nullptr;
  errno = said ? std::atoi(said) : 0;
  return said ? -1 : __real_open(path, how, mode);
}

ssize_t __wrap_read(int number, void* bytes, std::size_t size) {
  static Fault fault("VACPARSE_READ");
  errno = fault.next(size);
  return errno == 0 ? __real_read(number, bytes, size) : -1;
}

ssize_t __wrap_write(int number, const void* bytes, std::size_t size) {
  static Fault fault("VACPARSE_WRITE");
  if (number == STDERR_FILENO) return __real_write(number, bytes, size);
  errno = fault.next(size);
  return errno == 0 ? __real_write(number, bytes, size) : -1;
}

void* operator new(std::size_t size) {
  void* const memory = fails_now() ? nullptr : std::malloc(std::max<std::size_t>(size, 1));
  if (!memory) throw std::bad_alloc();
  return memory;
}

void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  return fails_now() ? nullptr : std::malloc(std::max<std::size_t>(size, 1));
}

void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept { std::free(memory); }

int __wrap_main(int count, char** arguments) {
  if (const char* said = std::getenv("VACPARSE_NEW")) left = std::strtoul(said, nullptr, 10);
  return __real_main(count, arguments);
}
