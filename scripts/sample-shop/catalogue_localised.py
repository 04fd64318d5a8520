"""Catalogue C: headings by styles named «Заголовок 1» and «Заголовок 2» with their own ids and outline levels."""
from itertools import groupby

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from content import goods_accessories
from content.model import color_word
from paths import DATA, price_text, settle


def _outline(properties, level):
    element = OxmlElement("w:outlineLvl")
    element.set(qn("w:val"), str(level))
    properties.append(element)


def _heading_style(document, name, style_id, level, size):
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.element.set(qn("w:styleId"), style_id)
    style.font.size, style.font.bold = Pt(size), True
    if level is not None:
        _outline(style.element.get_or_add_pPr(), level)
    return style


def write():
    document = Document()
    first = _heading_style(document, "Заголовок 1", "a10", 0, 18)
    # The level of this style stands in each paragraph instead, as older editors save it.
    second = _heading_style(document, "Заголовок 2", "a20", None, 13)
    document.add_paragraph("Оттенок · аксессуары")
    for category, products in groupby(goods_accessories.PRODUCTS, key=lambda p: p.category):
        document.add_paragraph(category.capitalize(), style=first)
        for product in products:
            heading = document.add_paragraph(product.name, style=second)
            _outline(heading._p.get_or_add_pPr(), 1)
            document.add_paragraph(product.text)
            colors = ", ".join(color_word(c, category) for c in product.colors)
            for line in (f"цвет: {colors}", f"материал: {product.material}", f"размер: {product.measure}",
                         f"цена {price_text(product.price, 'tg')}"):
                document.add_paragraph(line, style="List Bullet")
    document.add_paragraph("Длина ремней", style=first)
    document.add_paragraph("Меряйте по старому ремню от пряжки до любимой дырочки.")
    table = document.add_table(rows=1, cols=3)
    table.style = "Table Grid"
    rows = [("Обхват талии", "Размер ремня", "Одежда"), ("60–66 см", "75", "XS"), ("67–72 см", "80", "S"),
            ("73–78 см", "85", "M"), ("79–85 см", "90", "L"), ("86–92 см", "95–100", "XL")]
    for i, row in enumerate(rows):
        cells = table.rows[0].cells if i == 0 else table.add_row().cells
        for cell, text in zip(cells, row):
            cell.text = text
    target = DATA / "knowledge_base/catalog/aksessuary.docx"
    target.parent.mkdir(parents=True, exist_ok=True)
    document.save(target)
    settle(target)
