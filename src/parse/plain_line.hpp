// SPDX-License-Identifier: MIT
#pragma once
/// A block as one line of plain words: a pattern need not know where its lines were wrapped by hand, how far
/// the next is set in, nor what a page marks inside them.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vacparse {

class PlainLine {
 public:
  /// A line end, with the blanks round it, becomes one blank. Of what is marked ("**bold**", "_this_",
  /// "[a link](https://...)", "<b>this</b>") the words are left. `text` must outlive it. Linear.
  explicit PlainLine(std::string_view text);
  PlainLine(const PlainLine&) = delete;
  PlainLine& operator=(const PlainLine&) = delete;

  std::string_view view() const { return shifts_.empty() ? text_ : line_; }
  /// The place in `view()` of a byte of the text; of a blank at a line's end, that of the one blank; of a
  /// mark, that of what stands behind it.
  std::size_t place_of(std::size_t byte) const;
  /// The byte of the text that stands at `place` of `view()`.
  std::size_t byte_at(std::size_t place) const;
  /// A piece of `view()` as it stands in the text.
  std::string_view written(std::string_view piece) const;

 private:
  /// From `place` on the view is shorter than the text by `lost` bytes.
  struct Shift {
    std::size_t place, lost;
    bool blank;  ///< one stands before `place`
  };

  void leave_out(std::size_t begin, std::size_t end, bool blank);

  std::string_view text_;
  std::string line_;
  std::size_t kept_ = 0;  ///< the text before this is in the line or left out
  std::vector<Shift> shifts_;
};

}  // namespace vacparse
