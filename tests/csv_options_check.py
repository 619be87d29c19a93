#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The tables of all samples as Python's csv module reads them: csv_options_check.py PROGRAM SAMPLES."""
import csv
import io
import subprocess
import sys

FORMULA = ("=", "+", "-", "@", "\t", "\r")


def table(program, samples, *options):
    command = [program, "--quiet", "--no-user-layouts", *options, samples]
    output = subprocess.run(command, capture_output=True, check=True).stdout
    delimiter = {"--delimiter=tab": "\t", "--delimiter=;": ";"}.get(options[-1], ",")
    bom = "--bom" in options
    assert output.startswith(b"\xef\xbb\xbf") == bom
    text = io.StringIO(output.decode("utf-8-sig" if bom else "utf-8"), newline="")
    rows = list(csv.reader(text, delimiter=delimiter, strict=True))
    assert len(rows) > 50 and len({len(row) for row in rows}) == 1, options
    return rows


def main(program, samples):
    for form in ("--csv", "--csv=items"):
        plain = table(program, samples, form)
        for options in (["--delimiter=tab"], ["--delimiter=;"], ["--bom"], ["--bom", "--delimiter=;"]):
            assert table(program, samples, form, *options) == plain, (form, options)
        safe = table(program, samples, form, "--safe")
        neutral = [["'" + cell if cell.startswith(FORMULA) else cell for cell in row] for row in plain]
        assert safe == neutral, form
        assert not any(cell.startswith(FORMULA) for row in safe for cell in row)
        print(f"{form}: {len(plain)} rows")


if __name__ == "__main__":
    main(*sys.argv[1:])
