#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks records against the schema: schema_check.py SCHEMA FILE...

A FILE holds a record, an array of records, or one record a line. Exit: 0 all are valid; 1 some are not;
2 the check could not be made.
"""
import json
import sys

try:
    import jsonschema
except ImportError:
    print("schema_check.py: the Python module jsonschema is missing (Debian: python3-jsonschema)", file=sys.stderr)
    sys.exit(2)


def read_records(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    try:
        value = json.loads(text)
    except json.JSONDecodeError:
        return [json.loads(line) for line in text.splitlines() if line]
    return value if isinstance(value, list) else [value]


def deepest(error):
    """The error that says most: of a oneOf, the branch that the record's `ok` chose."""
    while error.context:
        error = max(error.context, key=lambda inner: (len(inner.absolute_path), inner.validator != "const"))
    return error


def main(arguments):
    if len(arguments) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    with open(arguments[0], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    faults = records = 0
    for path in arguments[1:]:
        for record in read_records(path):
            records += 1
            for error in validator.iter_errors(record):
                faults += 1
                error = deepest(error)
                place = "/".join(map(str, error.absolute_path))
                print(f"{path}: /{place}: {error.message[:300]}", file=sys.stderr)
    print(f"{records} records, {faults} faults")
    return 1 if faults or not records else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
