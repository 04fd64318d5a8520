"""The golden questions: hand-written text files resolved against goods, stock and photos into `eval/golden.jsonl`."""
import json
import random
from collections import Counter
from pathlib import Path

import keyboard
import passages
import photos
import stock
from content import goods
from paths import DATA, SEED

FILE = "eval/golden.jsonl"
SOURCES = ("goods", "service", "none")


def _questions():
    """(query, tags, passage references, fact references) of every line, in file order."""
    for source in SOURCES:
        text = (Path(__file__).parent / "questions" / f"{source}.txt").read_text(encoding="utf-8")
        for line in filter(None, map(str.strip, text.splitlines())):
            if line.startswith("#"):
                continue
            query, tags, *rest = (part.strip() for part in line.split("||"))
            references, facts = (rest + [""])[:2] if source != "none" else ("", "")
            tags = tags.split() + (["no-answer"] if source == "none" else [])
            yield query, tags, _listed(references), _listed(facts)


def _listed(text):
    return [part.strip() for part in text.split(";") if part.strip()]


def _relevant(references, index):
    found = {}
    for reference in references:
        name, _, grade = reference.rpartition(":") if reference[-2:-1] == ":" else (reference, "", "3")
        for target in passages.category(name) if name.startswith("#") else [name]:
            file, contains = index[target]
            found.setdefault((file, contains), {"file": file, "contains": contains, "grade": int(grade)})
    return sorted(found.values(), key=lambda r: -r["grade"])


def _fact(reference):
    """Facts behind `stock:Product/colour/size`, `photo:…`, `price:…` or `absent:…`; empty slots mean any."""
    kind, _, rest = reference.partition(":")
    name, color, size = (rest.split("/") + ["", ""])[:3]
    color, size = color or None, size or None
    product = goods.BY_NAME[name]
    if kind == "price":
        return [{"kind": "price", "product": name, "price": product.price}]
    if kind == "photo":
        files = photos.names(name, color)
        if not files:
            raise ValueError(f"no photo of {name} in {color}")
        return [{"kind": "photos", "product": name, "color": color, "files": files}]
    rows = [f for f in stock.facts(name, color, size) if f["quantity"] != 0]
    if kind == "absent" and rows:
        raise ValueError(f"{name} {color} {size} stands in the sheet")
    return rows or [{"kind": "absent", "product": name, "color": color, "size": size}]


def splits(tag_lists):
    """dev or test for each question: rare tags first, each to the side that has fewer of them."""
    rng = random.Random(SEED)
    frequency = Counter(tag for tags in tag_lists for tag in tags)
    order = list(range(len(tag_lists)))
    rng.shuffle(order)
    order.sort(key=lambda i: min(frequency[t] for t in tag_lists[i]))
    counts, total, split = {"dev": Counter(), "test": Counter()}, Counter(), {}
    for i in order:
        def load(side):
            return sum((counts[side][t] + 1) / frequency[t] for t in tag_lists[i]), total[side]
        side = min(("dev", "test"), key=load)
        split[i] = side
        counts[side].update(tag_lists[i])
        total[side] += 1
    return [split[i] for i in range(len(tag_lists))]


def records():
    questions, index = list(_questions()), passages.index()
    for number, ((query, tags, references, facts), split) in enumerate(zip(questions, splits([q[1] for q in questions])), 1):
        yield {
            "id": f"g{number:03}",
            "query": keyboard.mangle(query) if "layout" in tags else query,
            "lang": "kk" if "kazakh" in tags else "en" if "english" in tags else "ru",
            "split": split,
            "tags": tags,
            "relevant": _relevant(references, index),
            "facts": [fact for reference in facts for fact in _fact(reference)],
        }


def write():
    target = DATA / FILE
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in records()), encoding="utf-8")
