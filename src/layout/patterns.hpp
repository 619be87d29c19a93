// SPDX-License-Identifier: MIT
#pragma once
/// RE2 patterns that are compiled when they are first used.

#include <atomic>
#include <memory>
#include <mutex>
#include <span>
#include <string_view>

#include "layout/tables.hpp"

namespace re2 {
class RE2;
}

namespace vacparse {

/// Safe to share between threads.
class Patterns {
 public:
  /// What they look at must outlive them. All must be patterns that RE2 takes.
  Patterns(std::span<const Stored> sources, std::string_view pool) : sources_(sources), pool_(pool) {}
  ~Patterns();
  Patterns(const Patterns&) = delete;
  Patterns& operator=(const Patterns&) = delete;

  const re2::RE2& operator[](std::size_t number) const;

 private:
  std::span<const Stored> sources_;
  std::string_view pool_;
  mutable std::once_flag reserved_;
  mutable std::unique_ptr<std::atomic<const re2::RE2*>[]> compiled_;
};

}  // namespace vacparse
