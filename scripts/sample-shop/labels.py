"""Writes the labelled sets about stock, photos and drafts from the hand-written lists in labels/: see README.md."""
import json
from pathlib import Path

import label_drafts
import label_photos
import label_stock
from golden import splits
from paths import DATA

FOLDER = Path(__file__).parent / "labels"
LANGUAGES = ("kk", "en")


def lines(name):
    text = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]


def dump(name, letter, records, tags_of):
    """Numbers the records, parts them in halves by tag and writes them."""
    out = []
    for number, (record, split) in enumerate(zip(records, splits([tags_of(r) for r in records])), 1):
        tags = [t for t in record["tags"] if t not in LANGUAGES]
        language = next((t for t in LANGUAGES if t in record["tags"]), "ru")
        out.append({"id": f"{letter}{number:03}", "lang": language, "split": split} | record | {"tags": tags})
    text = "".join(json.dumps(r, ensure_ascii=False) + "\n" for r in out)
    (DATA / "eval" / f"{name}.jsonl").write_text(text, encoding="utf-8")


def write_stock():
    dump("stock", "s", [label_stock.record(line) for line in lines("stock")], lambda r: [r["verdict"], *r["tags"]])


def write_photos():
    dump("photos", "p", [label_photos.record(line) for line in lines("photos")], lambda r: [r["rule"], *r["tags"]])


def write_drafts():
    dump("drafts", "d", [label_drafts.record(line) for line in lines("drafts")], lambda r: r["tags"])
