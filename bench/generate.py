#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes an archive of invented notices, the same bytes every time: generate.py COUNT FOLDER

FOLDER/tree/000/0000.txt ... (a hundred in each folder), FOLDER/list (their paths) and FOLDER/notices.ndjson
({"id", "text"}). About 8.9 KB and 73 lines a notice, in four manners; one in ten with CRLF, one in fifty in
Windows-1252, one in twenty with no-break spaces, three in twenty with blank lines between the blocks.
Notice N is the same in every archive, whatever COUNT is.
"""
import json
import os
import random
import sys

import words

SEED = 40_031
PER_FOLDER = 100


class Dice:
    """Chance made of random() alone, which Python promises to keep."""

    def __init__(self, seed):
        self.random = random.Random(seed).random

    def chance(self, share):
        return self.random() < share

    def between(self, low, high):
        return low + int(self.random() * (high - low + 1))

    def pick(self, choices):
        return choices[int(self.random() * len(choices))]

    def some(self, choices, count):
        left = list(choices)
        return [left.pop(int(self.random() * len(left))) for _ in range(min(count, len(left)))]


def sentence(dice):
    text = f"{dice.pick(words.VERBS)} {dice.pick(words.THINGS)}"
    if dice.chance(0.7):
        text += f" and {dice.pick(words.THINGS)}"
    text += f" {dice.pick(words.MANNERS)}"
    while dice.chance(0.5):
        text += f", {dice.pick(words.MANNERS)}"
    return text


def paragraph(dice, low=3, high=9):
    return " ".join(sentence(dice) + "." for _ in range(dice.between(low, high)))


def day(dice, year):
    number, month = dice.between(1, 28), dice.between(0, 11)
    return dice.pick([
        f"{number} {words.MONTHS[month]} {year}",
        f"{words.MONTHS[month]} {number}, {year}",
        f"{number:02}/{month + 1:02}/{year}",
    ])


def bullets(dice, texts):
    mark = dice.pick(["• ", "- ", "▪ ", "* "])
    return [mark + text + dice.pick([".", ".", ";", ""]) for text in texts]


def education(dice):
    return dice.pick([
        f"{dice.pick(['Three', 'Four', 'Five'])} years’ University education in {dice.pick(words.STUDIES)}",
        f"Master's degree in {dice.pick(words.STUDIES)} or a related field",
        f"University degree in {dice.pick(words.STUDIES)} or {dice.pick(words.STUDIES)}",
    ]) + dice.pick([" is required", ""])


def experience(dice, subject):
    return (f"At least {dice.between(2, 12)} years of experience in {subject.lower()}"
            f" {dice.pick(words.MANNERS)}" + dice.pick(words.ENDORSEMENTS))


def language(dice):
    level = dice.pick(["Fluency in", "Working knowledge of", "Good command of", "Knowledge of"])
    return f"{level} {dice.pick(words.LANGUAGES)}" + dice.pick(words.ENDORSEMENTS)


def heading(dice, text):
    text = dice.pick([text, text, text.upper()])
    return text + dice.pick(["", "", "", ":"])


def facts(dice):
    city, country = dice.pick(words.CITIES)
    subject = dice.pick(words.SUBJECTS)
    return {
        "org": dice.pick(words.ORGANISATIONS),
        "city": city,
        "country": country,
        "subject": subject,
        "title": f"{dice.pick(words.RANKS)}, {subject}",
        "unit": f"{dice.pick(words.SUBJECTS)} {dice.pick(words.UNITS)}",
        "number": str(dice.between(1000, 9999)),
    }


def requirements(dice, known):
    blocks = [
        ("Education required", [education(dice) for _ in range(dice.between(1, 2))]),
        ("Experience required", [experience(dice, known["subject"]) for _ in range(dice.between(3, 5))]),
        ("Languages", [language(dice) for _ in range(dice.between(2, 3))]),
        ("Abilities required", dice.some(words.TRAITS, dice.between(4, 7))),
    ]
    lines = [heading(dice, "Requirements")]
    for name, texts in blocks:
        lines += [None, heading(dice, name)] + bullets(dice, texts)
    return lines


def form(dice, known):
    """Labels, duties in numbered groups, requirements under headings, as international organisations write.
    Half of them are in the manner that a layout of its own knows by the name of the company."""
    company = "Interpol" if dice.chance(0.5) else known["org"]
    lines = [
        known["title"],
        f"Publication Starting Date: {day(dice, 2025)}",
        f"Location: {known['city']}, {known['country']}",
        f"Company: {company}",
        f"VACANCY NOTICE {known['number']}",
        dice.pick(words.ABOUT).format(org=known["org"]),
        f"Job Title: {known['title']}",
        f"Reporting To: Head of {known['unit']}",
        f"Duration (in months): {dice.between(1, 5) * 12}.00",
        f"Type of contract: {dice.pick(['Fixed-term Contract', 'Short-term', 'Secondment', 'Permanent'])}",
        f"Grade: {dice.between(1, 9)}",
        f"Number of posts: {dice.between(1, 3)}",
        f"Security Clearance Level: {dice.pick(['Basic', 'Standard', 'Enhanced'])}",
        f"Deadline for application: {day(dice, 2026)}",
        None,
        heading(dice, "Introduction of the post"),
        paragraph(dice),
        None,
        heading(dice, "Primary duties"),
    ]
    for number in range(1, dice.between(6, 8)):
        lines += [f"DUTY {number} - {dice.pick(words.VERBS)} {dice.pick(words.THINGS)}"]
        lines += bullets(dice, [sentence(dice) for _ in range(dice.between(5, 8))])
    lines += [None] + requirements(dice, known)
    return lines + [None] + [paragraph(dice, 4, 8)] + words.CLOSING


def university(dice, known):
    """Few labels, much prose, no groups."""
    low = dice.between(28, 60) * 1000
    lines = [
        known["org"],
        f"{known['title']} ({known['unit']})",
        "",
        f"Job reference: {known['number']}-{dice.between(1, 99)}",
        f"Salary: £{low:,} to £{low + 7000:,} per annum",
        f"Closing date: {day(dice, 2026)}",
        f"Contract type: {dice.pick(['Full time', 'Part time', 'Fixed term'])}",
        None,
        heading(dice, "About us"),
    ]
    lines += [text.format(org=known["org"]) for text in words.ABOUT] + [paragraph(dice, 8, 12)]
    lines += [None, heading(dice, "The role"), paragraph(dice, 8, 14), paragraph(dice, 5, 9)]
    lines += [None, heading(dice, "Main responsibilities")]
    lines += bullets(dice, [sentence(dice) for _ in range(dice.between(16, 24))])
    lines += [None, heading(dice, "Person specification"), "", "Essential"]
    lines += bullets(dice, [education(dice), experience(dice, known["subject"]), language(dice)])
    lines += bullets(dice, dice.some(words.TRAITS, 5)) + ["", "Desirable"]
    lines += bullets(dice, [experience(dice, known["subject"]), language(dice)])
    lines += [None, heading(dice, "How to apply"), paragraph(dice, 4, 6)] + words.CLOSING
    return lines


def bulletin(dice, known):
    """A town's job bulletin: a value on the line under its label, paragraphs that wrap at 78 columns."""
    low = dice.between(48, 90) * 1000
    lines = [
        known["org"].upper(), known["title"].upper(), "",
        "Job Number", f"{known['number']}-{dice.between(10, 99)}",
        "Annual Salary", f"${low:,} to ${low + 22_000:,}",
        "Opening Date", day(dice, 2025), "Closing Date", day(dice, 2026), "",
        heading(dice, "Duties"),
    ]
    lines += wrap(paragraph(dice, 18, 28))
    lines += ["", heading(dice, "Minimum qualifications")]
    for number in range(1, dice.between(4, 6)):
        lines += wrap(f"{number}. {experience(dice, known['subject'])}; or {education(dice)}.")
    lines += ["", heading(dice, "Process notes")] + wrap(paragraph(dice, 14, 20))
    lines += ["", heading(dice, "How to apply")] + wrap(" ".join(words.CLOSING))
    lines += ["", heading(dice, "Benefits")] + wrap(paragraph(dice, 9, 14))
    return lines


def wrap(text, width=78):
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) >= width:
            lines.append("")
        lines[-1] += (" " if lines[-1] else "") + word
    return lines


def french(dice, known):
    """An avis de vacance."""
    def phrase():
        return (f"{dice.pick(words.FRENCH_VERBS)} {dice.pick(words.FRENCH_THINGS)}"
                f" {dice.pick(words.FRENCH_MANNERS)}")

    def prose(count):
        return " ".join(f"Il convient de {phrase().lower()}." for _ in range(count))

    lines = [
        f"Avis de vacance n° {known['number']}",
        f"Intitulé du poste : {dice.pick(words.FRENCH_RANKS)} {dice.pick(words.FRENCH_SUBJECTS)}",
        f"Lieu d’affectation : {known['city']}",
        f"Type de contrat : {dice.pick(['Contrat à durée déterminée', 'Contrat local', 'Titulaire'])}",
        f"Durée du contrat : {dice.between(1, 4) * 12} mois",
        f"Date limite de candidature : {dice.between(1, 28)} {dice.pick(['mars', 'avril', 'juin'])} 2026",
        None, "Contexte", prose(12), prose(10), None, "Responsabilités",
    ]
    lines += bullets(dice, [phrase() for _ in range(dice.between(26, 38))])
    lines += [None, "Profil recherché"]
    lines += bullets(dice, [
        "Master en droit ou en économie", f"Au moins {dice.between(2, 9)} ans d’expérience professionnelle",
        "Français courant, anglais souhaité", "Rigueur et sens de l’organisation",
    ])
    lines += [None, "Conditions d’emploi", prose(12), None, "Dossier de candidature", prose(8), prose(6)]
    return lines


MANNERS = [(0.55, form), (0.80, university), (0.90, bulletin), (1.01, french)]


def notice(number):
    """The lines of notice `number`, None standing for a blank line that some notices have, and its bytes."""
    dice = Dice(SEED * 1_000_003 + number)
    drawn = dice.random()
    manner = next(manner for share, manner in MANNERS if drawn < share)
    airy = dice.chance(0.15)
    lines = [line for line in manner(dice, facts(dice)) if line is not None or airy]
    text = "\n".join(line or "" for line in lines) + "\n"
    if dice.chance(0.05):
        text = text.replace(": ", ":\u00a0")
    if dice.chance(0.10):
        text = text.replace("\n", "\r\n")
    if dice.chance(0.02):
        return text.replace("▪", "•").encode("cp1252", "replace")
    return text.encode()


def as_text(data):
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252")


def make(count, folder):
    """Writes the archive; returns its size in bytes (of the tree)."""
    size = 0
    paths = []
    os.makedirs(folder)
    with open(os.path.join(folder, "notices.ndjson"), "w", encoding="utf-8") as stream:
        for number in range(count):
            path = f"tree/{number // PER_FOLDER:03}/{number:06}.txt"
            if number % PER_FOLDER == 0:
                os.makedirs(os.path.join(folder, os.path.dirname(path)))
            data = notice(number)
            size += len(data)
            with open(os.path.join(folder, path), "wb") as file:
                file.write(data)
            paths.append(path)
            stream.write(json.dumps({"id": path, "text": as_text(data)}, ensure_ascii=False) + "\n")
    with open(os.path.join(folder, "list"), "w", encoding="utf-8") as file:
        file.write("".join(path + "\n" for path in paths))
    return size


if __name__ == "__main__":
    if len(sys.argv) != 3 or not sys.argv[1].isdigit():
        sys.exit("usage: generate.py COUNT FOLDER (which must not be there yet)")
    print(make(int(sys.argv[1]), sys.argv[2]), "bytes")
