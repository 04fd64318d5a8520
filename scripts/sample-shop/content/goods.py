"""All products, by the catalogue document that lists them."""
from . import goods_accessories, goods_bags, goods_casual, goods_classic

CATALOGUES = {
    "tufli.docx": goods_classic.PRODUCTS,
    "krossovki-i-zima.docx": goods_casual.PRODUCTS,
    "aksessuary.docx": goods_accessories.PRODUCTS,
    "sumki.docx": goods_bags.PRODUCTS,
}
ALL = [p for products in CATALOGUES.values() for p in products]
BY_NAME = {p.name: p for p in ALL}
FILE_OF = {p.name: "knowledge_base/catalog/" + name for name, products in CATALOGUES.items() for p in products}
