"""Turns the scenes into dated messages: who writes, when, and in which manner."""
import random
import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from content import chat_people as people
from content import chat_scenes as scenes
from content import goods
from content.model import color_word
from paths import price_text

SHOP = "S"
MARK = re.compile(r"^\[(\w+)\](?:\\n)?")
EMOJI = ("🙏", "❤️", "😊", "🌸", "👍🏻", "🔥", "😅", "✨")


@dataclass
class Message:
    """`kind` is text, a kind of media, call or deleted; `text` the caption or the words."""

    when: datetime
    author: str
    kind: str
    text: str
    edited: bool = False


class Bag:
    """Hands out every alternative of a line once before any comes again."""

    def __init__(self, rng):
        self.rng, self.left = rng, {}

    def draw(self, line):
        """The place of a way in the line, and the way itself."""
        if not self.left.get(line):
            ways = [*enumerate(line.split(" | "))]
            self.rng.shuffle(ways)
            self.left[line] = ways
        return self.left[line].pop()


def _parsed(scene):
    """(author, marks, alternatives) of each line."""
    for line in scene.strip().splitlines():
        head, _, ways = line.partition(": ")
        yield head[-1], head[:-1], ways


def _manner(text, style, rng):
    """How this customer types: without capitals and full stops, with brackets or emoji, now and then with a slip."""
    if style["lower"] and text[1:2].islower():
        text = text[:1].lower() + text[1:]
        text = re.sub(r"[.!]$", "", text)
    if style["commas"] is False:
        text = text.replace(",", "")
    if rng.random() < style["brackets"] and text[-1:].isalpha():
        text += rng.choice((")", "))", ")))"))
    if rng.random() < style["emoji"]:
        text += " " + rng.choice(EMOJI)
    if rng.random() < style["slips"] and len(text) > 12:
        at = rng.randrange(3, len(text) - 2)
        if text[at].isalpha() and text[at + 1].isalpha():
            text = text[:at] + text[at + 1] + text[at] + text[at + 2:]
    return text


def _fits(product, scene):
    """Whether a scene about shoes, about bags or about anything can be played with this product."""
    if scene in scenes.RU_SHOES or scene in (scenes.KAZAKH[0], scenes.ENGLISH[0]):
        return product.sizes is not None
    return scene not in scenes.RU_BAGS or product.category in ("сумки", "клатчи")


class Talk:
    """One chat: an author or several, their manners, and the clock."""

    def __init__(self, rng, bag, customers, start, spacing_days):
        self.rng, self.bag, self.customers = rng, bag, customers
        self.clock, self.spacing = start, spacing_days
        self.styles = {c: {"lower": rng.random() < 0.55, "commas": rng.random() < 0.6, "brackets": rng.choice((0, 0.08, 0.22)),
                           "emoji": rng.choice((0.01, 0.04, 0.14)), "slips": rng.choice((0, 0.02, 0.07))} for c in customers}
        self.messages = []

    def run(self, pool, count):
        order = []
        while len(self.messages) < count:
            if not order:
                order = [*pool]
                self.rng.shuffle(order)
            self._play(order.pop())
        return self.messages[:count]

    def _next_visit(self):
        day = self.clock.date() + timedelta(days=self.rng.randint(1, self.spacing))
        self.clock = datetime(day.year, day.month, day.day, self.rng.randint(10, 18), self.rng.randrange(60), self.rng.randrange(60))

    def _slots(self, scene):
        fitting = [p for p in goods.ALL if _fits(p, scene)]
        known = [p for p in fitting if p.name in people.CALLED]
        product = self.rng.choice(known if self.rng.random() < 0.7 else fitting)
        low, high = product.sizes or (36, 40)
        return {
            "p": self.rng.choice(people.CALLED.get(product.name, [product.name.lower(), product.name])), "P": product.name,
            "size": str(self.rng.randint(low, high)), "color": color_word(self.rng.choice(product.colors), product.category),
            "price": price_text(product.price, self.rng.choice(("tight", "space", "tg", "nbsp"))),
            "city": self.rng.choice(people.CITIES), "addr": self.rng.choice(people.ADDRESSES),
            "day": self.rng.choice(people.DAYS), "num": str(self.rng.randint(2, 9)),
        }

    def _play(self, scene):
        if "Наурыз құтты" in scene and self.clock.month != 3:
            return
        self._next_visit()
        slots, lead, last = self._slots(scene), self.rng.choice(self.customers), None
        place = 0
        for author, marks, ways in _parsed(scene):
            if "?" in marks and self.rng.random() < 0.38:
                continue
            writer = SHOP if author == SHOP else lead
            if author != SHOP and len(self.customers) > 1 and self.rng.random() < 0.75:
                writer = self.rng.choice(self.customers)
            name = writer if writer != SHOP else lead
            if "=" in marks:
                text = ways.split(" | ")[place % len(ways.split(" | "))]
            else:
                place, text = self.bag.draw(ways)
            text = text.replace("{n}", _first_name(name))
            for slot, value in slots.items():
                text = text.replace("{" + slot + "}", value)
            self._say(writer, text, last)
            last = writer

    def _say(self, writer, text, last):
        self._tick(writer, last)
        match = MARK.match(text)
        if match:
            self.messages.append(Message(self.clock, writer, match[1], text[match.end():].replace("\\n", "\n")))
            return
        text = text.replace("\\n", "\n")
        style = self.styles.get(writer)
        parts = [text]
        if style:
            sentences = re.split(r"(?<=[?!.]) ", text)
            parts = sentences if len(sentences) > 1 and self.rng.random() < 0.5 else parts
            parts = [_manner(p, style, self.rng) for p in parts]
        for i, part in enumerate(parts):
            if i:
                self.clock += timedelta(seconds=self.rng.randint(4, 40))
            self.messages.append(Message(self.clock, writer, "text", part, self.rng.random() < 0.012))

    def _tick(self, writer, last):
        if last is None:
            return
        longest = 150 if writer == last else 1500 if self.rng.random() < 0.12 else 420
        self.clock += timedelta(seconds=self.rng.randint(8, longest))
        if self.clock.hour >= 20 and writer == SHOP:
            self.clock = (self.clock + timedelta(days=1)).replace(hour=10, minute=self.rng.randint(0, 25))


def _first_name(name):
    word = re.sub(r"[^\w]", "", name.replace("~", "").split()[0]) if not name.startswith("+") else ""
    return word or "дорогая"


def seeded(seed, name):
    return random.Random(f"{seed}/{name}")
