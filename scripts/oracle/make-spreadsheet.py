"""Makes workbooks with everything the parser has to read, to be held against independent readings by compare-spreadsheet.py.

    make-spreadsheet.py OUT [--seed 1] [--count 120] [--without-office]

OUT gets folders: raw (bare XML, one feature a workbook), packages (odd packages), random (seeded mixtures of cells), openpyxl,
xlsxwriter and office (LibreOffice from CSV, HTML and flat ODS, and the others there and back again).
"""
import argparse
import datetime
import glob
import os
import random

import openpyxl
import xlsxwriter
from openpyxl.comments import Comment
from openpyxl.styles import numbers
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.table import Table

import office
from sheet_parts import BUILT_IN, FORMATS, MAIN_TYPES, cell, data, row, save, styles
from sheet_reading import shows_date
from texts import Texts, escape

SERIALS = [0, 0.25, 0.5, 0.999988425925926, 1, 1.5, 31, 58, 59, 59.75, 60, 60.5, 61, 366, 1462, 25569, 36526.125, 45717, 45717.5, 45717.563194444447, 45717.99999, 46082.0000001,
           73050, 2958465, 2958465.75, 2958466, -1, -0.5, 1234567.25]
SHEET_NAMES = ["Остатки 'на складе'", 'Қоймадағы қалдық', 'Лист & <Ко>', 'a!b', '東京', ' с пробелами ', '2025-03', 'emoji 🎁']
PACKAGES = {'strict': {'strict': True}, 'prefix': {'prefix': 'x'}, 'prefix-strict': {'prefix': 'лист', 'strict': True}, 'bom': {'bom': True}, 'utf16': {'utf16': True},
            'absolute': {'absolute': True}, 'stored': {'stored': True}, 'main-elsewhere': {'main': 'книга.xml'}, 'wrong-case': {'upper': True},
            **{ending: {'ending': ending} for ending in MAIN_TYPES}}


def grid(code_count, offset=0):
    """A row for every format and a column for every serial number."""
    return data(*(row(i + 1, [cell(f'{get_column_letter(j + 1)}{i + 1}', repr(v), style=offset + i) for j, v in enumerate(SERIALS)]) for i in range(code_count)))


def sheet(xml, name='Лист1', attributes='', kind='worksheet'):
    return [(name, xml, attributes, kind)]


def raw(out, texts):
    def write(name, sheets, **options):
        save(f'{out}/raw/{name}.xlsx', sheets, **options)
    si = escape(texts.say())
    write('formats-custom', sheet(grid(len(FORMATS))), styles=styles(FORMATS))
    write('formats-custom-1904', sheet(grid(len(FORMATS))), styles=styles(FORMATS), workbook='<workbookPr date1904="1"/>')
    write('formats-built-in', sheet(grid(len(BUILT_IN))), styles=styles(ids=BUILT_IN))
    write('formats-built-in-1904', sheet(grid(len(BUILT_IN))), styles=styles(ids=BUILT_IN), workbook='<workbookPr date1904="true"/>')
    write('styles-missing', sheet(grid(4)))
    write('formats-missing', sheet(grid(4)), styles='<fonts/>')
    write('formats-beyond', sheet(grid(3, offset=7)), styles=styles(['dd.mm.yyyy']))
    write('shared', sheet(data(row(1, [cell(f'{c}1', i, 's') for i, c in enumerate('ABCDEFGH')]))), strings=(
        f'<si><t>{si}</t></si><si><t xml:space="preserve">  пробелы  </t></si><si><r><t>Rich </t></r><r><rPr><b/></rPr><t xml:space="preserve"> жирный</t></r></si>'
        '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si><si><t/></si><si/><si><t>a_x000D_\n_x0041__x005F_x0041_ _xD83D__xDE00_</t></si><si><t>строка\nдругая</t></si>'))
    write('shared-missing-part', sheet(data(row(1, [cell('A1', 0, 's'), cell('B1', 5)]))))
    write('shared-out-of-range', sheet(data(row(1, [cell('A1', 9, 's'), cell('B1', -1, 's'), cell('C1', 0, 's')]))), strings='<si><t>есть</t></si>')
    write('inline', sheet(data(row(1, [
        cell('A1', type='inlineStr', inner=f'<is><t>{si}</t></is>'), cell('B1', type='inlineStr', inner='<is><r><t>час</t></r><r><t>ти</t></r></is>'),
        cell('C1', type='inlineStr', inner='<is><t><![CDATA[38 < 39 & 40]]></t></is>'), cell('D1', type='inlineStr', inner='<is><t xml:space="preserve"> края </t></is>'),
        cell('E1', type='inlineStr', inner='<is><t>東京</t><rPh sb="0" eb="2"><t>トウ</t></rPh></is>'), cell('F1', type='inlineStr', inner='<is><t/></is>'),
        cell('G1', type='inlineStr', inner='<is><t>и то</t></is><v>и другое</v>')]))))
    write('formula-results', sheet(data(row(1, [
        cell('A1', 2, formula='1+1'), cell('B1', None, formula='1+1'), cell('C1', 'текст', 'str', formula='"текст"'), cell('D1', '', 'str', formula='""'), cell('E1', '#N/A', 'e', formula='NA()'),
        cell('F1', 1, 'b', formula='TRUE()'), cell('G1', inner='<f t="shared" ref="G1:G3" si="0">A1*2</f><v>4</v>'), cell('H1', inner='<f t="array" ref="H1:H2">A1:A2</f><v>7</v>'),
        cell('I1', inner='<f t="dataTable" ref="I1" dt2D="1" dtr="1" r1="A1" r2="B1"/><v>3.5</v>'), cell('J1', inner='<f>1/3</f><v/>'), cell('K1', 'a_x000D_b', 'str', formula='A1')]),
        row(2, [cell('G2', inner='<f t="shared" si="0"/><v>0</v>'), cell('H2', inner='<v>8</v>')]), row(3, [cell('G3', inner='<f t="shared" si="0"/>')]))))
    write('types', sheet(data(row(1, [cell('A1', 1, 'b'), cell('B1', 0, 'b'), cell('C1', '#DIV/0!', 'e'), cell('D1', '2025-03-01T13:31:00', 'd'), cell('E1', '2025-03-01', 'd'), cell('F1', '13:31:00', 'd'),
                                      cell('G1', 5, 'n'), cell('H1', 'true', 'b'), cell('I1', '2025-03-01T13:31:00.5Z', 'd'), cell('J1', 'plain', 'str')]),
                               row(2, [cell(f'{c}2', e, 'e') for c, e in zip('ABCDEFGHI', ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#SPILL!'])]))))
    write('numbers', sheet(data(row(1, [cell(f'{get_column_letter(i + 1)}1', v) for i, v in enumerate(
        ['4.3499999999999996', '3712.0', '1.5E-3', '-12', '1e3', '12345678901234567890', '0.1', ' 59.97 ', '+7', '.5', '5.', '1E+20', '1.7976931348623157E308', '4.9E-324', '-0', '0.30000000000000004', '77000000123', '1e999', 'NaN', 'дюжина', '0x10'])]))))
    write('no-references', sheet('<sheetData>' + row('', [cell('', 1), cell('', 2)]) + row('4', [cell('', 3), cell('D4', 4), cell('', 5)]) + row('', [cell('', 6)]) + '</sheetData>'))
    write('sparse', sheet('<dimension ref="A1:XFD1048576"/>' + data(row(1, [cell('A1', 1)]), row(1048576, [cell('XFD1048576', 2)]))))
    write('dimension-lies', sheet('<dimension ref="A1"/>' + data(row(1, [cell('A1', 1), cell('C1', 2)]), row(9, [cell('Z9', 3)]))))
    write('out-of-order', sheet(data(row(1, [cell('C1', 3), cell('A1', 1), cell('B1', 2)]), row(5, [cell('A5', 5)]), row(3, [cell('A3', 3)]))))
    write('repeated', sheet(data(row(1, [cell('A1', 1), cell('A1', 2)]), row(2, [cell('B2', 1)]), row(2, [cell('C2', 1)]))))
    write('empty-rows', sheet(data(row(1, []), row(2, [cell('A2', inner=''), cell('B2', 5)]), row(3, [cell('A3', inner='<v></v>'), cell('B3', inner='<v/>', type='s')]), row(7, [cell('A7', 1)]))))
    write('merged', sheet(data(row(1, [cell('A1', 'шапка', 'str'), cell('B1', inner='')]), row(2, [cell('A2', 1), cell('B2', 2)])) + '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="C3:D9"/></mergeCells>'))
    kinds = [('Видимый', data(row(1, [cell('A1', 1)])), '', 'worksheet'), ('Скрытый', data(row(1, [cell('A1', 2)])), ' state="hidden"', 'worksheet'),
             ('Очень', data(row(1, [cell('A1', 3)])), ' state="veryHidden"', 'worksheet'), ('График', '<sheetViews/>', '', 'chartsheet'),
             ('Макрос', data(row(1, [cell('A1', 4), cell('B1', 'HALT', 'str')])), '', 'xlMacrosheet'), ('Окно', '<sheetViews/>', '', 'dialogsheet')]
    write('sheet-kinds', kinds)
    write('sheet-names', [(name, data(row(1, [cell('A1', i)])), '', 'worksheet') for i, name in enumerate(SHEET_NAMES)])
    write('long-text', sheet(data(row(1, [cell('A1', type='inlineStr', inner=f'<is><t>{"ё" * 32767}</t></is>')]))))
    write('wide', sheet(data(row(1, [cell(f'{get_column_letter(i)}1', i) for i in range(1, 16385)]))))
    write('phonetic-outside', sheet(data(row(1, [cell('A1', 'かな', 'str', inner=None)])) + '<phoneticPr fontId="1"/>'))
    write('other-elements', sheet('<sheetPr><tabColor rgb="FF0000"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><cols><col min="1" max="3" width="9"/></cols>'
          + data(row(1, [cell('A1', 1, attributes=' cm="1" vm="1" ph="1"'), cell('B1', inner='<v>2</v><extLst><ext uri="x"><t>не текст</t></ext></extLst>')], ' spans="1:2" ht="15" customHeight="1" s="1" customFormat="1"'))
          + '<sheetProtection sheet="1"/><autoFilter ref="A1:B1"/><hyperlinks><hyperlink ref="A1" location="B1" display="не текст"/></hyperlinks><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><headerFooter><oddHeader>не текст</oddHeader></headerFooter>'))
    write('spaces-in-values', sheet(data(row(1, [cell('A1', inner='<v xml:space="preserve"> 5 </v>'), cell('B1', inner='<v xml:space="preserve">  края  </v>', type='str'), cell('C1', inner='<v>\n7\n</v>')]))))
    for name, package in PACKAGES.items():
        package = dict(package)
        path = f'{out}/packages/{name}.{package.get("ending", "xlsx")}'
        sheets = [('Остатки', data(row(1, [cell('A1', 0, 's'), cell('B1', 45717, style=0), cell('C1', 1.5), cell('D1', 1, 'b')])), '', 'worksheet'), kinds[1]]
        save(path, sheets, strings=f'<si><t>{si}</t></si>', styles=styles(['dd.mm.yyyy']), **package)


def random_book(path, seed):
    texts = Texts(seed)
    chance = texts.random
    # The first format is that of cells without a style; hardly any file has a date there.
    codes = ['General' if seed % 4 else 'dd.mm.yyyy'] + chance.sample(FORMATS, 11)
    strings = [texts.say() for _ in range(30)]

    def random_cell(ref):
        style = chance.choice(['', chance.randrange(12)])
        # python-calamine gives up a whole sheet for one date beyond all calendars.
        is_date = shows_date(codes[style or 0])
        kind = chance.choice(['n', 'n', 's', 's', 'inlineStr', 'str', 'b', 'e', 'd', 'formula', 'empty'])
        number = repr(chance.choice(SERIALS[:-4])) if is_date else chance.choice([str(chance.randint(-10**6, 10**6)), repr(chance.uniform(-1e5, 1e5)), repr(chance.random() * 10 ** chance.randint(-20, 20))])
        return {'n': lambda: cell(ref, number, style=style), 's': lambda: cell(ref, chance.randrange(30), 's', style),
                'inlineStr': lambda: cell(ref, type='inlineStr', style=style, inner=f'<is><t xml:space="preserve">{escape(texts.say())}</t></is>'),
                'str': lambda: cell(ref, texts.say(), 'str', style, formula='A1'), 'b': lambda: cell(ref, chance.randrange(2), 'b', style),
                'e': lambda: cell(ref, chance.choice(['#N/A', '#REF!', '#VALUE!']), 'e', style), 'd': lambda: cell(ref, f'20{chance.randint(10, 40)}-0{chance.randint(1, 9)}-1{chance.randrange(9)}', 'd', style),
                'formula': lambda: cell(ref, number, style=style, formula='SUM(B1:B9)'), 'empty': lambda: cell(ref, inner='', style=style)}[kind]()

    def random_sheet():
        rows, number = [], 0
        for _ in range(chance.randint(1, 40)):
            number += chance.choice([1, 1, 1, 2, 50])
            columns = sorted(chance.sample(range(1, 40), chance.randint(1, 12)))
            rows.append(row(number, [random_cell(f'{get_column_letter(c)}{number}') for c in columns]))
        return data(*rows)

    package = dict(chance.choice(list(PACKAGES.values()))) if chance.random() < 0.3 else {}
    names = chance.sample(SHEET_NAMES, chance.randint(1, 3))
    ending = package.setdefault('ending', 'xlsx')
    save(path.replace('.xlsx', '.' + ending), [(name, random_sheet(), chance.choice(['', ' state="hidden"']), 'worksheet') for name in names],
         strings=''.join(f'<si><t xml:space="preserve">{escape(s)}</t></si>' for s in strings), styles=styles(codes),
         workbook=chance.choice(['', '', '<workbookPr date1904="1"/>']), **package)


def values(texts):
    moment = datetime.datetime(2025, 3, 1, 13, 31, 5)
    return [texts.say(), texts.word(), 45000, 40.5, -0.1, 0, True, False, moment, moment.date(), moment.time(), datetime.timedelta(hours=30, minutes=5), 1e15 + 0.5, '  края  ', 'строка\nдругая',
            "'апостроф", '=не формула'[1:], '007', '#не ошибка', 1.005, 0.07, '']


def by_openpyxl(path, seed):
    texts = Texts(seed)
    chance = texts.random
    book = openpyxl.Workbook()
    book.epoch = chance.choice([openpyxl.utils.datetime.WINDOWS_EPOCH, openpyxl.utils.datetime.MAC_EPOCH])
    book.active.title = 'Қалдық'
    for index, page in enumerate([book.active, book.create_sheet('Скрытый'), book.create_sheet("С 'кавычкой'")]):
        for number in range(1, chance.randint(3, 40)):
            for column, value in enumerate(chance.sample(values(texts), 8), 1):
                if chance.random() < 0.85:
                    made = page.cell(number, column, value)
                    if isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1e6 and chance.random() < 0.4:
                        made.number_format = chance.choice(FORMATS + list(numbers.BUILTIN_FORMATS.values()))
        if index == 0:
            page.merge_cells('J1:L3')
            page['J1'] = texts.say()
            page['M1'].comment = Comment('не текст', 'П')
            page['M2'].hyperlink = 'https://example.org/'
            page['M2'] = texts.say()
            page['P1'], page['P2'], page['Q1'], page['Q2'] = 'Код', 'а1', 'Цена', 5
            page.add_table(Table(displayName='Т1', ref='P1:Q2'))
            page.freeze_panes = 'A2'
            page.row_dimensions[2].outlineLevel = 1
            page['R1'] = '=SUM(Q2:Q2)'
    book.worksheets[1].sheet_state = chance.choice(['hidden', 'veryHidden'])
    book.save(path)


def by_xlsxwriter(path, seed):
    texts = Texts(seed)
    chance = texts.random
    book = xlsxwriter.Workbook(path, {'use_future_functions': True, 'in_memory': True, **({'constant_memory': True} if seed % 3 == 0 else {}), **({'date_1904': True} if seed % 4 == 0 else {})})
    formats = [book.add_format({'num_format': code}) for code in chance.sample(FORMATS, 10)]
    date = book.add_format({'num_format': 'dd.mm.yyyy hh:mm'})
    bold = book.add_format({'bold': True})
    for name in ('Остатки', 'Бағалар'):
        page = book.add_worksheet(name)
        for line in range(chance.randint(3, 60)):
            for column, value in enumerate(chance.sample(values(texts), 8)):
                if isinstance(value, (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)):
                    page.write_datetime(line, column, value, date)
                elif isinstance(value, bool):
                    page.write_boolean(line, column, value)
                elif isinstance(value, (int, float)):
                    page.write_number(line, column, value, chance.choice(formats + [None, None]) if abs(value) < 1e6 else None)
                else:
                    page.write_string(line, column, value)
            page.write_formula(line, 9, '=A1', value=chance.choice([5, 'текст', True, '#N/A', '', 0.1]))
            page.write_rich_string(line, 10, 'часть ', bold, texts.word(), ' конец')
            page.write_url(line, 11, 'https://example.org/a?b=c&d=e', string=texts.word())
        if seed % 3:
            page.merge_range('O2:P4', texts.say())
            page.write_comment('A1', 'не текст')
            page.add_table('R1:S3', {'columns': [{'header': 'Код'}, {'header': 'Цена'}], 'data': [['а', 1], ['б', 2]]})
            page.write_array_formula('T1:T2', '{=R2:R3}', value=4)
            page.write_dynamic_array_formula('U1', '=UNIQUE(S2:S3)', value=1)
            page.insert_textbox('W2', 'не ячейка')
    chart = book.add_chart({'type': 'column'})
    chart.add_series({'values': '=Остатки!$A$1:$A$3'})
    book.add_chartsheet('График').set_chart(chart)
    book.add_worksheet('Пусто').hide()
    book.close()


def flat_ods(texts):
    space = ' '.join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{u}:1.0"' for p, u in [('office', 'office'), ('table', 'table'), ('text', 'text'), ('style', 'style'), ('number', 'datastyle')])

    def text(): return f'<table:table-cell office:value-type="string"><text:p>{escape(texts.say())}</text:p></table:table-cell>'
    cells = ['<table:table-cell office:value-type="float" office:value="45000.5"/>', '<table:table-cell table:style-name="d" office:value-type="date" office:date-value="2025-03-01T13:31:00"/>',
             '<table:table-cell table:style-name="t" office:value-type="time" office:time-value="PT30H05M00S"/>', '<table:table-cell office:value-type="boolean" office:boolean-value="true"/>',
             '<table:table-cell office:value-type="percentage" office:value="0.15"/>', '<table:table-cell table:formula="of:=1/0"/>', '<table:table-cell table:formula="of:=&quot;т&quot;&amp;1"/>', '<table:table-cell table:formula="of:=[.A1]*2"/>',
             '<table:table-cell table:number-columns-repeated="3"/>', '<table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2" office:value-type="string"><text:p>объединено</text:p><text:p>вторая строка</text:p></table:table-cell><table:covered-table-cell/>',
             '<table:table-cell office:value-type="string" table:number-columns-repeated="2"><text:p>дважды</text:p></table:table-cell>']

    def line():
        chosen = cells + [text() for _ in range(4)]
        texts.random.shuffle(chosen)
        return f'<table:table-row>{"".join(chosen)}</table:table-row>'
    style = ('<number:date-style style:name="D"><number:day number:style="long"/><number:text>.</number:text><number:month number:style="long"/><number:text>.</number:text><number:year number:style="long"/></number:date-style>'
             '<number:time-style style:name="T" number:truncate-on-overflow="false"><number:hours/><number:text>:</number:text><number:minutes number:style="long"/></number:time-style>'
             '<style:style style:name="d" style:family="table-cell" style:data-style-name="D"/><style:style style:name="t" style:family="table-cell" style:data-style-name="T"/>')
    sheets = ''.join(f'<table:table table:name="{escape(name)}">{"".join(line() for _ in range(6))}<table:table-row table:number-rows-repeated="900"><table:table-cell/></table:table-row>{line()}</table:table>' for name in ('Остатки', 'Қалдық'))
    return f'<?xml version="1.0" encoding="UTF-8"?><office:document {space} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>{style}</office:automatic-styles><office:body><office:spreadsheet>{sheets}</office:spreadsheet></office:body></office:document>'


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('out')
    options.add_argument('--seed', type=int, default=1)
    options.add_argument('--count', type=int, default=120, help='workbooks of random cells')
    options.add_argument('--without-office', action='store_true')
    chosen = options.parse_args()
    out, seed = chosen.out, chosen.seed
    for folder in ('raw', 'packages', 'random', 'openpyxl', 'xlsxwriter', 'sources', 'office', 'trips'):
        os.makedirs(os.path.join(out, folder), exist_ok=True)
    raw(out, Texts(seed))
    for number in range(chosen.count):
        random_book(f'{out}/random/{number:03}.xlsx', seed * 100_000 + number)
    for number in range(40):
        by_openpyxl(f'{out}/openpyxl/{number:02}.xlsx', seed * 1000 + number)
        by_xlsxwriter(f'{out}/xlsxwriter/{number:02}.xlsx', seed * 1000 + number)
    for number in range(10):
        texts = Texts(seed * 1000 + number)
        with open(f'{out}/sources/flat-{number}.fods', 'w', encoding='utf-8') as file:
            file.write(flat_ods(texts))
        with open(f'{out}/sources/table-{number}.csv', 'w', encoding='utf-8') as file:
            for _ in range(30):
                file.write(','.join(random.Random(texts.said).sample([f'"{texts.word()}"', '45000', '2025-03-01', '13:31', '15%', '1.5', 'TRUE', '', '"a ""b"""'], 6)) + '\n')
    if chosen.without_office:
        return
    office.convert(sorted(glob.glob(f'{out}/sources/*.fods') + glob.glob(f'{out}/sources/*.csv')), 'xlsx:Calc MS Excel 2007 XML', f'{out}/office')
    for folder in ('openpyxl', 'xlsxwriter', 'raw'):
        # A sheet as wide as can be takes LibreOffice minutes.
        made = [file for file in sorted(glob.glob(f'{out}/{folder}/*.xlsx'))[:25] if 'wide' not in file and 'sparse' not in file]
        office.convert(made, 'ods', f'{out}/sources/{folder}')
        office.convert(sorted(glob.glob(f'{out}/sources/{folder}/*.ods')), 'xlsx:Calc MS Excel 2007 XML', f'{out}/trips/{folder}')


if __name__ == '__main__':
    main()
