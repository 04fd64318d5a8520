"""Counts the sample shop and verifies the golden questions against the generated files: `python check.py`.

Reads the files as anyone would, without the generator's own tables; exits with 1 when a figure is too low or a text is missing.
"""
import json
import re
import sys
import zipfile
from collections import Counter

import yaml
from docx import Document
from docx.table import Table
from docx.text.paragraph import Paragraph
from openpyxl import load_workbook
from PIL import Image

from content import goods, objections
from dialects import looks_like_header
from paths import DATA

AT_LEAST = {
    "products": 90, "catalogue documents": 4, "objections": 40, "exports": 16, "messages": 2500, "variants": 450,
    "photos": 150, "brand and model spellings": 50, "colour groups": 11, "synonym lists": 25, "questions": 220, "without an answer": 45,
}
TAGS_AT_LEAST = dict.fromkeys(("typo", "translit", "layout", "inflection", "kazakh", "photo", "stock", "policy", "script"), 18) \
    | dict.fromkeys(("english", "multi", "twin"), 12) | {"no-answer": 45}
MEGABYTES = 4


def folded(text):
    return re.sub(r"\s+", " ", text).strip().casefold()


def blocks(path):
    """Every paragraph and every table row of a document, folded; a merged cell counts once in its row."""
    found = []
    for child in Document(path).element.body.iterchildren():
        if child.tag.endswith("}p"):
            found.append(folded(Paragraph(child, None).text))
        elif child.tag.endswith("}tbl"):
            for row in Table(child, None).rows:
                cells = {id(cell._tc): cell.text for cell in row.cells}
                found.append(folded(" | ".join(cells.values())))
    return [b for b in found if b]


def documents():
    return {str(p.relative_to(DATA)): blocks(p) for p in sorted(DATA.glob("knowledge_base/*/*.docx"))}


def count_products(texts):
    """Products whose name really stands in their own document."""
    return sum(any(folded(p.name) in b for b in texts[goods.FILE_OF[p.name]]) for p in goods.ALL)


def count_objections(texts):
    return sum(any(folded(said) in b for b in texts[file]) for file, said, _ in objections.by_key().values())


def export_text(path):
    if path.suffix != ".zip":
        return path.read_bytes().decode()
    with zipfile.ZipFile(path) as archive:
        name = next(n for n in archive.namelist() if n.endswith(".txt"))
        return archive.read(name).decode()


def messages(text):
    """Headers with an author that is not a system line: counted by the dialect's own line ends."""
    lines = text.split("\r\n") if "\r\n" in text else text.split("\n")
    headers = [line for line in lines if looks_like_header(line)]
    return sum(": " in re.sub(r"^.*?(\] | - )", "", line, count=1) for line in headers)


def variants():
    sheet = load_workbook(DATA / "inventory.xlsx", read_only=True).worksheets[0]
    return sum(bool(row[0]) for row in sheet.iter_rows(min_row=2, values_only=True))


def sound_photos():
    count = 0
    for path in (DATA / "photos").iterdir():
        with Image.open(path) as image:
            image.load()
            count += image.format == "JPEG"
    return count


def golden(file="eval/golden.jsonl"):
    return [json.loads(line) for line in (DATA / file).read_text(encoding="utf-8").splitlines()]


def faults_of(questions, texts):
    """What is wrong with the questions: texts that are missing or not unique, doubled ids and queries, wrong facts."""
    rows = list(load_workbook(DATA / "inventory.xlsx").worksheets[0].iter_rows(values_only=True))
    photos = {p.name for p in (DATA / "photos").iterdir()}
    for question in questions:
        for target in question["relevant"]:
            hits = sum(folded(target["contains"]) in b for b in texts[target["file"]])
            if hits != 1:
                yield f"{question['id']}: {target['contains']!r} occurs in {hits} passages of {target['file']}, expected 1"
        for fact in question["facts"]:
            if fact["kind"] == "stock" and folded(str(rows[fact["row"] - 1][0])) != folded(fact["product"]):
                yield f"{question['id']}: row {fact['row']} is not {fact['product']}"
            if fact["kind"] == "photos" and not set(fact["files"]) <= photos:
                yield f"{question['id']}: missing photo among {fact['files']}"
        if bool(question["relevant"]) == ("no-answer" in question["tags"]):
            yield f"{question['id']}: answerable and tagged no-answer, or neither"
    for what in ("id", "query"):
        for value, times in Counter(q[what] for q in questions).items():
            if times > 1:
                yield f"{what} {value!r} stands {times} times"


def split_faults(questions):
    for tag in TAGS_AT_LEAST:
        sides = Counter(q["split"] for q in questions if tag in q["tags"])
        if abs(sides["dev"] - sides["test"]) > 2:
            yield f"tag {tag} is split {sides['dev']} : {sides['test']}"


def topic_faults(questions):
    sides = {}
    for question in questions:
        if sides.setdefault(question["topic"], question["split"]) != question["split"]:
            yield f"topic {question['topic']} stands on both sides"


def figures(texts, questions):
    words = yaml.safe_load((DATA / "vocabulary.yaml").read_text(encoding="utf-8"))
    exports = sorted((DATA / "knowledge_base/chats").iterdir())
    return {
        "catalogue documents": sum(name.startswith("knowledge_base/catalog") for name in texts),
        "products": count_products(texts), "objections": count_objections(texts), "exports": len(exports),
        "messages": sum(messages(export_text(p)) for p in exports), "variants": variants(), "photos": sound_photos(),
        "brand and model spellings": len(words["brands"]), "colour groups": len(words["colors"]),
        "synonym lists": len(words["synonyms"]), "questions": len(questions),
        "without an answer": sum(not q["relevant"] for q in questions),
    }


def main():
    texts, questions = documents(), golden()
    tried = golden("eval/confidence.jsonl")
    wrong = [*faults_of(questions, texts), *faults_of(tried, texts), *split_faults(questions), *topic_faults(tried)]
    for name, value in figures(texts, questions).items():
        print(f"{name:<28}{value:>7}   at least {AT_LEAST[name]}")
        wrong += [f"{name}: {value}, expected at least {AT_LEAST[name]}"] * (value < AT_LEAST[name])
    print(f"\n{'tag':<14}{'all':>5}{'dev':>5}{'test':>6}   at least")
    for tag in sorted({t for q in questions for t in q["tags"]}):
        sides = Counter(q["split"] for q in questions if tag in q["tags"])
        least = TAGS_AT_LEAST.get(tag, 0)
        print(f"{tag:<14}{sides.total():>5}{sides['dev']:>5}{sides['test']:>6}   {least or '-'}")
        wrong += [f"tag {tag}: {sides.total()}, expected at least {least}"] * (sides.total() < least)
    sides = Counter(q["split"] for q in questions)
    print(f"{'all':<14}{len(questions):>5}{sides['dev']:>5}{sides['test']:>6}")
    size = sum(p.stat().st_size for p in DATA.rglob("*") if p.is_file()) / 1e6
    print(f"\nsize of data/: {size:.2f} MB, at most {MEGABYTES}")
    wrong += [f"data/ holds {size:.2f} MB"] * (size > MEGABYTES)
    for fault in wrong:
        print("WRONG:", fault)
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
