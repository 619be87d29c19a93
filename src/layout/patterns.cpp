// SPDX-License-Identifier: MIT
#include "layout/patterns.hpp"

#include <re2/re2.h>

#include <cassert>

namespace vacparse {
namespace {

/// Whether RE2 is the faster one for a pattern whose program took `steps` in earlier searches. RE2's
/// automaton has a state for each set of counts: where a pattern counts, most of them are new.
bool leave_to_re2(const Program& program, std::string_view text, std::uint32_t steps) {
  return !can_run(program, text.size()) || (program.counts == 0 && steps >= Patterns::kManySteps);
}

}  // namespace

struct Patterns::Compiled {
  std::atomic<const re2::RE2*> pattern;
  std::atomic<std::uint32_t> steps;  ///< that its program took in searches; no more are counted than decide

  ~Compiled() { delete pattern.load(); }
};

Patterns::Patterns(std::span<const Stored> sources, std::string_view pool, const ProgramTables& programs)
    : sources_(sources), pool_(pool), programs_(programs) {}
Patterns::~Patterns() = default;

bool Patterns::find(std::size_t number, std::string_view text, std::span<std::string_view> groups) const {
  reserve();
  std::atomic<std::uint32_t>& steps = compiled_[number].steps;
  const Program& program = programs_.programs[number];
  if (leave_to_re2(program, text, steps.load(std::memory_order_relaxed)))
    return ask_re2(number, text, 0, Place::anywhere, groups);
  std::uint32_t taken = 0;
  const bool found = run(programs_, program, text, false, groups, taken);
  steps.fetch_add(taken, std::memory_order_relaxed);
  return found;
}

bool Patterns::find_at(std::size_t number, std::string_view text, std::span<const std::uint32_t> places,
                       std::span<std::string_view> groups) const {
  // Steps that take less time than to ask RE2, whatever it has compiled: most of its states are in no cache.
  constexpr std::uint32_t kFew = 256;
  reserve();
  std::atomic<std::uint32_t>& steps = compiled_[number].steps;
  const Program& program = programs_.programs[number];
  if (leave_to_re2(program, text, steps.load(std::memory_order_relaxed))) {
    const std::size_t begin = begin_of(program, text, places.front());
    const bool at_start = places.size() == 1 && begin == places.front();
    return ask_re2(number, text, begin, at_start ? Place::at_start : Place::anywhere, groups);
  }
  std::uint32_t taken = 0;
  const bool found = run_at(programs_, program, text, places, groups, taken);
  if (taken > kFew) steps.fetch_add(taken - kFew, std::memory_order_relaxed);
  return found;
}

bool Patterns::match(std::size_t number, std::string_view text, std::span<std::string_view> groups) const {
  const Program& program = programs_.programs[number];
  if (!can_run(program, text.size())) return ask_re2(number, text, 0, Place::whole, groups);
  std::uint32_t taken = 0;
  return run(programs_, program, text, true, groups, taken);
}

void Patterns::reserve() const {
  std::call_once(reserved_, [this] { compiled_ = std::make_unique<Compiled[]>(sources_.size()); });
}

bool Patterns::ask_re2(std::size_t number, std::string_view text, std::size_t start, Place place,
                       std::span<std::string_view> groups) const {
  const re2::RE2& pattern = compile(number);
  const re2::StringPiece piece(text.data(), text.size());
  re2::StringPiece found[kMostGroups + 1];
  const int wanted = static_cast<int>(std::min(groups.size() + 1, std::size(found)));
  const auto anchor = place == Place::whole      ? re2::RE2::ANCHOR_BOTH
                      : place == Place::at_start ? re2::RE2::ANCHOR_START
                                                 : re2::RE2::UNANCHORED;
  if (!pattern.Match(piece, start, text.size(), anchor, found, groups.empty() ? 0 : wanted)) return false;
  for (std::size_t i = 0; i < groups.size(); ++i)
    groups[i] =
        found[i + 1].data() ? std::string_view(found[i + 1].data(), found[i + 1].size()) : std::string_view();
  return true;
}

const re2::RE2& Patterns::compile(std::size_t number) const {
  reserve();
  std::atomic<const re2::RE2*>& place = compiled_[number].pattern;
  if (const re2::RE2* known = place.load(std::memory_order_acquire)) return *known;
  re2::RE2::Options options;
  options.set_log_errors(false);
  const Stored source = sources_[number];
  auto own =
      std::make_unique<const re2::RE2>(re2::StringPiece(pool_.data() + source.begin, source.size), options);
  assert(own->ok());
  const re2::RE2* first = nullptr;
  if (!place.compare_exchange_strong(first, own.get(), std::memory_order_acq_rel)) return *first;
  return *own.release();
}

}  // namespace vacparse
