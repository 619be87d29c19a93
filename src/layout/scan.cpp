// SPDX-License-Identifier: MIT
#include "layout/scan.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <utility>

namespace vacparse {
namespace {

std::size_t index_of(Kind kind) { return static_cast<std::size_t>(kind); }
std::uint32_t bit_of(Kind kind) { return 1U << index_of(kind); }

constexpr std::uint32_t kAll = 0xFFFFFFFF;
static_assert(kKindCount <= 32 && kFieldCount <= 32);

}  // namespace

Scan::Scan(const Layout& layout, std::string_view text, FoldedText folded)
    : layout_(layout), tables_(layout.tables()), text_(text), folded_(std::move(folded)) {
  constexpr std::size_t kUsual = 128;
  hits_.reserve(kUsual);
  chances_.reserve(kUsual);
  places_.reserve(kUsual);
  possible_.reserve(kUsual);
  add_hits();
}

void Scan::add_hits() {
  finder(tables_.prose_gate).find(folded_.view(), [&](std::uint32_t literal, std::size_t place) {
    hits_.push_back({static_cast<std::uint32_t>(place), literal});
    // They are met by four bytes somewhere inside.
    for (std::size_t i = hits_.size() - 1; i > 0 && hits_[i].place < hits_[i - 1].place; --i)
      std::swap(hits_[i], hits_[i - 1]);
  });
}

bool Scan::is_asked(const Question& asked, std::uint32_t pattern) const {
  const std::size_t prose = tables_.cues.size(), groups = prose + tables_.prose.size();
  if (pattern >= groups) return asked.family == Family::groups;
  if (pattern >= prose)
    return asked.family == Family::prose &&
           (asked.topics >> static_cast<std::uint32_t>(field_of_prose(pattern)) & 1U) != 0;
  return (asked.topics & bit_of(tables_.cues[pattern])) != 0;
}

void Scan::add_chances(const Question& asked, std::uint32_t literal, std::size_t place) const {
  for (const GateTables::Use& use : finder(gate_of(asked)).uses_of(literal)) {
    if (!is_asked(asked, use.pattern)) continue;
    const auto offset = static_cast<std::size_t>(asked.piece.data() - text_.data());
    const std::size_t at = use.begins != 0 ? folded_.byte_at(place) - offset : kAnywhere;
    chances_.push_back({use.pattern, static_cast<std::uint32_t>(at)});
  }
}

void Scan::find_chances(const Question& asked) const {
  chances_.clear();
  for (const std::uint32_t pattern : gate_of(asked).always) {
    if (is_asked(asked, pattern)) chances_.push_back({pattern, kAnywhere});
  }
  if (asked.piece.empty()) return;
  const auto offset = static_cast<std::size_t>(asked.piece.data() - text_.data());
  const FoldedText::Stretch piece = folded_.stretch_of(offset, offset + asked.piece.size());
  // Groups must match all of a piece and have no literals but where it begins.
  if (asked.family == Family::cues) add_found(asked, piece);
  if (asked.family == Family::prose) add_met(asked, piece);
  // It may look a bit past the end.
  const std::string_view beginning = folded_.view().substr(piece.begin, asked.piece.size());
  finder(gate_of(asked)).find_start(beginning, [&](std::uint32_t literal) {
    add_chances(asked, literal, piece.begin);
  });
  if (chances_.size() < 2) return;
  std::sort(chances_.begin(), chances_.end());
  chances_.erase(std::unique(chances_.begin(), chances_.end()), chances_.end());
}

void Scan::add_met(const Question& asked, FoldedText::Stretch piece) const {
  const LiteralFinder literals = finder(gate_of(asked));
  auto hit = std::lower_bound(hits_.begin(), hits_.end(), piece.begin,
                              [](const Hit& one, std::size_t place) { return one.place < place; });
  for (; hit != hits_.end() && hit->place < piece.end; ++hit) {
    if (hit->place + literals.text_of(hit->literal).size() <= piece.end)
      add_chances(asked, hit->literal, hit->place);
  }
}

void Scan::add_found(const Question& asked, FoldedText::Stretch piece) const {
  const std::string_view folded = folded_.view().substr(piece.begin, piece.end - piece.begin);
  finder(gate_of(asked)).find(folded, [&](std::uint32_t literal, std::size_t begin) {
    add_chances(asked, literal, piece.begin + begin);
  });
}

bool Scan::take(const Possible& possible, std::string_view text, std::span<std::string_view> groups) const {
  const auto& patterns = layout_.texts();
  return possible.places.back() == kAnywhere
             ? patterns.find(possible.pattern, text, groups)
             : patterns.find_at(possible.pattern, text, possible.places, groups);
}

std::span<const Scan::Possible> Scan::answer(const Question& asked) const {
  find_chances(asked);
  places_.clear();
  possible_.clear();
  for (const Chance& chance : chances_) places_.push_back(chance.at);
  for (std::size_t first = 0; first < chances_.size();) {
    const std::uint32_t pattern = chances_[first].pattern;
    std::size_t end = first + 1;
    while (end < chances_.size() && chances_[end].pattern == pattern) ++end;
    const bool anywhere = places_[end - 1] == kAnywhere;
    if (!anywhere || may_match(tables_.text_programs[pattern], asked.piece))
      possible_.push_back({pattern, std::span(places_).subspan(first, end - first)});
    first = end;
  }
  return possible_;
}

CueCounts Scan::count_cues(std::string_view piece) const {
  CueCounts counts{};
  for (const Possible& cue : answer({piece, Family::cues, kAll}))
    counts[index_of(tables_.cues[cue.pattern])] += take(cue, piece);
  return counts;
}

int Scan::count_cues(std::string_view piece, Kind kind, int enough) const {
  int count = 0;
  for (const Possible& cue : answer({piece, Family::cues, bit_of(kind)})) {
    if (count == enough) break;
    count += take(cue, piece);
  }
  return count;
}

std::optional<Kind> Scan::sort_text(std::string_view piece, std::span<const Kind> kinds) const {
  assert(kinds.size() <= kKindCount);
  std::uint32_t bits = 0;
  for (const Kind kind : kinds) bits |= bit_of(kind);
  const std::span<const Possible> cues = answer({piece, Family::cues, bits});
  const auto kind_of = [this](const Possible& cue) { return tables_.cues[cue.pattern]; };
  CueCounts open{};
  for (const Possible& cue : cues) ++open[index_of(kind_of(cue))];
  const auto open_of = [&](std::size_t order) { return open[index_of(kinds[order])]; };
  std::array<std::size_t, kKindCount> orders{};
  const auto end = orders.begin() + static_cast<std::ptrdiff_t>(kinds.size());
  std::iota(orders.begin(), end, std::size_t{0});
  std::sort(orders.begin(), end, [&](std::size_t one, std::size_t other) {
    return open_of(one) != open_of(other) ? open_of(one) > open_of(other) : one < other;
  });
  // The strongest ones first: of the others no more is asked than whether they can still win.
  std::optional<Kind> best;
  int most = 0;
  std::size_t winner = 0;
  for (auto order = orders.begin(); order != end; ++order) {
    const auto wins = [&](int count) { return count > most || (count == most && *order < winner); };
    int count = 0, left = open_of(*order);
    for (auto cue = cues.begin(); cue != cues.end() && left > 0 && wins(count + left); ++cue) {
      if (kind_of(*cue) != kinds[*order]) continue;
      count += take(*cue, piece);
      --left;
    }
    if (wins(count)) best = kinds[*order], most = count, winner = *order;
  }
  return best;
}

std::span<const Scan::Possible> Scan::find_prose(std::string_view piece, const FieldSet& fields) const {
  return answer({piece, Family::prose, static_cast<std::uint32_t>(fields.to_ulong())});
}

std::string_view Scan::read_prose(const Possible& possible, std::string_view line) const {
  std::string_view value;
  take(possible, line, {&value, 1});
  return value;
}

std::optional<std::array<std::string_view, 2>> Scan::read_group(std::string_view piece) const {
  std::array<std::string_view, 2> found;
  for (const Possible& group : answer({piece, Family::groups, kAll})) {
    if (layout_.texts().match(group.pattern, piece, found)) return found;
  }
  return std::nullopt;
}

}  // namespace vacparse
