"""Sentences for made documents: Russian, Kazakh and English with everything that breaks careless readers."""
import random

SENTENCES = [
    'Туфли-лодочки из замши', 'Ещё не всё: ёлка, объём, подъезд', 'Цена 45\u00a0000 ₸ за пару', 'Размеры 38-39, 40½',
    'Қазақша мәтін: әдемі өң қоңыр түсті', 'Күміс түймелі бәтеңке, ұзындығы 30 см', 'Ең үлкен һәм ыңғайлы', 'Іле өңірі бойынша жеткізу',
    'Suede pumps with a silver buckle', 'Delivery within 2 days', 'A “quoted” word & an <angle>', "It's 5 o'clock", 'e.g. No. 5 — 10 %',
    'Метка\u200e слева направо', 'Подарок 🎁 и 👩‍👧 семья', 'Цена: 40500/56700*', 'по запросу', '東京の靴', 'Straße, naïve, œuvre', 'שלום עולם',
    'مرحبا بالعالم', 'Скидка −15 %, «только сегодня»', 'арт. ZX‑204/7', 'a\u0301 составной знак', 'Телефон +7 700 000 01 23',
]


class Texts:
    """Repeats itself for one seed; every text it gives carries a number of its own, so that order and loss are seen."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.said = 0

    def say(self):
        self.said += 1
        return f'{self.random.choice(SENTENCES)} қ{self.said}'

    def word(self):
        self.said += 1
        return f'{self.random.choice(["цена", "баға", "size", "ёмкость", "түс", "итог"])}{self.said}'


def escape(text):
    return text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;').replace('"', '&quot;')
