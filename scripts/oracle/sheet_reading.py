"""What a workbook's XML says of a cell, to decide which of two readings follows the format (ISO/IEC 29500-1, 18.3 and 18.8)."""
import math
import posixpath
import re
from functools import cached_property

from openpyxl.utils import coordinate_to_tuple, get_column_letter, range_boundaries

from word_reading import Package, value

# More cells than a reader that keeps empty ones can hold.
CELL_LIMIT = 30_000_000
DATE_IDS = {*range(14, 23), *range(27, 37), 45, 46, 47, *range(50, 59)}


def local(element):
    return element.tag.rpartition('}')[2] if isinstance(element.tag, str) else None


def shows_date(code):
    """Whether a format code has y, m, d, h or s outside quotes, escapes and brackets."""
    bare = re.sub(r'"[^"]*"?|[\\_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]?|general', '', code, flags=re.I | re.S)
    return bool(re.search(r'[ymdhs]', bare, re.I))


class Reading:
    """The stored form of every cell: type, style, value, whether there is a formula."""

    def __init__(self, path):
        self.package = Package(path)
        self.sheets = {}
        self.is1904 = False
        root = self.package.xml(self.package.main)
        links = {}
        folder, base = posixpath.split(self.package.main)
        relations = self.package.xml(posixpath.join(folder, '_rels', base + '.rels'))
        for link in [] if relations is None else relations:
            target = (link.get('Target') or '').replace('\\', '/')
            links[link.get('Id')] = (link.get('Type') or '').rpartition('/')[2], posixpath.normpath(posixpath.join('/', folder, target)).lstrip('/').lower()
        for element in root.iter():
            if local(element) == 'workbookPr':
                self.is1904 = element.get('date1904') in ('1', 'true', 'on')
            if local(element) == 'sheet':
                self.sheets[element.get('name')] = links.get(value(element, 'id'), (None, None))
        self.loaded = {}
        self.merged = {}

    def kind(self, sheet):
        return self.sheets.get(sheet, (None, None))[0]

    @cached_property
    def formats(self):
        """The format code or built-in number of every cell style."""
        root = self.package.related('styles')
        codes, styles = {}, []
        for element in [] if root is None else root.iter():
            if local(element) == 'numFmt' and local(element.getparent()) == 'numFmts':
                codes[element.get('numFmtId')] = element.get('formatCode')
            if local(element) == 'xf' and local(element.getparent()) == 'cellXfs':
                styles.append(element.get('numFmtId', '0'))
        return [codes.get(id, id) for id in styles]

    def cell(self, sheet, ref):
        """(type, format, value, has formula, times it is written) or None."""
        if sheet not in self.loaded:
            self.merged[sheet] = []
            self.loaded[sheet] = self._load(self.sheets.get(sheet, (None, None))[1], self.merged[sheet])
        return self.loaded[sheet].get(ref)

    def _load(self, part, merged):
        cells = {}
        root = self.package.xml(part)
        row = column = 0
        for element in [] if root is None else root.iter():
            if local(element) == 'row':
                row = int(element.get('r')) if (element.get('r') or '').isdigit() else row + 1
                column = 0
            elif local(element) == 'mergeCell':
                try:
                    merged.append(range_boundaries(element.get('ref') or ''))
                except (ValueError, TypeError):
                    continue
            elif local(element) == 'c':
                ref = element.get('r') or ''
                match = re.fullmatch(r'\$?([A-Za-z]+)\$?(\d+)', ref)
                if match:
                    column = sum((ord(c) - 64) * 26 ** i for i, c in enumerate(reversed(match[1].upper())))
                else:
                    column += 1
                ref = match[1].upper() + match[2] if match else f'{get_column_letter(column)}{row}' if column <= 16384 else ref
                inner = {local(c): c for c in element}
                stored = ''.join(inner['v'].itertext()) if 'v' in inner else None
                style = element.get('s')
                # A cell without a style has the first one (18.3.1.4, default 0).
                style = style if style is not None else '0'
                code = self.formats[int(style)] if style.isdigit() and int(style) < len(self.formats) else '0'
                times = cells[ref][4] + 1 if ref in cells else 1
                cells[ref] = element.get('t', 'n'), code, stored, 'f' in inner, times, 'is' in inner
        return cells

    def covered(self, sheet, ref):
        """Whether a cell lies in a merged range and is not its first."""
        row, column = coordinate_to_tuple(ref)
        return any(left <= column <= right and top <= row <= bottom and (row, column) != (top, left) for left, top, right, bottom in self.merged[sheet])

    def rule(self, reader, sheet, ref, theirs, mine):
        """The rule that decides for our reading; None when there is none and ours is wrong, as far as can be told."""
        stored = self.cell(sheet, ref)
        if stored is None:
            return None
        type, code, text, has_formula, times, has_inline = stored
        is_date = int(code) in DATE_IDS if code.isdigit() else shows_date(code)
        serial = number(text)
        if times > 1:
            return 'written twice: the last one counts'
        if theirs is None and reader == 'openpyxl' and self.covered(sheet, ref):
            return 'a value under a merged cell is in the file; openpyxl clears it'
        if mine and mine[0] == 'formula' and theirs is None and not text:
            return 'a formula without a stored value is told, not left out'
        if mine and mine[0] == 'text' and mine[1] == '' and (theirs is None or theirs[0] == 'formula') and (has_formula or type in ('s', 'inlineStr', 'str')):
            return 'an empty text is a text'
        if mine and mine[0] == 'date' and type == 'd' and theirs and theirs[0] == 'text' and theirs[1] == text:
            return 'the type d says that a text is a date (18.18.11)'
        if mine and mine[0] == 'error' and mine[1] == text and reader == 'calamine' and theirs is None:
            return 'python-calamine gives errors as empty cells'
        if mine and mine[0] == 'text' and theirs and theirs[0] == 'text' and '_x' in theirs[1] and unescaped(theirs[1]) == unescaped(mine[1]):
            return '_xHHHH_ is one character (22.9.2.19)'
        if mine and mine[0] == 'text' and theirs and theirs[0] == 'text' and re.sub(r'\s', '', theirs[1]) == re.sub(r'\s', '', mine[1]):
            return 'white space at the ends of a text is kept'
        if mine and mine[0] == 'text' and mine[1] and theirs is None and has_inline and text is not None:
            return 'a text in place beside a value is the text'
        if mine and mine[0] == 'number' and theirs and theirs[0] == 'text' and serial == mine[1] and text != text.strip():
            return 'white space around a number means nothing (XML Schema, double)'
        if mine and mine[0] == 'text' and theirs and theirs[0] == 'number' and serial is not None and abs(serial) in (math.inf,) or serial != serial:
            return 'infinity and NaN are no numbers of a sheet'
        if type in ('n', '') and serial is not None and theirs and mine:
            if is_date and mine[0] == 'number' and mine[1] == serial:
                if serial < 0 or serial + (1462 if self.is1904 else 0) >= 2958466:
                    return 'outside its epoch’s years a number is no date (18.17.4.1)'
                if int(serial) == 60 and not self.is1904:
                    return '29 February 1900 never was'
            if is_date and mine[0] == 'date' and theirs[0] == 'number' and theirs[1] == serial:
                return f'a date by its format, not for the other reader: {code}'
            if not is_date and mine[0] == 'number' and mine[1] == serial and theirs[0] == 'date':
                return f'no date by its format, but for the other reader: {code}'
        return None


def unescaped(text):
    units = re.sub(r'_x([0-9A-Fa-f]{4})_', lambda m: chr(int(m[1], 16)), text)
    return re.sub(r'\r', '', units.encode('utf-16', 'surrogatepass').decode('utf-16', 'replace'))


def number(text):
    try:
        return float(text)
    except (TypeError, ValueError):
        return None
