"""Writes the labelled sets about stock, photos, drafts, messages and injections from the hand-written lists in labels/: see README.md."""
import json
from collections import Counter
from pathlib import Path

import label_drafts
import label_injections
import label_messages
import label_photos
import label_stock
from paths import DATA

FOLDER = Path(__file__).parent / "labels"
LANGUAGES = ("kk", "en")
#: The parts of a set in the order of their records, and what they are for: a part added at the end moves no record.
PARTS = (("held", "dev"), ("third", "dev"), ("fourth", "dev"), ("fifth", "dev"), ("sixth", "dev"), ("seventh", "dev"), ("eighth", "dev"),
         ("ninth", "dev"), ("tenth", "dev"), ("eleventh", "dev"), ("thirteenth", "dev"), ("fourteenth", "dev"), ("twelfth", "dev"), ("fifteenth", "dev"),
         ("sixteenth", "dev"), ("seventeenth", "dev"), ("eighteenth", "blind"))
# Of a part that has been read, lists that nobody has read stay apart.
UNREAD = {"tenth-stock", "seventeenth-drafts"}
MESSAGE_PARTS = (("third", "dev"), ("fourth", "dev"), ("fifth", "dev"), ("sixth", "dev"), ("seventh", "blind"))


def lines(name):
    text = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]


def dump(name, letter, record_of):
    """Numbers the records and writes them part by part."""
    # Not every part has records of each kind.
    files = [(name, "dev")] + [
        (f"{part}-{name}", "blind" if f"{part}-{name}" in UNREAD else split)
        for part, split in PARTS if (FOLDER / f"{part}-{name}.txt").exists()]
    lists = [(split, [record_of(line) for line in lines(file)]) for file, split in files]
    write(name, letter, [r for _, found in lists for r in found], [split for split, found in lists for _ in found])


def write(name, letter, records, halves):
    out = []
    for number, (record, split) in enumerate(zip(records, halves), 1):
        tags = [t for t in record["tags"] if t not in LANGUAGES]
        language = next((t for t in LANGUAGES if t in record["tags"]), "ru")
        out.append({"id": f"{letter}{number:03}", "lang": language, "split": split} | record | {"tags": tags})
    text = "".join(json.dumps(r, ensure_ascii=False) + "\n" for r in out)
    (DATA / "eval" / f"{name}.jsonl").write_text(text, encoding="utf-8")


def write_stock():
    dump("stock", "s", label_stock.record)


def write_photos():
    dump("photos", "p", label_photos.record)


def write_drafts():
    dump("drafts", "d", label_drafts.record)


def write_messages():
    files = [("messages", "dev")] + [(f"{part}-messages", split) for part, split in MESSAGE_PARTS]
    found = [({"family": family} | record, split) for file, split in files for record, family in label_messages.records(lines(file))]
    write("messages", "m", [record for record, _ in found], [split for _, split in found])


def write_injections():
    dump_families("injections", "i", list(label_injections.records(lines("injections"))), lambda r: [r["where"], *r["tags"], *r["forbidden"]["kinds"], (r["document"] or {}).get("source", "")])


def dump_families(name, letter, found, kinds_of):
    """Numbers the records and parts them in halves, a family never: large ones first, each to the half that has less of its kinds."""
    kinds = [[*kinds_of(r), next((t for t in LANGUAGES if t in r["tags"]), "ru")] for r, _ in found]
    frequency = Counter(kind for of_one in kinds for kind in of_one)
    members, counts, half = {}, {"dev": Counter(), "test": Counter()}, {}
    for number, (_, family) in enumerate(found):
        members.setdefault(family, []).append(number)
    for family in sorted(members, key=lambda f: (-len(members[f]), f)):
        def load(side):
            return (sum(counts[side][k] / frequency[k] for n in members[family] for k in kinds[n]) + counts[side]["*"] / len(found) * len(members[family]), side)
        half[family] = min(("dev", "test"), key=load)
        for n in members[family]:
            counts[half[family]].update([*kinds[n], "*"])
    records = [{"family": family} | record for record, family in found]
    write(name, letter, records, [half[family] for _, family in found])
