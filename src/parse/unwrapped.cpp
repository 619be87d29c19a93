// SPDX-License-Identifier: MIT
#include "parse/unwrapped.hpp"

#include <algorithm>

#include "text/characters.hpp"

namespace vacparse {

Unwrapped::Unwrapped(std::string_view text) : text_(text) {
  std::size_t end = text.find('\n'), begin = 0;
  if (end == std::string_view::npos) return;
  line_.reserve(text.size());
  while (end != std::string_view::npos) {
    std::size_t last = end, next = end + 1;
    while (last > begin && is_blank(text[last - 1])) --last;
    while (next < text.size() && (is_blank(text[next]) || text[next] == '\n')) ++next;
    line_.append(text, begin, last - begin);
    line_ += ' ';
    shifts_.push_back({line_.size(), next - line_.size()});
    begin = next;
    end = text.find('\n', begin);
  }
  line_.append(text, begin);
}

std::size_t Unwrapped::place_of(std::size_t byte) const {
  const auto behind =
      std::upper_bound(shifts_.begin(), shifts_.end(), byte,
                       [](std::size_t at, const Shift& shift) { return at < shift.place + shift.lost; });
  const std::size_t lost = behind == shifts_.begin() ? 0 : (behind - 1)->lost;
  const std::size_t place = byte - lost;
  return behind == shifts_.end() ? place : std::min(place, behind->place - 1);
}

std::size_t Unwrapped::byte_at(std::size_t place) const {
  const auto behind = std::upper_bound(shifts_.begin(), shifts_.end(), place,
                                       [](std::size_t at, const Shift& shift) { return at < shift.place; });
  return place + (behind == shifts_.begin() ? 0 : (behind - 1)->lost);
}

}  // namespace vacparse
