"""Catalogue D: plain lines, one product in one or two lines, groups in capitals or ended by a colon."""
from itertools import groupby

from docx import Document

from content import goods_bags
from content.model import color_word
from paths import DATA, price_text, settle

STYLES = ("nbsp", "tight", "space", "tg")


def lines(number, product):
    """The lines of one product; the second of three stands in a single line, the others in two or three."""
    colors = "/".join(color_word(c, product.category) for c in product.colors)
    price = price_text(product.price, STYLES[number % len(STYLES)])
    head = f"{product.photo_word} {product.name}, {colors}, {product.material}, {price}"
    if number % 3 == 1:
        return [f"{head}. Размер {product.measure}. {product.text}"]
    if number % 3 == 2:
        return [head, f"{product.measure}. {product.text}"]
    return [head, f"Размер {product.measure}", product.text]


def write():
    document = Document()
    document.add_paragraph("сумки, прайс на март")
    document.add_paragraph("")
    number = 0
    for group, products in groupby(goods_bags.PRODUCTS, key=lambda p: p.group):
        document.add_paragraph(group)
        document.add_paragraph("")
        for product in products:
            for line in lines(number, product):
                document.add_paragraph(line)
            document.add_paragraph("")
            number += 1
    target = DATA / "knowledge_base/catalog/sumki.docx"
    target.parent.mkdir(parents=True, exist_ok=True)
    document.save(target)
    settle(target)
