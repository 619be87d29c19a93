#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Measures what scripts/bench has built, prints the table and keeps it. See docs/performance.md."""
import argparse
import datetime
import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys

import costs
import generate
import hostile
import rows

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
KEPT_INSTRUCTIONS = os.path.join(ROOT, "bench", "instructions.json")
TOLERATED = 0.03
HOSTILE_NOTICES = 100


def arguments():
    parser = argparse.ArgumentParser(
        prog="scripts/bench", description="Measures vacparse: all rows of the table but those of memory.")
    parser.add_argument("--notices", type=int, default=4000, metavar="N", help="in the archive (4000)")
    parser.add_argument("--rounds", type=int, default=11, metavar="N", help="of each pair (11)")
    parser.add_argument("--memory", type=int, nargs="?", const=1_000_000, metavar="N",
                        help="measure the peak of memory too, at N notices (1000000; slow)")
    parser.add_argument("--instructions", action="store_true",
                        help="only count instructions per byte; fail when they are 3 %% above those kept")
    parser.add_argument("--accept", action="store_true", help="with --instructions: keep the count of now")
    parser.add_argument("--stages", action="store_true", help="only the stages, each by itself")
    parser.add_argument("--profile", action="store_true", help="only where the instructions go")
    said = parser.parse_args()
    if said.notices < 200:
        parser.error("--notices: at least 200 are needed")
    if said.rounds < 1:
        parser.error("--rounds: at least 1 is needed")
    if said.memory is not None and said.memory < said.notices:
        parser.error("--memory: fewer notices than in the archive")
    if said.accept and not said.instructions:
        parser.error("--accept needs --instructions")
    return said


def say(message):
    print(f"vacparse: {message}", file=sys.stderr)


def archive_of(notices):
    """Made once for each number and generator."""
    folder = os.path.join(ROOT, "build", "archive", str(notices))
    sources = [os.path.join(ROOT, "bench", name) for name in ("generate.py", "hostile.py", "words.py")]
    newest = max(os.path.getmtime(source) for source in sources)
    done = os.path.join(folder, "list0")
    if os.path.exists(done) and os.path.getmtime(done) > newest:
        return folder
    say(f"making an archive of {notices} notices")
    shutil.rmtree(folder, ignore_errors=True)
    generate.make(notices, folder)
    hostile.make(os.path.join(folder, "hostile"), HOSTILE_NOTICES)
    with open(os.path.join(folder, "list"), encoding="utf-8") as file:
        paths = file.read()
    with open(done, "w", encoding="utf-8") as file:
        file.write(paths.replace("\n", "\0"))
    return folder


def said_by(*command):
    try:
        answer = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True)
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return answer.stdout.strip()


def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        models = [line.split(":", 1)[1].strip() for line in file if line.startswith("model name")]
    return {"processor": models[0] if models else platform.machine(), "cores": os.cpu_count(),
            "load": os.getloadavg()[0]}


def print_table(table):
    head = ["measure", "ours", "peer", "ratio", "CPU", "goal", "met?"]
    cells = [[row.measure, row.ours, row.peer, f"{row.ratio:.2f}{row.unit}",
              f"{row.processor:.2f} x" if row.processor else "", row.goal(),
              {True: "yes", False: "no", None: ""}[row.met()]] for row in table]
    widths = [max(len(line[place]) for line in [head, *cells]) for place in range(len(head))]
    for line in [head, ["-" * width for width in widths], *cells]:
        print("| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths)) + " |", flush=True)


def measure_all(said, bench):
    say("measuring; some minutes")
    table = rows.tree(bench) + rows.one_notice(bench)
    if said.memory is not None:
        say(f"reading {said.memory:,} notices twice, for the memory")
        table += rows.memory(bench, said.memory, said.notices)
    table += rows.instruction_rows(bench)
    worst, each = rows.hostile_files(bench)
    table += worst
    print_table(table)
    print()
    print_table(each)
    today = datetime.date.today().isoformat()
    path = os.path.join(ROOT, "bench", "results", f"{today}.json")
    kept = {"date": today, "commit": said_by("git", "describe", "--always", "--dirty"), "machine": machine(),
            "notices": said.notices, "rounds": said.rounds, "rows": [row.kept() for row in table + each]}
    with open(path, "w", encoding="utf-8") as file:
        json.dump(kept, file, indent=2, ensure_ascii=False)
        file.write("\n")
    say(f"kept in {os.path.relpath(path, ROOT)}")


def installed(preset):
    """A copy of the program that was built, as an installation makes one: the kernel keeps a file that was copied
    in larger pieces than one that a linker wrote, and starts it in three quarters of the time. None: not built."""
    built = os.path.join(ROOT, "build", preset, "vacparse")
    if not os.path.exists(built):
        return None
    copy = os.path.abspath(os.path.join("programs", preset, "vacparse"))
    os.makedirs(os.path.dirname(copy), exist_ok=True)
    if os.path.exists(copy):
        os.remove(copy)
    shutil.copy(built, copy)
    return copy


def built_with():
    """What the count depends on beside the sources. The folder at hand is the archive's."""
    digest = hashlib.sha256()
    for path in rows.files_of(rows.FIRST + rows.SECOND):
        with open(path, "rb") as file:
            digest.update(file.read())
    return {"archive": digest.hexdigest()[:16], "compiler": said_by("c++", "--version").split("\n", maxsplit=1)[0],
            "re2": said_by("dpkg-query", "-W", "-f", "${Version}", "libre2-dev"), "libc": " ".join(platform.libc_ver())}


def guard_instructions(bench, accept):
    """The exit status: 1 when there are more instructions than were kept, by more than is tolerated."""
    counted = rows.instructions(lambda folders: bench.command(*folders))
    now = rows.per_byte(counted)
    if accept or not os.path.exists(KEPT_INSTRUCTIONS):
        with open(KEPT_INSTRUCTIONS, "w", encoding="utf-8") as file:
            json.dump({"instructions": counted[0], "bytes": counted[1], **built_with()}, file, indent=2)
            file.write("\n")
        print(f"{now:.4f} instructions per byte; kept")
        return 0
    with open(KEPT_INSTRUCTIONS, encoding="utf-8") as file:
        kept = json.load(file)
    before = kept.pop("instructions") / kept.pop("bytes")
    change = now / before - 1
    print(f"{now:.4f} instructions per byte; {before:.4f} were kept: {change:+.2%}")
    if kept != built_with():
        say(f"the figure was kept with {kept}, this is {built_with()}")
    if change <= TOLERATED:
        return 0
    say("more than 3 % dearer. Find out why, or keep it: scripts/bench --instructions --accept")
    return 1


def main():
    said = arguments()
    tools = os.path.join(ROOT, "build", "bench", "bench")
    archive = archive_of(2000 if said.instructions or said.profile or said.stages else said.notices)
    os.chdir(archive)
    if said.stages:
        os.execv(os.path.join(tools, "stages"), ["stages", "tree"])
    bench = rows.Bench(installed("release"), installed("static"), os.path.join(tools, "read_all"),
                       os.path.join(ROOT, "bench", "peer.py"), said.rounds)
    if said.profile:
        costs.print_profile(bench.command(*rows.FIRST), bench.command(*rows.FIRST, *rows.SECOND),
                            rows.size_of(rows.SECOND))
    elif said.instructions:
        sys.exit(guard_instructions(bench, said.accept))
    else:
        measure_all(said, bench)


main()
