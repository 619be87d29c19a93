#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What Spark's RDD.pipe does, without Spark: pipe_driver.py SOURCE PROGRAM.

For each partition it starts the program by its absolute path in an empty environment, writes a line for each element from
a thread of its own while it reads the lines that come out, and looks at the exit status at the end.
"""
import json
import pathlib
import shlex
import subprocess
import sys
import threading


def pipe(command, partition, check_code=False):
    """pyspark.RDD.pipe's own way with one partition."""
    child = subprocess.Popen(shlex.split(command), env={}, cwd="/", stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                             stderr=subprocess.DEVNULL)

    def write():
        for element in partition:
            child.stdin.write(element.rstrip("\n").encode() + b"\n")
        child.stdin.close()

    threading.Thread(target=write, daemon=True).start()
    for line in child.stdout:
        yield line.rstrip(b"\n").decode()
    status = child.wait()
    if check_code and status:
        raise RuntimeError(f"Pipe function `{command}' exited with error code {status}")


def partitions(source, count):
    paths = sorted(pathlib.Path(source, "samples").glob("*/*.txt"))
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in paths]
    lines = [json.dumps({"id": number, "text": texts[number % len(texts)]}) for number in range(400)]
    return [lines[place::count] for place in range(count)]


def main(source, program):
    command = f"{pathlib.Path(program).resolve()} --from ndjson --quiet --jobs 1"
    for number, partition in enumerate(partitions(source, 4)):
        records = [json.loads(line) for line in pipe(command, partition, check_code=True)]
        assert [record["id"] for record in records] == list(range(number, 400, 4)), number
        assert all(record["ok"] for record in records)
    assert list(pipe(command, [])) == []

    bad = ["{}", "no JSON", *partitions(source, 1)[0][:3], '{"id": 9, "text": ""}']
    records = [json.loads(line) for line in pipe(command, bad)]
    assert [record["ok"] for record in records] == [False, False, True, True, True, False], records
    try:
        list(pipe(command, bad, check_code=True))
    except RuntimeError as error:
        assert "error code 2" in str(error), error
    else:
        raise AssertionError("failed records, and status 0")
    print("400 notices in 4 partitions")


if __name__ == "__main__":
    main(*sys.argv[1:])
