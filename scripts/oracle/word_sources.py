"""Sources that LibreOffice turns into Word documents: flat ODT, HTML and RTF."""
from texts import escape

SPACES = ' '.join(f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{uri}:1.0"' for prefix, uri in [
    ('office', 'office'), ('style', 'style'), ('text', 'text'), ('table', 'table'), ('draw', 'drawing'), ('fo', 'xsl-fo-compatible'),
    ('svg', 'svg-compatible'), ('number', 'datastyle')]) + (
        ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:math="http://www.w3.org/1998/Math/MathML"')


def flat_odt(texts):
    """One document with most of what Writer can do, in an order the seed decides."""
    def say():
        return escape(texts.say())

    def p(content, style='Standard'):
        return f'<text:p text:style-name="{style}">{content}</text:p>'

    def items(depth):
        inside = ''.join(f'<text:list-item>{p(say())}{items(depth - 1) if depth else ""}</text:list-item>' for _ in range(2))
        return f'<text:list text:style-name="L1">{inside}</text:list>'

    def cell(content, more=''):
        return f'<table:table-cell office:value-type="string"{more}>{content if content.startswith("<") else p(content)}</table:table-cell>'

    def table(name, inner=''):
        columns = '<table:table-column table:number-columns-repeated="3"/>'
        return (f'<table:table table:name="{name}">{columns}<table:table-header-rows><table:table-row>{cell(say())}{cell(say())}{cell(say())}</table:table-row></table:table-header-rows>'
                f'<table:table-row>{cell(say(), " table:number-columns-spanned=" + chr(34) + "2" + chr(34))}<table:covered-table-cell/>{cell(say(), " table:number-rows-spanned=" + chr(34) + "2" + chr(34))}</table:table-row>'
                f'<table:table-row>{cell(inner or say())}{cell(say())}<table:covered-table-cell/></table:table-row></table:table>')

    def note(kind, number):
        return (f'<text:note text:note-class="{kind}" text:id="{kind}{number}"><text:note-citation>{number}</text:note-citation>'
                f'<text:note-body>{p(say())}{p(say())}</text:note-body></text:note>')

    blocks = [
        lambda: ''.join(f'<text:h text:outline-level="{level}" text:style-name="Heading_20_{level}">{say()}</text:h>{p(say())}' for level in (1, 2, 3)),
        lambda: items(2),
        lambda: table('Т1'), lambda: table('Т2', table('Т3') + p(say())),
        lambda: p(say() + note('footnote', 1) + ' ' + say()) + p(say() + note('endnote', 2)),
        lambda: p(say() + f'<office:annotation><dc:creator>Проверка</dc:creator><dc:date>2025-03-01T12:00:00</dc:date>{p(say())}</office:annotation> ' + say()),
        lambda: p(say() + '<text:tab/>' + say() + '<text:line-break/>' + say() + '<text:s text:c="3"/>' + say()),
        lambda: p(f'<text:a xlink:type="simple" xlink:href="https://example.org/?q=1">{say()}</text:a> ' + say()),
        lambda: p(say() + f'<draw:frame draw:name="Рамка{texts.said}" text:anchor-type="paragraph" svg:width="6cm" svg:height="2cm"><draw:text-box fo:min-height="2cm">{p(say())}{p(say())}</draw:text-box></draw:frame>' + say()),
        lambda: p(say() + f'<draw:custom-shape text:anchor-type="paragraph" svg:width="4cm" svg:height="2cm">{p(say())}<draw:enhanced-geometry draw:type="rectangle" svg:viewBox="0 0 21600 21600" draw:enhanced-path="M 0 0 L 21600 0 21600 21600 0 21600 0 0 Z N"/></draw:custom-shape>' + say()),
        lambda: p(f'<text:ruby text:style-name="R1"><text:ruby-base>東京</text:ruby-base><text:ruby-text>とうきょう</text:ruby-text></text:ruby> ' + say()),
        lambda: p(say() + f' <text:span text:style-name="Hidden">невидимо</text:span>' + say()),
        lambda: p(f'<text:bookmark-start text:name="м{texts.said}"/>' + say() + f'<text:bookmark-end text:name="м{texts.said}"/> <text:page-number>1</text:page-number> ' + f'<text:title>{say()}</text:title>'),
        lambda: f'<text:section text:name="Раздел{texts.said}">{p(say())}{table("Т4")}{p(say())}</text:section>',
        lambda: p(say() + f'<draw:frame text:anchor-type="as-char" svg:width="2cm" svg:height="1cm"><draw:object><math:math><math:semantics><math:mrow><math:mfrac><math:mi>цена</math:mi><math:mn>2</math:mn></math:mfrac><math:mo>+</math:mo><math:msup><math:mi>x</math:mi><math:mn>2</math:mn></math:msup></math:mrow><math:annotation math:encoding="StarMath 5.0">цена over 2 + x^2</math:annotation></math:semantics></math:math></draw:object></draw:frame> ' + say()),
        lambda: f'<text:table-of-content text:name="Оглавление{texts.said}"><text:table-of-content-source text:outline-level="3"><text:index-title-template>Оглавление</text:index-title-template></text:table-of-content-source><text:index-body><text:index-title text:name="О{texts.said}">{p("Оглавление")}</text:index-title>{p(say())}{p(say())}</text:index-body></text:table-of-content>',
        lambda: p(say(), 'Bold') + p(say()),
    ]
    chosen = [block() for block in texts.random.sample(blocks, texts.random.randint(5, len(blocks)))]
    changed = ''
    if texts.random.random() < 0.5:
        changed = (f'<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>П</dc:creator><dc:date>2025-03-01T12:00:00</dc:date></office:change-info>{p("удалено")}</text:deletion></text:changed-region>'
                   '<text:changed-region text:id="c2"><text:insertion><office:change-info><dc:creator>П</dc:creator><dc:date>2025-03-01T12:00:00</dc:date></office:change-info></text:insertion></text:changed-region></text:tracked-changes>')
        chosen.append(p(say() + '<text:change text:change-id="c1"/> <text:change-start text:change-id="c2"/>' + say() + '<text:change-end text:change-id="c2"/>'))
    style = ('<style:style style:name="Bold" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>'
             '<style:style style:name="Hidden" style:family="text"><style:text-properties text:display="none"/></style:style>'
             '<text:list-style style:name="L1">' + ''.join(f'<text:list-level-style-number text:level="{n}" style:num-format="1" style:num-suffix="." text:display-levels="{n}"/>' for n in (1, 2, 3)) + '</text:list-style>')
    master = f'<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P1"><style:header>{p("верхний колонтитул")}</style:header></style:master-page></office:master-styles>'
    layout = '<style:page-layout style:name="P1"><style:header-style/></style:page-layout>'
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {SPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">'
            f'<office:automatic-styles>{style}{layout}</office:automatic-styles>{master}<office:body><office:text>{changed}{"".join(chosen)}</office:text></office:body></office:document>')


def html(texts):
    def say():
        return escape(texts.say())

    def items(tag, depth):
        return f'<{tag}>' + ''.join(f'<li>{say()}{items("ul" if tag == "ol" else "ol", depth - 1) if depth else ""}</li>' for _ in range(3)) + f'</{tag}>'
    table = (f'<table border="1"><tr><th>{say()}</th><th>{say()}</th><th>{say()}</th></tr><tr><td rowspan="2">{say()}</td><td colspan="2">{say()}</td></tr>'
             f'<tr><td>{say()}</td><td><table border="1"><tr><td>{say()}</td><td>{say()}</td></tr></table></td></tr></table>')
    blocks = [f'<h{n}>{say()}</h{n}><p>{say()}</p>' for n in (1, 2, 3, 4)] + [
        items('ol', 2), items('ul', 1), table, f'<p>{say()}<br>{say()} <b>{say()}</b> <a href="https://example.org/a">{say()}</a></p>',
        f'<blockquote>{say()}</blockquote>', f'<dl><dt>{say()}</dt><dd>{say()}</dd></dl>', f'<pre>{say()}\n  {say()}</pre>', f'<p>{say()}<sup>{texts.word()}</sup></p>']
    texts.random.shuffle(blocks)
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>не текст</title></head><body>{"".join(blocks)}</body></html>'


def rtf(texts):
    def say():
        return ''.join(c if ord(c) < 128 and c not in '\\{}' else ''.join(
            f'\\u{unit if unit < 32768 else unit - 65536}?' for unit in [int.from_bytes(c.encode("utf-16-le")[i:i + 2], "little") for i in range(0, len(c.encode("utf-16-le")), 2)]) for c in texts.say())
    row = '\\trowd\\cellx3000\\cellx6000\\cellx9000 ' + ''.join('\\intbl ' + '{}\\cell ' for _ in range(3)) + '\\row\n'
    merged = ('\\trowd\\clvmgf\\cellx3000\\clmgf\\cellx6000\\clmrg\\cellx9000 \\intbl {}\\cell\\intbl {}\\cell\\intbl\\cell\\row\n'
              '\\trowd\\clvmrg\\cellx3000\\cellx6000\\cellx9000 \\intbl\\cell\\intbl {}\\cell\\intbl {}\\cell\\row\n')
    blocks = [say() + '\\par\n', '{\\b ' + say() + '}\\par\n' + say() + '\\par\n', say() + '\\tab ' + say() + '\\line ' + say() + '\\par\n',
              row.format(say(), say(), say()) * 1 + row.format(say(), say(), say()) + '\\pard\n', merged.format(*(say() for _ in range(4))) + '\\pard\n',
              say() + '{\\super\\chftn{\\footnote\\chftn ' + say() + '}}\\par\n', '{\\field{\\*\\fldinst HYPERLINK "https://example.org/"}{\\fldrslt ' + say() + '}}\\par\n',
              say() + '{\\v невидимо}'.replace('невидимо', 'hidden') + say() + '\\par\n', say() + '\\~' + say() + '\\_' + say() + '\\-' + say() + '\\par\n',
              '{\\pntext\\f0 1.\\tab}{\\*\\pn\\pnlvlbody\\pndec\\pnstart1{\\pntxta .}}' + say() + '\\par\n']
    texts.random.shuffle(blocks)
    return '{\\rtf1\\ansi\\ansicpg1251\\deff0{\\fonttbl{\\f0 Times New Roman;}}\n' + ''.join(blocks) + '}'
