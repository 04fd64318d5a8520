"""Which text identifies each passage of the knowledge base: a phrase that occurs in it and nowhere else in its file."""
import re

from content import goods, objections, policy

TUFLI, BELTS = "knowledge_base/catalog/tufli.docx", "knowledge_base/catalog/aksessuary.docx"
TABLES = {
    "$feet": (TUFLI, "Ногу меряйте вечером, стоя"), "$feet38": (TUFLI, "24,4"), "$belt": (BELTS, "67–72 см"),
}
SHORTEST, LONGEST = 15, 70


def phrase(text):
    """The first sentence, with the next when it is short, cut at a word when it is long."""
    sentences = re.split(r"(?<=[.!?])\s", text)
    sentence = (sentences[0] if len(sentences[0]) >= SHORTEST else " ".join(sentences[:2])).rstrip(".")
    return sentence if len(sentence) <= LONGEST else sentence[:LONGEST].rsplit(" ", 1)[0].rstrip(",;:—– ")


def _product(product):
    file = goods.FILE_OF[product.name]
    if file.endswith("sumki.docx"):
        return file, f"{product.photo_word} {product.name},"
    in_row = file.endswith("tufli.docx") and product.category != "балетки"
    others = [p for p in goods.CATALOGUES[file.rsplit("/", 1)[1]] if p is not product]
    if in_row and not any(product.name in p.name for p in others):
        return file, product.name
    return file, phrase(product.text)


def index():
    """Reference → (file, contains): product name, `@` terms, `@@` town, `!` objection, `$` table row."""
    found = {p.name: _product(p) for p in goods.ALL} | TABLES
    cities = {row[0] for row in policy.CITIES}
    for key, text in policy.by_key().items():
        found[("@@" if key in cities else "@") + key] = (policy.FILE, phrase(text))
    for key, (file, _, answers) in objections.by_key().items():
        found["!" + key] = (file, phrase(answers[0]))
    return found


def category(reference):
    """Names of the products behind `#category` or `#category/colour`."""
    name, _, color = reference.lstrip("#").partition("/")
    return [p.name for p in goods.ALL if p.category == name and color in ("", *p.colors)]
