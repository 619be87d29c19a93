// SPDX-License-Identifier: MIT
#pragma once
/// Files that are not whole yet, and that go when the program is told to end.

#include <csignal>
#include <mutex>
#include <set>
#include <string>
#include <thread>

namespace vacparse {

/// While it lives, SIGINT, SIGTERM and SIGHUP remove the files and then end the program as they would have,
/// at once; a thread waits for them, so nothing is bound to what a signal handler may do. Make it before
/// other threads. All functions may be called from any thread; those that return a number return `errno`, or
/// 0.
class Temporaries {
 public:
  Temporaries();
  ~Temporaries();
  Temporaries(const Temporaries&) = delete;
  Temporaries& operator=(const Temporaries&) = delete;

  /// Makes a hidden file in `folder` and opens it for writing. `name` becomes its path. Negative: see errno.
  int create(const std::string& folder, std::string& name);
  /// Renames the file: from now on it stays.
  int keep(const std::string& name, const std::string& place);
  void discard(const std::string& name);

 private:
  void wait();

  std::mutex mutex_;
  std::set<std::string> names_;
  bool ending_ = false;
  sigset_t before_{};  ///< the signals that were blocked before
  std::thread thread_;
};

/// The descriptor, moved above the three standard ones, which may be closed: talk must never get into the
/// data.
int above_standard(int number);

}  // namespace vacparse
