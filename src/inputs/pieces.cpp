// SPDX-License-Identifier: MIT
#include "inputs/pieces.hpp"

#include <poll.h>

#include <cstring>

namespace vacparse {
namespace {

constexpr std::size_t kBlock = std::size_t{64} << 10U;

}  // namespace

Pieces::Pieces(Descriptor file, char separator, std::size_t max_bytes)
    : file_(std::move(file)), separator_(separator), max_bytes_(max_bytes), block_(kBlock, '\0') {}

Next Pieces::next(std::string& piece, bool wait) {
  while (!take()) {
    if (ended_ && !started_) return Next::end;
    if (ended_) break;
    if (!wait && !is_ready()) return Next::later;
    fill();
  }
  started_ = false;
  if (std::exchange(too_large_, false)) throw too_large(max_bytes_);
  piece.swap(piece_);
  piece_.clear();
  return Next::found;
}

/// Moves what the block has of the piece; true: to its end.
bool Pieces::take() {
  if (begin_ == end_) return false;
  const char* const rest = block_.data() + begin_;
  const void* const found = std::memchr(rest, separator_, end_ - begin_);
  const std::size_t size =
      found ? static_cast<std::size_t>(static_cast<const char*>(found) - rest) : end_ - begin_;
  too_large_ = too_large_ || size > max_bytes_ - piece_.size();
  if (too_large_) {
    piece_.clear();
  } else {
    piece_.append(rest, size);
  }
  started_ = true;
  begin_ += found ? size + 1 : size;
  return found != nullptr;
}

bool Pieces::is_ready() const {
  pollfd place = {file_.number(), POLLIN, 0};
  return ::poll(&place, 1, 0) != 0;
}

void Pieces::fill() {
  begin_ = end_ = 0;
  try {
    end_ = read_some(file_.number(), block_.data(), block_.size());
  } catch (const Error&) {
    ended_ = true;
    started_ = false;
    throw;
  }
  ended_ = end_ == 0;
  position_ += end_;
}

}  // namespace vacparse
