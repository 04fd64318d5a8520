"""Questions that try whether search knows when it has an answer: text files resolved into `eval/confidence.jsonl`."""
import json
import random
from collections import Counter
from pathlib import Path

import golden
import keyboard
import passages
from paths import DATA, SEED

FILE = "eval/confidence.jsonl"


def _lines(source):
    text = (Path(__file__).parent / "questions" / f"{source}.txt").read_text(encoding="utf-8")
    for line in filter(None, map(str.strip, text.splitlines())):
        if not line.startswith("#"):
            yield [part.strip() for part in line.split("||")]


def _questions(index):
    """(query, tags, relevant passages, topic) of every line, in file order."""
    for query, tags, references in _lines("confidence"):
        references = golden._listed(references)
        yield query, tags.split(), golden._relevant(references, index), references[0]
    for query, tags, topic in _lines("confidence-none"):
        yield query, tags.split() + ["no-answer"], [], topic


def _splits(questions):
    """dev or test for each topic, so that questions like each other are on one side: large topics first, each to the side
    that has fewer of its kinds."""
    rng = random.Random(SEED)
    members = {}
    for number, (_, _, _, topic) in enumerate(questions):
        members.setdefault(topic, []).append(number)
    # Questions without a tag are a kind, too.
    kinds = [tags or ["plain"] for _, tags, _, _ in questions]
    frequency = Counter(kind for tags in kinds for kind in tags)
    order = sorted(members)
    rng.shuffle(order)
    order.sort(key=lambda topic: -len(members[topic]))
    counts, total, split = {"dev": Counter(), "test": Counter()}, Counter(), {}
    for topic in order:
        def load(side):
            return sum(counts[side][k] / frequency[k] for i in members[topic] for k in kinds[i]), total[side]
        side = min(("dev", "test"), key=load)
        split[topic] = side
        for i in members[topic]:
            counts[side].update(kinds[i])
            total[side] += 1
    return [split[topic] for _, _, _, topic in questions]


def records():
    questions = list(_questions(passages.index()))
    for number, ((query, tags, relevant, topic), split) in enumerate(zip(questions, _splits(questions)), 1):
        yield {
            "id": f"c{number:03}",
            "query": keyboard.mangle(query) if "layout" in tags else query,
            "lang": "kk" if "kazakh" in tags else "en" if "english" in tags else "ru",
            "split": split,
            "tags": tags,
            "topic": topic,
            "relevant": relevant,
            "facts": [],
        }


def write():
    target = DATA / FILE
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in records()), encoding="utf-8")
