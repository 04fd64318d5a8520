"""Records shared by the content modules and the writers."""
from dataclasses import dataclass


@dataclass(frozen=True)
class Product:
    """One product of the catalogue; `price` in tenge, `sizes` as (first, last) or None for goods without sizes."""

    category: str
    name: str
    colors: tuple
    material: str
    measure: str
    sizes: tuple | None
    season: str
    price: int
    text: str
    group: str = ""
    half_sizes: bool = False

    @property
    def photo_word(self):
        return CATEGORIES[self.category][0]


# category: (word in photo names and plain lines, grammatical form of colours)
CATEGORIES = {
    "туфли": ("Туфли", "pl"), "балетки": ("Балетки", "pl"), "лоферы": ("Лоферы", "pl"),
    "босоножки": ("Босоножки", "pl"), "шлёпанцы": ("Шлёпанцы", "pl"), "кроссовки": ("Кроссовки", "pl"),
    "угги": ("Угги", "pl"), "ботинки": ("Ботинки", "pl"), "сапоги": ("Сапоги", "pl"),
    "сумки": ("Сумка", "f"), "клатчи": ("Клатч", "m"), "кошельки": ("Кошелёк", "m"),
    "ремни": ("Ремень", "m"), "платки": ("Платок", "m"), "шарфы": ("Шарф", "m"), "очки": ("Очки", "pl"),
}

# colour group: (feminine, plural)
COLORS = {
    "чёрный": ("чёрная", "чёрные"), "белый": ("белая", "белые"), "бежевый": ("бежевая", "бежевые"),
    "коричневый": ("коричневая", "коричневые"), "красный": ("красная", "красные"),
    "бордовый": ("бордовая", "бордовые"), "розовый": ("розовая", "розовые"), "синий": ("синяя", "синие"),
    "голубой": ("голубая", "голубые"), "зелёный": ("зелёная", "зелёные"), "серый": ("серая", "серые"),
    "золотой": ("золотая", "золотые"), "серебряный": ("серебряная", "серебряные"),
    "жёлтый": ("жёлтая", "жёлтые"), "оранжевый": ("оранжевая", "оранжевые"),
    "фиолетовый": ("фиолетовая", "фиолетовые"),
}


def color_word(color, category):
    """The colour in the form that agrees with the category's word: чёрный → чёрная (сумка), чёрные (туфли)."""
    form = CATEGORIES[category][1]
    return color if form == "m" else COLORS[color][0 if form == "f" else 1]


def size_range(product, sep="–"):
    return f"{product.sizes[0]}{sep}{product.sizes[1]}" if product.sizes else ""
