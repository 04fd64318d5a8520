"""Holds the labelled sets about stock, photos and drafts against the shop's files: `python check-labels.py`.

Reads inventory.xlsx, the documents and the photos' names by itself, sharing no code with the writers of the labels; prints counts
by tag and exits with 1 if any label disagrees.
"""
import json
import os
import re
import sys
from collections import Counter
from pathlib import Path

from docx import Document
from docx.table import Table
from docx.text.paragraph import Paragraph
from openpyxl import load_workbook

DATA = Path(os.environ.get("SAMPLE_SHOP_DATA", Path(__file__).resolve().parents[2] / "data"))
AT_LEAST = {"stock": 340, "photos": 130, "drafts": 240}
BLIND_AT_LEAST = {"stock": 150, "photos": 60, "drafts": 120}
SPLITS = ("dev", "blind")
VERDICTS = {"exact", "ambiguous", "similar", "notCarried", "unknown"}
LIMITS = {"color": 3, "perColor": 3, "showcase": 6, "browse": 10, "none": 0}
REASONS = {"colorNotPhotographed", "productNotPhotographed", "alreadySent", "notCarried", "unclear"}
STEMS = {
    "чёрный": "черн", "белый": "бел", "бежевый": "бежев", "коричневый": "коричнев", "красный": "красн", "бордовый": "бордов",
    "розовый": "розов", "синий": "син", "голубой": "голуб", "зелёный": "зелен", "серый": "сер", "золотой": "золот",
    "серебряный": "серебр", "жёлтый": "желт", "оранжевый": "оранжев", "фиолетовый": "фиолетов",
}
NUMERALS = {
    1: "один|одна|одну|одни|одном|последняя|последний|единственном|last|one|бір|сутки", 2: "два|две|двух|two|екеуі|екі",
    3: "три|трех|трое|three|үш|үшеу", 4: "четыре|четырех|four|төрт|төртеуі", 5: "пять|пяти", 6: "шесть|шести", 7: "семь", 8: "восемь|восьмой",
    9: "девять|девяти|тоғыз|девятом|девятый", 10: "десять|десяти|он", 20: "двадцать", 30: "тридцать|тридцати", 40: "сорок|сороковом|қырық",
    50: "пятьдесят", 60: "шестьдесят", 400: "четыреста|четырехсот",
}
WORDS = {word: value for value, words in NUMERALS.items() for word in words.split("|")}


def folded(text):
    return re.sub(r"\s+", " ", str(text)).strip().casefold().replace("ё", "е")


# The sheet

def sheet():
    """Row number → cells as they stand."""
    rows = load_workbook(DATA / "inventory.xlsx").worksheets[0].iter_rows(min_row=2, values_only=True)
    return {number: cells for number, cells in enumerate(rows, start=2) if cells[0] is not None}


def size_of(cell):
    text = str(cell).strip()
    return None if text == "-" else text.removesuffix(".0")


def quantity_of(cell):
    if isinstance(cell, int):
        return cell
    text = (cell or "").strip()
    return 0 if text == "нет" else int(text.split()[0]) if text[:1].isdigit() else None


def price_of(cell):
    text = re.sub(r"[^\d\-#A-Z/]", "", str(cell))
    return int(text) if text.isdigit() else None


def is_color(cell, color):
    return color is not None and folded(cell).startswith(STEMS.get(color, folded(color)))


def covers(cell, size):
    have = size_of(cell)
    if have is None or have == size:
        return have == size
    ends = have.split("-")
    return len(ends) == 2 and "-" not in size and float(ends[0]) <= float(size) <= float(ends[1])


def rows_of(rows, product, color=None, size=None):
    return [n for n, c in rows.items() if (product is None or folded(c[0]) == folded(product)) and (color is None or is_color(c[2], color))
            and (size is None or any(covers(c[1], s) for s in size.split(",")))]


# The documents

def blocks(path):
    """(heading above, text) of each paragraph and table row, folded, in document order."""
    document, heading = Document(path), ""
    for child in document.element.body.iterchildren():
        if child.tag.endswith("}p"):
            paragraph = Paragraph(child, document)
            text = folded(paragraph.text)
            if paragraph.style.name.casefold().startswith(("heading", "заголовок")):
                heading = text
            if text:
                yield heading, text
        elif child.tag.endswith("}tbl"):
            for row in Table(child, document).rows:
                yield heading, folded(" | ".join({id(c._tc): c.text for c in row.cells}.values()))


def passages(documents, names):
    """Folded product → (file, the catalogue's words about it): from the block that opens with its name to the next product's."""
    found = {}
    for file, text in documents.items():
        if "/catalog/" not in file:
            continue
        current = None
        for heading, block in text:
            opening = [n for n in {folded(n) for n in names} if re.match(rf"(сумка )?{re.escape(n)}(?=$|[ ,|])", block)]
            current = max(opening, key=len) if opening else None if block == heading else current
            if current:
                found[current] = (file, f"{found.get(current, ('', ''))[1]} {block}".strip())
    return found


def numbers(text):
    """Numbers of a text, thousands put together, number words read."""
    found = re.findall(r"\d{1,3}(?:[ \u00a0,.]\d{3})+(?!\d)|\d+:\d\d|\d+[.,]\d+|\d+", text)
    clean = {re.sub(r"[ \u00a0]|[,.](?=\d{3})", "", n).replace(",", ".") for n in found}
    words = re.findall(r"[^\W\d]+", folded(text))
    value = 1 if "last" in words else sum(WORDS.get(word, 0) for word in words) or 2 * ("пара" in words)
    return clean | ({str(value)} if value else set())


def says(value, text):
    value = str(value)
    if re.fullmatch(r"[\d.]+(?:[- ][\d.]+)*|\d+:\d\d", value):
        parts = re.split(r"[- ]", value)
        return set(parts) <= numbers(text) or set(parts) <= {m for w in text.split() for m in numbers(w)}
    return folded(value) in folded(text)


# Stock

def stock_faults(records, rows, texts):
    catalogue = passages(texts, {c["product"] for r in records if (c := r.get("catalogueOnly"))} | {str(c[0]).strip() for c in rows.values()})
    names = [folded(c[0]) for c in rows.values()]
    for r in records:
        faults = [*variant_faults(r, rows), *VERDICT_CHECKS[r["verdict"]](r, rows, names, catalogue)]
        if r["verdict"] not in VERDICTS or not set(r["accept"]) <= VERDICTS - {r["verdict"]}:
            faults.append("a verdict that is none")
        if ("query" in r) == ("order" in r):
            faults.append("neither a query nor order fields, or both")
        yield from (f"{r['id']}: {f}" for f in faults)


def variant_faults(r, rows):
    for v in r["variants"] + r.get("tolerated", []):
        cells = rows.get(v["row"])
        if cells is None:
            yield f"row {v['row']} is blank"
            continue
        claimed = (folded(v["product"]), v["size"], v["quantity"], v["price"], v["cell"])
        there = (folded(cells[0]), size_of(cells[1]), quantity_of(cells[3]), price_of(cells[4]), f"D{v['row']}")
        if claimed != there or not is_color(cells[2], v["color"]):
            yield f"row {v['row']} is {cells}, claimed {claimed} {v['color']}"
    if len({v["row"] for v in r["variants"]}) != len(r["variants"]):
        yield "a row twice"


def exact_faults(r, rows, names, catalogue):
    if listed := r.get("catalogueOnly"):
        if folded(listed["product"]) in names:
            yield f"{listed['product']} stands in the sheet"
        words = catalogue.get(folded(listed["product"]), ("", ""))[1]
        if not words or listed["color"] and STEMS[listed["color"]] not in words:
            yield f"the catalogue has no {listed}"
        return
    if len({(v["product"], v["size"], v["color"]) for v in r["variants"]}) != 1:
        yield "not one variant"
        return
    first = r["variants"][0]
    same = [n for n in rows_of(rows, first["product"], first["color"]) if size_of(rows[n][1]) == first["size"]]
    if same != [v["row"] for v in r["variants"]]:
        yield f"rows {same} hold that variant"
    known = [q for n in same if (q := quantity_of(rows[n][3])) is not None]
    if r["quantity"] != (sum(known) if known else None) or r["inStock"] != (sum(known) > 0):
        yield f"quantity {r['quantity']} or inStock {r['inStock']} is not what the sheet says"


def ambiguous_faults(r, rows, names, catalogue):
    variants = r["variants"]
    if len(variants) < 2:
        yield "fewer than two candidates"
    if sorted({v["product"] for v in variants}) != r["products"]:
        yield "products are not those of the candidates"
    for name, key in (("model", "product"), ("color", "color"), ("size", "size")):
        if (len({v[key] for v in variants}) > 1) != (name in r["settles"]):
            yield f"settles is {r['settles']}, {name} disagrees"


def similar_faults(r, rows, names, catalogue):
    asked = r["asked"]
    if asked["product"] and rows_of(rows, asked["product"], asked["color"], asked["size"]):
        yield "what was asked stands in the sheet"
    if not r["variants"]:
        yield "nothing similar"
    for v in r["variants"]:
        differs = [*(["color"] if asked["color"] and v["color"] != asked["color"] else []),
                   *(["size"] if asked["size"] and not any(covers(rows[v["row"]][1], s) for s in asked["size"].split(",")) else [])]
        if differs != v["differs"] or not differs:
            yield f"row {v['row']} differs by {differs}, claimed {v['differs']}"
    if r["inStock"] is not False:
        yield "in stock although the asked variant is not there"


def not_carried_faults(r, rows, names, catalogue):
    known = {*names, *catalogue}
    for asked in r["names"]:
        words = folded(asked).split()
        if any(all(w in name.split() for w in words) for name in known):
            yield f"{asked} is carried"
    if r["variants"] or r["inStock"]:
        yield "variants of something not carried"


def unknown_faults(r, rows, names, catalogue):
    if r["variants"]:
        yield "variants of an unknown"


VERDICT_CHECKS = {"exact": exact_faults, "ambiguous": ambiguous_faults, "similar": similar_faults,
                  "notCarried": not_carried_faults, "unknown": unknown_faults}


# Photos

def photo_faults(records, rows):
    disk = {p.name for p in (DATA / "photos").iterdir()}
    names = {folded(c[0]) for c in rows.values()} | {folded(p) for r in records for p in r["products"]}
    for r in records:
        yield from (f"{r['id']}: {f}" for f in wish_faults(r, disk, names))


def wish_faults(r, disk, names):
    allowed, forbidden, sent = set(r["allowed"]), set(r["forbidden"]), set(r["sent"])
    if not allowed | forbidden | sent <= disk:
        yield f"no such photo: {sorted((allowed | forbidden | sent) - disk)}"
    if allowed & forbidden:
        yield "a file both allowed and forbidden"
    if not r["again"] and allowed & sent:
        yield "a file sent before is allowed"
    if not 0 <= r["minimum"] <= r["maximum"] <= min(LIMITS[r["rule"]], len(allowed)):
        yield f"{r['minimum']} to {r['maximum']} of {len(allowed)} by the rule {r['rule']}"
    if bool(allowed) == (r["rule"] == "none") or (r["reason"] in REASONS) == bool(allowed):
        yield "files or a reason missing"
    grouped = [f for g in r.get("groups", []) for f in g]
    if "groups" in r and (set(grouped) != allowed or len(grouped) != len(allowed) or r["maximum"] != min(LIMITS[r["rule"]], len(r["groups"]))):
        yield "groups do not part what is allowed"
    yield from name_faults(r, disk, names)


def name_faults(r, disk, names):
    """What a file's name says: product and colour of what is allowed; no file of a colour that is said not to be photographed."""
    plain = lambda name: folded(re.sub(r"[-_]", " ", name)) if name.startswith("балетки-") else folded(name)
    for file in r["allowed"]:
        if max((n for n in names if n in plain(file)), key=len, default="") not in {folded(p) for p in r["products"]}:
            yield f"{file} shows none of {r['products']}"
        if r["rule"] in ("color", "browse") and r["colors"] and not any(f" {STEMS[c]}" in f" {plain(file)}" for c in r["colors"]):
            yield f"{file} is not {r['colors']}"
    words = [{w for f in g for w in plain(f).split()} & {folded(c) for c in STEMS} for g in r.get("groups", [])]
    if r["rule"] == "perColor" and any(len(colors) != 1 for colors in words):
        yield "a group of several colours"
    if r["reason"] == "colorNotPhotographed":
        other = [f for f in disk for p in r["products"] for c in r["colors"]
                 if re.search(rf"\b{re.escape(folded(p))} \(?\d", plain(f)) and STEMS[c] in plain(f)]
        if other:
            yield f"photographed in that colour: {other}"
    if r["reason"] == "productNotPhotographed" and any(folded(p) + " " in plain(f) for f in disk for p in r["products"]):
        yield "photographed after all"
    if r["rule"] == "color" and not r["again"] and not r["sent"]:
        twins = {f for f in disk for p in r["products"] if re.search(rf"\b{re.escape(folded(p))}( \d+|\.| \()", plain(f))}
        if not twins - set(r["allowed"]) <= set(r["forbidden"]):
            yield "a file of another colour is not forbidden"


# Drafts

def draft_faults(records, rows, texts):
    catalogue = passages(texts, product_names(records, rows))
    for r in records:
        wrong = [i for i, f in enumerate(r["facts"]) if f["truth"] == "contradicted"]
        if len(wrong) != r["wrong"] or (r["wrongFact"] is not None) != r["wrong"] or wrong and wrong != [r["wrongFact"]]:
            yield f"{r['id']}: wrong facts are {wrong}"
        end = 0
        for f in r["facts"]:
            if r["draft"][f["start"]:f["end"]] != f["text"] or f["start"] < end:
                yield f"{r['id']}: {f['text']!r} does not stand at {f['start']}"
            end = f["end"]
            yield from (f"{r['id']}: {f['text']!r}: {fault}" for fault in fact_faults(f, r, rows, texts, catalogue))


def product_names(records, rows):
    named = {p["at"] for r in records for f in r["facts"] if (p := f["place"]) and "/catalog/" in p["file"]}
    return named | {str(c[0]) for c in rows.values()}


def fact_faults(f, r, rows, texts, catalogue):
    place, kind = f["place"], f["type"]
    if f["truth"] == "unknown":
        if kind == "availability" and [q for n in place["rows"] if (q := quantity_of(rows[n][3])) is not None]:
            yield "the sheet knows"
        return
    judged = JUDGES.get(kind)
    if "formula" in place:
        yield from formula_faults(f, place, rows)
    elif place["file"].endswith(".docx") and "quote" in place:
        yield from quote_faults(f, place, texts)
    elif judged and (judged(f, place, rows, catalogue, r) != (f["truth"] == "supported")):
        yield f"{kind} {f['value']!r} is not {f['truth']} by {place}"
    elif not judged and says(f["value"], catalogue[folded(place["at"])][1]) != (f["truth"] == "supported"):
        yield f"{kind} {f['value']!r} is not {f['truth']} by the catalogue"
    if kind in ("price", "quantity", "size") and (found := numbers(f["text"])) and not span_says(f, found):
        yield f"the span says {found}, the label {f['value']}"


def formula_faults(f, place, rows):
    """A sum, a part, a difference or a comparison of prices: each `[product]` is its only price in the sheet."""
    terms = place["formula"]
    for name in set(re.findall(r"\[([^\]]+)\]", terms)):
        prices = {p for n in rows_of(rows, name) if (p := price_of(rows[n][4]))}
        if len(prices) != 1 or not set(rows_of(rows, name)) <= set(place["rows"]):
            yield f"prices of {name} are {prices}, or a row of it isn't named"
        terms = terms.replace(f"[{name}]", str(min(prices, default=0)))
    if re.search(r"[^\d\s.+*/()<>-]", terms):
        yield f"{terms!r} can't be reckoned"
        return
    result = eval(terms)
    holds = result if isinstance(result, bool) else abs(result - f["value"]) < 1
    if holds != (f["truth"] == "supported"):
        yield f"{place['formula']} gives {result}, the label says {f['value']!r} is {f['truth']}"


def span_says(f, found):
    value = str(f["value"])
    thousands = {str(round(float(n) * 1000)) for n in found if re.fullmatch(r"[\d.]+", n)} if re.search(r"тыс|мың|\d[kк]$", f["text"]) else set()
    return value in found | thousands


def quote_faults(f, place, texts):
    blocks_there = [b for h, b in texts[place["file"]] if folded(place["at"]) in (h, "")]
    if not any(folded(place["quote"]) in b for b in blocks_there):
        yield f"{place['quote']!r} does not stand under {place['at']}"
    quote = place["quote"]
    if " | " in quote:
        cells = quote.split(" | ")
        quote = {"deliveryTime": cells[1], "city": cells[0]}.get(f["type"], " | ".join(cells[2:]))
    if says(f["value"], quote) != (f["truth"] == "supported"):
        yield f"{f['value']!r} is not {f['truth']} by {quote!r}"


def judge_product(f, place, rows, catalogue, r):
    return folded(f["value"]) in {folded(c[0]) for c in rows.values()} | {*catalogue}


def judge_price(f, place, rows, catalogue, r):
    product = folded(place.get("at") or rows[place["rows"][0]][0])
    written = numbers(catalogue[product][1]) if product in catalogue else set()
    typed = {price_of(rows[n][4]) for n in rows_of(rows, product)} - {None}
    stated = {p for p in (written & {str(f["value"])})} if written else {str(f["value"])}
    return (not typed or f["value"] in typed) and bool(stated)


def judge_color(f, place, rows, catalogue, r):
    product = folded(place.get("at") or rows[place["rows"][0]][0])
    head = catalogue.get(product, ("", ""))[1]
    return bool(rows_of(rows, product, f["value"])) or bool(re.search(rf"\b{STEMS[f['value']]}(?!ебр|один)", listed_colors(head)))


def listed_colors(words):
    """The part of a product's passage that lists its colours: a table's second cell, the words behind «цвет», or the slashed list."""
    for pattern in (r"цвета?: ?([^.]*?)(?: материал|\.|$| размеры)", r"^[^|]*\|([^|]*)\|", r"^[^,]*,([^,]*),"):
        if match := re.search(pattern, words.strip()):
            return match[1]
    return words


def judge_rows(f, place, rows, catalogue, r):
    """Size, quantity and availability: by the rows named, which must be all the rows of that variant."""
    quantities = [quantity_of(rows[n][3]) for n in place["rows"]]
    if f["type"] == "quantity":
        return sum(q or 0 for q in quantities) == f["value"]
    there = any(quantities)
    if f["type"] == "size" and place["rows"] and not all(covers(rows[n][1], f["value"]) for n in place["rows"]):
        return None
    if not place["rows"]:
        a = place["absent"]
        there = bool(rows_of(rows, a["product"], a["color"], a["size"]))
    return there if f["value"] != "no" else not there


def judge_range(f, place, rows, catalogue, r):
    return folded(f["value"]).replace("-", "–") in catalogue[folded(place["at"])][1].replace("-", "–")


JUDGES = {"product": judge_product, "price": judge_price, "color": judge_color, "size": judge_rows, "quantity": judge_rows,
          "availability": judge_rows, "sizeRange": judge_range}


# All together

def common_faults(name, records, text_of):
    for what, values in (("id", [r["id"] for r in records]), ("text", [text_of(r) for r in records])):
        yield from (f"{name}: {what} {v!r} stands {n} times" for v, n in Counter(values).items() if n > 1)
    sides = Counter(r["split"] for r in records)
    for what, number, least in (("records", len(records), AT_LEAST[name]), ("blind records", sides["blind"], BLIND_AT_LEAST[name])):
        if number < least:
            yield f"{name}: {number} {what}, expected at least {least}"
    # The blind list stands in one piece.
    places = [place for place, r in enumerate(records) if r["split"] == "blind"]
    if places and places != list(range(places[0], places[-1] + 1)):
        yield f"{name}: other records stand among the blind"
    if missing := {"ru", "kk", "en"} - {records[place]["lang"] for place in places}:
        yield f"{name}: none of the blind records is in {', '.join(sorted(missing))}"
    for r in records:
        if r["lang"] not in ("ru", "kk", "en") or r["split"] not in SPLITS:
            yield f"{r['id']}: language {r['lang']}, split {r['split']}"


def counts(name, records):
    sides = Counter(r["split"] for r in records)
    print(f"\n{name}: {len(records)} ({', '.join(f'{sides[s]} {s}' for s in SPLITS)}); {listed(r['lang'] for r in records)}")
    print("  " + listed(kind(r) for r in records))
    print("  " + listed(t for r in records for t in r["tags"]))
    for split in SPLITS[1:]:
        out = [r for r in records if r["split"] == split]
        print(f"  {split}: " + listed(r["lang"] for r in out) + "; " + listed(kind(r) for r in out))


def kind(r):
    return r.get("verdict") or r.get("rule") or ("wrong" if r["wrong"] else "right")


def listed(values):
    return ", ".join(f"{value} {count}" for value, count in Counter(values).most_common())


def main():
    sets = {n: [json.loads(line) for line in (DATA / f"eval/{n}.jsonl").read_text(encoding="utf-8").splitlines()] for n in AT_LEAST}
    rows = sheet()
    texts = {str(p.relative_to(DATA)): list(blocks(p)) for p in sorted(DATA.glob("knowledge_base/*/*.docx"))}
    wrong = [*stock_faults(sets["stock"], rows, texts), *photo_faults(sets["photos"], rows), *draft_faults(sets["drafts"], rows, texts)]
    keys = {"stock": lambda r: r.get("query") or str(r["order"]), "drafts": lambda r: r["draft"],
            "photos": lambda r: (r["wish"], str(r["context"]), str(r["sent"]))}
    for name, records in sets.items():
        wrong += common_faults(name, records, keys[name])
        counts(name, records)
    for fault in wrong:
        print("WRONG:", fault)
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
