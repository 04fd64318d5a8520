"""Catalogue B: no paragraph styles at all, bold short lines as headings."""
from itertools import groupby

from content import goods_casual
from content.model import color_word, size_range
from paths import DATA, price_text, settle
from unstyled import Unstyled

LEADS = {
    "кроссовки": "Кожа и текстиль, шнурки запасные в коробке.",
    "угги": "Только овчина, без искусственного меха.",
    "ботинки": "Осень и мягкая зима.",
    "сапоги": "Обхват голенища мерьте по самой широкой части икры.",
}


def write():
    paper = Unstyled()
    paper.heading("Каталог Оттенок: кроссовки и зимняя обувь", 18)
    paper.text("Обновлено в марте, цены с коробкой.", "По наличию размеров смотрим таблицу остатков.")
    for category, products in groupby(goods_casual.PRODUCTS, key=lambda p: p.category):
        paper.blank()
        paper.heading(category.upper(), 16)
        paper.text(LEADS[category])
        for product in products:
            colors = ", ".join(color_word(c, category) for c in product.colors)
            sizes = size_range(product, "-") + (", есть половинки" if product.half_sizes else "")
            paper.heading(product.name, 12)
            paper.text(product.text, f"Материал: {product.material}; {product.measure}", f"Цвет: {colors}")
            paper.text(f"Размеры {sizes}", f"Сезон: {product.season}", f"Цена: {price_text(product.price, 'tight')}")
    paper.blank()
    paper.heading("Как выбрать зимнюю пару", 14)
    for advice in ("Оставьте запас полсантиметра под тёплый носок.",
                   "Для реагентов берите гладкую кожу или толстую подошву, замшу пропитайте заранее.",
                   "Подъём высокий — ищите шнуровку или стрейч."):
        paper.text(advice, numbered=True)
    target = DATA / "knowledge_base/catalog/krossovki-i-zima.docx"
    paper.save(target)
    settle(target)
