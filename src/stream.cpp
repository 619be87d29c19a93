// SPDX-License-Identifier: MIT
#include "stream.hpp"

namespace vacparse {

Stream::Stream(Search search, char separator, std::size_t max_bytes)
    : files_(std::move(search)), separator_(separator), max_bytes_(max_bytes) {}

Next Stream::next(Input& input, bool wait) {
  while (true) {
    if (pieces_) {
      const Next state = next_piece(input, wait);
      if (state != Next::end) return state;
      done_ += pieces_->position();
      pieces_.reset();
    }
    const Next state = files_.next(file_, wait);
    if (state != Next::found) return state;
    number_ = 0;
    try {
      if (file_.trouble) throw *file_.trouble;
      pieces_.emplace(open_input(file_), separator_, max_bytes_);
    } catch (const Error& error) {
      input.path = file_.path;
      input.number = 0;
      input.trouble = error;
      return Next::found;
    }
  }
}

Next Stream::next_piece(Input& input, bool wait) {
  input.trouble.reset();
  try {
    const Next state = pieces_->next(input.bytes, wait);
    if (state != Next::found) return state;
  } catch (const Error& error) {
    input.trouble = error;
  }
  input.path = file_.path;
  input.number = ++number_;
  return Next::found;
}

}  // namespace vacparse
