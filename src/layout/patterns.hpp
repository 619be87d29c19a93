// SPDX-License-Identifier: MIT
#pragma once
/// Numbered patterns. A pattern answers by its program; by RE2, compiled then, where it has none, and once
/// the program has taken so many steps that compiling pays.

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
  /// Steps in searches that take as long as compiling the pattern does; RE2 searches some ten times faster
  /// then.
  static constexpr std::uint32_t kManySteps = 8 * 1024;

  /// What they look at must outlive them. All must be patterns that RE2 takes, in the order of their
  /// programs.
  Patterns(std::span<const Stored> sources, std::string_view pool, const ProgramTables& programs);
  ~Patterns();
  Patterns(const Patterns&) = delete;
  Patterns& operator=(const Patterns&) = delete;

  std::size_t size() const { return sources_.size(); }

  /// True where `text` holds a match. Then `groups` are the first groups of the leftmost one; one that took
  /// no part has no data.
  bool find(std::size_t number, std::string_view text, std::span<std::string_view> groups = {}) const;
  /// The same where all matches begin at one of `places`, which ascend: at least one.
  bool find_at(std::size_t number, std::string_view text, std::span<const std::uint32_t> places,
               std::span<std::string_view> groups = {}) const;
  /// True where all of `text` is a match.
  bool match(std::size_t number, std::string_view text, std::span<std::string_view> groups = {}) const;

 private:
  struct Compiled;

  enum class Place : std::uint8_t { anywhere, at_start, whole };
  bool ask_re2(std::size_t number, std::string_view text, std::size_t start, Place place,
               std::span<std::string_view> groups) const;
  void reserve() const;
  const re2::RE2& compile(std::size_t number) const;

  std::span<const Stored> sources_;
  std::string_view pool_;
  ProgramTables programs_;
  mutable std::once_flag reserved_;
  mutable std::unique_ptr<Compiled[]> compiled_;
};

}  // namespace vacparse
