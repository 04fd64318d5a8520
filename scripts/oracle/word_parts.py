"""A Word document from bare XML: every feature is a method that returns blocks for the body and adds the parts it needs."""
import re
import struct
import zipfile
import zlib

from texts import Texts, escape

W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
MATH = 'http://schemas.openxmlformats.org/officeDocument/2006/math'
DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006'
STRICT = {
    W: 'http://purl.oclc.org/ooxml/wordprocessingml/main', R: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
    MATH: 'http://purl.oclc.org/ooxml/officeDocument/math', DRAWING + '/main': 'http://purl.oclc.org/ooxml/drawingml/main',
    DRAWING + '/wordprocessingDrawing': 'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing',
    DRAWING + '/picture': 'http://purl.oclc.org/ooxml/drawingml/picture', DRAWING + '/chart': 'http://purl.oclc.org/ooxml/drawingml/chart',
    DRAWING + '/diagram': 'http://purl.oclc.org/ooxml/drawingml/diagram'}
SPACES = {
    'w': W, 'r': R, 'm': MATH, 'a': DRAWING + '/main', 'wp': DRAWING + '/wordprocessingDrawing', 'pic': DRAWING + '/picture',
    'c': DRAWING + '/chart', 'dgm': DRAWING + '/diagram', 'mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
    'wps': 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'v': 'urn:schemas-microsoft-com:vml',
    'wpg': 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
    'o': 'urn:schemas-microsoft-com:office:office', 'w14': 'http://schemas.microsoft.com/office/word/2010/wordml'}
PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
WML = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
MAIN_TYPES = {'docx': WML + '.document.main+xml', 'dotx': WML + '.template.main+xml',
              'docm': 'application/vnd.ms-word.document.macroEnabled.main+xml',
              'dotm': 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml'}
HEADING_NAMES = ['heading {}', 'Заголовок {}', '{}-тақырып', 'Überschrift {}', 'Titre {}', '标题 {}', 'Nagłówek {}', 'Título {}', '見出し {}']


def png():
    def chunk(kind, data):
        return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
    return (b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', 1, 1, 8, 2, 0, 0, 0))
            + chunk(b'IDAT', zlib.compress(b'\x00\xff\x00\x00')) + chunk(b'IEND', b''))


def t(text):
    return f'<w:t xml:space="preserve">{escape(text)}</w:t>'


def r(text, props=''):
    return f'<w:r>{f"<w:rPr>{props}</w:rPr>" if props else ""}{t(text)}</w:r>'


def p(content='', props=''):
    content = r(content) if content and not content.startswith('<') else content
    return f'<w:p>{f"<w:pPr>{props}</w:pPr>" if props else ""}{content}</w:p>'


def tc(content, props='', width=2000):
    content = content if content.startswith('<') else p(content)
    # A cell has to end with a paragraph.
    if content.endswith('</w:tbl>') or content.endswith('</w:sdt>'):
        content += '<w:p/>'
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{props}</w:tcPr>{content}</w:tc>'


def tr(*cells, props=''):
    return f'<w:tr>{f"<w:trPr>{props}</w:trPr>" if props else ""}{"".join(cells)}</w:tr>'


def tbl(*rows, columns=3):
    grid = '<w:gridCol w:w="2000"/>' * columns
    return f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(rows)}</w:tbl>'


def field(code, result, data=''):
    def turn(kind, more=''):
        return f'<w:r><w:fldChar w:fldCharType="{kind}">{more}</w:fldChar></w:r>'
    code = f'<w:r><w:instrText xml:space="preserve">{escape(code)}</w:instrText></w:r>'
    return turn('begin', data) + code + turn('separate') + result + turn('end')


def change(kind, content, number):
    return f'<w:{kind} w:id="{number}" w:author="Проверка" w:date="2025-03-01T12:00:00Z">{content}</w:{kind}>'


class Document:
    """One document under way. Features are methods without an underscore in front; each can be put inside another."""

    def __init__(self, seed):
        self.texts = Texts(seed)
        self.random = self.texts.random
        self.parts = {}
        self.types = {}
        self.links = []
        self.notes = {'footnotes': [], 'endnotes': [], 'comments': []}
        self.lists = []
        self.styles = []
        self.ids = 0

    # What features share

    def say(self):
        return self.texts.say()

    def id(self):
        self.ids += 1
        return self.ids

    def link(self, kind, target, external=False):
        name = f'rId{len(self.links) + 100}'
        self.links.append((name, kind, target, external))
        return name

    def add(self, kind, part, data, content_type):
        self.parts['word/' + part] = data
        self.types['word/' + part] = content_type
        return self.link(kind, part)

    def style(self, name, inside='', based='Normal', type='paragraph'):
        id = f'S{self.id()}'
        self.styles.append(f'<w:style w:type="{type}" w:styleId="{id}"><w:name w:val="{escape(name)}"/>'
                           f'{f"<w:basedOn w:val={chr(34)}{based}{chr(34)}/>" if based else ""}{inside}</w:style>')
        return id

    def list(self, levels, overrides=''):
        number = len(self.lists) + 1
        inside = ''.join(
            f'<w:lvl w:ilvl="{i}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>{more}<w:lvlText w:val="{escape(text)}"/></w:lvl>'
            for i, (kind, text, start, more) in enumerate(levels))
        self.lists.append((f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>{inside}</w:abstractNum>',
                           f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/>{overrides}</w:num>'))
        return number

    def item(self, list, level=0):
        return p(self.say(), f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>')

    # Text

    def plain(self):
        return p(self.say()) + p(r(self.say(), '<w:b/>') + r(' ' + self.say(), '<w:i/>')) + p()

    def split_runs(self):
        text = self.say() + ' ' + self.say()
        cuts = sorted(self.random.sample(range(1, len(text)), 4))
        return p(''.join(r(text[a:b]) for a, b in zip([0] + cuts, cuts + [None])))

    def breaks(self):
        one, two, three, four, five = (self.texts.word() for _ in range(5))
        return p(f'<w:r>{t(one)}<w:tab/>{t(two)}<w:br/>{t(three)}<w:cr/>{t(four)}</w:r><w:r><w:br w:type="page"/></w:r><w:r>{t(five)}</w:r>')

    def hyphens(self):
        return p(f'<w:r>{t("тёмно")}<w:noBreakHyphen/>{t("синий")}</w:r><w:r>{t(" пере")}<w:softHyphen/>{t("нос")}</w:r>')

    def symbols(self):
        return p(r(self.texts.word()) + '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r><w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>' + r(self.texts.word()))

    def white_space(self):
        return p('<w:r><w:t>без атрибута</w:t></w:r>' + r('   три пробела   ') + r('\u00a0\u202f\u2003' + self.texts.word() + '\u200b'))

    def ruby(self):
        return p('<w:r><w:ruby><w:rubyPr><w:lid w:val="ja-JP"/></w:rubyPr><w:rt><w:r><w:t>とうきょう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東京</w:t></w:r></w:rubyBase></w:ruby></w:r>' + r(' ' + self.say()))

    def bidirectional(self):
        return p('<w:bdo w:val="rtl">' + r('עברית') + '</w:bdo><w:dir w:val="ltr">' + r(' ' + self.say()) + '</w:dir>', '<w:bidi/>')

    # Headings

    def headings(self):
        name = self.random.choice(HEADING_NAMES)
        ids = [self.style(name.format(level)) for level in (1, 2, 3)]
        derived = self.style('Моя глава', based=ids[1])
        lines = [p(self.say(), f'<w:pStyle w:val="{id}"/>') + p(self.say()) for id in ids + [derived]]
        return ''.join(lines)

    def outline_levels(self):
        id = self.style('Раздел', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
        return p(self.say(), f'<w:pStyle w:val="{id}"/>') + p(self.say(), '<w:outlineLvl w:val="1"/>') + p(self.say(), '<w:outlineLvl w:val="9"/>')

    def bold_headings(self):
        return p(r(self.say(), '<w:b/>')) + p(self.say()) + p(r(self.say().upper())) + p(self.say() + ' ' + self.say())

    def numbered_headings(self):
        one, two = self.style('heading 1'), self.style('heading 2')
        number = self.list([('decimal', '%1.', 1, f'<w:pStyle w:val="{one}"/>'), ('decimal', '%1.%2', 1, f'<w:pStyle w:val="{two}"/>')])
        def line(style, level):
            return p(self.say(), f'<w:pStyle w:val="{style}"/><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')
        return line(one, 0) + line(two, 1) + p(self.say()) + line(two, 1) + line(one, 0) + line(two, 1)

    # Lists

    def lists_of_levels(self):
        number = self.list([('decimal', '%1.', 1, ''), ('lowerLetter', '%2)', 1, ''), ('upperRoman', '%1.%2.%3', 4, '<w:isLgl/>'),
                            ('russianLower', '%4)', 1, '<w:lvlRestart w:val="0"/>')])
        return ''.join(self.item(number, level) for level in (0, 1, 1, 2, 3, 0, 1, 2, 3, 0))

    def lists_restarted(self):
        number = self.list([('decimal', '%1)', 1, '')], '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>')
        return self.item(number) + self.item(number) + p(self.say()) + self.item(number)

    def bullets(self):
        number = self.list([('bullet', '\uf0b7', 1, ''), ('bullet', 'o', 1, ''), ('bullet', '–', 1, '')])
        return ''.join(self.item(number, level) for level in (0, 1, 2, 0))

    # Tables

    def table(self):
        return tbl(*(tr(*(tc(self.texts.word()) for _ in range(3))) for _ in range(3)))

    def table_spans(self):
        return tbl(
            tr(tc(self.say(), '<w:gridSpan w:val="2"/>'), tc(self.texts.word())),
            tr(tc(self.texts.word(), '<w:vMerge w:val="restart"/>'), tc(self.texts.word()), tc(self.texts.word())),
            tr(tc('<w:p/>', '<w:vMerge/>'), tc(self.texts.word()), tc(self.texts.word())),
            tr(tc(self.texts.word()), tc(self.texts.word()), props='<w:gridBefore w:val="1"/><w:wBefore w:w="2000" w:type="dxa"/>'),
            tr(tc(self.texts.word()), tc(self.texts.word()), props='<w:gridAfter w:val="1"/><w:wAfter w:w="2000" w:type="dxa"/>'))

    def table_nested(self):
        inner = tbl(tr(tc(self.texts.word()), tc(self.texts.word())), tr(tc(self.texts.word()), tc(self.texts.word())), columns=2)
        return tbl(tr(tc(p(self.texts.word()) + inner + p(self.texts.word())), tc(self.texts.word())), tr(tc(inner), tc(self.say())), columns=2)

    def table_controls(self):
        cell = f'<w:sdt><w:sdtPr><w:id w:val="{self.id()}"/></w:sdtPr><w:sdtContent>{tc(self.texts.word())}</w:sdtContent></w:sdt>'
        row = f'<w:sdt><w:sdtPr><w:id w:val="{self.id()}"/></w:sdtPr><w:sdtContent>{tr(cell, tc(self.texts.word()))}</w:sdtContent></w:sdt>'
        custom = f'<w:customXml w:uri="u" w:element="e">{tr(tc(self.texts.word()), tc(self.texts.word()))}</w:customXml>'
        return tbl(tr(tc(self.texts.word()), tc(self.texts.word())), row, custom, columns=2)

    def table_changes(self):
        deleted = f'<w:del w:id="{self.id()}" w:author="П"/>'
        inserted = f'<w:ins w:id="{self.id()}" w:author="П"/>'
        gone = change('del', f'<w:r><w:delText>{self.texts.word()}</w:delText></w:r>', self.id())
        return tbl(tr(tc(self.texts.word()), tc(self.texts.word())), tr(tc(p(gone)), tc(p(gone)), props=deleted),
                   tr(tc(self.texts.word()), tc(self.texts.word()), props=inserted), columns=2)

    def table_header(self):
        return p(self.say()) + tbl(tr(tc('Артикул'), tc('Цена'), tc('Остаток'), props='<w:tblHeader/>'),
                                   *(tr(tc(self.texts.word()), tc('45 000 ₸'), tc(str(n))) for n in range(3)))

    def table_contents(self):
        """Links, images, notes and lists inside cells."""
        return tbl(tr(tc(self.hyperlinks()), tc(self.image())), tr(tc(self.footnote()), tc(self.lists_restarted())), columns=2)

    # Links and fields

    def hyperlinks(self):
        target = self.link('hyperlink', 'https://example.org/?a=1&amp;b=2', True)
        return (p(r(self.texts.word() + ' ') + f'<w:hyperlink r:id="{target}" w:anchor="часть">{r(self.texts.word())}{r(" " + self.texts.word())}</w:hyperlink>'
                  f'<w:hyperlink w:anchor="место">{r(" " + self.texts.word())}</w:hyperlink>'))

    def fields(self):
        nested = field('PAGEREF _Toc1 \\h', r('7'))
        return (p(field('HYPERLINK "https://example.org/"', r(self.texts.word()))) + p(f'<w:fldSimple w:instr=" AUTHOR ">{r(self.texts.word())}</w:fldSimple>')
                + p(field('MERGEFIELD имя', r('«имя»')) + r(' ') + field('FORMTEXT', r(self.texts.word())))
                + p(r(self.texts.word()) + field('TOC \\o "1-3"', r(self.texts.word() + ' ') + nested)) + p(field('DATE', '')))

    def field_over_paragraphs(self):
        def turn(kind):
            return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
        code = '<w:r><w:instrText xml:space="preserve"> INDEX \\c "2" </w:instrText></w:r>'
        return p(turn('begin') + code + turn('separate') + r(self.say())) + p(self.say()) + p(r(self.say()) + turn('end'))

    def form_fields(self):
        box = '<w:ffData><w:name w:val="f"/><w:checkBox><w:sizeAuto/><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData>'
        drop = '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="красный"/><w:listEntry w:val="синий"/></w:ddList></w:ffData>'
        return p(field('FORMCHECKBOX', '', box) + r(' ' + self.texts.word())) + p(field('FORMDROPDOWN', '', drop) + r(' ' + self.texts.word()))

    # Wrappers

    def content_controls(self):
        inline = f'<w:sdt><w:sdtPr><w:alias w:val="не текст"/><w:text/></w:sdtPr><w:sdtContent>{r(self.texts.word())}</w:sdtContent></w:sdt>'
        return (f'<w:sdt><w:sdtPr><w:id w:val="{self.id()}"/><w:placeholder><w:docPart w:val="x"/></w:placeholder></w:sdtPr><w:sdtContent>'
                f'{p(self.say())}<w:sdt><w:sdtContent>{p(inline + r(" " + self.texts.word()))}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>')

    def smart_tags(self):
        return p(f'<w:smartTag w:uri="u" w:element="e"><w:smartTagPr><w:attr w:name="n" w:val="не текст"/></w:smartTagPr>{r(self.texts.word())}'
                 f'<w:smartTag w:uri="u" w:element="f">{r(" " + self.texts.word())}</w:smartTag></w:smartTag>')

    def custom_xml(self):
        return f'<w:customXml w:uri="u" w:element="e"><w:customXmlPr><w:attr w:name="n" w:val="не текст"/></w:customXmlPr>{p(self.say())}</w:customXml>'

    # Changes and hidden text

    def changes(self):
        return (p(change('ins', r(self.texts.word()), self.id()) + change('del', f'<w:r><w:delText>{self.texts.word()}</w:delText></w:r>', self.id()) + r(' ' + self.texts.word()))
                + p(change('moveFrom', r(self.texts.word()), self.id())) + p(change('moveTo', r(self.texts.word()), self.id()))
                + p(change('ins', change('del', f'<w:r><w:delText>{self.texts.word()}</w:delText></w:r>', self.id()), self.id()) + r(self.texts.word())))

    def deleted_marks(self):
        gone = f'<w:rPr><w:del w:id="{self.id()}" w:author="П"/></w:rPr>'
        return p(self.texts.word() + ' ', gone) + p(self.texts.word())

    def hidden(self):
        id = self.style('Скрытый', '<w:rPr><w:vanish/></w:rPr>', based=None, type='character')
        whole = self.style('Скрытый абзац', '<w:rPr><w:vanish/></w:rPr>')
        return (p(r(self.texts.word()) + r('невидимо', '<w:vanish/>') + r(' ' + self.texts.word(), '<w:vanish w:val="0"/>') + r('невидимо', f'<w:rStyle w:val="{id}"/>'))
                + p('невидимо', f'<w:pStyle w:val="{whole}"/>'))

    # Drawings

    def image(self):
        part = f'media/image{self.id()}.png'
        link = self.add('image', part, png(), 'image/png')
        number = self.id()
        return p(f'<w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><wp:docPr id="{number}" name="Рисунок" descr="туфли на фото"/><a:graphic>'
                 f'<a:graphicData uri="{DRAWING}/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="i.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
                 f'<a:blip r:embed="{link}"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>' + r(self.texts.word()))

    def text_box(self):
        inside = p(self.say()) + p(self.say())
        return self.boxed(inside)

    def boxed(self, inside):
        number = self.id()
        choice = (f'<w:drawing><wp:inline><wp:extent cx="2000000" cy="1000000"/><wp:docPr id="{number}" name="Надпись"/><a:graphic>'
                  f'<a:graphicData uri="{SPACES["wps"]}"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" cy="1000000"/></a:xfrm>'
                  f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>{inside}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>'
                  f'</a:graphicData></a:graphic></wp:inline></w:drawing>')
        fallback = f'<w:pict><v:shape style="width:100pt;height:50pt"><v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox></v:shape></w:pict>'
        return p(r(self.texts.word()) + f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{choice}</mc:Choice><mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent></w:r>' + r(' ' + self.texts.word()))

    def old_text_box(self):
        return p(f'<w:r><w:pict><v:shape style="width:100pt;height:50pt"><v:textbox><w:txbxContent>{p(self.say())}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>' + r(self.texts.word()))

    def table_in_text_box(self):
        return self.boxed(self.table() + p(self.say()))

    def alternatives_of_text(self):
        return p(f'<mc:AlternateContent><mc:Choice Requires="w14">{r(self.texts.word())}</mc:Choice><mc:Fallback>{r("не это")}</mc:Fallback></mc:AlternateContent>')

    def chart(self):
        words = [self.texts.word() for _ in range(4)]
        points = ''.join(f'<c:pt idx="{i}"><c:v>{w}</c:v></c:pt>' for i, w in enumerate(words[2:]))
        xml = (f'<c:chartSpace xmlns:c="{SPACES["c"]}" xmlns:a="{SPACES["a"]}"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>{words[0]}</a:t></a:r></a:p></c:rich></c:tx></c:title>'
               f'<c:plotArea><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>A</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>{words[1]}</c:v></c:pt></c:strCache></c:strRef></c:tx>'
               f'<c:cat><c:strRef><c:f>B</c:f><c:strCache><c:ptCount val="2"/>{points}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>C</c:f><c:numCache><c:ptCount val="1"/><c:pt idx="0"><c:v>5</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>'
               '<c:axId val="1"/><c:axId val="2"/></c:barChart></c:plotArea></c:chart></c:chartSpace>')
        link = self.add('chart', f'charts/chart{self.id()}.xml', xml, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml')
        return p(f'<w:r><w:drawing><wp:inline><wp:extent cx="2000000" cy="1000000"/><wp:docPr id="{self.id()}" name="Диаграмма"/><a:graphic><a:graphicData uri="{DRAWING}/chart">'
                 f'<c:chart r:id="{link}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>' + r(self.texts.word()))

    def diagram(self):
        points = ''.join(f'<dgm:pt modelId="{i}"><dgm:prSet/><dgm:spPr/><dgm:t><a:bodyPr/><a:p><a:r><a:t>{self.texts.word()}</a:t></a:r></a:p></dgm:t></dgm:pt>' for i in range(3))
        xml = f'<dgm:dataModel xmlns:dgm="{SPACES["dgm"]}" xmlns:a="{SPACES["a"]}"><dgm:ptLst>{points}</dgm:ptLst><dgm:cxnLst/></dgm:dataModel>'
        link = self.add('diagramData', f'diagrams/data{self.id()}.xml', xml, 'application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml')
        return p(f'<w:r><w:drawing><wp:inline><wp:extent cx="2000000" cy="1000000"/><wp:docPr id="{self.id()}" name="Схема"/><a:graphic><a:graphicData uri="{DRAWING}/diagram">'
                 f'<dgm:relIds r:dm="{link}" r:lo="x" r:qs="x" r:cs="x"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>' + r(self.texts.word()))

    def equations(self):
        def m(text):
            return f'<m:r><m:t>{text}</m:t></m:r>'
        return (p(r(self.texts.word() + ' ') + f'<m:oMath><m:f><m:num>{m("цена")}</m:num><m:den>{m("2")}</m:den></m:f>{m("+")}<m:sSup><m:e>{m("x")}</m:e><m:sup>{m("2")}</m:sup></m:sSup></m:oMath>')
                + p(f'<m:oMathPara><m:oMath>{m("итого=y")}</m:oMath></m:oMathPara>'))

    # Notes

    def note(self, kind, mark):
        number = len(self.notes[kind]) + 2
        self.notes[kind].append((number, p(self.say()) + p(self.say())))
        return f'<w:r><w:{mark} w:id="{number}"/></w:r>'

    def footnote(self):
        return p(r(self.texts.word()) + self.note('footnotes', 'footnoteReference') + r(' ' + self.texts.word()))

    def endnote(self):
        return p(r(self.texts.word()) + self.note('endnotes', 'endnoteReference'))

    def comment(self):
        mark = self.note('comments', 'commentReference')
        number = re.search(r'w:id="(\d+)"', mark).group(1)
        return p(f'<w:commentRangeStart w:id="{number}"/>' + r(self.texts.word()) + f'<w:commentRangeEnd w:id="{number}"/>' + mark)

    # Oddities

    def embedded_text(self):
        link = self.add('aFChunk', f'chunk{self.id()}.txt', self.say().encode(), 'text/plain')
        return f'<w:altChunk r:id="{link}"/>' + p(self.say())

    def sections(self):
        head = self.add('header', f'header{self.id()}.xml', f'<w:hdr {self.spaces()}>{p("колонтитул")}</w:hdr>', WML + '.header+xml')
        return p(self.say(), f'<w:sectPr><w:headerReference w:type="default" r:id="{head}"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>') + p(self.say())

    def marks_between(self):
        return ('<w:bookmarkStart w:id="900" w:name="b"/>' + p('<w:proofErr w:type="spellStart"/>' + r(self.texts.word()) + '<w:proofErr w:type="spellEnd"/><w:bookmarkEnd w:id="900"/>')
                + '<w:permStart w:id="901" w:edGrp="everyone"/>' + p(self.say()) + '<w:permEnd w:id="901"/>')

    @classmethod
    def features(cls):
        special = {'say', 'id', 'link', 'add', 'style', 'list', 'item', 'boxed', 'note', 'spaces', 'save', 'features'}
        return sorted(name for name in vars(cls) if not name.startswith('_') and name not in special)

    # Writing

    @staticmethod
    def spaces():
        return ' '.join(f'xmlns:{prefix}="{uri}"' for prefix, uri in SPACES.items()) + ' mc:Ignorable="w14"'

    def save(self, path, body, ending='docx', strict=False, prefix=None, bom=False, utf16=False, absolute=False, main='document.xml',
             bodies=1, stored=False, bare=False):
        """Writes the document. `bare` leaves styles and numbering out although the body names them."""
        blocks = f'<w:body>{body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body>'
        if bodies > 1:
            blocks += f'<w:body>{p(self.say())}</w:body>' * (bodies - 1)
        if not bare:
            style = ('<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
                     '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>')
            self.add('styles', 'styles.xml', f'<w:styles {self.spaces()}>{style}{"".join(self.styles)}</w:styles>', WML + '.styles+xml')
            if self.lists:
                inside = ''.join(a for a, _ in self.lists) + ''.join(n for _, n in self.lists)
                self.add('numbering', 'numbering.xml', f'<w:numbering {self.spaces()}>{inside}</w:numbering>', WML + '.numbering+xml')
        for kind, notes in self.notes.items():
            if notes:
                tag = kind[:-1]
                inside = ''.join(f'<w:{tag} w:id="{number}" w:author="П">{xml}</w:{tag}>' for number, xml in notes)
                self.add(kind, kind + '.xml', f'<w:{kind} {self.spaces()}>{inside}</w:{kind}>', WML + f'.{kind}+xml')
        root = '/word/' if absolute else ''
        links = ''.join(f'<Relationship Id="{name}" Type="{R}/{kind}" Target="{target if external else root + target}"{" TargetMode=" + chr(34) + "External" + chr(34) if external else ""}/>'
                        for name, kind, target, external in self.links)
        overrides = ''.join(f'<Override PartName="/{part}" ContentType="{kind}"/>' for part, kind in self.types.items())
        files = {
            '[Content_Types].xml': f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/{main}" ContentType="{MAIN_TYPES[ending]}"/>{overrides}</Types>',
            '_rels/.rels': f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{R}/officeDocument" Target="{"/" if absolute else ""}word/{main}"/></Relationships>',
            f'word/{main}': f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document {self.spaces()}>{blocks}</w:document>',
            f'word/_rels/{main}.rels': f'<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>', **self.parts}
        with zipfile.ZipFile(path, 'w', zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED) as archive:
            for part, data in files.items():
                if isinstance(data, str):
                    if strict:
                        for plain, pure in STRICT.items():
                            data = data.replace(plain + '"', pure + '"').replace(plain + '/', pure + '/')
                    if prefix and part.startswith('word/') and not part.endswith('.rels'):
                        data = re.sub(r'(</?|\s)w:', rf'\1{prefix}:', data).replace('xmlns:w=', f'xmlns:{prefix}=')
                    is_main = part == f'word/{main}'
                    if utf16 and is_main:
                        data = data.replace('encoding="UTF-8"', 'encoding="UTF-16"').encode('utf-16')
                    else:
                        data = (b'\xef\xbb\xbf' if bom and is_main else b'') + data.encode()
                archive.writestr(part, data)
