#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Ten thousand notices through two worker processes of Dask, one of which is killed in the middle: dask_kill.py
SOURCE PROGRAM. Uses the function that docs/pipelines.md shows."""
import json
import os
import pathlib
import signal
import sys
import tempfile

import dask
import dask.bag
import distributed

import recipes

COUNT = 10000
PARTITIONS = 100


def documented_module(source, folder):
    """bag.py, as the recipe has it."""
    section = recipes.sections(pathlib.Path(source, "docs/pipelines.md"))["Dask"]
    [text] = [step[2] for step in recipes.steps(section) if step[:2] == ("file", "bag.py")]
    pathlib.Path(folder, "bag.py").write_text(text, encoding="utf-8")
    sys.path.insert(0, folder)
    os.environ["PYTHONPATH"] = folder  # the workers are processes of their own
    import bag

    return bag


def notices(source):
    """Notices of the samples, each with an id and a number of its own; one in a hundred holds none."""
    paths = sorted(pathlib.Path(source, "samples/generic").glob("*.txt"))
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in paths]
    return [{"id": number, "text": f"Reference: N-{number}\n{texts[number % len(texts)]}" if number % 100 else ""}
            for number in range(COUNT)]


def kill_one(client):
    pids = client.run(os.getpid)
    assert len(pids) == 2, pids
    os.kill(next(iter(pids.values())), signal.SIGKILL)
    return set(pids.values())


def main(source, program):
    os.environ["PATH"] = f"{pathlib.Path(program).parent}:/usr/bin:/bin"
    dask.config.set({"distributed.comm.timeouts.connect": "60s"})
    with tempfile.TemporaryDirectory() as folder:
        bag = documented_module(source, folder)
        given = notices(source)
        with distributed.Client(n_workers=2, threads_per_worker=1, dashboard_address=None) as client:
            parts = dask.bag.from_sequence(given, npartitions=PARTITIONS).map_partitions(bag.read).to_delayed()
            futures = client.compute(parts)
            done, before = 0, None
            for _ in distributed.as_completed(futures):
                done += 1
                if done == PARTITIONS // 4:
                    before = kill_one(client)
            records = [record for part in client.gather(futures) for record in part]
            after = set(client.run(os.getpid).values())
    assert before and before != after, "no worker died"
    assert [record["id"] for record in records] == list(range(COUNT)), "lost, doubled or out of order"
    failed = [record["id"] for record in records if not record["ok"]]
    assert failed == list(range(0, COUNT, 100)), failed[:5]
    assert all(record["error"]["code"] == "empty" for record in records if not record["ok"])
    print(f"{COUNT} notices, {len(failed)} failures, workers {sorted(before)} then {sorted(after)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
