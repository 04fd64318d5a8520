"""A stock question and its label, from one line `query | tags | verdict | what answers it`."""
import re

from sheet import CATEGORY, brand_of, matching

VERDICTS = {"x": "exact", "a": "ambiguous", "s": "similar", "n": "notCarried", "u": "unknown"}
ATTRIBUTES = ("category", "brand", "model", "color", "size")


def shown(variant):
    return {"product": variant.product, "size": variant.size, "color": variant.color, "quantity": variant.quantity,
            "price": variant.price, "row": variant.row, "cell": f"D{variant.row}"}


def record(line):
    query, tags, verdict, answer = (part.strip() for part in re.split(r"\s+\|(?=\s|$)", line))
    first, *accepted = verdict.split("+")
    asked = {"order": order(query)} if query.startswith("ORDER ") else {"query": query}
    label = asked | {"tags": tags.split(), "verdict": VERDICTS[first], "accept": [VERDICTS[a] for a in accepted]}
    return label | {"x": exact, "a": ambiguous, "s": similar, "n": not_carried, "u": unknown}[first](answer, query)


def order(text):
    fields = dict(part.strip().split("=") for part in text.removeprefix("ORDER ").split(";"))
    return {name: fields.get(name, "").strip() or None for name in ("product", "size", "color")}


def stocked(variants):
    """What is there of one variant: known quantities only, equal rows once more as `quantityIfRowsRepeat`."""
    known = [v.quantity for v in variants if v.quantity is not None]
    total = sum(known) if known else None
    label = {"inStock": bool(total), "quantity": total}
    return label | ({"quantityIfRowsRepeat": known[0]} if len(known) > 1 and len({*known}) == 1 and _same(variants) else {})


def _same(variants):
    return len({(v.product, v.size, v.color) for v in variants}) == 1


def exact(answer, query):
    if answer.startswith("!"):
        product, color, size = (answer[1:].split("/") + ["", ""])[:3]
        return {"products": [product], "variants": [], "catalogueOnly": {"product": product, "color": color or None, "size": size or None},
                "inStock": False, "quantity": None}
    refs = [r.strip() for r in answer.split(";")]
    found = [v for r in refs if not r.startswith("~") for v in matching(r)]
    if "/" in refs[0] and (size := (refs[0].split("/") + [""])[2]):
        found = [v for v in found if v.size == size] or found
    if not _same(found):
        raise ValueError(f"{query}: {answer} is not one variant but {found}")
    tolerated = [shown(v) for r in refs if r.startswith("~") for v in matching(r[1:]) if v not in found]
    label = {"products": [found[0].product], "variants": [shown(v) for v in found]} | stocked(found)
    return label | ({"tolerated": tolerated} if tolerated else {})


def ambiguous(answer, query):
    refs = [r.strip() for r in answer.split(";")]
    found = [v for r in refs if not r.startswith("~") for v in matching(r)]
    if not all(matching(r.removeprefix("~")) for r in refs) or len(found) < 2:
        raise ValueError(f"{query}: {answer} finds {len(found)} rows")
    tolerated = [shown(v) for r in refs if r.startswith("~") for v in matching(r[1:]) if v not in found]
    label = {"products": sorted({v.product for v in found}), "settles": settles(found), "variants": [shown(v) for v in found]}
    return label | ({"tolerated": tolerated} if tolerated else {})


def settles(found):
    """The attributes in which the candidates differ, the broadest first: asking for any of them narrows the answer."""
    values = {
        "category": {CATEGORY[v.product] for v in found}, "brand": {brand_of(v.product) for v in found},
        "model": {v.product for v in found}, "color": {v.color for v in found}, "size": {v.size for v in found},
    }
    return [name for name in ATTRIBUTES if len(values[name]) > 1]


def similar(answer, query):
    head, color, sizes = (answer.removeprefix("ask ").split("/") + ["", ""])[:3]
    if matching(answer.removeprefix("ask ")):
        raise ValueError(f"{query}: {answer} stands in the sheet")
    everything = matching(head)
    near = [(v, [*(["color"] * (color not in ("", v.color))), *(["size"] * (bool(sizes) and not any(v.covers(s) for s in sizes.split(","))))])
            for v in everything]
    fewest = min(len(differs) for _, differs in near)
    variants = [shown(v) | {"differs": differs} for v, differs in near if len(differs) == fewest]
    asked = {"product": None if head[0] in "@#" else head, "color": color or None, "size": sizes or None}
    return {"products": sorted({v.product for v in everything}), "asked": asked, "variants": variants, "inStock": False, "quantity": None}


def not_carried(answer, query):
    return {"names": [n.strip() for n in answer.split(";")], "variants": [], "inStock": False, "quantity": None}


def unknown(answer, query):
    return {"variants": [], "inStock": None, "quantity": None}
