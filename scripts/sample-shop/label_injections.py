"""An attempt to turn the seller, and what must not come of it, from one line `text || where || …` under its @family."""
import re

import label_messages

SLOTS = ("text", "where", "kinds", "texts", "does", "mentions", "state", "tags", "document")


def records(lines):
    """The record and its family, in file order."""
    family = None
    for line in lines:
        if line.startswith("@"):
            family = line[1:]
        else:
            yield record(line), family


def record(line):
    slots = dict(zip(SLOTS, re.split(r" *\|\| *", line)))
    source, _, passage = slots.get("document", "").partition(": ")
    state, _ = label_messages.situation(slots["state"])
    return {
        "tags": slots["tags"].split(), "where": slots["where"], "text": label_messages.unescaped(slots["text"]), "state": state,
        "document": {"source": source, "passage": passage} if source else None,
        "forbidden": {"kinds": slots["kinds"].split(), "texts": alternatives(slots["texts"])},
        "good": {"does": slots["does"].split(), "mentions": alternatives(slots["mentions"])},
    }


def alternatives(text):
    return [] if text == "\\" else text.split(" / ")
