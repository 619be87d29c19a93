// SPDX-License-Identifier: MIT
#include "values/folded_text.hpp"

#include <algorithm>

#include "text/characters.hpp"
#include "text/sixteen.hpp"
#include "values/fold.hpp"

namespace vacparse {

FoldedText::FoldedText(std::string_view text)
    : folded_(std::make_unique_for_overwrite<char[]>(text.size())), size_(fold(text, folded_.get())) {
  join_lines(folded_.get(), size_);
  if (size_ == text.size()) return;
  shifts_.reserve(text.size() - size_);
  for (std::size_t at = find_foreign(text, 0), lost = 0; at < text.size(); at = find_foreign(text, at)) {
    const std::size_t size = fold_char(text, at).size;
    lost += size - 1;
    at += size;
    shifts_.push_back({at - lost, lost});
  }
}

FoldedText::Stretch FoldedText::stretch_of(std::size_t begin, std::size_t end) const {
  auto behind =
      std::upper_bound(shifts_.begin(), shifts_.end(), begin,
                       [](std::size_t at, const Shift& shift) { return at < shift.place + shift.lost; });
  const auto lost = [&] { return behind == shifts_.begin() ? 0 : (behind - 1)->lost; };
  const std::size_t first = begin - lost();
  while (behind != shifts_.end() && behind->place + behind->lost <= end) ++behind;
  return {first, end - lost()};
}

std::size_t FoldedText::byte_at(std::size_t place) const {
  const auto behind = std::upper_bound(shifts_.begin(), shifts_.end(), place,
                                       [](std::size_t at, const Shift& shift) { return at < shift.place; });
  return place + (behind == shifts_.begin() ? 0 : (behind - 1)->lost);
}

}  // namespace vacparse
