#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The Python sample against the program: python_check.py SOURCE PROGRAM. VACPARSE_LIBRARY names the library."""
import concurrent.futures
import json
import pathlib
import subprocess
import sys


def main(source, program):
    sys.path.insert(0, f"{source}/samples/python")
    import vacparse

    paths = sorted(map(str, pathlib.Path(source, "samples").glob("*/*.txt")))[:60]
    told = subprocess.run([program, "--quiet", "--no-user-layouts", "--ndjson", *paths], capture_output=True, check=True)
    expected = told.stdout.decode().splitlines(keepends=True)
    notices = [(pathlib.Path(path).read_bytes(), path) for path in paths]

    with vacparse.Parser() as parser, concurrent.futures.ThreadPoolExecutor(4) as threads:
        for _ in range(3):
            records = list(threads.map(lambda notice: parser.text(*notice), notices))
            assert records == expected, "four threads and the program do not agree"
        assert parser.parse("Title: Clerk\nDuties\n- File.\n", "7")["id"] == "7"
        failure = parser.parse(b"", "8")
        assert failure["ok"] is False and failure["error"]["code"] == "empty", failure
        assert parser.text(b"\x7fELF\0\0\0\0\0\0\0", format="csv").count("\r\n") == 2
        assert json.loads(parser.text(*notices[0], "jsonld"))["@type"] == "JobPosting"
        refused(vacparse, lambda: parser.text("x", format="xml"), "cannot be meant")

    assert vacparse.version() == json.loads(expected[0])["parser"]["version"]
    own = 'id = "own"\nname = "Own"\n'
    with vacparse.Parser(layouts=[own], layout="own", date_order="mdy", evidence=True) as parser:
        record = parser.parse("Deadline: 03/04/2026\nTitle: Clerk\n")
        assert record["parser"]["layout"] == "own" and record["deadline"]["date"] == "2026-03-04", record
        assert record["evidence"]["/title"]["line"] == 2, record
    refused(vacparse, lambda: vacparse.Parser(layout="none"), "no layout is called none")
    refused(vacparse, lambda: vacparse.Parser(layouts=["x = "]), "layouts[0]:1:")
    refused(vacparse, lambda: vacparse.Parser(date_order="ymd"), "neither dmy nor mdy")
    print(f"{len(paths)} notices, three times in four threads")


def refused(vacparse, action, words):
    try:
        action()
    except vacparse.Error as error:
        assert words in str(error), error
    else:
        raise AssertionError(f"not refused: {words}")


if __name__ == "__main__":
    main(*sys.argv[1:])
