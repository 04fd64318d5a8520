"""A photo wish and its label, from one line `wish | tags | rule | selectors | sent=… ctx=… reason=… again`."""
import re

import photos
from content.photo_plan import MISNAMED
from sheet import CATEGORY, brand_of

LIMITS = {"color": 3, "perColor": 3, "showcase": 6, "browse": 10, "none": 0}
REASONS = {"color": "colorNotPhotographed", "product": "productNotPhotographed", "sent": "alreadySent",
           "notCarried": "notCarried", "unclear": "unclear"}
CONTEXT = {"order": "orderProduct", "last": "lastAnswer", "passages": "passages"}
# Names a reader of the rule takes as they are; the others may or may not be found, until they are renamed.
MILD = {"double spaces", "upper-case extension", "extension .jpeg"}
UNSURE = {disk for disk, fault in MISNAMED.values() if fault not in MILD}
NO_COLOR = "Сумка Gucci Jackie 1.jpg"
SHOTS = [(p.name, None if disk == NO_COLOR else color, number, disk) for p, color, number, _, disk in photos.plan()]


def files(selector):
    """(product, colour, number, file) of a selector; `#1,2` behind a product and colour picks shots."""
    selector, numbers = re.fullmatch(r"(.*?)(?:#([\d,]+))?", selector).groups()
    head, _, color = selector.partition("/")
    return [s for s in SHOTS if _is(s[0], head) and color in ("", s[1]) and (not numbers or str(s[2]) in numbers.split(","))]


def _is(product, head):
    if not head.startswith(("@", "#")):
        return product == head
    brand, _, category = head.partition("#")
    return brand in ("", "@" + brand_of(product)) and category in ("", CATEGORY[product])


def record(line):
    wish, tags, rule, selectors, *rest = (part.strip() for part in re.split(r"\s+\|(?=\s|$)", line))
    extra = options(rest[0] if rest else "")
    selectors = [s.strip() for s in selectors.split(";") if s.strip()]
    sent = [f[3] for s in extra.get("sent", "").split(";") if s for f in files(s)]
    label = {"wish": wish, "tags": tags.split(), "context": extra["context"], "sent": sent, "again": "again" in extra, "rule": rule}
    if rule == "none":
        return label | nothing(selectors, REASONS[extra["reason"]])
    found = [f for s in selectors for f in files(s)]
    if not all(files(s) for s in selectors):
        raise ValueError(f"{wish}: no photo of one of {selectors}")
    return label | allowed(rule, selectors, [f for f in found if "again" in extra or f[3] not in sent])


def options(text):
    found = {"context": {}}
    text, _, context = text.partition("ctx=")
    if context:
        context, _, reason = context.partition(" reason=")
        kind, _, value = context.partition(":")
        found["context"] = {CONTEXT[kind]: [value] if kind == "passages" else value}
        text += f" reason={reason}" if reason else ""
    text, again = re.subn(r"\bagain\b", "", text)
    found |= {"again": True} if again else {}
    for name, value in re.findall(r"(sent|reason)=(.*?)(?= reason=|$)", text.strip()):
        found[name] = value.strip()
    return found


def nothing(selectors, reason):
    heads = [s.partition("/")[0] for s in selectors]
    if reason == "colorNotPhotographed" and any(files(s) for s in selectors):
        raise ValueError(f"{selectors} is photographed")
    tempting = [s[3] for s in SHOTS if any(_is(s[0], h) or s[0].startswith(h + " ") for h in heads)]
    return {"products": sorted({h for h in heads if h in CATEGORY}), "colors": colors(selectors), "allowed": [], "minimum": 0, "maximum": 0,
            "forbidden": tempting, "reason": reason}


def colors(selectors):
    return sorted({c for s in selectors if (c := s.partition("#" if not s.startswith(("#", "@")) else "\0")[0].partition("/")[2])})


def allowed(rule, selectors, found):
    key = {"perColor": lambda f: (f[0], f[1]), "showcase": lambda f: f[0]}.get(rule)
    groups = {}
    for shot in found:
        groups.setdefault(key(shot) if key else shot[3], []).append(shot[3])
    sure = [g for g in groups.values() if not set(g) <= UNSURE and g != [NO_COLOR]]
    wanted = {"color": min(1, len(sure)), "browse": len({f[0] for f in found if f[3] not in UNSURE})}.get(rule, len(sure))
    names = [f[3] for f in found]
    label = {"products": sorted({f[0] for f in found}), "colors": colors(selectors), "allowed": names}
    label |= {"groups": list(groups.values())} if key else {}
    return label | {"minimum": min(wanted, LIMITS[rule]), "maximum": min(len(groups), LIMITS[rule]),
                    "forbidden": tempting(rule, selectors, found, names), "reason": None}


def tempting(rule, selectors, found, names):
    """Files a careless search would send: twins of the brand in the category and other colours of the same product."""
    kinds = {(brand_of(f[0]), CATEGORY[f[0]]) for f in found}
    categories = {s[1:].partition("/")[0] for s in selectors if s.startswith("#")}
    return [s[3] for s in SHOTS if s[3] not in names and
            (CATEGORY[s[0]] in categories if rule == "browse" else (brand_of(s[0]), CATEGORY[s[0]]) in kinds or is_twin(s[0], found))]


def is_twin(product, found):
    """Chanel Boy and Chanel Boy Wallet: one name begins with the other."""
    return any(a != b and b.startswith(a + " ") for f in found for a, b in ((product, f[0]), (f[0], product)))
