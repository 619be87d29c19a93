// SPDX-License-Identifier: MIT
#include "output/temporaries.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>

namespace vacparse {
namespace {

sigset_t heeded() {
  sigset_t signals;
  ::sigemptyset(&signals);
  for (const int number : {SIGINT, SIGTERM, SIGHUP}) ::sigaddset(&signals, number);
  return signals;
}

/// As nohup has it. A signal that is waited for comes all the same.
bool is_ignored(int number) {
  struct sigaction action {};
  return ::sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

}  // namespace

int above_standard(int number) {
  if (number < 0 || number > STDERR_FILENO) return number;
  const int moved = ::fcntl(number, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  ::close(number);
  return moved;
}

Temporaries::Temporaries() {
  const sigset_t signals = heeded();
  ::pthread_sigmask(SIG_BLOCK, &signals, &before_);
  thread_ = std::thread([this] { wait(); });
}

Temporaries::~Temporaries() {
  {
    const std::lock_guard lock(mutex_);
    for (const std::string& name : names_) ::unlink(name.c_str());
    ending_ = true;
  }
  ::pthread_kill(thread_.native_handle(), SIGTERM);
  thread_.join();
  ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

/// Keeps the lock to the end of the program, so that no file is made or renamed meanwhile.
void Temporaries::wait() {
  const sigset_t signals = heeded();
  while (true) {
    int number = 0;
    if (::sigwait(&signals, &number) != 0) continue;
    const std::lock_guard lock(mutex_);
    if (ending_) return;
    if (is_ignored(number)) continue;
    for (const std::string& name : names_) ::unlink(name.c_str());
    std::signal(number, SIG_DFL);
    ::pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
    std::raise(number);
  }
}

int Temporaries::create(const std::string& folder, std::string& name) {
  name = folder + "/.vacparse-XXXXXX";
  const std::lock_guard lock(mutex_);
  const int number = above_standard(::mkostemp(name.data(), O_CLOEXEC));
  if (number >= 0) names_.insert(name);
  return number;
}

int Temporaries::keep(const std::string& name, const std::string& place) {
  const std::lock_guard lock(mutex_);
  if (std::rename(name.c_str(), place.c_str()) != 0) return errno;
  names_.erase(name);
  return 0;
}

void Temporaries::discard(const std::string& name) {
  const std::lock_guard lock(mutex_);
  if (names_.erase(name) != 0) ::unlink(name.c_str());
}

}  // namespace vacparse
