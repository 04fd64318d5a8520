"""An independent reading of a Word document's main part: every piece of text with what the format says of it.

`shown` is what Word shows; the other kinds name the rule by which a text is not shown, so that a difference to another reader
that ignores the rule is explained by the file itself and not by our parser.
"""
import posixpath
import re
import zipfile
from collections import Counter, defaultdict

from lxml import etree

PARSER = dict(resolve_entities=False, no_network=True, huge_tree=True, recover=True)
SPACES = {'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
          'http://purl.oclc.org/ooxml/officeDocument/math': 'm', 'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
          'http://purl.oclc.org/ooxml/drawingml/main': 'a', 'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
          'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc', 'urn:schemas-microsoft-com:vml': 'v'}
SYMBOL_FONTS = {'symbol', 'wingdings', 'wingdings 2', 'wingdings 3', 'webdings', 'opensymbol', 'starsymbol', 'standard symbols l'}
TOKEN = re.compile(r'[^\W_]+|[^\w\s]|_')


def tokens(text):
    """Words and signs; marks that only guide line breaking are left out."""
    text = text.replace('\u2011', '-').replace('\u00ad', '').replace('\u200b', '')
    return TOKEN.findall(text)


def squeeze(text):
    """Without white space and marks, so that readers that glue or part words can be compared."""
    return re.sub(r'[\s\u00ad\u200b]', '', text.replace('\u2011', '-'))


def name(element):
    """`w:p` for any prefix, transitional or strict; None for comments and other namespaces."""
    if not isinstance(element.tag, str):
        return None
    space, _, local = element.tag[1:].partition('}') if element.tag[0] == '{' else ('', '', element.tag)
    return f'{SPACES[space]}:{local}' if space in SPACES else f'?:{local}'


def value(element, key='val'):
    for attribute, text in element.attrib.items():
        if attribute.rpartition('}')[2] == key:
            return text
    return None


def is_on(element):
    return value(element) not in ('0', 'false', 'off')


class Package:
    """A package's parts by lower-case names; the main part by its relationship."""

    def __init__(self, path):
        self.zip = zipfile.ZipFile(path)
        self.names = {}
        for entry in self.zip.namelist():
            self.names.setdefault(entry.replace('\\', '/').lstrip('/').lower(), entry)
        self.main = next((target for kind, target in self.relationships('') if kind == 'officeDocument' and target in self.names), None)
        if self.main is None:
            self.main = next((part for part in ('word/document.xml', 'xl/workbook.xml') if part in self.names), None)

    def xml(self, part):
        if part is None or part.lower() not in self.names:
            return None
        data = self.zip.read(self.names[part.lower()])
        return etree.fromstring(data, etree.XMLParser(**PARSER))

    def relationships(self, part):
        folder, base = posixpath.split(part)
        root = self.xml(posixpath.join(folder, '_rels', base + '.rels'))
        for link in [] if root is None else root:
            target = (link.get('Target') or '').replace('\\', '/')
            if link.get('TargetMode', '').lower() != 'external':
                yield (link.get('Type') or '').rpartition('/')[2], posixpath.normpath(posixpath.join('/', folder, target)).lstrip('/').lower()

    def related(self, kind):
        part = next((target for k, target in self.relationships(self.main) if k == kind), posixpath.join(posixpath.dirname(self.main), kind + '.xml'))
        try:
            return self.xml(part)
        except (KeyError, etree.XMLSyntaxError, zipfile.BadZipFile):
            return None


class Reading:
    """Texts of the main part by kind, in document order, and what else the document holds."""

    def __init__(self, path):
        package = Package(path)
        self.pieces = []
        # The same in the order of `vitrina inspect`: text boxes after their paragraph, nested tables after their row.
        self.ordered = []
        self.after_paragraph = None
        self.after_row = None
        self.features = Counter()
        self.styles = {}
        self.hidden_by_default = False
        self._read_styles(package.related('styles'))
        self.fields = []
        root = package.xml(package.main)
        if root is not None:
            self._walk(root, 'shown', {})
        self.notes = []
        for kind in ('footnotes', 'endnotes', 'comments'):
            part = package.related(kind)
            if part is not None:
                self.notes += [e.text for e in part.iter() if name(e) in ('w:t', 'm:t') and e.text]

    def traced(self):
        """All text without white space, and for every character its kind; signs stand for what the format shows without text."""
        chars, kinds = [], []
        for kind, text in self.pieces:
            for char in squeeze(text):
                chars.append(char)
                kinds.append(kind)
        return ''.join(chars), kinds

    def by_kind(self):
        """Tokens of every kind. Neighbours are joined first: a word may be cut anywhere."""
        joined = defaultdict(list)
        for kind, text in self.pieces:
            joined[kind].append(text)
        return {kind: Counter(tokens(''.join(texts))) for kind, texts in joined.items()}

    def _read_styles(self, root):
        for style in [] if root is None else root.iter():
            if name(style) == 'w:docDefaults':
                self.hidden_by_default = any(name(e) == 'w:vanish' and is_on(e) for e in style.iter())
            if name(style) == 'w:style':
                hidden = [is_on(e) for c in style if name(c) == 'w:rPr' for e in c if name(e) == 'w:vanish']
                font = [value(e, 'ascii') for c in style if name(c) == 'w:rPr' for e in c if name(e) == 'w:rFonts']
                base = [value(c) for c in style if name(c) == 'w:basedOn']
                self.styles[value(style, 'styleId')] = (hidden[0] if hidden else None, (font or [None])[0], (base or [None])[0], value(style, 'default') in ('1', 'true', 'on') and value(style, 'type') in (None, 'paragraph'))

    def _style(self, id, index):
        seen = set()
        while id in self.styles and id not in seen:
            seen.add(id)
            if self.styles[id][index] is not None:
                return self.styles[id][index]
            id = self.styles[id][2]
        return None

    def _put(self, text, kind, run):
        if not text:
            return
        if kind == 'shown' and any(not done for done in self.fields):
            kind = 'field code'
        if kind == 'shown' and run.get('hidden'):
            kind = 'hidden'
        if kind == 'shown' and run.get('symbol'):
            kind = 'symbol font'
        self.pieces.append((kind, text))
        self.ordered.append((kind, text))

    def _aside(self, element, kind, run, wait):
        """Reads an element whose text comes later."""
        outer, self.ordered = self.ordered, []
        self._children(element, kind, run)
        wait.extend(self.ordered)
        self.ordered = outer

    def _children(self, element, kind, run):
        for inner in element:
            self._walk(inner, kind, run)

    def _walk(self, element, kind, run):
        tag = name(element)
        if tag is None:
            return
        self.features[tag] += 1
        if tag in ('w:del', 'w:moveFrom') and len(element):
            kind = 'deleted'
        elif tag == 'w:rt':
            kind = 'ruby'
        elif tag in ('w:pPr', 'w:rPr', 'w:tblPr', 'w:tcPr', 'w:sdtPr', 'w:sdtEndPr', 'w:sectPr', 'w:tblPrEx', 'w:tblGrid', 'w:customXmlPr', 'w:smartTagPr'):
            for inner in element.iter():
                if name(inner) in ('w:gridSpan', 'w:vMerge', 'w:hMerge', 'w:numPr', 'w:del', 'w:headerReference'):
                    self.features[f'{name(inner)} in properties'] += 1
            return
        elif tag == 'w:tr' and any(name(e) in ('w:del', 'w:moveFrom') for c in element if name(c) == 'w:trPr' for e in c):
            kind = 'deleted'
        elif tag == 'mc:AlternateContent':
            taken = False
            for form in element:
                if name(form) in ('mc:Choice', 'mc:Fallback'):
                    self._walk(form, 'alternative' if taken else kind, run)
                    taken = True
            return
        elif tag == 'w:p':
            self._put('\n', kind, {})
            id = next((value(e) for c in element if name(c) == 'w:pPr' for e in c if name(e) == 'w:pStyle'), None)
            if id is None:
                id = next((key for key, style in self.styles.items() if style[3]), None)
            run = {'style': id}
            run['hidden'] = self._style(id, 0) or (self._style(id, 0) is None and self.hidden_by_default)
            run['symbol'] = (self._style(id, 1) or '').lower() in SYMBOL_FONTS
        elif tag == 'w:r':
            run = self._run(element, run)
        elif tag in ('w:t', 'm:t', 'a:t'):
            self._put(element.text, kind, run)
        elif tag in ('w:delText', 'w:delInstrText'):
            self._put(element.text, 'deleted', run)
        elif tag == 'w:instrText':
            self._put(element.text, 'code', run)
        elif tag == 'w:fldChar':
            turn = value(element, 'fldCharType')
            if turn == 'begin':
                self.fields.append(False)
            elif turn == 'separate' and self.fields:
                self.fields[-1] = True
            elif turn == 'end' and self.fields:
                self.fields.pop()
            if any(name(e) in ('w:checkBox', 'w:ddList') for e in element.iter()):
                self.features['form field'] += 1
        elif tag in ('w:tab', 'w:ptab', 'w:br', 'w:cr'):
            self._put('\n', kind, run)
        elif tag == 'w:noBreakHyphen':
            self._put('-', 'sign' if kind == 'shown' else kind, run)
        elif tag in ('w:sym', 'm:den', 'm:sup', 'm:sub'):
            self._put('/', 'sign' if kind == 'shown' else kind, run)
        elif tag == 'w:txbxContent':
            self._put('\n', kind, {})
        elif tag == 'v:textpath':
            self._put(value(element, 'string'), kind, run)
        if tag == 'w:txbxContent' and self.after_paragraph is not None:
            outer, self.after_paragraph = self.after_paragraph, None
            self._aside(element, kind, run, outer)
            self.after_paragraph = outer
        elif tag == 'w:tbl' and self.after_row is not None:
            self.features['nested table'] += 1
            outer, self.after_row = self.after_row, None
            self._aside(element, kind, run, outer)
            self.after_row = outer
        elif tag in ('w:p', 'w:tr'):
            key = 'after_paragraph' if tag == 'w:p' else 'after_row'
            outer = getattr(self, key)
            setattr(self, key, [])
            self._children(element, kind, run)
            self.ordered += [('shown', '\n')] + getattr(self, key)
            setattr(self, key, outer)
        else:
            self._children(element, kind, run)
        if tag in ('w:p', 'w:tc', 'w:tr', 'w:txbxContent'):
            self._put('\n', kind, {})
            if tag == 'w:p':
                # A field whose code does not end with its paragraph shows what follows.
                self.fields = [True for _ in self.fields]

    def _run(self, element, run):
        own = {name(e): e for c in element if name(c) == 'w:rPr' for e in c}
        style = value(own['w:rStyle']) if 'w:rStyle' in own else None
        by_style = self._style(style, 0)
        hidden = run.get('hidden', False)
        made = dict(run)
        made['hidden'] = is_on(own['w:vanish']) if 'w:vanish' in own else bool(hidden) != bool(by_style)
        font = value(own['w:rFonts'], 'ascii') if 'w:rFonts' in own else None
        font = font or self._style(style, 1)
        if font:
            made['symbol'] = font.lower() in SYMBOL_FONTS
        return made
