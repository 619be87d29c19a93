#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Counts the instructions that hostile notices take: linear_check.py PROGRAM [FAMILY]...

Ten times the bytes may take at most eleven times the instructions. What a run takes before it reads, and to
compile each pattern that it meets for the first time, is not of the bytes: so what is compared is what 18 KB more
take (2 to 20 KB) with what 180 KB more take (20 to 200 KB). Counted by valgrind (callgrind), so that no other work
on the machine matters. Exit: 0 all are linear; 1 some are not; 2 the check could not be made.
"""
import concurrent.futures
import os
import random
import re
import subprocess
import sys
import tempfile

SMALL = 20_000
FACTOR = 10
MOST = 11.0
HEAD = "Vacancy Notice 17\nTitle: Records Clerk\n"


def repeated(*pieces):
    """The pieces in turn, up to the size."""
    def make(size):
        whole = "".join(pieces)
        return (whole * (size // len(whole.encode()) + 1)).encode()[:size]
    return make


def nested(size):
    """Bullets that go in and out, sixteen deep."""
    lines = []
    while sum(map(len, lines)) < size:
        depth = len(lines) % 32
        lines.append(" " * 2 * min(depth, 32 - depth) + "- item:\n")
    return "".join(lines).encode()[:size]


def deeper(size):
    """Bullets, each further in than the one before, as far as lines of a hundred columns go."""
    block = "".join(" " * depth + "- a:\n" for depth in range(95))
    return repeated(block)(size)


def noise(size):
    return bytes(random.Random(17).choices(range(256), k=size))


def letters(size):
    choices = "abcdefghij     .,;:-()/0123456789\n\n\tABC"
    return "".join(random.Random(17).choices(choices, k=size)).encode()


FAMILIES = {
    "one endless line": repeated("word "),
    "one endless word": repeated("a"),
    "headings": repeated("DUTIES AND RESPONSIBILITIES\n"),
    "unknown headings": repeated("ON GARDENS AND BOATS\n\nfile\n"),
    "one heading phrase": repeated("Main Duties "),
    "bullets": repeated("- item\n"),
    "bullets nested": nested,
    "bullets deeper and deeper": deeper,
    "labels without values": repeated("Grade:\nLocation:\nTitle:\n"),
    "labels with values": repeated("Grade: 5\nLocation: Lyon, France\n"),
    "glued labels": repeated("Grade: 5 Location: Lyon Title: Clerk Deadline: 1 May 2026 "),
    "colons": repeated(":"),
    "digits and slashes": repeated("01/02/"),
    "blank lines": repeated("\n"),
    "tabs": repeated("\t"),
    "combining characters": repeated("e\u0301\u0302\u0323"),
    "deep numbering": repeated("1.1.1.1.1.1.1.1 a\n"),
    "numbering on one line": repeated("1.1."),
    "brackets": repeated("("),
    "stars": repeated("*"),
    "underlines": repeated("======\n"),
    "pipes": repeated("| a | b "),
    "sentences": repeated("English is required. "),
    "lines in capitals": repeated("ELBA\n"),
    "languages behind languages": lambda size: b"Languages\n" + repeated("English: French: ")(size),
    "values in their column": lambda size: b"Post title     Warden\n" + repeated("               of Reefs\n")(size),
    "small labels": repeated("locations\nHull\n"),
    "labels without colons": repeated("Contract Type Fixed Term\nPrimary Location Hull\nOffice Elba\n"),
    "facts in cells": lambda size: b"Reef Warden\n" + repeated("Full time \u2022 Hull \u2022 ")(size),
    "states": repeated("Republic of Elba\nSea \u2013 Wind \u2013 Salt\n"),
    "torn labels": repeated("Nature of\nappointment\nFixed\n"),
    "titles": lambda size: b"Job title: " + repeated("Officer - Elba University - ")(size),
    "towns": lambda size: b"Location: " + repeated("Hull, ")(size),
    "houses": lambda size: b"Organization: " + repeated("Elba Fund - Coral Unit, ")(size),
    "contracts": lambda size: b"Contract: " + repeated("two years fixed term - A, ")(size),
    "renewals": lambda size: b"Duration: " + repeated("2 weeks with extension ")(size),
    "towns of a house": lambda size: b"Organization: " + repeated("Elba College, ")(size),
    "where a house is": lambda size: b"Organization: Elba University\n\n" +
    repeated("Elba University is situated in Port Bor and ")(size),
    "abbreviations": repeated("e.g. i.e. Mr. "),
    "dates": repeated("21 May 2026, "),
    "pay": repeated("EUR 1,000 - "),
    "pay scales": lambda size: b"Salary: " + repeated("1 x 2 - ")(size),
    "titles below a title": lambda size: b"Reef Data Analyst\n\n" + repeated("Sail.\n\n")(size // 2) +
    b"Duties\n- a\n\nBasic information\n" + repeated("Job title: Analyst\n")(size // 2),
    "a house beside the title": lambda size: b"Job title: Reef Officer - Elba Reefs\n\n" +
    repeated("Elba Reefs and ERF sail. ")(size),
    "houses that introduce themselves": repeated(
        "The Elba Reef Agency protects the reefs of all islands, of which there are more than forty.\n\n"),
    "forms among duties": lambda size: b"Duties\n- a\n" +
    repeated("Location: Hull\nSalary: $500\nContract: Fixed term\nSail.\n")(size),
    "days without a year": repeated("4 May to 5 May - "),
    "houses in headings": lambda size: "".join(
        f"## About Ro{number} Sa\n\nSail.\n\n" for number in range(size // 20)).encode()[:size],
    "names of houses": lambda size: "".join(
        f"Join Ro{number} Group at the University. Sa{number} is an equal opportunity employer.\n\n"
        for number in range(size // 40)).encode()[:size],
    "institutes that seek": lambda size: "".join(
        f"The Institute of Ro{number} is hiring a warden.\n\n" for number in range(size // 45)).encode()[:size],
    "parts of a house": lambda size: b"Organization: Elba University\n\n" +
    repeated("The boats of Reef and Island of the Elba University sail. ")(size),
    "places of the house": lambda size: b"Organization: Elba University\n\nHOW TO APPLY\n\n" +
    repeated("Write to Elba University, Lyon, France, today.\n\n")(size),
    "money": repeated("A boat costs $20 to $40 and a net $5. "),
    "addresses": repeated("a@elba-reefs.example Elba Reefs, "),
    "years of experience": repeated("at least five years of experience and "),
    "degrees": repeated("Master's degree or "),
    "places": repeated("Lyon, France; "),
    "notices": repeated("Title: Clerk ", "of boats\nDUTIES\n- file;\n- find;\n\n"),
    "bytes that are no text": lambda size: b"a\xe9\xff " * (size // 4),
    "random letters": letters,
    "random bytes": lambda size: b"words " + bytes(b for b in noise(2 * size) if b >= 32)[:size],
}


def instructions(program, notice, options):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "notice.txt")
        with open(path, "wb") as file:
            file.write(notice if notice.startswith(b"Job title: ") else HEAD.encode() + notice)
        command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program, "--quiet", "-j1",
                   "--ndjson", *options, path]
        ended = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
    counted = re.search(r"Collected\s*:\s*(\d+)", ended.stderr)
    if not counted or ended.returncode not in (0, 2):
        print(ended.stderr, file=sys.stderr)
        sys.exit(2)
    return int(counted.group(1))


def growth_of(program, name, options):
    """Instructions that the small notice takes beyond a tenth of it, and how many times as many it takes when
    all is ten times as large."""
    tiny, small, large = (instructions(program, FAMILIES[name](size), options)
                          for size in (SMALL // FACTOR, SMALL, SMALL * FACTOR))
    return small - tiny, (large - small) / max(small - tiny, 1)


def main(arguments):
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    program, names = arguments[0], arguments[1:] or list(FAMILIES)
    runs = [(name, []) for name in names] + [("notices", ["--split"])]
    print(f"{'family':32} {'instructions a byte':>20} {'tenfold':>8}")
    faults = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        grown = pool.map(lambda run: growth_of(program, *run), runs)
        for (name, options), (more, growth) in zip(runs, grown):
            verdict = "" if growth <= MOST else "   <-- more than eleven times"
            faults += bool(verdict)
            print(f"{' '.join([name, *options]):32} {more // (SMALL - SMALL // FACTOR):20,} {growth:8.2f}{verdict}",
                  flush=True)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
