# SPDX-License-Identifier: MIT
"""Inputs that are meant to be slow: each kind as a folder of notices of 9 KB, and as a file and another
that is twice as large, for work that grows faster than its input."""
import os

NOTICE = 9_000
ONE_FILE = 1_000_000

KINDS = {
    "one long line": b"Keep the register of vessels in order and answer questions about it; ",
    "Cyrillic": "Подготовка годового плана работы и отчётов.\n".encode(),
    "Windows-1252": "Élève diplômé, chargé de la rédaction à l'étranger.\n".encode("cp1252"),
    "near-miss labels": b"Gradex (abc): y\nLocationz: here\nDeadlin for application: 5\n",
    "quotes": b'"' * 71 + b"\n",
    "control bytes": b"Keep the stocks of spare parts\x01 in order.\n",
    "one label over and over": b"Grade: 5\n",
    "one-byte lines": b"x\n",
    "bullets": "• Five years of experience and fluency in English required.\n".encode(),
}


def filled(unit, size):
    """Whole units, so that no character is cut."""
    return unit * max(1, size // len(unit))


def make(folder, notices):
    """Writes FOLDER/<number>/many/..., FOLDER/<number>/once and FOLDER/<number>/twice for each kind."""
    for number, unit in enumerate(KINDS.values()):
        many = os.path.join(folder, str(number), "many")
        os.makedirs(many)
        for place in range(notices):
            write(os.path.join(many, f"{place:04}.txt"), filled(unit, NOTICE))
        write(os.path.join(folder, str(number), "once"), filled(unit, ONE_FILE))
        write(os.path.join(folder, str(number), "twice"), filled(unit, ONE_FILE) * 2)


def write(path, data):
    with open(path, "wb") as file:
        file.write(data)
