"""Catalogue A: heading styles and merged tables, written as HTML and turned into .docx by LibreOffice."""
import subprocess
import tempfile
from html import escape
from itertools import groupby
from pathlib import Path

from content import goods_classic
from content.model import color_word, size_range
from paths import DATA, price_text, settle

HEADER = ("Модель", "Цвета", "Материал", "Каблук", "Размеры", "Сезон", "Цена", "Описание")
INTRO = {
    "туфли": "Лодочки, слингбэки и вечерние пары. Цена указана за пару вместе с коробкой и пыльником.",
    "балетки": "Плоский ход на каждый день, у каждой модели своя карточка.",
    "лоферы": "Берут в офис и на прогулку, тянутся по ноге.",
    "босоножки": "Летняя полка, привозим с апреля.",
    "шлёпанцы": "Для отпуска и города.",
}
# Foot length in centimetres for each size.
FEET = [(35, "22,5"), (36, "23,0"), (37, "23,7"), (38, "24,4"), (39, "25,0"), (40, "25,7"), (41, "26,4")]


def _cells(product):
    colors = ", ".join(color_word(c, product.category) for c in product.colors)
    return [product.name, colors, product.material, product.measure, size_range(product),
            product.season, price_text(product.price, "nbsp"), product.text]


def _table(products):
    """One table: header row, a full-width row for each group, and the season merged down equal rows."""
    rows = ["<thead><tr>" + "".join(f"<th>{h}</th>" for h in HEADER) + "</tr></thead><tbody>"]
    for group, members in groupby(products, key=lambda p: p.group):
        if group:
            rows.append(f'<tr><td colspan="{len(HEADER)}"><b>{group}</b></td></tr>')
        for season, same in groupby(members, key=lambda p: p.season):
            same = list(same)
            for i, product in enumerate(same):
                cells = _cells(product)
                tail = "".join(f"<td>{escape(c)}</td>" for c in cells[6:])
                head = "".join(f"<td>{escape(c)}</td>" for c in cells[:5])
                middle = f'<td rowspan="{len(same)}">{season}</td>' if i == 0 else ""
                rows.append(f"<tr>{head}{middle}{tail}</tr>")
    return '<table border="1" cellpadding="3" width="100%">' + "".join(rows) + "</tbody></table>"


def _card(product):
    """One ballet flat under its own second-level heading."""
    colors = ", ".join(color_word(c, product.category) for c in product.colors)
    return (f"<h2>{escape(product.name)}</h2><p>{escape(product.text)}</p>"
            f"<p>Цвета: {colors}. Материал: {escape(product.material)}, {product.measure}. "
            f"Размеры {size_range(product)}, сезон {product.season}. Цена {price_text(product.price, 'nbsp')}.</p>")


def _feet():
    head = '<tr><th rowspan="2">Размер</th><th colspan="2">Длина стопы</th></tr><tr><th>сантиметры</th><th>дюймы</th></tr>'
    rows = "".join(f"<tr><td>{s}</td><td>{cm}</td><td>{float(cm.replace(',', '.')) / 2.54:.1f}</td></tr>".replace(".", ",")
                   for s, cm in FEET)
    return ("<h1>Размерная сетка</h1><p>Ногу меряйте вечером, стоя. Если значение между строками, берите больший номер.</p>"
            f'<table border="1" cellpadding="3"><thead>{head}</thead><tbody>{rows}</tbody></table>')


def html():
    body = ["<p>«Оттенок», Алматы. Каталог: классическая обувь, весна 2026</p>"]
    for category, products in groupby(goods_classic.PRODUCTS, key=lambda p: p.category):
        products = list(products)
        body.append(f"<h1>{category.capitalize()}</h1><p>{INTRO[category]}</p>")
        if category == "балетки":
            body += [_card(p) for p in products]
        else:
            body += [f"<h2>{category.capitalize()}: модели и цены</h2>", _table(products)]
    body.append(_feet())
    style = ("@page { size: 29.7cm 21cm; margin: 1.5cm } body, td, th { font-family: 'DejaVu Sans'; font-size: 9pt } "
             "h1 { font-size: 18pt } h2 { font-size: 13pt }")
    return (f'<html lang="ru"><head><meta charset="utf-8"><title>Каталог</title><style>{style}</style></head>'
            f"<body>{''.join(body)}</body></html>")


def write():
    target = DATA / "knowledge_base/catalog/tufli.docx"
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "tufli.html"
        source.write_text(html(), encoding="utf-8")
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile",
             "--infilter=HTML (StarWriter)", "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder, str(source)],
            check=True, capture_output=True)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes((Path(folder) / "tufli.docx").read_bytes())
    settle(target)
