"""Makes Word documents with everything the parser has to read, to be held against independent readings by compare-word.py.

    make-word.py OUT [--seed 1] [--count 150] [--without-office]

OUT gets folders: features (one feature a document), nested (a feature inside another), packages (odd packages), random (seeded
mixtures), python-docx, office (LibreOffice from ODT, HTML and RTF, by both of its filters) and trips (there and back again).
"""
import argparse
import glob
import io
import os
import random

import docx
from docx.enum.section import WD_SECTION
from docx.shared import Inches

import office
import word_sources
from texts import Texts
from word_parts import MAIN_TYPES, Document, p, png, tbl, tc, tr

CONTAINERS = {
    'cell': lambda doc, inside: tbl(tr(tc(inside + '<w:p/>'), tc(doc.texts.word())), columns=2),
    'nested-cell': lambda doc, inside: tbl(tr(tc(tbl(tr(tc(inside + '<w:p/>'))) + p(doc.texts.word())), tc(doc.texts.word())), columns=2),
    'control': lambda doc, inside: f'<w:sdt><w:sdtPr><w:id w:val="{doc.id()}"/></w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>',
    'text-box': lambda doc, inside: doc.boxed(inside),
    'custom-xml': lambda doc, inside: f'<w:customXml w:uri="u" w:element="e">{inside}</w:customXml>',
}
# What Word itself forbids inside a text box: notes, and another text box in the old form.
NOT_IN_BOXES = {'footnote', 'endnote', 'comment', 'sections', 'embedded_text', 'text_box', 'old_text_box', 'table_in_text_box', 'table_contents'}
PACKAGES = {
    'strict': {'strict': True}, 'prefix': {'prefix': 'слово'}, 'prefix-strict': {'prefix': 'ns7', 'strict': True}, 'bom': {'bom': True},
    'utf16': {'utf16': True}, 'absolute': {'absolute': True}, 'document2': {'main': 'document2.xml'}, 'stored': {'stored': True},
    'two-bodies': {'bodies': 2}, 'bare': {'bare': True}, **{ending: {'ending': ending} for ending in MAIN_TYPES}}


def make(path, features, seed, **package):
    doc = Document(seed)
    body = ''.join(feature(doc) if callable(feature) else getattr(doc, feature)() for feature in features)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    doc.save(path, body + p(doc.say()), **package)


def random_document(path, seed):
    chance = random.Random(seed)

    def block(depth):
        name = chance.choice(Document.features())
        if depth == 0 or chance.random() < 0.7:
            return [lambda doc: getattr(doc, name)()], name in NOT_IN_BOXES
        inside = [block(depth - 1) for _ in range(chance.randint(1, 3))]
        kinds = [k for k in CONTAINERS if k != 'text-box' or not any(awkward for _, awkward in inside)]
        kind = chance.choice(kinds)
        return [lambda doc: CONTAINERS[kind](doc, ''.join(f(doc) for fs, _ in inside for f in fs))], True

    features = [f for _ in range(chance.randint(3, 12)) for f in block(2)[0]]
    package = dict(chance.choice(list(PACKAGES.values()))) if chance.random() < 0.4 else {}
    package.setdefault('ending', 'docx')
    make(path.replace('.docx', '.' + package['ending']), features, seed, **package)


def by_python_docx(path, seed):
    texts = Texts(seed)
    chance = texts.random
    doc = docx.Document()

    def paragraph():
        made = doc.add_paragraph(texts.say(), style=chance.choice(['Normal', 'List Bullet', 'List Number', 'List Number 2', 'Quote', 'Intense Quote', 'No Spacing', 'Caption']))
        made.add_run(' ' + texts.say()).bold = chance.random() < 0.5
        if chance.random() < 0.3:
            made.add_run().add_break()
            made.add_run(texts.say())
        if chance.random() < 0.3:
            made.add_run('\t' + texts.say())

    def table(parent, width=3):
        made = parent.add_table(rows=4, cols=width)
        for row in made.rows:
            for cell in row.cells:
                cell.text = texts.word()
        made.cell(0, 0).merge(made.cell(0, 1))
        made.cell(1, 0).merge(made.cell(2, 0))
        made.cell(1, 1).merge(made.cell(2, 2))
        return made

    def nested():
        made = table(doc)
        cell = made.cell(3, 2)
        inner = cell.add_table(rows=2, cols=2)
        for row in inner.rows:
            for c in row.cells:
                c.text = texts.word()
        cell.add_paragraph(texts.say())

    def commented():
        made = doc.add_paragraph()
        run = made.add_run(texts.say())
        doc.add_comment(run, text=texts.say(), author='Проверка', initials='П')

    def section():
        made = doc.add_section(WD_SECTION.NEW_PAGE)
        made.header.is_linked_to_previous = False
        made.header.paragraphs[0].text = 'верхний колонтитул'
        paragraph()

    def picture():
        doc.add_picture(io.BytesIO(png()), width=Inches(1))

    acts = [paragraph, lambda: table(doc), nested, commented, section, picture, doc.add_page_break] + [
        lambda level=level: doc.add_heading(texts.say(), level) for level in range(0, 5)]
    for _ in range(chance.randint(5, 40)):
        chance.choice(acts)()
    doc.save(path)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('out')
    options.add_argument('--seed', type=int, default=1)
    options.add_argument('--count', type=int, default=150, help='documents of random mixtures')
    options.add_argument('--without-office', action='store_true')
    chosen = options.parse_args()
    out, seed = chosen.out, chosen.seed
    for folder in ('features', 'nested', 'packages', 'random', 'python-docx', 'sources', 'office', 'trips'):
        os.makedirs(os.path.join(out, folder), exist_ok=True)
    features = Document.features()
    for number, name in enumerate(features):
        make(f'{out}/features/{name}.docx', [name], seed * 1000 + number)
        for kind, container in CONTAINERS.items():
            if kind == 'text-box' and name in NOT_IN_BOXES:
                continue
            make(f'{out}/nested/{name}-in-{kind}.docx', [lambda doc, c=container: c(doc, getattr(doc, name)())], seed * 1000 + number)
    for name, package in PACKAGES.items():
        make(f'{out}/packages/{name}.{package.get("ending", "docx")}', ['headings', 'table_spans', 'hyperlinks', 'footnote', 'lists_of_levels', 'text_box', 'image'], seed, **package)
    for number in range(chosen.count):
        random_document(f'{out}/random/{number:03}.docx', seed * 100_000 + number)
    for number in range(30):
        by_python_docx(f'{out}/python-docx/{number:02}.docx', seed * 1000 + number)
    for number in range(24):
        texts = Texts(seed * 1000 + number)
        kind = ('fodt', 'html', 'rtf', 'fodt')[number % 4]
        source = {'fodt': word_sources.flat_odt, 'html': word_sources.html, 'rtf': word_sources.rtf}[kind](texts)
        with open(f'{out}/sources/{kind}-{number:02}.{kind}', 'w', encoding='utf-8') as file:
            file.write(source)
    if chosen.without_office:
        return
    flat = sorted(glob.glob(f'{out}/sources/*.fodt') + glob.glob(f'{out}/sources/*.rtf'))
    pages = sorted(glob.glob(f'{out}/sources/*.html'))
    office.convert(flat, 'docx:MS Word 2007 XML', f'{out}/office/word-2007')
    office.convert(flat, 'docx:Office Open XML Text', f'{out}/office/open-xml')
    # Writer reads HTML as a web page unless told otherwise; by way of ODT it becomes a document.
    office.convert(pages, 'odt:writer8', f'{out}/sources')
    office.convert([page.replace('.html', '.odt') for page in pages], 'docx:MS Word 2007 XML', f'{out}/office/word-2007')
    sources = sorted(glob.glob(f'{out}/features/*.docx')) + sorted(glob.glob(f'{out}/random/*.docx'))[:40]
    office.convert(sources, 'odt', f'{out}/sources/trips')
    office.convert(sorted(glob.glob(f'{out}/sources/trips/*.odt')), 'docx:MS Word 2007 XML', f'{out}/trips')


if __name__ == '__main__':
    main()
