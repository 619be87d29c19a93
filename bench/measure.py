# SPDX-License-Identifier: MIT
"""How things are measured: rounds of commands one after the other, medians of the rounds' ratios; the peak of
memory; instructions under callgrind. Commands are lists of strings, run in the folder at hand."""
import os
import re
import statistics
import subprocess
import sys
import time

ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
SINKS = [(os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0),
         (os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0),
         (os.POSIX_SPAWN_OPEN, 2, "/dev/null", os.O_WRONLY, 0)]


def start(command):
    return os.posix_spawn(command[0], command, ENVIRONMENT, file_actions=SINKS)


def finish(process, command):
    """The processor's seconds that it took."""
    _, status, usage = os.wait4(process, 0)
    if status != 0:
        sys.exit(f"bench: status {status} from: {' '.join(command)[:300]}")
    return usage.ru_utime + usage.ru_stime


def once(commands):
    """Runs commands side by side: seconds until the last has ended, and the processor's seconds of all."""
    begin = time.perf_counter()
    processes = [(start(command), command) for command in commands]
    processor = sum(finish(process, command) for process, command in processes)
    return time.perf_counter() - begin, processor


class Rounds:
    """`contenders`: name to commands that run side by side. Each round runs each contender once, in turn, so
    that what disturbs the machine disturbs all of them."""

    def __init__(self, contenders, rounds):
        for commands in contenders.values():
            once(commands)
        self.taken = {name: [] for name in contenders}
        for number in range(rounds):
            names = list(contenders)
            for name in names[number % len(names):] + names[:number % len(names)]:
                self.taken[name].append(once(contenders[name]))

    def seconds(self, name):
        return statistics.median(wall for wall, _ in self.taken[name])

    def ratio(self, name, peer, clock=0):
        """Median of the rounds' ratios; clock 0: of the wall, 1: of the processor."""
        pairs = zip(self.taken[name], self.taken[peer])
        return statistics.median(one[clock] / max(other[clock], 1e-6) for one, other in pairs)


def peak_of(command):
    """Most memory that the process held, in MB (VmHWM; what wait4 tells has the parent's in it)."""
    process = start(command)
    peak = 0
    status = f"/proc/{process}/status"
    while os.waitid(os.P_PID, process, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None:
        with open(status, encoding="ascii") as file:
            held = re.search(r"VmHWM:\s*(\d+) kB", file.read())
        peak = max(peak, int(held[1])) if held else peak
        time.sleep(0.005)
    finish(process, command)
    return peak / 1024


def instructions_of(command):
    """Instructions that the command takes. The environment is fixed, so that the count is too."""
    counted = subprocess.run(
        ["/usr/bin/valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command],
        env=ENVIRONMENT, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        text=True, check=False)
    found = re.search(r"Collected : (\d+)", counted.stderr)
    if counted.returncode != 0 or not found:
        sys.exit(f"bench: callgrind failed on: {' '.join(command)[:300]}\n{counted.stderr[-2000:]}")
    return int(found[1])
