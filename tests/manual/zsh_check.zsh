#!/usr/bin/env zsh
# SPDX-License-Identifier: MIT
# The completion as zsh runs it, at a terminal of its own: zsh_check.zsh COMPLETION PROGRAM.
zmodload zsh/zpty || exit 1
folder=$(mktemp -d)
ln -s $2 $folder/vacparse
touch $folder/archive.txt
zpty shell "cd $folder; PATH=$folder:\$PATH TERM=dumb zsh -f -i"
zpty -w shell "PS1= RPS1= ; unsetopt zle_bracketed_paste 2> /dev/null; fpath=(${1:h} \$fpath); autoload -Uz compinit; compinit -u -D; echo r""eady"
zpty -r shell output '*ready*' || exit 1

# expect LINE COMPLETED: what a tab makes of the line.
expect() {
  zpty -w -n shell $'\x15'"$1"$'\t'
  local output= part
  repeat 50; do
    sleep 0.1
    while zpty -r -t shell part; do output+=$part; done
    [[ $output == *"$2"* ]] && return
  done
  print -r -- "for $1: no $2 in ${(q)output}" >&2
  zpty -d shell
  exit 1
}

expect 'vacparse --date-o' '--date-order='
expect 'vacparse --date-order m' 'mdy'
expect 'vacparse --csv=i' '--csv=items'
expect 'vacparse --schema=d' '--schema=duckdb'
expect 'vacparse --layout inter' 'interpol'
expect 'vacparse --quiet arch' 'archive.txt'
zpty -d shell
rm -r $folder
