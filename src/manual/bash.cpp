// SPDX-License-Identifier: MIT
#include "manual/pages.hpp"

namespace vacparse::manual {
namespace {

constexpr std::string_view kBegin =
    R"(# Completion of vacparse in bash. Made from the program's own list of options. Do not edit.
_vacparse() {
  local current=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]} joined=
  COMPREPLY=()
  # For bash, --csv=items is three words.
  if [[ $current == = ]]; then
    current= joined=1
  elif [[ $option == = ]]; then
    option=${COMP_WORDS[COMP_CWORD - 2]} joined=1
  fi
  case $option in
)";

constexpr std::string_view kEnd = R"(  esac
  if [[ $current == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
  else
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  fi
}
complete -F _vacparse vacparse
)";

/// What follows an option that wants a value: replies, and is done.
std::string replies(const Wanted& wanted) {
  std::string how = "compgen";
  if (wanted.files) how += " -f";
  if (wanted.layouts) how += " -W \"$(\"${COMP_WORDS[0]}\" --layouts 2> /dev/null | cut -d ' ' -f 1)\"";
  if (!wanted.words.empty()) how += " -W " + quoted(joined(wanted.words, " "));
  std::string lines;
  if (wanted.files) lines += "      compopt -o filenames\n";
  const bool any = how != "compgen";
  if (any) lines += "      mapfile -t COMPREPLY < <(" + how + " -- \"$current\")\n";
  return lines + "      return\n      ;;\n";
}

std::string replies_joined(const std::vector<std::string>& choices) {
  return "      if [[ $joined ]]; then\n        mapfile -t COMPREPLY < <(compgen -W " +
         quoted(joined(choices, " ")) + " -- \"$current\")\n        return\n      fi\n      ;;\n";
}

}  // namespace

std::string bash_completion() {
  std::string script(kBegin);
  std::vector<std::string> words;
  for (const OptionRow& row : option_rows()) {
    words.insert(words.end(), row.names.begin(), row.names.end());
    for (const std::string& choice : row.choices) words.push_back(row.names.back() + "=" + choice);
    const std::string pattern = "    " + joined(row.names, " | ") + ")\n";
    if (!row.value.empty()) script += pattern + replies(wanted(row));
    if (!row.choices.empty()) script += pattern + replies_joined(row.choices);
  }
  script += kEnd;
  script.insert(script.find("  COMPREPLY=()"), "  local options=" + quoted(joined(words, " ")) + "\n");
  return script;
}

}  // namespace vacparse::manual
