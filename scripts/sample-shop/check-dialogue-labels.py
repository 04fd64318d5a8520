"""Holds the labelled messages, injections and dialogues against the shop's files: `python check-dialogue-labels.py`.

Reads inventory.xlsx, the documents, the vocabulary and the photos' names by itself, sharing no code with the writers of the labels;
prints counts and exits with 1 if any label disagrees. `--rules` prints the table of rules for data/eval/README.md.
"""
import json
import os
import re
import sys
from collections import Counter, defaultdict
from functools import lru_cache
from pathlib import Path

import yaml
from docx import Document
from docx.table import Table
from docx.text.paragraph import Paragraph
from openpyxl import load_workbook

DATA = Path(os.environ.get("SAMPLE_SHOP_DATA", Path(__file__).resolve().parents[2] / "data"))
AT_LEAST = {"messages": 360, "injections": 80, "dialogues": 90}
# Of the blind part: messages, and of each intent.
BLIND_AT_LEAST, BLIND_OF_INTENT = 260, 6

INTENTS = set("""greeting thanks goodbye acknowledge browse price discount objection availability productInfo photos sizeAdvice delivery
    payment returns fitting shopInfo service order giveField yes no think change cancel preorder person complaint orderStatus optOut
    offTopic injection unclear""".split())
ASKED = set("city product category size color quantity address name phone date time payment confirm another preorder photos order".split())
CONTEXT = {"product", "category", "size", "color", "quantity", "city", "address"}
FIELDS = {"product", "brand", "category", "size", "color", "quantity", "city", "address", "name", "phone", "date", "time", "payment"}
DATES = set("today tomorrow dayAfterTomorrow monday tuesday wednesday thursday friday saturday sunday weekend".split())
TIME = re.compile(r"morning|day|evening|((after|before) )?\d\d:\d\d|\d\d:\d\d-\d\d:\d\d")
PAYMENTS = {"kaspi", "card", "cash", "installments", "invoice"}
WHERE = {"message", "address", "name", "product", "document"}
SOURCES = {"catalog", "terms", "chat", "script", "sheet", "photo"}
KINDS = set("""price discount freeDelivery terms prompt otherCustomer orderConfirmed stock payment link command persona offTopic abuse
    secret""".split())
DOES = {"declines", "answers", "statesPrice", "asksField", "acceptsField", "nothing"}

EXPECTS = set("""fields items order asks says never prices photos one-each summary offered placed cancelled person silent greets language
    sentences messages""".split())
ASKS = ASKED | {"need", "free", "any", "-"}
STATES = {"none", "collecting", "offered", "summary"}
EVENTS = {"wait", "stock", "staff", "back", "other", "document"}
MODELS = set("""scripted invents-price invents-stock invents-colour invents-scarcity invents-terms broken-json wrong-fields greets-twice
    leaks-prompt obeys-injection two-questions confirms-early asks-early price-first pushes wrong-language too-long repeats empty fails
    other-customer""".split())

STEMS = {
    "чёрный": "черн чорн chern kara қара black", "белый": "бел молочн ақ white", "бежевый": "беж bezh нюд сарғыш beige nude",
    "коричневый": "корич шоколад қоңыр brown", "красный": "красн қызыл red", "бордовый": "бордо марсал винн вишн күрең",
    "розовый": "розов пудр rozov pink қызғылт", "синий": "син navy көк көгі blue", "голубой": "голуб light небесно көгілдір",
    "зелёный": "зелен жасыл green", "серый": "сер сұр grey gray", "золотой": "золот алтын gold", "серебряный": "серебр күміс silver",
    "жёлтый": "желт лимон сары yellow", "оранжевый": "оранж апельс orange", "фиолетовый": "фиолет сирен",
}
# Roots of what towns are called in three languages and two alphabets.
CITIES = {
    "Алматы": "алмат алма-ат almat", "Астана": "астан astan нур-султан", "Шымкент": "шымкент чимкент", "Караганда": "караганд қараған karagand",
    "Актобе": "актобе ақтөбе", "Атырау": "атырау atyrau", "Актау": "актау aktau", "Павлодар": "павлодар pavlodar",
    "Усть-Каменогорск": "усть өскемен oskemen", "Тараз": "тараз taraz", "Талгар": "талгар", "Каскелен": "каскелен", "Конаев": "капчагай конаев",
    "Костанай": "костана", "Узынагаш": "узынагаш", "Талдыкорган": "талды", "Семей": "семей semey семипалат", "Бишкек": "bishkek бишкек",
    "Уральск": "уральск", "Кызылорда": "қызылорда", "Туркестан": "туркестан", "Экибастуз": "экибастуз", "Ташкент": "tashkent",
}
NUMERALS = {
    1: "один одну одна одной первый бір біреу one", 2: "два две двух екі екеумізге two", 3: "троих три үшеу үшеуін", 4: "четыре",
    5: "пяти пять", 6: "шесть шести шестой алты алтыншы", 7: "семь седьмой", 8: "восемь восьмой сегіз", 9: "девятый девять nine тоғыз",
    30: "тридцать отыз thirty", 40: "сорок сороковой сороковые", 0.5: "половиной",
}
NUMBERS = {word: value for value, words in NUMERALS.items() for word in words.split()}


@lru_cache(maxsize=None)
def folded(text):
    text = re.sub(r"[\u200b-\u200f\u00ad]", "", str(text)).replace("\u00a0", " ").replace("–", "-")
    return re.sub(r"\s+", " ", text).strip().casefold().replace("ё", "е")


@lru_cache(maxsize=4096)
def joined(text):
    """As texts are compared: folded, no space inside a number or before a sign of it."""
    return re.sub(r"(?<=\d) (?=\d{3}(?!\d)|[%₸])", "", folded(text))


def holds(text, needle):
    """Whether the text has the words, not inside a longer number."""
    needle = joined(needle)
    start, end = (r"(?<!\d)" if needle[:1].isdigit() else ""), (r"(?!\d)" if needle[-1:].isdigit() else "")
    return re.search(start + re.escape(needle) + end, joined(text)) is not None


# The shop

class Shop:
    def __init__(self):
        cells = load_workbook(DATA / "inventory.xlsx").worksheets[0].iter_rows(min_row=2, values_only=True)
        self.rows = [row for row in cells if row[0] is not None]
        self.text = joined(" \n ".join(line for path in sorted(DATA.glob("knowledge_base/*/*.docx")) for line in lines_of(path)))
        self.rows_by_name = defaultdict(list)
        for row in self.rows:
            self.rows_by_name[folded(row[0])].append(row)
        # The longest spelling with capitals is the name; the rest of a catalogue is checked by the text it stands in.
        self.names = {}
        for row in self.rows:
            name = re.sub(r"\s+", " ", row[0]).strip()
            self.names.setdefault(folded(name), name)
            if name != name.lower():
                self.names[folded(name)] = name
        self.only_catalogue = {"Saint Laurent Opyum": (65000, True), "Balenciaga Triple S": (56500, True), "Hermes Birkin 30": (72000, False),
                               "Gucci Flora": (23500, False), "Celine Triomphe Boots": (67500, True)}
        self.products = set(self.names.values()) | set(self.only_catalogue)
        self.photos = sorted(p.name for p in (DATA / "photos").iterdir())
        vocabulary = yaml.safe_load((DATA / "vocabulary.yaml").read_text(encoding="utf-8"))
        self.prices = {str(self.price(p)) for p in self.products}
        self.categories, self.brands = vocabulary["categories"], vocabulary["brands"]

    def of(self, product, size=None, color=None):
        rows = self.rows_by_name.get(folded(product), [])
        return [r for r in rows if (not size or covers(r[1], size)) and (not color or color_is(r[2], color))]

    def is_shoe(self, product):
        rows = self.of(product)
        return any(str(r[1]).strip() != "-" for r in rows) if rows else self.only_catalogue.get(product, (None, False))[1]

    def colors(self, product):
        return {c for c in STEMS for r in self.of(product) if color_is(r[2], c)}

    def price(self, product):
        found = {int(p) for r in self.of(product) if (p := re.sub(r"[^\d]", "", str(r[4]))) and "-" not in str(r[4])}
        return found.pop() if len(found) == 1 else self.only_catalogue.get(product, (None,))[0]

    def quantity(self, product, size, color, changes):
        if (product, size, color) in changes:
            return changes[product, size, color]
        rows = self.of(product, size, color)
        return sum(count(r[3]) for r in ([r for r in rows if str(r[1]).removesuffix(".0") == size] or rows))

    def files(self, selector):
        """Files a selector names: Product, Product/colour, @Brand, @Brand#category, #category/colour."""
        head, _, color = selector.partition("/")
        brand, _, category = head.partition("#") if head[0] in "@#" else ("", "", "")
        out = []
        for name in self.photos:
            plain = folded(name.replace("-", " ")) if name.startswith("балетки") else folded(name)
            product = max((p for p in self.products if folded(p) in plain), key=len, default="")
            if folded("Celine Triomphe") in plain and "сумка" in plain:
                product = "Celine Triomphe"
            if product and (product == head or head[0] in "@#" and (not brand or folded(product).startswith(folded(brand[1:])))
                            and (not category or folded(category)[:4] == plain[:4])):
                if not color or any(f" {s}" in f" {plain}" for s in STEMS[color].split()[:1]):
                    out.append((name, product))
        return out


def lines_of(path):
    document = Document(path)
    for element in document.element.body:
        if element.tag.endswith("}p"):
            yield Paragraph(element, document).text
        elif element.tag.endswith("}tbl"):
            yield from (" | ".join(c.text for c in row.cells) for row in Table(element, document).rows)


def covers(cell, size):
    text = str(cell).strip().removesuffix(".0")
    return text == size or "-" in text and size in text.split("-")


def color_is(cell, color):
    return folded(cell).startswith(STEMS[color].split()[0])


def count(cell):
    text = str(cell or "").strip()
    return int(re.match(r"\d+", text)[0]) if re.match(r"\d+( шт)?$", text) else 0


# Messages

def message_faults(records, shop):
    for r in records:
        yield from (f"{r['id']} {r['text']!r}: {fault}" for fault in faults_of_message(r, shop))


def faults_of_message(r, shop):
    intents, state = r["intents"], r["state"]
    if not {intents["main"], *intents["accept"], *intents["also"]} <= INTENTS or intents["main"] in intents["accept"]:
        yield f"intents {intents}"
    if state["asked"] not in ASKED | {None} or not set(state["context"]) <= CONTEXT:
        yield f"state {state}"
    yield from context_faults(state["context"], shop)
    if ("confirms" in r) != (state["asked"] == "confirm") or r.get("confirms") and intents["main"] != "yes":
        yield "confirms without a summary or without a yes"
    if state["asked"] == "confirm" and "address" not in state["context"] and intents["main"] == "yes":
        yield "a summary without an address"
    end = 0
    for f in sorted(r["fields"] + r["rejected"] + r["optional"], key=lambda f: f["start"]):
        if r["text"][f["start"]:f["end"]] != f["text"] or f["start"] < end or f["text"] != f["text"].strip():
            yield f"the span of {f}"
        end = f["end"]
        if not FITS[f["field"]](f["value"], f["text"], shop):
            yield f"{f['field']} {f['value']!r} is not {f['text']!r}"
    if any(x["field"] == y["field"] and x["value"] == y["value"] and x.get("item") == y.get("item") for x in r["fields"] for y in r["rejected"]):
        yield "wanted and refused at once"
    yield from variant_faults(r["fields"], state["context"], shop)


def context_faults(context, shop):
    product = context.get("product")
    if product and product not in shop.products:
        yield f"no product {product}"
    elif product:
        if "size" in context and not shop.is_shoe(product):
            yield f"a size of {product}"
        if "color" in context and shop.of(product) and context["color"] not in shop.colors(product):
            yield f"{product} has no {context['color']}"
    if context.get("city") and context["city"] not in CITIES:
        yield f"no town {context['city']}"


def variant_faults(fields, context, shop):
    """A bag has no size."""
    for item in {f.get("item") for f in fields}:
        named = [f["value"] for f in fields if f["field"] == "product" and f.get("item") == item] or [context.get("product")]
        if named[0] and not shop.is_shoe(named[0]) and any(f["field"] == "size" and f.get("item") == item for f in fields):
            yield f"a size of {named[0]}"


def fits_product(value, text, shop):
    digits = set(re.findall(r"\d+", text)) - {"1", "2"}
    return value in shop.products and all(d in value for d in digits)


def fits_number(value, text, shop):
    digits = re.findall(r"\d+(?:[.,]\d)?", text)
    if digits and "половин" in text:
        return value == f"{digits[0]}.5"
    if digits:
        return value.split("-") == [d.replace(",", ".") for d in digits]
    spoken = sum(NUMBERS.get(w, 0) for w in re.findall(r"\w+", folded(text)))
    return spoken == float(value)


def fits_size(value, text, shop):
    return all(35 <= float(v) <= 42 for v in value.split("-")) and fits_number(value, text, shop)


def fits_words(words):
    """Some word of the text and some word of the list share a root of four letters (all of a shorter word)."""
    roots = {w[:max(4, len(w) - 2)] if len(w) > 3 else w for phrase in words for w in folded(phrase).split()}
    return lambda text: any(folded(w)[:len(root)] == root for w in re.findall(r"[\w-]+", text) for root in roots)


TRANSLITERATED = {"кроссовки": ["krossovki"]}


def fits_category(value, text, shop):
    return value in shop.categories and fits_words([value, *shop.categories[value]["words"], *TRANSLITERATED.get(value, [])])(text)


def fits_brand(value, text, shop):
    return value in shop.brands and fits_words([value, *shop.brands[value]])(text)


def fits_root(table):
    return lambda value, text, shop: value in table and any(folded(text).startswith(root) for root in table[value].split())


def fits_phone(value, text, shop):
    digits = re.sub(r"\D", "", text)
    return value == "+7" + digits[-10:] and value.startswith("+7700000")


FITS = {
    "product": fits_product, "size": fits_size, "quantity": fits_number, "category": fits_category, "brand": fits_brand,
    "color": fits_root(STEMS), "city": fits_root(CITIES), "phone": fits_phone,
    "address": lambda value, text, shop: value == "pickup" or value == " ".join(text.split()),
    "name": lambda value, text, shop: folded(value)[:3] == folded(text)[:3] and value[:1].isupper(),
    "date": lambda value, text, shop: value in DATES,
    "time": lambda value, text, shop: TIME.fullmatch(value) is not None,
    "payment": lambda value, text, shop: value in PAYMENTS,
}


# Injections

def injection_faults(records, shop):
    for r in records:
        yield from (f"{r['id']} {r['text']!r}: {fault}" for fault in faults_of_injection(r, shop))


def faults_of_injection(r, shop):
    forbidden, good, document = r["forbidden"], r["good"], r["document"]
    if r["where"] not in WHERE or not set(forbidden["kinds"]) <= KINDS or not forbidden["kinds"] or not set(good["does"]) <= DOES or not good["does"]:
        yield "a word that is on no list"
    if (r["where"] == "document") != bool(document) or document and document["source"] not in SOURCES:
        yield "a document out of place"
    if r["where"] in ("address", "name") and r["state"]["asked"] != r["where"]:
        yield f"{r['where']} wasn't asked"
    yield from context_faults(r["state"]["context"], shop)
    for text in forbidden["texts"]:
        if any(holds(m, text) for m in good["mentions"]):
            yield f"{text!r} is forbidden and wanted"
        if re.search(r"\d 000", text) and r["state"]["context"].get("product") and joined(text) == str(shop.price(r["state"]["context"]["product"])):
            yield f"{text!r} is the price"
    for text in good["mentions"]:
        if re.search(r"\d", text) and not holds(shop.text, text) and not stands_in_sheet(text, shop):
            yield f"{text!r} stands nowhere in the shop's files"
    if "statesPrice" in good["does"] and not any(re.search(r"\d\d 000|\d\d 500", m) for m in good["mentions"]):
        yield "no price to state"
    if "statesPrice" in good["does"] and (product := r["state"]["context"].get("product")):
        if str(shop.price(product)) not in map(joined, good["mentions"]):
            yield f"{product} costs {shop.price(product)}"


def stands_in_sheet(text, shop):
    return joined(text) in shop.prices


# Dialogues

class Turn:
    def __init__(self, twice=False):
        self.said, self.model, self.expects, self.twice, self.before = [], [], [], twice, []


def parsed(path):
    """Head, turns and faults of the form."""
    lines = path.read_text(encoding="utf-8").splitlines()
    head, turns, faults, events, number = {"about": lines[0].removeprefix("# ")}, [], [], [], 1
    if not lines[0].startswith("# ") or path.read_bytes()[-1:] != b"\n":
        faults.append("no description in the first line, or no newline at the end")
    while number < len(lines) and lines[number]:
        key, _, value = lines[number].partition(": ")
        head[key] = value
        number += 1
    for line in filter(None, lines[number:]):
        if line.startswith((">", "~")):
            if line.startswith(">") and (not turns or turns[-1].model or turns[-1].expects or line.startswith(">>") or events):
                turns.append(Turn(line.startswith(">>")))
                turns[-1].before, events = events, []
            (turns[-1].said if line[0] == ">" else turns[-1].model).append(line.lstrip(">").strip() if line[0] == ">" else line)
        elif line.startswith("  ") and turns:
            key, _, value = line.strip().partition(": ")
            turns[-1].expects.append((key, value.strip()))
            if key not in EXPECTS or not value:
                faults.append(f"expectation {line.strip()!r}")
        elif (key := line.partition(": ")[0]) in EVENTS:
            events.append((key, line.partition(": ")[2]))
        else:
            faults.append(f"line {line!r}")
    return head, turns, faults


def dialogue_faults(path, shop, rules):
    head, turns, faults = parsed(path)
    yield from faults
    if not set(head) <= {"about", "lang", "rules", "model"} or head.get("lang", "ru") not in ("ru", "kk", "en"):
        yield f"head {head}"
    if not head.get("rules") or not set(head["rules"].split()) <= rules:
        yield f"rules {set(head.get('rules', '').split()) - rules}"
    if any(t.model for t in turns) != ("model" in head) or head.get("model", "scripted") not in MODELS:
        yield "a model without its lines, or lines without a model"
    talk = Talk(shop)
    for turn in turns:
        yield from (f"{turn.said}: {fault}" for fault in talk.faults(turn))
    if not turns or not any(t.expects for t in turns):
        yield "nothing is expected"


class Talk:
    """What is known so far, as the expectations say."""

    def __init__(self, shop):
        self.shop, self.known, self.words, self.changes, self.open, self.sent = shop, {}, "", {}, None, []

    def faults(self, turn):
        for key, value in turn.before:
            if key == "stock":
                selector, _, left = value.partition(" = ")
                product, size, color = selector.split("/")
                self.changes[product, None if size == "-" else size, color] = int(left)
        self.words += " " + " ".join(turn.said)
        expects = dict(turn.expects)
        if len(expects) != len([k for k, _ in turn.expects if k not in ("says",)]) + ("says" in expects):
            yield "a key twice"
        for key, value in turn.expects:
            if check := getattr(self, "check_" + key.replace("-", "_"), None):
                yield from check(value)
        wanted = [a for k, v in turn.expects if k == "says" for a in v.split(" / ")]
        for never in expects.get("never", "").split(" / ") if "never" in expects else []:
            if any(holds(w, never) for w in wanted):
                yield f"{never!r} is wanted and forbidden"
        if "summary" in expects and ("order" in expects or expects.get("asks", "confirm") != "confirm"):
            yield "a summary says its order and question itself"
        if expects.get("silent") == "yes" and set(expects) - {"silent", "placed"}:
            yield "silence with words"
        if expects.get("asks") == "address":
            yield from self.address_last()

    def address_last(self):
        product = self.known.get("product", "-")
        if self.known.get("city", "-") == "-" or product == "-" and "items" not in self.known:
            yield f"the address is asked with only {self.known}"
        elif "items" not in self.known:
            if self.shop.is_shoe(product) and self.known.get("size", "-") == "-":
                yield "the address is asked before the size"
            if len(self.shop.colors(product)) > 1 and self.known.get("color", "-") == "-":
                yield "the address is asked before the colour"

    def check_fields(self, value):
        for pair in value.split("; "):
            field, _, said = pair.partition("=")
            if field not in FIELDS or not said:
                yield f"field {pair!r}"
            elif said.startswith("!"):
                yield from self.value_faults(field, said[1:])
                continue
            elif said != "-":
                yield from self.value_faults(field, said)
            self.known[field] = said
        product = self.known.get("product", "-")
        if product != "-" and product in self.shop.products:
            if self.known.get("size", "-") != "-" and not self.shop.is_shoe(product):
                yield f"a size of {product}"
            if self.known.get("color", "-") != "-" and self.shop.of(product) and self.known["color"] not in self.shop.colors(product):
                yield f"{product} has no {self.known['color']}"

    def value_faults(self, field, said):
        if field == "product" and said not in self.shop.products or field == "color" and said not in STEMS:
            yield f"no {field} {said}"
        if field == "product" and said != self.known.get("product"):
            # Another product: what was known of the one before it is gone.
            self.known = {"city": self.known.get("city", "-")}
        if field == "city" and not (said in CITIES and any(root in folded(self.words) for root in CITIES[said].split())):
            yield f"{said} was not said"
        if field == "address" and said != "pickup" and folded(said) not in folded(self.words):
            yield f"the address {said} was not said"

    def check_order(self, value):
        if not set(value.split(" | ")) <= STATES:
            yield f"order {value!r}"

    def check_asks(self, value):
        if not set(value.split(" | ")) <= ASKS:
            yield f"asks {value!r}"

    def check_says(self, value):
        for one in value.split(" / "):
            if re.search(r"\d\d", one) and not holds(self.shop.text, one) and not stands_in_sheet(one, self.shop) and joined(one) not in self.sizes():
                yield f"{one!r} stands nowhere in the shop's files"
            if re.fullmatch(r"\d\d \d00", one) and self.known.get("product", "-") != "-" and joined(one) != str(self.shop.price(self.known["product"])):
                yield f"{self.known['product']} costs {self.shop.price(self.known['product'])}, not {one}"

    def sizes(self):
        return {str(r[1]).removesuffix(".0") for r in self.shop.rows}

    def check_prices(self, value):
        if value != "no":
            yield f"prices {value!r}"

    def check_photos(self, value):
        match = re.fullmatch(r"(\d+)(?:-(\d+))?(?: (.+))?", value)
        if not match:
            yield f"photos {value!r}"
            return
        low, high, selectors = int(match[1]), int(match[2] or match[1]), (match[3] or "").split(", ")
        files = [f for s in selectors if s for f in self.shop.files(s)]
        limit = 10 if selectors[0].startswith("#") else 6 if selectors[0].startswith("@") or len(selectors) > 1 else 3
        if high > len(files) or not low <= high <= limit or any(s and not self.shop.files(s) for s in selectors):
            yield f"{value}: {len(files)} files, {limit} at most"

    def check_one_each(self, value):
        if value not in ("colour", "product"):
            yield f"one-each {value!r}"

    def order_lines(self, text):
        for line in text.split(" + "):
            match = re.fullmatch(r"(.+?)/(.+?)/(.+?) x(\d)", line)
            if not match:
                raise ValueError(line)
            yield match[1], None if match[2] == "-" else match[2], match[3], int(match[4])

    def lines_faults(self, text, preorder=None):
        try:
            lines = list(self.order_lines(text))
        except ValueError as line:
            yield f"order line {line}"
            return
        short = []
        for product, size, color, quantity in lines:
            if product not in self.shop.products or color not in STEMS or self.shop.of(product) and color not in self.shop.colors(product):
                yield f"no {product}/{size}/{color}"
                continue
            if self.shop.is_shoe(product) != (size is not None):
                yield f"{product} with size {size}"
            short.append(self.shop.quantity(product, size, color, self.changes) < quantity)
        if preorder is not None and any(short) != preorder:
            yield f"{text}: in stock {[not s for s in short]}, preorder {preorder}"

    def check_items(self, value):
        self.known["items"] = value
        yield from self.lines_faults(value)

    def taken_apart(self, value):
        parts = value.split("; ")
        preorder = parts[0] == "preorder"
        lines, city, address = parts[preorder], parts[preorder + 1], "; ".join(parts[preorder + 2:])
        return preorder, lines, city, address

    def check_summary(self, value):
        preorder, lines, city, address = self.taken_apart(value)
        yield from self.lines_faults(lines, preorder)
        yield from self.value_faults("city", city)
        tokens = re.findall(r"\w+", folded(address)) if address != "pickup" else []
        if any(t not in re.findall(r"\w+", folded(self.words)) for t in tokens):
            yield f"the address {address} was not said"
        self.open = value
        product, size, color, _ = next(self.order_lines(lines))
        self.known |= {"product": product, "size": size or "-", "color": color, "city": city}
        if " + " not in lines:
            self.known.pop("items", None)

    def check_placed(self, value):
        if value == "no":
            return
        if value != self.open:
            yield f"placed {value!r}, the summary was {self.open!r}"
        yield from self.lines_faults(self.taken_apart(value)[1], self.taken_apart(value)[0])
        self.open, self.known = None, {}

    def check_offered(self, value):
        product, size, color = value.split("/")
        if self.shop.quantity(product, None if size == "-" else size, color, self.changes) > 0:
            yield f"{value} is in stock"
        if product not in self.shop.products or self.shop.of(product) and color not in self.shop.colors(product):
            yield f"no {value}"

    def check_cancelled(self, value):
        self.open, self.known = None, {}
        if value != "yes":
            yield f"cancelled {value!r}"

    def check_language(self, value):
        if value not in ("ru", "kk", "en"):
            yield f"language {value!r}"

    def yes_or_no(self, value):
        if not set(value.split(" | ")) <= {"yes", "no"}:
            yield f"{value!r} is neither yes nor no"

    check_person = check_silent = check_greets = yes_or_no

    def check_sentences(self, value):
        if not value.isdigit():
            yield f"{value!r} is no number"

    check_messages = check_sentences


# The rules

def rules_told():
    """Rule → the names of dialogues that data/eval/README.md lists for it, and how many it says there are."""
    text = (DATA / "eval/README.md").read_text(encoding="utf-8")
    table = re.findall(r"^\| `([a-z]+\.[a-z-]+)` \|[^|]*\| (\d+): ([^|]*?) \|$", text, re.M)
    return {rule: (int(number), names.removesuffix(" …").split(", ")) for rule, number, names in table}


def rules_covered(paths):
    covered = defaultdict(list)
    for path in paths:
        for rule in parsed(path)[0].get("rules", "").split():
            covered[rule].append(path.stem)
    return covered


def rule_faults(told, covered):
    for rule, names in covered.items():
        number, listed = told.get(rule, (0, []))
        if number != len(names) or not set(listed) <= set(names):
            yield f"README.md tells {rule} with {number}: {listed}; there are {len(names)}"
    yield from (f"no dialogue for {rule}" for rule in told if rule not in covered)


# All together

def common_faults(name, records):
    if len(records) < AT_LEAST[name]:
        yield f"{name}: {len(records)} records, expected at least {AT_LEAST[name]}"
    for what, values in (("id", [r["id"] for r in records]), ("text in its state", [json.dumps([r["text"], r["state"], r.get("document")]) for r in records])):
        yield from (f"{name}: {what} {v} stands {n} times" for v, n in Counter(values).items() if n > 1)
    halves = defaultdict(set)
    for r in records:
        halves[r["family"]].add(r["split"])
        if r["lang"] not in ("ru", "kk", "en") or r["split"] not in ("dev", "test", "blind"):
            yield f"{r['id']}: language {r['lang']}, split {r['split']}"
        for digits in re.findall(r"(?:\+?[78])[\d ()\-\u00a0]{9,}\d", json.dumps(r, ensure_ascii=False)):
            if not re.sub(r"\D", "", digits)[1:].startswith("700000"):
                yield f"{r['id']}: {digits} may be somebody's phone"
    yield from (f"{name}: the family {f} stands in several parts" for f, sides in halves.items() if len(sides) > 1)
    if not any(r["split"] == "test" for r in records):
        return
    for kind in ("lang", "split"):
        sides = Counter(r["split"] for r in records if r["split"] != "blind" and (kind == "split" or r["lang"] != "ru"))
        if abs(sides["dev"] - sides["test"]) > sides.total() // 12 + 2:
            yield f"{name}: split {sides}"


def blind_faults(records):
    """The blind messages stand last, in three languages, with enough of each intent, and say nothing that another message says."""
    blind = [r for r in records if r["split"] == "blind"]
    intents = Counter(r["intents"]["main"] for r in blind)
    if blind != records[len(records) - len(blind):] or len(blind) < BLIND_AT_LEAST:
        yield f"{len(blind)} blind messages, expected at least {BLIND_AT_LEAST}, behind the others"
    yield from (f"{intents[intent]} blind messages of {intent}" for intent in sorted(INTENTS) if intents[intent] < BLIND_OF_INTENT)
    yield from (f"no blind message in {language}" for language in sorted({"ru", "kk", "en"} - {r["lang"] for r in blind}))
    texts = Counter(folded(r["text"]) for r in records)
    yield from (f"{r['id']} {r['text']!r} stands {texts[folded(r['text'])]} times" for r in blind if texts[folded(r["text"])] > 1)


def counted(values):
    return ", ".join(f"{value} {number}" for value, number in Counter(values).most_common())


def counts(name, records):
    print(f"\n{name}: {len(records)}, {counted(r['split'] for r in records)}; {counted(r['lang'] for r in records)}; {len({r['family'] for r in records})} families")
    if name == "messages":
        print("  intents:", counted(r["intents"]["main"] for r in records))
        print("  fields:", counted(f["field"] for r in records for f in r["fields"]))
        print("  refused:", counted(f["field"] for r in records for f in r["rejected"]), "; asked:", counted(r["state"]["asked"] for r in records))
    else:
        print("  where:", counted(r["where"] + (":" + r["document"]["source"] if r["document"] else "") for r in records))
        print("  kinds:", counted(k for r in records for k in r["forbidden"]["kinds"]))
    print("  tags:", counted(t for r in records for t in r["tags"]))


def main():
    shop, paths = Shop(), sorted((DATA / "eval/dialogues").glob("*.txt"))
    covered = rules_covered(paths)
    if "--rules" in sys.argv:
        for rule, names in sorted(covered.items()):
            print(f"| `{rule}` | | {len(names)}: {', '.join(names[:5])}{' …' if len(names) > 5 else ''} |")
        return
    sets = {n: [json.loads(line) for line in (DATA / f"eval/{n}.jsonl").read_text(encoding="utf-8").splitlines()] for n in ("messages", "injections")}
    told = rules_told()
    wrong = [*message_faults(sets["messages"], shop), *injection_faults(sets["injections"], shop), *rule_faults(told, covered)]
    wrong += [f"dialogues/{p.name}: {f}" for p in paths for f in dialogue_faults(p, shop, set(told))]
    wrong += [f"{p} is in no catalogue" for p, (price, _) in shop.only_catalogue.items() if not holds(shop.text, p) or str(price) not in shop.text]
    if len(paths) < AT_LEAST["dialogues"]:
        wrong.append(f"{len(paths)} dialogues, expected at least {AT_LEAST['dialogues']}")
    wrong += blind_faults(sets["messages"])
    for name, records in sets.items():
        wrong += common_faults(name, records)
        counts(name, records)
    heads = [parsed(p)[0] for p in paths]
    turns = [t for p in paths for t in parsed(p)[1]]
    print(f"\ndialogues: {len(paths)}; {counted(h.get('lang', 'ru') for h in heads)}; {len(turns)} turns, {sum(len(t.expects) for t in turns)} expectations")
    print("  models:", counted(h.get("model", "none") for h in heads))
    print("  expectations:", counted(k for t in turns for k, _ in t.expects))
    for fault in wrong:
        print("WRONG:", fault)
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
