// SPDX-License-Identifier: MIT
#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <cassert>

#include "layout.hpp"

namespace vacparse {
namespace {

re2::RE2::Options quiet() {
  re2::RE2::Options options;
  options.set_log_errors(false);
  return options;
}

}  // namespace

Pattern::Pattern(std::string source) : source_(std::move(source)) {}
Pattern::~Pattern() = default;

const re2::RE2& Pattern::re() const {
  std::call_once(once_, [this] { compiled_ = std::make_unique<re2::RE2>(source_, quiet()); });
  assert(compiled_->ok());
  return *compiled_;
}

struct PatternSet::Compiled {
  re2::RE2::Set set;
};

PatternSet::PatternSet(std::vector<std::string> sources, bool anchored)
    : sources_(std::move(sources)), anchored_(anchored) {}
PatternSet::~PatternSet() = default;

void PatternSet::match(std::string_view text, std::vector<int>& hits) const {
  hits.clear();
  if (sources_.empty()) return;
  std::call_once(once_, [this] {
    re2::RE2::Options options = quiet();
    options.set_max_mem(64 << 20);
    const auto anchor = anchored_ ? re2::RE2::ANCHOR_BOTH : re2::RE2::UNANCHORED;
    compiled_ = std::make_unique<Compiled>(Compiled{re2::RE2::Set(options, anchor)});
    for (const std::string& source : sources_) compiled_->set.Add(source, nullptr);
    [[maybe_unused]] const bool compiled = compiled_->set.Compile();
    assert(compiled);
  });
  compiled_->set.Match(re2::StringPiece(text.data(), text.size()), &hits);
  std::sort(hits.begin(), hits.end());
}

}  // namespace vacparse
