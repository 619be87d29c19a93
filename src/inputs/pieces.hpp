// SPDX-License-Identifier: MIT
#pragma once
/// The lines of a file, or what else stands between its separators, as they come.

#include <cstddef>
#include <string>

#include "inputs/descriptor.hpp"

namespace vacparse {

/// What came of asking for the next one.
enum class Next { found, later, end };

/// Holds no more than a piece and a block. After the last separator there is no piece, unless there are
/// bytes.
class Pieces {
 public:
  Pieces(Descriptor file, char separator, std::size_t max_bytes);

  /// Moves the next piece into `piece`, without its separator. Without `wait`, `later` when a pipe has no
  /// more to give at the moment. Throws `Error`: unreadable, after which there are no more; or too_large, for
  /// a piece beyond `max_bytes`, which is passed over.
  Next next(std::string& piece, bool wait);

  /// Bytes that were read so far.
  std::size_t position() const { return position_; }

 private:
  bool take();
  bool is_ready() const;
  void fill();

  Descriptor file_;
  char separator_;
  std::size_t max_bytes_;
  std::string block_;
  std::size_t begin_ = 0;  ///< of what is not taken yet in `block_`
  std::size_t end_ = 0;
  std::string piece_;       ///< as far as it is read
  bool started_ = false;    ///< some of it is read
  bool too_large_ = false;  ///< so it is passed over
  bool ended_ = false;
  std::size_t position_ = 0;
};

}  // namespace vacparse
