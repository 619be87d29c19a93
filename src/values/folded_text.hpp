// SPDX-License-Identifier: MIT
#pragma once
/// A text, folded as a whole, and what of the one stands where in the other.

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace vacparse {

class FoldedText {
 public:
  /// Linear in the text, which is not kept.
  explicit FoldedText(std::string_view text);

  /// As values/fold.hpp folds it, line ends as blanks.
  std::string_view view() const { return {folded_.get(), size_}; }
  /// A part of `view()`: [begin, end).
  struct Stretch {
    std::size_t begin, end;
  };
  /// Where the bytes [begin, end) of the text, which cut no character, stand folded.
  Stretch stretch_of(std::size_t begin, std::size_t end) const;
  /// These bytes, folded.
  std::string_view part(std::size_t begin, std::size_t end) const {
    const Stretch found = stretch_of(begin, end);
    return view().substr(found.begin, found.end - found.begin);
  }
  /// The byte of the text at which the character at `place` of `view()` begins.
  std::size_t byte_at(std::size_t place) const;

 private:
  /// From `place` on the folded text is shorter than the text by `lost` bytes.
  struct Shift {
    std::size_t place, lost;
  };

  std::unique_ptr<char[]> folded_;
  std::size_t size_;
  std::vector<Shift> shifts_;
};

}  // namespace vacparse
