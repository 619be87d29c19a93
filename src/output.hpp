// SPDX-License-Identifier: MIT
#pragma once
/// Where the data goes: standard output, or a file that appears when it is whole.

#include <string>
#include <string_view>

namespace vacparse {

class Output {
 public:
  /// `path` empty: standard output. A regular file is written beside its place; anything else (a device, a
  /// pipe) in place. Throws `Error` ("unwritable").
  explicit Output(const std::string& path);
  /// What was written beside and not committed is removed.
  ~Output();
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  /// False when nobody reads any more (a closed pipe): nothing further need be written. Throws `Error`.
  bool write(std::string_view bytes);
  /// To be called after the last write: puts the file in its place. Throws `Error`.
  void commit();

 private:
  void open_beside();

  std::string path_;       ///< in messages, and where the file is to be
  std::string temporary_;  ///< empty: written in place
  int number_;
  bool closed_ = false;
};

/// Writes to standard error; whether anybody reads it does not matter.
void talk(std::string_view text);

/// `text` for a terminal: control characters, bytes that are not UTF-8 and marks that turn the direction of
/// writing become \xNN or \u{NNNN}.
std::string printable(std::string_view text);

}  // namespace vacparse
