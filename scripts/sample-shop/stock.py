"""The stock sheet `inventory.xlsx`, with the faults real sheets have; the deliberate ones are listed in README.md."""
import random

from openpyxl import Workbook
from openpyxl.styles import Font

from content import goods
from content.model import COLORS
from paths import DATA, SEED, price_text, settle

FILE = "inventory.xlsx"
HEADER = ("product_name", "size", "color", "quantity", "price")

# In the catalogue but never in the sheet.
NOT_IN_STOCK = {"Saint Laurent Opyum", "Balenciaga Triple S", "Hermes Birkin 30", "Gucci Flora", "Celine Triomphe Boots"}
# In the sheet but in no catalogue: (name, sizes, colours, price).
NOT_IN_CATALOGUE = [
    ("Fendi Peekaboo", ("-",), ("коричневый", "чёрный"), 48000),
    ("Chloe Woody", ("-",), ("бежевый",), 27500),
    ("New Balance 530", ("37", "38", "39"), ("белый",), 29000),
    ("Amina Muaddi Begum", ("37", "38"), ("серебряный",), 55000),
]
# Every variant of these stands at zero.
SOLD_OUT = {"Jimmy Choo Bing 100", "Chanel Ballerina Tweed", "Dior Saddle", "Hermes Twilly"}
# Known quantities of the most asked-for bags.
FIXED = {("Chanel Jumbo", "чёрный"): 2, ("Chanel Jumbo", "бежевый"): 1, ("Chanel Jumbo mini", "красный"): 0}
BEST_SELLERS = {"37", "38", "39"}
SHOE_ROWS, HALVES = (2, 3, 3), ("36.5", "37.5", "38.5")


def _sizes(product, rng):
    if product.sizes is None:
        return ["-"]
    pool = [str(s) for s in range(product.sizes[0], product.sizes[1] + 1)]
    wanted, chosen = rng.choice(SHOE_ROWS), set()
    while len(chosen) < wanted:
        chosen.add(rng.choices(pool, [3 if size in BEST_SELLERS else 1 for size in pool])[0])
    if product.half_sizes and rng.random() < 0.7:
        chosen.add(rng.choice(HALVES))
    return sorted(chosen, key=float)


def _quantity(name, color, rng):
    if (name, color) in FIXED:
        return FIXED[name, color]
    return 0 if name in SOLD_OUT else rng.choices((0, 1, 2, 3, 4, 6), (11, 30, 27, 16, 9, 5))[0]


def variants():
    """(name, size, colour group, quantity, price) of the clean sheet, in its order."""
    rng = random.Random(SEED)
    found = []
    for product in goods.ALL:
        if product.name in NOT_IN_STOCK:
            continue
        colors = product.colors if product.sizes is None else product.colors[:3]
        for color in colors:
            found += [(product.name, size, color, _quantity(product.name, color, rng), product.price)
                      for size in _sizes(product, rng)]
    for name, sizes, colors, price in NOT_IN_CATALOGUE:
        found += [(name, size, color, _quantity(name, color, rng), price) for color in colors for size in sizes]
    return found


def _as_typed_size(size, rng):
    if size == "-":
        return size
    number = float(size)
    return rng.choices((int(number) if number.is_integer() else number, str(number), size), (70, 12, 18))[0]


def _as_typed_color(color, rng):
    return rng.choices((color, color.replace("ё", "е"), COLORS[color][1], color.capitalize() + " "), (66, 16, 12, 6))[0]


def _as_typed_price(price, rng):
    style = rng.choices(("number", "nbsp", "tight", "space"), (50, 20, 20, 10))[0]
    return price if style == "number" else price_text(price, style)


def _as_typed_name(name, rng):
    return rng.choices((name, name + " ", name.replace(" ", "  ", 1), name.lower()), (90, 5, 2, 3))[0]


def rows():
    """Rows as typed, below the header, each with the clean variant it stands for (None where there is none)."""
    rng = random.Random(SEED + 1)
    sheet = [([_as_typed_name(v[0], rng), _as_typed_size(v[1], rng), _as_typed_color(v[2], rng), v[3],
               _as_typed_price(v[4], rng)], v) for v in variants()]
    return _with_faults(sheet)


def _with_faults(sheet):
    """The faults, at fixed places: see the list in README.md. Sheet row = index + 2."""
    def put(row, column, value, clean=None):
        cells, variant = sheet[row - 2]
        cells[HEADER.index(column)] = value
        if variant and clean is not None:
            position = HEADER.index(column)
            variant = variant[:position] + (clean[0],) + variant[position + 1:]
        sheet[row - 2] = (cells, variant)

    sheet.insert(152 - 2, ([*sheet[147 - 2][0]], None))
    sheet.insert(200 - 2, ([None] * 5, None))
    for row in (23, 58, 141, 260):
        put(row, "quantity", None, (None,))
    put(77, "quantity", " ", (None,))
    put(96, "quantity", "#N/A", (None,))
    put(181, "price", "#N/A", (None,))
    put(301, "quantity", "#N/A", (None,))
    put(112, "size", "38-39", ("38-39",))
    put(214, "size", "36-37", ("36-37",))
    put(165, "quantity", "нет", (0,))
    put(330, "quantity", "2 шт", (2,))
    put(351, "price", "74000-76000", (None,))
    return sheet


def write():
    book = Workbook()
    sheet = book.active
    sheet.title = "Остатки"
    sheet.append(HEADER)
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for cells, _ in rows():
        sheet.append(cells)
        for cell in sheet[sheet.max_row]:
            if cell.value == "#N/A":
                cell.data_type = "e"
    for column, width in zip("ABCDE", (32, 8, 14, 10, 14)):
        sheet.column_dimensions[column].width = width
    sheet.freeze_panes = "A2"
    book.create_sheet("Лист2")
    DATA.mkdir(parents=True, exist_ok=True)
    book.save(DATA / FILE)
    settle(DATA / FILE)


def facts(product, color=None, size=None):
    """The rows of the sheet (1-based) for a product, narrowed by colour group and size; empty when nothing is in stock."""
    found = []
    for row, (_, variant) in enumerate(rows(), start=2):
        if variant is None or variant[0] != product:
            continue
        if (color and variant[2] != color) or (size and variant[1] != size):
            continue
        name, its_size, its_color, quantity, price = variant
        found.append({"kind": "stock", "product": name, "size": None if its_size == "-" else its_size,
                      "color": its_color, "quantity": quantity, "price": price, "row": row})
    return found
