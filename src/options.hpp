// SPDX-License-Identifier: MIT
#pragma once
/// The command line as a plain value.

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "vacparse/emit.hpp"

namespace vacparse {

/// What the inputs hold: a notice each, or many with something between them.
enum class From { files, ndjson, nul };

struct Options {
  const Emitter* format = nullptr;  ///< never null in what `read_options` returns
  std::vector<std::string> inputs;  ///< as given; "-" is standard input
  std::string files_from;           ///< file that names further inputs; "-": standard input; empty: none
  std::vector<std::string> globs;   ///< which files of folders are read; empty: by their extensions
  std::string output;               ///< file or folder to write; empty: standard output
  std::optional<std::size_t> jobs;  ///< 1..256; nothing: one for each core
  std::size_t max_bytes = 64U << 20U;
  std::string layout;  ///< name or file; empty: found for each notice
  std::optional<DateOrder> date_order;
  std::optional<bool> user_layouts;    ///< nothing: as the kind of input has it
  const SchemaForm* schema = nullptr;  ///< to be printed; null: none
  char delimiter = ',';
  bool bom = false;
  bool safe = false;
  From from = From::files;
  std::string text_key;  ///< key or dotted path; never empty in what `read_options` returns, nor the next
  std::string id_key;
  bool evidence = false;
  bool strict = false;
  bool split = false;
  bool quiet = false;
  bool null = false;  ///< `files_from` is parted by NUL
  bool carry = false;
  bool line_buffered = false;
  bool resume = false;
  bool list_layouts = false;
  bool version = false;
  bool help = false;
};

/// Reads the arguments (without the program's name). Throws `Error` ("usage"), or what the CLI library
/// throws, which derives from std::runtime_error too and says what is wrong.
Options read_options(std::span<const char* const> arguments);

std::string help_text();

/// One option as the manual tells it. All come from the one list that the arguments are read by.
struct OptionRow {
  std::vector<std::string> names;    ///< with their dashes, short ones first: "-o", "--output"
  std::string value;                 ///< what it wants ("FILE", "dmy|mdy"); empty: a flag
  std::vector<std::string> choices;  ///< of a flag that may have a value: "items" of --csv=items
  std::string help;
  std::string group;
};
std::vector<OptionRow> option_rows();

/// The paragraphs that stand under the options in the help.
std::string_view help_notes();

/// The name that is most like `word`; nothing when none is at all like it.
std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& names);

/// "; did you mean NAME?", or nothing.
std::string did_you_mean(std::string_view word, const std::vector<std::string>& names);

}  // namespace vacparse
