// SPDX-License-Identifier: MIT
#include "layout/gate.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "layout/literal_finder.hpp"
#include "text/bytes.hpp"
#include "values/fold.hpp"

namespace vacparse {
namespace {

/// The characters of `text` as they are, one byte each: what is not ASCII is `kForeign`.
constexpr char kForeign = '\x80';
void keep_ascii(std::string_view text, std::string& kept) {
  kept.clear();
  for (std::size_t at = 0; at < text.size(); at += fold_char(text, at).size)
    kept += static_cast<unsigned char>(text[at]) < 0x80 ? text[at] : kForeign;
}

}  // namespace

void Gate::find(std::string_view name, std::vector<Candidate>& candidates) const {
  candidates.clear();
  const LiteralFinder finder(tables_, pool_);
  // Folding takes accents off, which RE2 does not: what decides must stand in ASCII.
  const bool ascii = is_ascii(name);
  std::string buffer, kept;
  if (!ascii) fold(name, buffer), keep_ascii(name, kept);
  const std::string_view folded = ascii ? name : buffer, plain = ascii ? name : kept;
  for (const std::uint32_t pattern : tables_.always) candidates.push_back({pattern, false});
  const auto meet = [&](std::uint32_t literal, std::size_t begin) {
    const std::size_t end = begin + finder.text_of(literal).size();
    for (const GateTables::Use& use : finder.uses_of(literal)) {
      const bool may_decide = use.says == GateTables::Says::matches;
      const bool foreign = !ascii && plain.substr(begin, end - begin).find(kForeign) != plain.npos;
      if (!may_decide || foreign) {
        candidates.push_back({use.pattern, false});
      } else if (stands_as(plain, begin, end, use.edges)) {
        candidates.push_back({use.pattern, true});
      }
    }
  };
  finder.find_long(folded, meet);
  for (std::size_t at = 0; !tables_.shorts.empty() && at < folded.size(); ++at)
    finder.find_short(folded, at, meet);
  // Of one pattern what is certain goes first.
  std::sort(candidates.begin(), candidates.end(), [](Candidate one, Candidate other) {
    return std::pair(one.pattern, !one.matches) < std::pair(other.pattern, !other.matches);
  });
  const auto same = [](Candidate one, Candidate other) { return one.pattern == other.pattern; };
  candidates.erase(std::unique(candidates.begin(), candidates.end(), same), candidates.end());
}

}  // namespace vacparse
