# SPDX-License-Identifier: MIT
"""Where the instructions go: a thousand notices' worth of them, by stage and by whose code it is. What happens once
in a run (start, patterns compiled when first needed) is left out by taking one run from another that reads more."""
import collections
import os
import re
import subprocess
import tempfile

from measure import ENVIRONMENT

BAR = 50
DEAREST = 14
STAGES = [
    ("read the file", "vacparse::read_input("),
    ("decode", "vacparse::decode("),
    ("fold", "vacparse::FoldedText::FoldedText"),
    ("look at the words", "vacparse::Vocabulary::Vocabulary"),
    ("detect the layout", "vacparse::Layouts::detect("),
    ("scan for literals", "vacparse::Scan::Scan("),
    ("split", "vacparse::split("),
    ("  lines", "vacparse::read_lines("),
    ("    of which cuts inside lines", "vacparse::find_cuts("),
    ("  marks: labels, headings", "vacparse::mark_lines("),
    ("  kinds of blocks, by cues", "vacparse::sort_blocks("),
    ("read", None),
    ("  labels", "vacparse::read_labels("),
    ("  weak labels", "vacparse::read_weak_labels("),
    ("  first lines", "vacparse::read_first_lines("),
    ("  prose", "vacparse::read_prose("),
    ("  duties", "vacparse::read_duties("),
    ("  requirements", "vacparse::read_requirements("),
    ("  texts", "vacparse::read_texts("),
    ("  judge", "vacparse::judge("),
    ("emit", "vacparse::emit::(anonymous namespace)::record("),
]
OWNERS = [
    ("RE2", r"\bre2::|\[.*libre2"),  # a part of the program where Debian has its archive
    ("memory: malloc, free, new, delete", r"malloc|free\b|operator new|operator delete|_int_|unlink_chunk"),
    ("libc: memchr, memcmp, memcpy, ...", r"\[.*libc\.so|mem(chr|cmp|cpy|move|set)|str(len|chr)"),
    ("vacparse and what is inlined in it", r""),
]


def functions(command, inclusive):
    """Function, with its file and object, to instructions."""
    with tempfile.NamedTemporaryFile(prefix="callgrind.") as out:
        subprocess.run(["/usr/bin/valgrind", "--tool=callgrind", f"--callgrind-out-file={out.name}", *command],
                       env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        told = [annotated(out.name, way) for way in inclusive]
    return told


def annotated(path, inclusive):
    text = subprocess.run(["/usr/bin/callgrind_annotate", f"--inclusive={'yes' if inclusive else 'no'}",
                           "--threshold=100", "--auto=no", path],
                          env=ENVIRONMENT, capture_output=True, text=True, check=True).stdout
    found = collections.Counter()
    for count, name in re.findall(r"^ *([\d,]+) +\([ \d.]+%\)  (.+)$", text, re.M):
        found[name] += int(count.replace(",", ""))
    return found


def of_stage(costs, name):
    """A function whose inlined pieces come of several files has several lines; the largest is all of it."""
    return max((cost for function, cost in costs.items() if ":" + name in function), default=0)


def bars(rows, total):
    width = max(len(name) for name, _ in rows)
    for name, cost in rows:
        print(f"{name:{width}}  {cost / total:6.1%}  {'#' * round(BAR * cost / total)}")


def difference(more, less):
    return collections.Counter({name: cost - less.get(name, 0) for name, cost in more.items()})


def dearest(owned):
    """The functions that cost most by themselves, with what is inlined in them."""
    found = collections.Counter()
    for function, cost in owned.items():
        if function != "PROGRAM TOTALS":
            found[name_of(function)] += cost
    return found.most_common(DEAREST)


def name_of(function):
    """FILE:NAMESPACE::NAME(TYPES) [OBJECT], as callgrind has it, to the name; or the object where that has none."""
    whole, _, place = function.partition(" [")
    bare = re.sub(r"\(anonymous namespace\)::|vacparse::|\[abi:\w+\]", "", whole)
    name = re.sub(r"^.*?:(?=\w|~)", "", bare).split("(")[0]
    name = name.partition("<")[0].rpartition(" ")[2]  # of a template neither arguments nor what it returns
    return os.path.basename(place.rstrip("]")) if name.startswith("0x") else name[:40]


def print_profile(less, more, size):
    """`more` is a command that reads `size` bytes more than `less`."""
    stages, owned = map(difference, functions(more, (True, False)), functions(less, (True, False)))
    total = owned["PROGRAM TOTALS"]
    print(f"{total / size:.1f} instructions per input byte\n")
    costs = [(name, of_stage(stages, function) if function else 0) for name, function in STAGES]
    place = [name for name, _ in costs].index("read")
    inner = [cost for name, cost in costs[place + 1:] if name.startswith("  ")]
    costs[place] = ("read", sum(inner))
    outer = sum(cost for name, cost in costs if not name.startswith("  "))
    bars(costs + [("all else: files, output, destruction", total - outer)], total)
    print()
    owners = dict.fromkeys((name for name, _ in OWNERS), 0)
    for function, cost in owned.items():
        if function != "PROGRAM TOTALS":
            owners[next(name for name, pattern in OWNERS if re.search(pattern, function))] += cost
    bars(list(owners.items()), total)
    print()
    bars(dearest(owned), total)
