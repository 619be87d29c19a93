#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs the recipes of a section of docs/pipelines.md: recipes.py SOURCE PROGRAM SECTION.

In a fenced block "% command" is run, and what follows is all that it prints on standard output. A block whose fence names
a file ("```js duties.js") is that file. The first section is run before any other: it makes the data. Exit: 0 all is
as it is said; 1 not.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile


def sections(path):
    """Title -> lines, the first of them with its number."""
    found, title, fenced = {}, None, False
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        fenced ^= line.startswith("```")
        if line.startswith("## ") and not fenced:
            title = line[3:]
            found[title] = []
        elif title:
            found[title].append((number, line))
    return found


def steps(lines):
    """("file", name, text) and ("command", line number, command, expected), in their order."""
    fence = name = None
    text = []
    for number, line in lines:
        if line.startswith("```") and fence is None:
            fence, _, name = line[3:].partition(" ")
            text = []
        elif line.startswith("```"):
            if name:
                yield "file", name, "".join(one + "\n" for _, one in text)
            elif not fence:
                yield from commands(text)
            fence = None
        elif fence is not None:
            text.append((number, line))


def commands(lines):
    running = None
    for number, line in lines:
        if line.startswith("% "):
            if running:
                yield running
            running = ("command", number, line[2:], "")
        elif running:
            running = running[:3] + (running[3] + line + "\n",)
    if running:
        yield running


def run_section(lines, folder, environment):
    faults = 0
    for step in steps(lines):
        if step[0] == "file":
            (folder / step[1]).write_text(step[2], encoding="utf-8")
            continue
        _, number, command, expected = step
        done = subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=folder, env=environment,
                              capture_output=True, stdin=subprocess.DEVNULL, timeout=300)
        printed = done.stdout.decode()
        # 2 tells of a record that failed, where the recipe shows one.
        if printed != expected or (done.returncode != 0 and '"ok"' not in command and ".ok" not in command):
            faults += 1
            print(f"docs/pipelines.md:{number}: {command}\nstatus {done.returncode}, printed:\n{printed}"
                  f"instead of:\n{expected}{done.stderr.decode()}", file=sys.stderr)
    return faults


def main(source, program, section):
    source = pathlib.Path(source)
    all_sections = sections(source / "docs/pipelines.md")
    with tempfile.TemporaryDirectory(prefix="vacparse-recipes.") as name:
        folder = pathlib.Path(name)
        shutil.copytree(source / "samples/interpol", folder / "archive", ignore=shutil.ignore_patterns("*.json"))
        environment = dict(os.environ)
        environment["PATH"] = f"{pathlib.Path(program).parent}:/usr/bin:/bin"
        environment["HOME"] = name
        environment["PYTHONPATH"] = str(source / "samples/python")
        environment["PYTHONDONTWRITEBYTECODE"] = "1"
        titles = list(dict.fromkeys([next(iter(all_sections)), section]))
        return 1 if sum(run_section(all_sections[title], folder, environment) for title in titles) else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
