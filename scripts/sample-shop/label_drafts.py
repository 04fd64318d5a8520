"""A draft answer with its facts marked, from one line `draft || tags || product/colour/size || question`.

A fact stands in the draft as `{+type:value@about|span}`: `+` supported, `-` contradicted, `?` unknown. What the sign says is held
against the sheet, the catalogue and the terms here, once more and by other means in check-labels.py."""
import re

import passages
from content import goods
from sheet import CATEGORY, SHEET

FACT = re.compile(r"\{([+\-?])(\w+)(?::([^|}@]*))?(?:@([^|}]*))?\|([^}]*)\}")
TRUTH = {"+": "supported", "-": "contradicted", "?": "unknown"}
TYPES = {
    "p": "product", "pr": "price", "s": "size", "ss": "sizeRange", "c": "color", "q": "quantity", "a": "availability",
    "dt": "deliveryTime", "dp": "deliveryPrice", "pt": "preorderTime", "h": "hours", "pp": "prepayment", "r": "returns", "w": "warranty",
    "ds": "discount", "in": "installments", "ad": "address", "ct": "city", "hl": "heel", "dim": "measure", "m": "material", "x": "other",
}
POLICY, SCRIPT = "knowledge_base/policy/usloviya.docx", "knowledge_base/scripts/skript-prodazh.docx"
OBJECTIONS = "knowledge_base/scripts/vozrazheniya.docx"
TERMS = {
    "address": ("Адрес и график", "Мы находимся в Алматы, проспект Абая, 999/1, второй этаж, вход со двора, синяя дверь"),
    "parking": ("Адрес и график", "у подъезда есть бесплатная стоянка на шесть машин"),
    "hours": ("Адрес и график", "Работаем ежедневно с 10:00 до 20:00, в воскресенье до 18:00"),
    "sunday": ("Адрес и график", "в воскресенье до 18:00"),
    "holidays": ("Адрес и график", "Первого января и на Наурыз 22 марта отдыхаем"),
    "messages": ("Адрес и график", "WhatsApp и звонки: +7 700 000 01 23. Инстаграм: @ottenok.example. "
                                   "На звонки отвечаем в рабочие часы, сообщения читаем до 21:00"),
    "courier": ("Доставка по Алматы", "Курьер по городу — 1 500 ₸, в день обращения, если написать до 15:00"),
    "free": ("Доставка по Алматы", "При сумме чека от 40 000 ₸ привозим бесплатно"),
    "taxi": ("Доставка по Алматы", "Срочно, за два часа, отправим такси: оплачивается по счётчику, обычно 2 000–3 000 ₸"),
    "suburbs": ("Доставка по Алматы", "В Талгар, Каскелен, Иссык и Конаев ездим по вторникам и пятницам за 3 000 ₸"),
    "abroad": ("Доставка по Казахстану", "В Россию, Кыргызстан и Узбекистан высылаем почтой EMS за 9 000 ₸, идёт 7–14 дней"),
    "installments": ("Оплата", "рассрочка 0-0-3, 0-0-6 без переплаты, на 12 месяцев — с наценкой 8 %"),
    "installments-year": ("Оплата", "с наценкой 8 %"),
    "tryhome": ("Примерка", "На дом везём до трёх пар на выбор, время на примерку 15 минут"),
    "return": ("Возврат и обмен", "Вернуть или обменять можно в течение 14 дней"),
    "refund": ("Возврат и обмен", "Деньги приходят за 1–3 рабочих дня"),
    "warranty": ("Возврат и обмен", "На обувь гарантия 30 дней, на сумки и фурнитуру 6 месяцев"),
    "warranty-shoes": ("Возврат и обмен", "На обувь гарантия 30 дней"),
    "preorder": ("Предзаказ", "Если нужного номера или оттенка нет, привезём под вас за 12–20 дней"),
    "prepayment": ("Предзаказ", "Вносится 50 % вперёд, остаток при получении"),
    "quality": ("Качество и подлинность", "Материал — натуральная кожа, замша, шёлк"),
    "gift": ("Подарки и скидки", "Упакуем с лентой и открыткой за 1 000 ₸, к чеку от 60 000 ₸ — в подарок"),
    "certificate": ("Подарки и скидки", "Подарочный сертификат номиналом 10 000, 25 000 или 50 000 ₸ действует шесть месяцев"),
    "loyalty": ("Подарки и скидки", "после первой покупки 3 %, после трёх 5 %, после семи 10 %"),
    "loyalty1": ("Подарки и скидки", "после первой покупки 3 %"),
    "second": ("Подарки и скидки", "На вторую вещь в одном чеке действует минус 7 %"),
    "hold": ("Отложите мне на пару дней", "Без оплаты держим сутки. С предоплатой 5 000 ₸ — до пяти дней"),
    "hold1": ("Отложите мне на пару дней", "Без оплаты держим сутки"),
    "weekdays": ("Адрес и график", "Работаем ежедневно с 10:00 до 20:00"),
    "read": ("Адрес и график", "сообщения читаем до 21:00"),
    "track": ("Доставка по Казахстану", "Трек-номер присылаем в день отправки"),
    "cash": ("Оплата", "Наличными можно рассчитаться в зале или с курьером в Алматы"),
    "cards": ("Оплата", "Принимаем Kaspi Gold по QR и по номеру телефона, карты Visa и Mastercard через терминал"),
    "postage": ("Возврат и обмен", "Из другого города посылку назад оплачивает покупатель, при браке — магазин"),
    "warranty-bags": ("Возврат и обмен", "на сумки и фурнитуру 6 месяцев"),
    "cancel": ("Предзаказ", "обычно это первые трое суток"),
    "replica": ("Качество и подлинность", "Мы продаём реплики класса люкс, а не оригиналы"),
    "box": ("Качество и подлинность", "В комплекте фирменная коробка, пыльник, карточка ухода"),
    "wrapping": ("Подарки и скидки", "Упакуем с лентой и открыткой за 1 000 ₸"),
    "wrapping-free": ("Подарки и скидки", "к чеку от 60 000 ₸ — в подарок"),
    "loyalty3": ("Подарки и скидки", "после трёх 5 %"),
    "loyalty7": ("Подарки и скидки", "после семи 10 %"),
    "birthday": ("Подарки и скидки", "В день рождения и три дня после — ещё 5 %"),
    "stretch": ("Уход и мелкий ремонт", "Растяжка купленной у нас пары на колодке — бесплатно, занимает сутки"),
    "taps": ("Уход и мелкий ремонт", "цена от 4 000 ₸"),
    "hold5": ("Отложите мне на пару дней", "С предоплатой 5 000 ₸ — до пяти дней"),
    "new": ("Я просто смотрю", "новинки обычно приходят по четвергам", SCRIPT),
    "manager": ("Это бот или живой человек?", "вам перезвонят в течение часа", SCRIPT),
    "sole": ("Через неделю отклеилась подошва", "починим за три дня или вернём деньги", SCRIPT),
    "rating": ("", "Больше четырёхсот оценок в 2ГИС, средняя 4,9", OBJECTIONS),
    "years": ("", "Мы восьмой год на одном месте", OBJECTIONS),
}
TOWNS = {
    "astana": ("Астана", "2–3 дня", "2 000 ₸", "3 000 ₸"), "shymkent": ("Шымкент", "2–3 дня", "1 800 ₸", "2 800 ₸"),
    "karaganda": ("Караганда", "3 дня", "2 000 ₸", "3 000 ₸"), "aktobe": ("Актобе", "4–5 дней", "2 500 ₸", "3 500 ₸"),
    "atyrau": ("Атырау", "5 дней", "2 700 ₸", "3 700 ₸"), "aktau": ("Актау", "5–6 дней", "2 900 ₸", "3 900 ₸"),
    "pavlodar": ("Павлодар", "3–4 дня", "2 200 ₸", "3 200 ₸"), "taraz": ("Тараз", "1–2 дня", "1 600 ₸", "2 600 ₸"),
    "oskemen": ("Усть-Каменогорск", "3–4 дня", "2 300 ₸", "3 300 ₸"),
}
WORDS = {"два": 2, "трёх": 3, "пяти": 5, "шесть": 6, "сутки": 1, "четыреста": 400, "четырёхсот": 400, "три": 3, "трое": 3, "семи": 7}
SHEET_FILE = "inventory.xlsx"


def numbers(text):
    """10 000 → 10000, 8,5 → 8.5, 10:00 stays, шесть → 6."""
    found = re.findall(r"\d{1,3}(?:[ \u00a0]\d{3})+|\d+:\d\d|\d+[.,]\d+|\d+", text)
    words = [str(WORDS[w]) for w in re.findall(r"[а-яё]+", text.casefold()) if w in WORDS]
    return {re.sub(r"[ \u00a0]", "", n).replace(",", ".") for n in found} | {*words}


def stands_in(value, text):
    if re.fullmatch(r"[\d.]+(?:[- ][\d.]+)*|\d+:\d\d", value):
        return {*re.split(r"[- ]", value)} <= numbers(text)
    return value.casefold() in text.casefold()


def record(line):
    draft, tags, about, *question = (part.strip() for part in (line + " ").split("||"))
    text, facts, position = "", [], 0
    for match in FACT.finditer(draft):
        text += draft[position:match.start()]
        facts.append(fact(match, about, len(text)))
        text += match[5]
        position = match.end()
    text += draft[position:]
    wrong = [i for i, f in enumerate(facts) if f["truth"] == "contradicted"]
    if len(wrong) > 1 or "{" in text:
        raise ValueError(f"{draft}: more than one wrong fact, or a mark that is not closed")
    verdict = [f"wrong-{facts[wrong[0]]['type']}" if wrong else "right"]
    asked = {"question": question[0]} if question and question[0] else {}
    return asked | {"draft": text, "tags": tags.split() + verdict, "about": about or None, "wrong": bool(wrong),
                    "wrongFact": wrong[0] if wrong else None, "facts": facts}


def fact(match, about, start):
    sign, kind, value, place, span = match.groups()
    if (place or "").startswith("="):
        found, where, value = of_formula(kind, value or "", place[1:])
    elif place in TERMS or place in TOWNS:
        found, where, value = of_terms(kind, value, place)
    else:
        product, color, size = ((place or about).split("/") + ["", ""])[:3]
        found, where, value = JUDGES.get(kind, of_catalogue)(kind, value or "", product, color, size)
    truth = TRUTH[sign]
    if truth != "unknown" and truth != found or truth == "unknown" and kind == "a" and found != "unknown":
        raise ValueError(f"{match.string}: {span!r} is {found}, not {truth} ({value}, {where})")
    return {"text": span, "start": start, "end": start + len(span), "type": TYPES[kind], "value": value, "truth": truth,
            "place": None if truth == "unknown" and kind != "a" else where}


def verdict(is_so):
    return "supported" if is_so else "contradicted"


def of_terms(kind, value, place):
    if place in TOWNS:
        row = TOWNS[place]
        cells = row[2:] if kind == "dp" else row[:1] if kind == "ct" else row[1:2]
        where = {"file": POLICY, "at": "Доставка по Казахстану", "quote": " | ".join(row)}
        return verdict(any(stands_in(value, cell) for cell in cells)), where, value
    if kind == "pp" and place == "preorder":
        place = "prepayment"
    heading, quote, file = (*TERMS[place], SCRIPT if place.startswith("hold") else POLICY)[:3]
    return verdict(stands_in(value, quote)), {"file": file, "at": heading, "quote": quote}, value


def of_formula(kind, value, formula):
    """A price reckoned from several: `=[Chanel 25] + [Chanel Jumbo]` is the value, or `=[Chanel 25] > [Chanel Jumbo]` is so."""
    names = re.findall(r"\[(.*?)\]", formula)
    sum_ = re.sub(r"\[(.*?)\]", lambda m: str(next(v.price for v in SHEET if v.product == m[1] and v.price)), formula)
    if not re.fullmatch(r"[\d.+*/()<> -]+", sum_):
        raise ValueError(f"{formula} is no sum")
    result = eval(sum_)
    where = {"file": SHEET_FILE, "rows": [v.row for v in SHEET if v.product in names], "formula": formula}
    return (verdict(result), where, value) if isinstance(result, bool) else (verdict(round(result) == int(value)), where, int(value))


def catalogue_place(product):
    file, contains = passages.index().get(product, (None, None))
    return {"file": file, "at": product} if file else {"file": SHEET_FILE, "rows": [v.row for v in SHEET if v.product == product]}


def rows(product, color="", size=""):
    return [v for v in SHEET if v.product == product and color in ("", v.color) and (not size or v.covers(size))]


def sheet_place(found, product, color, size):
    if found:
        return {"file": SHEET_FILE, "rows": [v.row for v in found], "cells": [f"D{v.row}" for v in found]}
    return {"file": SHEET_FILE, "rows": [], "absent": {"product": product, "color": color or None, "size": size or None}}


def of_product(kind, value, product, color, size):
    name = value or product
    return verdict(name in CATEGORY), catalogue_place(name if name in CATEGORY else product), name


def of_price(kind, value, product, color, size):
    listed = goods.BY_NAME[product].price if product in goods.BY_NAME else None
    prices = {p for p in (listed, *(v.price for v in rows(product, color, size))) if p}
    place = catalogue_place(product)
    return verdict(prices == {int(value)}), place, int(value)


def of_color(kind, value, product, color, size):
    name = value or color
    listed = goods.BY_NAME[product].colors if product in goods.BY_NAME else ()
    return verdict(name in listed or bool(rows(product, name))), catalogue_place(product), name


def of_size(kind, value, product, color, size):
    name = value or size
    found = rows(product, color, name)
    return in_stock(found), sheet_place(found, product, color, name), name


def in_stock(found):
    if found and all(v.quantity is None for v in found):
        return "unknown"
    return verdict(any(v.quantity for v in found))


def of_quantity(kind, value, product, color, size):
    found = rows(product, color, size)
    return verdict(sum(v.quantity or 0 for v in found) == int(value)), sheet_place(found, product, color, size), int(value)


def of_availability(kind, value, product, color, size):
    found = rows(product, color, size)
    state = in_stock(found)
    if value == "no" and state != "unknown":
        state = verdict(state == "contradicted")
    return state, sheet_place(found, product, color, size), value


def of_range(kind, value, product, color, size):
    first, last = goods.BY_NAME[product].sizes
    return verdict(value == f"{first}-{last}"), catalogue_place(product), value


def of_catalogue(kind, value, product, color, size):
    if product not in goods.BY_NAME:
        return "unknown", None, value
    g = goods.BY_NAME[product]
    return verdict(stands_in(value, f"{g.measure} · {g.material} · {g.text}")), catalogue_place(product), value


JUDGES = {"p": of_product, "pr": of_price, "c": of_color, "s": of_size, "ss": of_range, "q": of_quantity, "a": of_availability}
