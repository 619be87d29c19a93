#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""vacparse in Python, through the C library: vacparse.py FILE...

    with vacparse.Parser() as parser:
        record = parser.parse(b"Vacancy Notice 17 ...", id="17")
        print(record["title"], record["deadline"]["date"])

A parser may be used by many threads at once, and they do read at the same time: ctypes lets go of the
interpreter's lock while the library works. VACPARSE_LIBRARY may name the library's file.
"""
import ctypes
import json
import os
import sys


class Error(Exception):
    """The parser could not be made, or was asked for what it does not know."""


class _Options(ctypes.Structure):
    _fields_ = [
        ("size", ctypes.c_size_t),
        ("layouts", ctypes.POINTER(ctypes.c_char_p)),
        ("layout", ctypes.c_char_p),
        ("date_order", ctypes.c_char_p),
        ("evidence", ctypes.c_int),
    ]


def _load():
    library = ctypes.CDLL(os.environ.get("VACPARSE_LIBRARY", "libvacparse.so.0"))
    library.vacparse_version.restype = ctypes.c_char_p
    library.vacparse_new.restype = ctypes.c_void_p
    library.vacparse_new.argtypes = [ctypes.POINTER(_Options), ctypes.POINTER(ctypes.c_void_p)]
    library.vacparse_parse.argtypes = [
        ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_char_p, ctypes.c_char_p,
        ctypes.POINTER(ctypes.c_void_p), ctypes.POINTER(ctypes.c_size_t),
    ]
    library.vacparse_free.argtypes = [ctypes.c_void_p]
    library.vacparse_free.restype = None
    library.vacparse_free_string.argtypes = [ctypes.c_void_p]
    library.vacparse_free_string.restype = None
    return library


_library = _load()
_OK, _FAILED = 0, 1
_TROUBLE = {2: "an argument that cannot be meant", 3: "out of memory", 4: "a mistake in vacparse"}


def version():
    return _library.vacparse_version().decode()


def _taken(string, size=-1):
    """The bytes of a string of the library, which is freed."""
    try:
        return ctypes.string_at(string, size)
    finally:
        _library.vacparse_free_string(string)


def _encoded(text):
    return None if text is None else text.encode()


class Parser:
    """Reads notices. `layouts` are the texts of layouts of your own."""

    def __init__(self, layouts=(), layout=None, date_order=None, evidence=False):
        texts = (ctypes.c_char_p * (len(layouts) + 1))(*map(_encoded, layouts), None)
        options = _Options(ctypes.sizeof(_Options), texts, _encoded(layout), _encoded(date_order), evidence)
        error = ctypes.c_void_p()
        self._parser = _library.vacparse_new(ctypes.byref(options), ctypes.byref(error))
        if not self._parser:
            raise Error(_taken(error).decode() if error else "out of memory")

    def parse(self, notice, id="-"):
        """The record of a notice (bytes, or str) as a dict; of one that cannot be used, with "ok" False."""
        return json.loads(self.text(notice, id, "ndjson"))

    def text(self, notice, id="-", format="ndjson"):
        """What the program prints for this notice alone, in any of its formats."""
        if isinstance(notice, str):
            notice = notice.encode()
        out, size = ctypes.c_void_p(), ctypes.c_size_t()
        status = _library.vacparse_parse(self._parser, notice, len(notice), id.encode(), format.encode(),
                                         ctypes.byref(out), ctypes.byref(size))
        if status not in (_OK, _FAILED):
            raise Error(_TROUBLE[status])
        return _taken(out, size.value).decode()

    def close(self):
        parser, self._parser = self._parser, None
        _library.vacparse_free(parser)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def main(paths):
    with Parser() as parser:
        for path in paths:
            with open(path, "rb") as file:
                sys.stdout.write(parser.text(file.read(), path))


if __name__ == "__main__":
    main(sys.argv[1:])
