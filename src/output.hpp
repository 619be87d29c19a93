// SPDX-License-Identifier: MIT
#pragma once
/// Where the data goes: standard output, or a file that appears when it is whole.

#include <optional>
#include <string>
#include <string_view>

#include "output/temporaries.hpp"
#include "vacparse/parse.hpp"

namespace vacparse {

class Output {
 public:
  /// `path` empty: standard output. A regular file is written beside its place; anything else (a device, a
  /// pipe) in place. Throws `Error` ("unwritable").
  explicit Output(const std::string& path);
  /// What was written beside and not committed is removed; also when a signal ends the program.
  ~Output();
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  /// False when nobody reads any more (a closed pipe): nothing further need be written. Throws `Error`.
  bool write(std::string_view bytes);
  /// To be called after the last write: puts the file in its place. Throws `Error`.
  void commit();

 private:
  void open_beside();

  std::string path_;  ///< in messages, and where the file is to be
  std::optional<Temporaries> temporaries_;
  std::string temporary_;  ///< empty: written in place
  int number_;
  bool closed_ = false;
};

/// What `errno` means for the file at `path`; empty: standard output.
Error unwritable(const std::string& path, int number);

/// The permissions that a new file gets. To be called while there is one thread.
unsigned new_file_mode();

/// Writes all of it. Returns `errno`, or 0.
int write_all(int number, std::string_view bytes);

/// Writes to standard error; whether anybody reads it does not matter.
void talk(std::string_view text);

/// `text` for a terminal: control characters, bytes that are not UTF-8 and marks that turn the direction of
/// writing become \xNN or \u{NNNN}.
std::string printable(std::string_view text);

}  // namespace vacparse
