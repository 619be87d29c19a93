#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The completion as bash runs it: completion_check.bash COMPLETION PROGRAM.
set -euo pipefail
program=$2
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
cd "$folder"
touch 'a notice.txt' archive.txt
compopt() { :; }  # bash has it only while it completes
source "$1"
[[ $(complete -p vacparse) == "complete -F _vacparse vacparse" ]]

# What is offered for the words of a line, the last of which is being typed.
offered() {
  COMP_WORDS=("$program" "$@")
  COMP_CWORD=$#
  COMPREPLY=()
  _vacparse
  local IFS='|'
  echo "${COMPREPLY[*]}"
}

expect() {
  local expected=$1
  shift
  local got
  got=$(offered "$@")
  [[ $got == "$expected" ]] || { echo "for '$*': offered $got, not $expected" >&2; exit 1; }
}

expect '--date-order' --date-o
expect 'dmy|mdy' --date-order ''
expect 'mdy' --date-order m
expect 'mdy' --date-order = m
expect 'items' --csv =
expect 'items' --csv = it
expect 'duckdb|spark' --schema =
expect 'duckdb' --schema = d
expect 'a notice.txt|archive.txt' a
expect 'archive.txt' --csv ar
expect 'archive.txt' --output ar
expect 'archive.txt' -o ar
expect '' --jobs a
expect '' --max-bytes = a
expect 'interpol' --layout inter
expect 'archive.txt' --layout arc

# Every option of the help, and no other.
"$program" --help | grep -oE '^  (-[a-zA-Z0-9],)?--[a-z-]+' | grep -oE -- '-{1,2}[a-zA-Z0-9-]+' | sort > known
offered - | tr '|' '\n' | grep -v = | sort > found
diff known found >&2
echo "$(wc -l < known) options"
