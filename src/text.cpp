// SPDX-License-Identifier: MIT
#include "vacparse/text.hpp"

#include <algorithm>
#include <array>
#include <cassert>

namespace vacparse {

std::string_view name_of(Encoding encoding) {
  constexpr std::array<std::string_view, 4> kNames = {"utf-8", "windows-1252", "utf-16le", "utf-16be"};
  return kNames[static_cast<std::size_t>(encoding)];
}

Span Text::span_of(std::string_view part) const {
  const auto begin = static_cast<std::uint32_t>(part.data() - utf8_.data());
  assert(begin <= utf8_.size() && part.size() <= utf8_.size() - begin);
  return {begin, begin + static_cast<std::uint32_t>(part.size())};
}

Span Text::line(std::size_t number) const {
  assert(number >= 1 && number <= line_count());
  const std::uint32_t begin = line_starts_[number - 1];
  auto end = static_cast<std::uint32_t>(utf8_.size());
  if (number < line_count()) return {begin, line_starts_[number] - 1};
  if (end > begin && utf8_[end - 1] == '\n') --end;
  return {begin, end};
}

std::size_t Text::line_of(std::uint32_t offset) const {
  const auto next = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  return static_cast<std::size_t>(next - line_starts_.begin());
}

SourceRange Text::source_of(Span span) const {
  const auto starts_after = [](std::uint32_t offset, const Run& run) { return offset < run.text; };
  const auto run_of = [&](std::uint32_t offset) {
    return std::upper_bound(runs_.begin(), runs_.end(), offset, starts_after) - 1;
  };
  if (runs_.empty()) return {};
  const std::size_t begin = source_at(run_of(span.begin), span.begin);
  if (span.empty()) return {begin, begin};
  return {begin, source_at(run_of(span.end - 1), span.end)};
}

std::size_t Text::source_at(std::vector<Run>::const_iterator run, std::uint32_t offset) const {
  if (run + 1 != runs_.end() && (run + 1)->text == offset) return (run + 1)->source;
  std::size_t distance = offset - run->text;
  if (encoding_ == Encoding::utf_16le || encoding_ == Encoding::utf_16be) {
    std::size_t units = 0;
    for (const char c : std::string_view(utf8_).substr(run->text, distance)) {
      const auto byte = static_cast<unsigned char>(c);
      units += static_cast<std::size_t>((byte & 0xC0) != 0x80) + static_cast<std::size_t>(byte >= 0xF0);
    }
    distance = units * 2;
  }
  return std::min(run->source + distance, source_size_);
}

}  // namespace vacparse
