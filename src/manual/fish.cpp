// SPDX-License-Identifier: MIT
#include "manual/pages.hpp"

namespace vacparse::manual {
namespace {

/// Between single quotes fish knows two escapes.
std::string in_quotes(std::string_view text) {
  std::string quoted = "'";
  for (const char byte : text) {
    if (byte == '\'' || byte == '\\') quoted += '\\';
    quoted += byte;
  }
  return quoted + "'";
}

std::string arguments_of(const OptionRow& row) {
  if (row.value.empty()) return "";
  const Wanted values = wanted(row);
  std::string arguments = values.files ? " -r -F" : " -x";
  if (!values.words.empty()) arguments += " -a " + in_quotes(joined(values.words, " "));
  if (values.layouts)
    arguments += " -a " + in_quotes("(vacparse --layouts 2> /dev/null | string split -f 1 ' ')");
  return arguments;
}

std::string lines_of(const OptionRow& row) {
  const std::string help = " -d " + in_quotes(row.help) + "\n";
  std::string line = "complete -c vacparse";
  for (const std::string& name : row.names)
    line += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
  std::string lines = line + arguments_of(row) + help;
  for (const std::string& choice : row.choices) {
    lines += "complete -c vacparse -n 'string match -q -- \"-*\" (commandline -ct)' -a " +
             in_quotes(row.names.back() + "=" + choice) + help;
  }
  return lines;
}

}  // namespace

std::string fish_completion() {
  std::string script =
      "# Completion of vacparse in fish. Made from the program's own list of options. Do not edit.\n";
  for (const OptionRow& row : option_rows()) script += lines_of(row);
  return script;
}

}  // namespace vacparse::manual
