#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks tables with Python's strict reader of CSV: csv_check.py PROGRAM INPUT...

Each format's table of the inputs must have rows of equal length, line ends as RFC 4180 has them, and UTF-8
without control characters. Exit: 0 all is well; 1 something is not.
"""
import csv
import io
import subprocess
import sys
import unicodedata


def faults_in(table):
    text = table.decode("utf-8")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    lengths = {len(row) for row in rows}
    if len(lengths) != 1:
        yield f"rows of {sorted(lengths)} cells"
    if len(rows) < 2:
        yield "no rows"
    if not text.endswith("\r\n"):
        yield "the last row does not end"
    again = io.StringIO(newline="")
    csv.writer(again, lineterminator="\r\n").writerows(rows)
    if again.getvalue() != text:
        yield "Python's writer would write the rows otherwise"
    odd = {c for c in text if unicodedata.category(c) == "Cc" and c not in "\r\n\t"}
    if odd:
        yield f"control characters {odd}"


def main(arguments):
    program, inputs = arguments[0], arguments[1:]
    faults = 0
    for name in ("csv", "csv=items"):
        ended = subprocess.run([program, "--quiet", f"--{name}", *inputs], capture_output=True, check=False)
        if ended.returncode not in (0, 2):
            print(f"{name}: exit status {ended.returncode}: {ended.stderr!r}", file=sys.stderr)
            faults += 1
            continue
        for fault in faults_in(ended.stdout):
            print(f"{name}: {fault}", file=sys.stderr)
            faults += 1
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
