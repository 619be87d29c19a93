# SPDX-License-Identifier: MIT
"""The rows of the table: what is run against what, and how much of it is the goal."""
import os
import subprocess

import hostile
from measure import Rounds, instructions_of, peak_of

WC = "/usr/bin/wc"
PYTHON = "/usr/bin/python3"
# The first thousand notices and the second: what a run does but once is then done.
FIRST, SECOND = ([os.path.join("tree", f"{number:03}") for number in range(begin, begin + 10)] for begin in (0, 10))


class Row:
    """`ratio` is held against `limit`; `at_least`: the more the better."""

    def __init__(self, measure, ours, peer, ratio, limit=None, at_least=False, unit=" x", processor=None):
        self.measure, self.ours, self.peer, self.ratio = measure, ours, peer, ratio
        self.limit, self.at_least, self.unit, self.processor = limit, at_least, unit, processor

    def met(self):
        if self.limit is None:
            return None
        return self.ratio >= self.limit if self.at_least else self.ratio <= self.limit

    def goal(self):
        return "" if self.limit is None else f"{'>=' if self.at_least else '<='} {self.limit:g}{self.unit}"

    def kept(self):
        return {"measure": self.measure, "ours": self.ours, "peer": self.peer, "ratio": round(self.ratio, 4),
                "processor_ratio": self.processor and round(self.processor, 4), "goal": self.goal(),
                "met": self.met()}


def time_of(seconds):
    return f"{seconds:.3f} s" if seconds >= 0.1 else f"{seconds * 1000:.2f} ms"


def against(rounds, measure, name, peer, limit, inverse=False, processor=True):
    """inverse: the ratio says how much faster than the peer we are."""
    one, other = (peer, name) if inverse else (name, peer)
    return Row(measure, time_of(rounds.seconds(name)), time_of(rounds.seconds(peer)),
               rounds.ratio(one, other), limit, at_least=inverse,
               processor=rounds.ratio(one, other, 1) if processor else None)


class Bench:
    """What is measured with. The folder at hand is the archive's."""

    def __init__(self, program, static, read_all, peer, rounds):
        self.program, self.static, self.read_all, self.peer = program, static, read_all, peer
        self.rounds = rounds

    def command(self, *inputs, jobs=1):
        return [self.program, "--ndjson", "--quiet", f"-j{jobs}", *inputs]


def tree(bench):
    folders = sorted(os.path.join("tree", name) for name in os.listdir("tree"))
    half = len(folders) // 2
    contenders = {
        "ours": [bench.command("tree")],
        "wc": [[WC, "--files0-from=list0"]],
        "read": [[bench.read_all, "list"]],
        "peer": [[PYTHON, bench.peer, "list"]],
        "two workers": [bench.command("tree", jobs=2)],
        "two processes": [bench.command(*folders[:half]), bench.command(*folders[half:])],
    }
    streams = "--from" in subprocess.run([bench.program, "--help"], capture_output=True, text=True).stdout
    if streams:
        contenders["stream"] = [bench.command("--from", "ndjson", "notices.ndjson")]
    rounds = Rounds(contenders, bench.rounds)
    rows = [
        against(rounds, "tree to NDJSON, against wc on the same files", "ours", "wc", 0.5),
        against(rounds, "the same, against openat/read/close alone", "ours", "read", 4.0),
        against(rounds, "the same, how much faster than bench/peer.py", "ours", "peer", 10, inverse=True),
        against(rounds, "-j2, of the speed of two processes on the halves", "two workers", "two processes",
                0.9, inverse=True, processor=False),
    ]
    if streams:
        rows.append(against(rounds, "NDJSON in, against the files", "stream", "ours", 1.2))
    return rows


def one_notice(bench):
    """Starting takes a millisecond, so there are more rounds."""
    notice = os.path.join("tree", "000", "000000.txt")
    contenders = {"true": [["/bin/true"]], "dynamic": [bench.command(notice)]}
    if bench.static:
        contenders["static"] = [[bench.static, *bench.command(notice)[1:]]]
    rounds = Rounds(contenders, 4 * bench.rounds - 3)
    rows = [against(rounds, "one notice, start to end, against /bin/true", "dynamic", "true", 3.0)]
    if bench.static:
        rows.append(against(rounds, "the same, linked statically", "static", "true", 1.5))
    return rows


def hostile_files(bench):
    """Each kind, and then the worst of them."""
    rows = []
    for number, kind in enumerate(hostile.KINDS):
        folder = os.path.join("hostile", str(number))
        many = os.path.join(folder, "many")
        files = [os.path.join(many, name) for name in sorted(os.listdir(many))]
        rounds = Rounds({
            "ours": [bench.command(many)],
            "wc": [[WC, *files]],
            "once": [bench.command(os.path.join(folder, "once"))],
            "twice": [bench.command(os.path.join(folder, "twice"))],
        }, bench.rounds)
        rows.append((against(rounds, f"hostile: {kind}, against wc", "ours", "wc", 3.0),
                     against(rounds, f"hostile: {kind}, twice the bytes", "twice", "once", 2.1)))
    worst = [max((pair[which] for pair in rows), key=lambda row: row.ratio) for which in (0, 1)]
    return worst, [row for pair in rows for row in pair]


def memory(bench, notices, archive):
    """`notices` are read by reading the archive again and again; 20,000 are the base."""
    def peak(count, jobs):
        return peak_of(bench.command(*["tree"] * max(1, count // archive), jobs=jobs))

    base = peak(min(20_000, notices), 1)
    rows = []
    for jobs, limit in ((1, 16), (2, 32)):
        most = peak(notices, jobs)
        rows.append(Row(f"peak memory at {notices:,} notices, -j{jobs}", f"{most:.1f} MB", "", most, limit,
                        unit=" MB"))
        if jobs == 1:
            rows.append(Row("the same, against 20,000 notices", f"{most:.1f} MB", f"{base:.1f} MB",
                            most / base, 1.1))
    return rows


def instructions(command_of):
    """How many the second thousand notices take, and their bytes."""
    more = instructions_of(command_of(FIRST + SECOND)) - instructions_of(command_of(FIRST))
    return more, size_of(SECOND)


def per_byte(counted):
    return counted[0] / counted[1]


def size_of(folders):
    return sum(os.path.getsize(path) for path in files_of(folders))


def files_of(folders):
    return [os.path.join(folder, name) for folder in folders for name in sorted(os.listdir(folder))]


def instruction_rows(bench):
    ours = per_byte(instructions(lambda folders: bench.command(*folders)))
    peer = per_byte(instructions(lambda folders: [WC, *files_of(folders)]))
    start = instructions_of(bench.command(os.path.join("tree", "000", "000000.txt")))
    return [
        Row("instructions per input byte (peer: wc)", f"{ours:.2f}", f"{peer:.2f}", ours, 14, unit=""),
        Row("instructions of one notice, start to end, in millions", f"{start / 1e6:.2f}", "", start / 1e6,
            unit=""),
    ]
