// SPDX-License-Identifier: MIT
#pragma once
/// Lines that were wrapped by hand, as one: a pattern need not know where, nor how far the next line is set
/// in.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vacparse {

class Unwrapped {
 public:
  /// A line end, with the blanks round it, becomes one blank. `text` must outlive it. Linear.
  explicit Unwrapped(std::string_view text);
  Unwrapped(const Unwrapped&) = delete;
  Unwrapped& operator=(const Unwrapped&) = delete;

  std::string_view view() const { return shifts_.empty() ? text_ : line_; }
  /// The place in `view()` of a byte of the text; of a blank at a line's end, that of the one blank.
  std::size_t place_of(std::size_t byte) const;
  /// The byte of the text that stands at `place` of `view()`.
  std::size_t byte_at(std::size_t place) const;

 private:
  /// From `place` on the view is shorter than the text by `lost` bytes.
  struct Shift {
    std::size_t place, lost;
  };

  std::string_view text_;
  std::string line_;
  std::vector<Shift> shifts_;  ///< one for each line end
};

}  // namespace vacparse
