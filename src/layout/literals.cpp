// SPDX-License-Identifier: MIT
#include "layout/literals.hpp"

#include <re2/filtered_re2.h>

#include <algorithm>
#include <numeric>

#include "values/fold.hpp"

namespace vacparse {
namespace {

/// What RE2 needs of a text before it tries a pattern.
class Needs {
 public:
  Needs(const std::string& pattern, int shortest) : filter_(shortest) {
    re2::RE2::Options options;
    options.set_log_errors(false);
    int id = 0;
    if (filter_.Add(pattern, options, &id) == re2::RE2::NoError) filter_.Compile(&atoms_);
  }

  const std::vector<std::string>& atoms() const { return atoms_; }

  /// True where a text that holds no atoms but those in `present` may match.
  bool allow(const std::vector<bool>& present) const {
    std::vector<int> matched, patterns;
    for (std::size_t i = 0; i < present.size(); ++i) {
      if (present[i]) matched.push_back(static_cast<int>(i));
    }
    filter_.AllPotentials(matched, &patterns);
    return !patterns.empty();
  }

 private:
  re2::FilteredRE2 filter_;
  std::vector<std::string> atoms_;
};

/// A least set of atoms that cannot all be missing; the common ones are left out first. Empty: there is none.
std::vector<std::string> find_least_set(const Needs& needs) {
  const std::vector<std::string>& atoms = needs.atoms();
  std::vector<bool> present(atoms.size(), false);
  if (atoms.empty() || needs.allow(present)) return {};
  std::vector<std::size_t> order(atoms.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
    return frequency_of(atoms[one]) > frequency_of(atoms[other]);
  });
  for (const std::size_t atom : order) {
    present[atom] = true;
    if (needs.allow(present)) present[atom] = false;
  }
  std::vector<std::string> least;
  for (std::size_t i = 0; i < atoms.size(); ++i) {
    if (!present[i]) least.push_back(fold(atoms[i]));
  }
  std::sort(least.begin(), least.end());
  least.erase(std::unique(least.begin(), least.end()), least.end());
  return least;
}

}  // namespace

double frequency_of(std::string_view literal) {
  constexpr std::string_view kCommonFirst = " etaonirshdlucmfpgwybvkxjqz";
  double frequency = 1;
  for (const char letter : literal) {
    const std::size_t rank = std::min(kCommonFirst.find(letter), kCommonFirst.size());
    frequency *= 0.16 / static_cast<double>(rank + 1);
  }
  return frequency;
}

double frequency_of(const std::vector<std::string>& literals) {
  double sum = 0;
  for (const std::string& literal : literals) sum += frequency_of(literal);
  return sum;
}

std::vector<std::string> find_literals(const std::string& pattern, int shortest) {
  constexpr int kLongest = 5;  // RE2 says less of a pattern the longer the literals must be
  std::vector<std::string> rarest;
  for (int least = kLongest; least >= shortest; --least) {
    std::vector<std::string> literals = find_least_set(Needs(pattern, least));
    if (literals.empty()) continue;
    if (rarest.empty() || frequency_of(literals) < frequency_of(rarest)) rarest = std::move(literals);
  }
  return rarest;
}

}  // namespace vacparse
