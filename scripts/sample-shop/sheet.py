"""The stock sheet as a careful person reads it: one name, colour, size and quantity a row, whatever was typed."""
import re
from dataclasses import dataclass

from openpyxl import load_workbook

from content import goods
from content.model import COLORS
from paths import DATA

FILE = "inventory.xlsx"
# In the sheet and in no catalogue: what they are.
OUTSIDE = {"Fendi Peekaboo": "сумки", "Chloe Woody": "сумки", "New Balance 530": "кроссовки", "Amina Muaddi Begum": "туфли"}
CATEGORY = {p.name: p.category for p in goods.ALL} | OUTSIDE
BRANDS = (
    "Alaia", "Alexander McQueen", "Amina Muaddi", "Balenciaga", "Bottega Veneta", "Burberry", "Celine", "Chanel", "Chloe",
    "Christian Louboutin", "Dior", "Fendi", "Gianvito Rossi", "Golden Goose", "Goyard", "Gucci", "Hermes", "Jimmy Choo", "Loewe",
    "Loro Piana", "Louis Vuitton", "Manolo Blahnik", "Miu Miu", "New Balance", "Prada", "Saint Laurent", "Stuart Weitzman", "UGG", "Valentino",
)
_NAMES = {name.casefold(): name for name in CATEGORY}
_COLORS = {form.replace("ё", "е"): color for color, forms in COLORS.items() for form in (color, *forms)}


@dataclass(frozen=True)
class Variant:
    """One row; `size` None where the sheet has `-`, `quantity` and `price` None where the cell cannot be read."""

    row: int
    product: str
    size: str | None
    color: str
    quantity: int | None
    price: int | None

    @property
    def category(self):
        return CATEGORY[self.product]

    @property
    def brand(self):
        return brand_of(self.product)

    def covers(self, size):
        """38 is covered by 38 and by the row typed 38-39."""
        if self.size is None or size is None:
            return self.size == size
        low, _, high = self.size.partition("-")
        wanted, _, _ = size.partition("-")
        return self.size == size or float(low) <= float(wanted) <= float(high or low) and "-" not in size


def brand_of(product):
    return next(b for b in BRANDS if product.startswith(b + " "))


def read_size(value):
    text = str(value).strip()
    return None if text == "-" else re.sub(r"\.0$", "", text)


def read_quantity(value):
    text = "" if value is None else str(value).strip()
    return 0 if text == "нет" else int(match[0]) if (match := re.match(r"\d+", text)) else None


def read_price(value):
    digits = re.sub(r"[\s\u00a0₸]", "", str(value))
    return int(digits) if digits.isdigit() else None


def read_color(value):
    return _COLORS[value.strip().casefold().replace("ё", "е")]


def read():
    found = []
    for number, cells in enumerate(load_workbook(DATA / FILE).worksheets[0].iter_rows(min_row=2, values_only=True), start=2):
        if cells[0] is None:
            continue
        name = _NAMES[" ".join(cells[0].split()).casefold()]
        found.append(Variant(number, name, read_size(cells[1]), read_color(cells[2]), read_quantity(cells[3]), read_price(cells[4])))
    return found


SHEET = read()


def matching(selector):
    """Rows of `Product/colour/size`, `@Brand#category/colour/size` or `*/colour/size`; empty slots mean any, sizes may be a list."""
    head, color, sizes = (selector.split("/") + ["", ""])[:3]
    wanted = [s for s in sizes.split(",") if s]
    return [v for v in SHEET if _is(v, head) and color in ("", v.color) and (not wanted or any(v.covers(s) for s in wanted))]


def _is(variant, head):
    if head == "*":
        return True
    if head[0] not in "@#":
        return variant.product == head
    brand, _, category = head.partition("#")
    return brand in ("", "@" + variant.brand) and category in ("", variant.category) and (not category or variant.product not in OUTSIDE)
