// SPDX-License-Identifier: MIT
#pragma once
/// The manual page and the completions of shells, made from the one list of options.

#include <string>
#include <string_view>
#include <vector>

#include "options.hpp"

namespace vacparse::manual {

/// In roff, for man.
std::string man_page();
std::string bash_completion();
std::string zsh_completion();
std::string fish_completion();

/// What an option wants, as the shells complete it.
struct Wanted {
  std::vector<std::string> words;  ///< one of these
  bool files = false;
  bool layouts = false;  ///< what --layouts lists
};

/// Of "FILE", "dmy|mdy", "NAME|FILE", ...: small letters are words to be typed, NAME is a layout's; LIST,
/// FILE and FOLDER/ are found on the disk.
Wanted wanted(const OptionRow& row);

/// `text` between single quotes, as bash and zsh have them.
std::string quoted(std::string_view text);

/// The parts of `text` that `mark` parts.
std::vector<std::string> split_at(std::string_view text, std::string_view mark);

std::string joined(const std::vector<std::string>& words, std::string_view between);

}  // namespace vacparse::manual
