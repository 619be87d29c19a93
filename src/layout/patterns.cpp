// SPDX-License-Identifier: MIT
#include "layout/patterns.hpp"

#include <re2/re2.h>

#include <cassert>

namespace vacparse {

Patterns::~Patterns() {
  if (!compiled_) return;
  for (std::size_t i = 0; i < sources_.size(); ++i) delete compiled_[i].load();
}

const re2::RE2& Patterns::operator[](std::size_t number) const {
  std::call_once(reserved_,
                 [this] { compiled_ = std::make_unique<std::atomic<const re2::RE2*>[]>(sources_.size()); });
  std::atomic<const re2::RE2*>& place = compiled_[number];
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
