// SPDX-License-Identifier: MIT
#include "manual/pages.hpp"

namespace vacparse::manual {
namespace {

constexpr std::string_view kHead = R"zsh(#compdef vacparse
# Completion of vacparse in zsh. Made from the program's own list of options. Do not edit.

_vacparse_layouts() {
  local -a names
  names=(${(f)"$(_call_program layouts vacparse --layouts 2> /dev/null | cut -d ' ' -f 1)"})
  compadd "$@" -a names
}

_vacparse_layouts_or_files() {
  _alternative 'layouts:layout:_vacparse_layouts' 'files:file:_files'
}

_arguments -s -S \
)zsh";

std::string action(const Wanted& wanted) {
  if (wanted.layouts) return "_vacparse_layouts_or_files";
  if (wanted.files) return "_files";
  return wanted.words.empty() ? " " : "(" + joined(wanted.words, " ") + ")";
}

/// Inside a specification the square brackets and the colon mean something.
std::string plain(std::string_view text) {
  std::string escaped;
  for (const char byte : text) {
    if (byte == '[' || byte == ']' || byte == ':' || byte == '\\') escaped += '\\';
    escaped += byte;
  }
  return escaped;
}

/// One specification for each of the option's names.
std::string specifications(const OptionRow& row) {
  std::string lines;
  for (const std::string& name : row.names) {
    const bool is_long = name.starts_with("--");
    std::string specification = row.names.size() > 1 ? "(" + joined(row.names, " ") + ")" : "";
    specification += name;
    if (!row.value.empty()) specification += is_long ? "=" : "+";
    if (!row.choices.empty()) specification += "=-";
    specification += "[" + plain(row.help) + "]";
    if (!row.value.empty()) specification += ":" + plain(row.value) + ":" + action(wanted(row));
    if (!row.choices.empty()) specification += "::form:(" + joined(row.choices, " ") + ")";
    lines += "  " + quoted(specification) + " \\\n";
  }
  return lines;
}

}  // namespace

std::string zsh_completion() {
  std::string script(kHead);
  for (const OptionRow& row : option_rows()) script += specifications(row);
  return script + "  '*:input:_files'\n";
}

}  // namespace vacparse::manual
