// SPDX-License-Identifier: MIT
#include "layout/scan.hpp"

#include <algorithm>

namespace vacparse {
namespace {

std::size_t index_of(Kind kind) { return static_cast<std::size_t>(kind); }

}  // namespace

Scan::Scan(const Layout& layout, std::string_view text)
    : layout_(layout), tables_(layout.tables()), text_(text), folded_(text) {
  add_hits();
}

void Scan::add_hits() {
  const LiteralFinder prose = finder(tables_.prose_gate);
  prose.find(folded_.view(), [&](std::uint32_t literal, std::size_t begin) {
    const auto byte_at = [&](std::size_t place) {
      return static_cast<std::uint32_t>(folded_.byte_at(place));
    };
    hits_.push_back({byte_at(begin), byte_at(begin + prose.text_of(literal).size()), literal});
    // They are met by four bytes somewhere inside.
    for (std::size_t i = hits_.size() - 1; i > 0 && hits_[i].begin < hits_[i - 1].begin; --i)
      std::swap(hits_[i], hits_[i - 1]);
  });
}

void Scan::add_chances(const Question& asked, std::uint32_t literal, std::size_t begin) const {
  for (const GateTables::Use& use : finder(gate_of(asked)).uses_of(literal)) {
    if (use.pattern < asked.first || use.pattern >= asked.end) continue;
    chances_.push_back({use.pattern, use.begins != 0 ? static_cast<std::uint32_t>(begin) : kAnywhere});
  }
}

void Scan::find_chances(const Question& asked) const {
  chances_.clear();
  for (const std::uint32_t pattern : gate_of(asked).always) {
    if (pattern >= asked.first && pattern < asked.end) chances_.push_back({pattern, kAnywhere});
  }
  if (asked.piece.empty()) return;
  const auto offset = static_cast<std::size_t>(asked.piece.data() - text_.data());
  const std::size_t begin = folded_.place_of(offset), end = folded_.place_of(offset + asked.piece.size());
  const std::string_view folded = folded_.view().substr(begin, end - begin);
  if (asked.first < tables_.cues.size()) {
    add_found(asked, begin, folded);
  } else if (asked.first < groups()) {
    add_met(asked);
  }
  finder(gate_of(asked)).find_start(folded, [&](std::uint32_t literal) { add_chances(asked, literal, 0); });
  std::sort(chances_.begin(), chances_.end());
  chances_.erase(std::unique(chances_.begin(), chances_.end()), chances_.end());
}

void Scan::add_met(const Question& asked) const {
  const auto offset = static_cast<std::size_t>(asked.piece.data() - text_.data());
  const std::size_t behind = offset + asked.piece.size();
  auto hit = std::lower_bound(hits_.begin(), hits_.end(), offset,
                              [](const Hit& one, std::size_t place) { return one.begin < place; });
  for (; hit != hits_.end() && hit->begin < behind; ++hit) {
    if (hit->end <= behind) add_chances(asked, hit->literal, hit->begin - offset);
  }
}

void Scan::add_found(const Question& asked, std::size_t folded, std::string_view piece) const {
  const auto offset = static_cast<std::size_t>(asked.piece.data() - text_.data());
  finder(gate_of(asked)).find(piece, [&](std::uint32_t literal, std::size_t begin) {
    add_chances(asked, literal, folded_.byte_at(folded + begin) - offset);
  });
}

bool Scan::take(const Places& where, std::string_view text, std::span<std::string_view> groups) const {
  const Patterns& patterns = layout_.texts();
  return where.places.back() == kAnywhere ? patterns.find(where.pattern, text, groups)
                                          : patterns.find_at(where.pattern, text, where.places, groups);
}

template <class Visit>
void Scan::each_pattern(const Question& asked, Visit&& visit) const {
  find_chances(asked);
  places_.clear();
  for (const Chance& chance : chances_) places_.push_back(chance.at);
  for (std::size_t first = 0; first < chances_.size();) {
    const std::uint32_t pattern = chances_[first].pattern;
    std::size_t end = first + 1;
    while (end < chances_.size() && chances_[end].pattern == pattern) ++end;
    visit(Places{pattern, std::span(places_).subspan(first, end - first)});
    first = end;
  }
}

CueCounts Scan::count_cues(std::string_view piece, std::initializer_list<Kind> only) const {
  CueCounts counts{};
  each_pattern({piece, 0, tables_.cues.size()}, [&](const Places& where) {
    const Kind kind = tables_.cues[where.pattern];
    const bool asked = only.size() == 0 || std::find(only.begin(), only.end(), kind) != only.end();
    if (asked) counts[index_of(kind)] += take(where, piece);
  });
  return counts;
}

int Scan::count_cues(std::string_view piece, Kind kind) const {
  return count_cues(piece, {kind})[index_of(kind)];
}

std::optional<Kind> Scan::sort_text(std::string_view piece) const {
  const CueCounts counts = count_cues(piece);
  std::optional<Kind> best;
  int most = 0;
  for (const Kind kind : tables_.cue_kinds) {
    if (counts[index_of(kind)] > most) best = kind, most = counts[index_of(kind)];
  }
  return best;
}

void Scan::find_prose(std::string_view piece, std::vector<std::uint32_t>& numbers) const {
  numbers.clear();
  const std::size_t first = tables_.cues.size();
  each_pattern({piece, first, first + tables_.prose.size()}, [&](const Places& where) {
    numbers.push_back(where.pattern - static_cast<std::uint32_t>(first));
  });
}

std::string_view Scan::read_prose(std::uint32_t number, std::string_view piece, std::string_view line) const {
  const std::size_t pattern = tables_.cues.size() + number;
  std::string_view value;
  each_pattern({piece, pattern, pattern + 1}, [&](const Places& where) { take(where, line, {&value, 1}); });
  return value;
}

std::optional<std::array<std::string_view, 2>> Scan::read_group(std::string_view piece) const {
  std::array<std::string_view, 2> found;
  bool is_group = false;
  each_pattern({piece, groups(), tables_.texts.size()}, [&](const Places& where) {
    is_group = is_group || layout_.texts().match(where.pattern, piece, found);
  });
  return is_group ? std::optional(found) : std::nullopt;
}

}  // namespace vacparse
