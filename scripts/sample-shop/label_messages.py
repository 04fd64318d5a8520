"""A customer's message and its label, from one line `text || intents || state || tags` under its @family."""
import re

FIELDS = {
    "p": "product", "b": "brand", "k": "category", "s": "size", "c": "color", "q": "quantity", "city": "city", "a": "address",
    "n": "name", "ph": "phone", "d": "date", "t": "time", "pay": "payment",
}
MARK = re.compile(r"\{([-?]?)([a-z]+)(\d?)(?::([^|{}]*))?\|([^{}]*)\}")


def records(lines):
    """The record and its family, in file order."""
    family = None
    for line in lines:
        if line.startswith("@"):
            family = line[1:]
        else:
            yield record(line), family


def record(line):
    text, intents, state, tags = re.split(r" *\|\| *", line)
    text, marks = plain(unescaped(text))
    main, _, also = intents.partition(" &")
    main, _, accept = main.partition("+")
    state, confirms = situation(state)
    found = {"tags": tags.split(), "text": text, "state": state,
             "intents": {"main": main, "accept": listed(accept), "also": listed(also)},
             "fields": [m for sign, m in marks if sign == ""],
             "rejected": [m for sign, m in marks if sign == "-"],
             "optional": [m for sign, m in marks if sign == "?"]}
    return found | ({"confirms": confirms} if state["asked"] == "confirm" else {})


def unescaped(text):
    return re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), text)


def listed(text):
    return [word for word in text.strip().split(",") if word]


def plain(text):
    """The text without marks, and what they say: (sign, field) with the span in code points."""
    out, marks, at = "", [], 0
    for match in MARK.finditer(text):
        out += text[at:match.start()]
        sign, code, item, value, words = match.groups()
        mark = {"field": FIELDS[code], "value": value or " ".join(words.split()), "text": words, "start": len(out), "end": len(out) + len(words)}
        marks.append((sign, mark | ({"item": int(item)} if item else {})))
        out += words
        at = match.end()
    out += text[at:]
    if "{" in out or "}" in out:
        raise ValueError(f"a mark that can't be read: {text}")
    return out, marks


def situation(text):
    state, confirms = {"asked": None, "context": {}, "lastAnswer": None}, False
    for part in filter(None, (p.strip() for p in text.split(";"))):
        key, _, value = part.partition("=")
        if key == "confirms":
            confirms = True
        elif key in state:
            state[key] = value
        else:
            state["context"][key] = value
    return state, confirms
