# SPDX-License-Identifier: MIT
# The completion as fish runs it: fish_check.fish COMPLETION PROGRAM.
set folder (mktemp -d)
ln -s $argv[2] $folder/vacparse
set -x PATH $folder $PATH
source $argv[1]
or exit 1

# expect WORD LINE: the word is among what is offered for the line.
function expect
    contains -- $argv[1] (complete -C $argv[2] | string split -f 1 \t)
    and return
    echo "for $argv[2]: no $argv[1] in" (complete -C $argv[2]) >&2
    exit 1
end

expect --date-order 'vacparse --date'
expect mdy 'vacparse --date-order '
expect --csv=items 'vacparse --csv='
expect --schema=duckdb 'vacparse --schema='
expect interpol 'vacparse --layout inter'
expect -o 'vacparse -'
for option in (vacparse --help | string match -rg '^  (?:-\w,)?(--[a-z-]+)')
    expect $option "vacparse $option"
end
rm -r $folder
