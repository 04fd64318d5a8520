"""A workbook from bare XML, for what openpyxl and xlsxwriter do not write."""
import re
import zipfile

from texts import escape

MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
STRICT = {MAIN: 'http://purl.oclc.org/ooxml/spreadsheetml/main', R: 'http://purl.oclc.org/ooxml/officeDocument/relationships'}
PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
SML = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
MAIN_TYPES = {'xlsx': SML + '.sheet.main+xml', 'xltx': SML + '.template.main+xml',
              'xlsm': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml', 'xltm': 'application/vnd.ms-excel.template.macroEnabled.main+xml'}
# Quoted literals, escapes, colours, locale codes, conditions, text sections, fractions, elapsed times: dates among them or not.
FORMATS = [
    'General', '0', '0.00', '#,##0', '#,##0.00', '0%', '0.00%', '0.00E+00', '# ?/?', '# ??/??', '@', '#,##0 "₸"', '#,##0\\ "дней"', '0" шт. d"', '[Red]0;[Blue]-0',
    '[$-419]0', '[$₸-43F] #,##0', '#,##0.00_);[Red]\\(#,##0.00\\)', '_-* #,##0.00\\ _₽_-;-* #,##0.00\\ _₽_-;_-* "-"??\\ _₽_-;_-@_-', '[<=9999999]###\\-####;\\(###\\)\\ ###\\-####',
    '0\\h', '0\\ \\d\\a\\y', '"дата: "0', '0;-0;;@', 'General;[Red]-General', '"mm"0', '0.0\\x', '#.##0,00\\ [$€-407]', '[=1]"да";[=0]"нет";0',
    'dd.mm.yyyy', 'd mmmm yyyy', '[$-419]d\\ mmmm\\ yyyy\\ "г.";@', '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'yyyy-mm-dd', 'yyyy\\-mm\\-dd\\Thh:mm:ss', 'm/d/yy h:mm', 'mmm-yy', 'h:mm', 'h:mm:ss AM/PM',
    'hh:mm:ss.000', '[h]:mm:ss', '[hh]:mm', '[mm]:ss', '[s]', '[Red][h]:mm', 'mm:ss.0', 'dddd', 'yyyy', '[$-43F]dd.mm.yyyy;@', '"с "dd.mm.yyyy" по "', 'dd/mm/yyyy\\ hh:mm', '[Color10]d.m.yy', 'yy"г"',
    '[$-411]ggge"年"m"月"d"日"', 'hh"h"mm', '[DBNum1]yyyy', 'B2dd.mm.yyyy', 'd', 'm', 's',
]
BUILT_IN = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, *range(14, 23), *range(27, 37), 37, 38, 39, 40, 45, 46, 47, 48, 49, *range(50, 59)]


def cell(ref, value='', type='', style='', formula=None, inner=None, attributes=''):
    """One `c` element; `inner` replaces formula and value."""
    if inner is None:
        inner = (f'<f>{escape(formula)}</f>' if formula is not None else '') + (f'<v>{escape(str(value))}</v>' if value is not None else '')
    return (f'<c{f" r={chr(34)}{ref}{chr(34)}" if ref else ""}{f" s={chr(34)}{style}{chr(34)}" if style != "" else ""}'
            f'{f" t={chr(34)}{type}{chr(34)}" if type else ""}{attributes}>{inner}</c>')


def row(number, cells, attributes=''):
    return f'<row{f" r={chr(34)}{number}{chr(34)}" if number else ""}{attributes}>{"".join(cells)}</row>'


def data(*rows):
    return f'<sheetData>{"".join(rows)}</sheetData>'


def styles(codes=(), ids=()):
    """A style table whose formats are the codes, numbered from 164, and then the built-in ids."""
    formats = ''.join(f'<numFmt numFmtId="{164 + i}" formatCode="{escape(code)}"/>' for i, code in enumerate(codes))
    xfs = ''.join(f'<xf numFmtId="{id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' for id in [*(164 + i for i in range(len(codes))), *ids])
    return (f'<numFmts count="{len(codes)}">{formats}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>'
            f'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs>{xfs}</cellXfs>')


def save(path, sheets, strings=None, styles=None, workbook='', ending='xlsx', strict=False, prefix='', bom=False, utf16=False, absolute=False,
         stored=False, main='workbook.xml', upper=False):
    """Writes a workbook. `sheets` are (name, XML inside the worksheet, attributes of the sheet's entry, kind)."""
    start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    root = '/xl/' if absolute else ''
    listed, links, overrides, parts = '', '', '', {}
    for number, (name, xml, attributes, kind) in enumerate(sheets, 1):
        folder, tag, type = {'worksheet': ('worksheets', 'worksheet', SML + '.worksheet+xml'), 'chartsheet': ('chartsheets', 'chartsheet', SML + '.chartsheet+xml'),
                             'dialogsheet': ('dialogsheets', 'dialogsheet', SML + '.dialogsheet+xml'),
                             'xlMacrosheet': ('macrosheets', 'xm:macrosheet', 'application/vnd.ms-excel.macrosheet+xml')}[kind]
        part = f'{folder}/sheet{number}.xml'
        space = f'xmlns="{MAIN}"' + (' xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"' if ':' in tag else '')
        parts['xl/' + part] = f'{start}<{tag} {space} xmlns:r="{R}">{xml}</{tag}>'
        listed += f'<sheet name="{escape(name)}" sheetId="{number}" r:id="rId{number}"{attributes}/>'
        relation = 'http://schemas.microsoft.com/office/2006/relationships' if kind == 'xlMacrosheet' else R
        links += f'<Relationship Id="rId{number}" Type="{relation}/{kind}" Target="{root}{part}"/>'
        overrides += f'<Override PartName="/xl/{part}" ContentType="{type}"/>'
    for kind, tag, inside in (('sharedStrings', 'sst', strings), ('styles', 'styleSheet', styles)):
        if inside is not None:
            parts[f'xl/{kind}.xml'] = f'{start}<{tag} xmlns="{MAIN}">{inside}</{tag}>'
            links += f'<Relationship Id="r{kind}" Type="{R}/{kind}" Target="{root}{kind}.xml"/>'
            overrides += f'<Override PartName="/xl/{kind}.xml" ContentType="{SML}.{kind}+xml"/>'
    parts[f'xl/{main}'] = f'{start}<workbook xmlns="{MAIN}" xmlns:r="{R}">{workbook}<sheets>{listed}</sheets></workbook>'
    files = {
        '[Content_Types].xml': f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/{main}" ContentType="{MAIN_TYPES[ending]}"/>{overrides}</Types>',
        '_rels/.rels': f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{R}/officeDocument" Target="{"/" if absolute else ""}xl/{main}"/></Relationships>',
        f'xl/_rels/{main}.rels': f'<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>', **parts}
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED) as archive:
        for part, xml in files.items():
            if strict:
                for plain, pure in STRICT.items():
                    xml = xml.replace(plain + '"', pure + '"').replace(plain + '/', pure + '/')
            if prefix and part.startswith('xl/') and not part.endswith('.rels') and 'macrosheet' not in part:
                xml = re.sub(r'<(/?)([A-Za-z])', rf'<\1{prefix}:\2', xml).replace(' xmlns=', f' xmlns:{prefix}=')
            if upper and part.startswith('xl/worksheets/'):
                part = part.replace('sheet', 'Sheet').replace('workSheets', 'worksheets')
            is_part = part.startswith('xl/') and not part.endswith('.rels')
            if utf16 and is_part:
                archive.writestr(part, xml.replace('encoding="UTF-8"', 'encoding="UTF-16"').encode('utf-16'))
            else:
                archive.writestr(part, (b'\xef\xbb\xbf' if bom and is_part else b'') + xml.encode())
