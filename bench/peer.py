#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What one would write instead: a tuned `re` script that reads a few fields: peer.py LIST

It does far less than vacparse: no layouts, no French, no typed values but dates, no places of the values, no
remarks. Tuned means: one combined pattern for all labels and one for all headings, compiled once.
"""
import json
import re
import sys

FIELDS = {
    "number": r"vacancy notice|job number|job reference|avis de vacance n°|reference(?: number)?",
    "title": r"(?:job|position|post) title|title|intitulé du poste",
    "reports_to": r"reporting to|reports to|supervisor",
    "location": r"location|duty station|place of work|lieu d’affectation",
    "grade": r"grade|level",
    "contract": r"(?:type of )?contract(?: type)?|type de contrat",
    "duration": r"duration(?: \(in months\))?|durée du contrat",
    "salary": r"(?:annual )?salary",
    "deadline": r"deadline(?: for application)?|closing date|date limite de candidature",
}
LABEL = re.compile("|".join(f"(?P<{name}>{words})" for name, words in FIELDS.items()), re.I)
LINE = re.compile(r"[ \t]*([^:\n]{3,40}?)[ \u00a0]*:[ \u00a0]*(.+)")
HEADING = re.compile(
    r"(?:(?P<duties>primary duties|duties|main responsibilities|responsabilités)"
    r"|(?P<requirements>requirements|person specification|minimum qualifications|profil recherché)"
    r"|(?P<other>how to apply|benefits|process notes|conditions d’emploi|dossier de candidature)) *:?$", re.I)
BULLET = re.compile(r"[ \t]*(?:[•▪*-]|\d{1,2}\.)[ \t]+(.*)")
LEVEL = re.compile(r"required|essential|desirable|asset|advantage")
YEARS = re.compile(r"(\d{1,2}|three|four|five) years", re.I)
DATE = re.compile(r"(\d{1,2}) ([A-Z][a-z]+) (\d{4})|([A-Z][a-z]+) (\d{1,2}), (\d{4})")
MONTHS = {name: number for number, name in enumerate("January February March April May June July August "
                                                     "September October November December".split(), 1)}


def date_of(text):
    match = DATE.search(text)
    if not match:
        return None
    day, month, year = match.group(1, 2, 3) if match[1] else match.group(5, 4, 6)
    return f"{year}-{MONTHS[month]:02}-{int(day):02}" if month in MONTHS else None


def requirement(text):
    level, years = LEVEL.search(text), YEARS.search(text)
    return {"text": text, "level": level and level[0], "years": years and years[1]}


def read(path, data):
    try:
        text = data.decode()
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    record = {"id": path, "duties": [], "requirements": [], "other": []}
    section = "other"
    for line in text.splitlines():
        if bullet := BULLET.match(line):
            item = bullet[1]
            record[section].append(requirement(item) if section == "requirements" else item)
        elif (found := LINE.match(line)) and (label := LABEL.fullmatch(found[1])):
            record.setdefault(label.lastgroup, found[2].strip())
        elif heading := HEADING.match(line):
            section = heading.lastgroup
        elif line.strip():
            record[section].append(line.strip())
    record["deadline_date"] = date_of(record.get("deadline", ""))
    return record


def main():
    with open(sys.argv[1], encoding="utf-8") as paths:
        for path in paths:
            path = path.rstrip("\n")
            with open(path, "rb") as file:
                record = read(path, file.read())
            sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")


main()
