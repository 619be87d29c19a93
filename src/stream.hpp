// SPDX-License-Identifier: MIT
#pragma once
/// Many records out of one file: the source of --from.

#include <cstddef>
#include <functional>
#include <optional>
#include <string>

#include "inputs.hpp"

namespace vacparse {

/// The pieces of all inputs, one after the other. Memory is bounded by a piece.
class Stream {
 public:
  /// `separator` parts the pieces; one beyond `max_bytes` has `trouble`.
  Stream(Search search, char separator, std::size_t max_bytes);

  /// The next piece, with its number in its file; a file that cannot be read has `trouble` and no number.
  Next next(Input& input, bool wait);

  /// Bytes read so far.
  std::size_t position() const { return done_ + (pieces_ ? pieces_->position() : 0); }

 private:
  Next next_piece(Input& input, bool wait);

  Inputs files_;
  char separator_;
  std::size_t max_bytes_;
  Input file_;
  std::optional<Pieces> pieces_;  ///< of `file_`
  std::size_t number_ = 0;        ///< of the last piece
  std::size_t done_ = 0;          ///< bytes of the files before
};

}  // namespace vacparse
