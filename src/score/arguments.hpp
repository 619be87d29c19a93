// SPDX-License-Identifier: MIT
#pragma once
/// The command line of vacparse-score as a plain value.

#include <span>
#include <string>
#include <vector>

namespace vacparse::score {

/// What a figure may not fall below or, for a ceiling, not rise above.
struct Limit {
  std::string name;  ///< of a `Figure`
  double number = 0;
};

struct Arguments {
  std::string labels;              ///< file
  std::string notices;             ///< folder
  std::string layout;              ///< name or file; empty: found for each notice
  std::vector<std::string> shown;  ///< fields, or "zones"
  std::vector<Limit> floors;
  std::vector<Limit> ceilings;
  bool json = false;
  bool markdown = false;
  bool help = false;
};

/// Reads the arguments (without the program's name). Throws `Error` ("usage"), or what the CLI library
/// throws, which derives from std::runtime_error too.
Arguments read_arguments(std::span<const char* const> arguments);

std::string help_text();

}  // namespace vacparse::score
