"""Holds `vitrina inspect` against openpyxl and python-calamine, cell by cell, over any folder.

    compare-spreadsheet.py [--vitrina PATH] [--seconds N] [--all] FILE_OR_FOLDER…

Every cell another reader gives a value has to be in ours with the same kind and value, and the other way round. A difference that
a rule of the format decides is counted under that rule; the rest is listed as UNEXPLAINED, and the exit status is 1.
"""
import argparse
import datetime
import math
import multiprocessing
import os
import resource
import sys
import warnings
from collections import Counter, defaultdict

import openpyxl
import python_calamine
from openpyxl.utils import get_column_letter

from inspecting import find, inspect
from sheet_reading import CELL_LIMIT, Reading

ENDINGS = ('.xlsx', '.xlsm', '.xltx', '.xltm')
WINDOWS_EPOCH = datetime.datetime(1899, 12, 30)


def by_openpyxl(path):
    """Cells of every sheet: {sheet: {'B7': (kind, value)}}."""
    with_values = openpyxl.load_workbook(path, data_only=True)
    with_formulas = openpyxl.load_workbook(path)
    sheets = {}
    for page in with_values.worksheets:
        cells = {}
        for (row, column), cell in page._cells.items():
            if cell.value is not None:
                cells[f'{get_column_letter(column)}{row}'] = classified(cell.value, cell.data_type == 'e')
        for (row, column), cell in with_formulas[page.title]._cells.items():
            ref = f'{get_column_letter(column)}{row}'
            if cell.data_type == 'f' and ref not in cells:
                cells[ref] = ('formula', None)
        sheets[page.title] = cells
    return sheets


def by_calamine(path):
    book = python_calamine.CalamineWorkbook.from_path(path)
    sheets = {}
    for name in book.sheet_names:
        try:
            page = book.get_sheet_by_name(name)
        except Exception:
            # One sheet it refuses must not hide the others.
            sheets[name] = None
            continue
        if page.total_height * page.total_width > CELL_LIMIT:
            raise MemoryError('too many cells for a dense reader')
        cells = {}
        if page.start is not None:
            top, left = page.start
            for row, line in enumerate(page.to_python(skip_empty_area=True), top + 1):
                for column, value in enumerate(line, left + 1):
                    if value != '':
                        cells[f'{get_column_letter(column)}{row}'] = classified(value, isinstance(value, str) and value.startswith('#') and value.rstrip('!?').isupper() and ' ' not in value)
        sheets[name] = cells
    return sheets


READERS = {'openpyxl': by_openpyxl, 'calamine': by_calamine}


def classified(value, is_error):
    if is_error:
        return 'error', value
    if isinstance(value, bool):
        return 'bool', value
    if isinstance(value, (int, float)):
        return 'number', float(value)
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)):
        return 'date', value
    return 'text', str(value)


def ours(reading):
    sheets = {}
    for sheet in reading['sheets']:
        cells = sheets.setdefault(sheet['name'], {})
        for cell in sheet['cells']:
            value = cell['value']
            kind = cell['type']
            if kind == 'number':
                value = float(value)
            elif kind == 'date':
                value = cell.get('serial'), value
            cells[cell['ref']] = kind, value
    return sheets


def days(value):
    """A moment or length of time as days since 1899-12-30; a moment of day below 1."""
    if isinstance(value, datetime.datetime):
        return (value.replace(tzinfo=None) - WINDOWS_EPOCH) / datetime.timedelta(days=1)
    if isinstance(value, datetime.date):
        return float((value - WINDOWS_EPOCH.date()).days)
    if isinstance(value, datetime.timedelta):
        return value / datetime.timedelta(days=1)
    return (value.hour * 3600 + value.minute * 60 + value.second + value.microsecond / 1e6) / 86400


def moment(text):
    """Our ISO text as Python's value."""
    if text.lstrip('-').startswith('PT'):
        hours, rest = text.lstrip('-')[2:].split('H')
        minutes, seconds = rest.rstrip('S').split('M')
        length = datetime.timedelta(hours=int(hours), minutes=int(minutes), seconds=float(seconds))
        return -length if text.startswith('-') else length
    return datetime.datetime.fromisoformat(text) if '-' in text else datetime.time.fromisoformat(text)


def same(kind, theirs, mine):
    if kind == 'number':
        return theirs == mine or math.isclose(theirs, mine, rel_tol=1e-15)
    if kind == 'date':
        try:
            return abs(days(theirs) - days(moment(mine[1]))) * 86400 < 0.51
        except ValueError:
            return False
    if kind == 'text':
        return theirs == mine
    return kind == 'formula' or theirs == mine


def work(read, path, pipe):
    warnings.simplefilter('ignore')
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
    try:
        pipe.send((True, read(path)))
    except BaseException as error:
        pipe.send((False, f'{type(error).__name__}: {error}'[:120]))


def with_limit(read, path, seconds):
    """Another reader in a process of its own: some run out of time, of memory, or crash."""
    here, there = multiprocessing.Pipe(False)
    process = multiprocessing.Process(target=work, args=(read, path, there))
    process.start()
    there.close()
    try:
        done = here.recv() if here.poll(seconds) else (False, 'time')
    except EOFError:
        done = False, 'crash'
    process.kill()
    process.join()
    return done


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('places', nargs='+')
    options.add_argument('--vitrina', default='.build/debug/vitrina')
    options.add_argument('--seconds', type=int, default=60, help='time another reader gets for one file')
    options.add_argument('--all', action='store_true', help='list explained differences, too')
    chosen = options.parse_args()
    totals, explained, unexplained, files = defaultdict(Counter), defaultdict(Counter), [], 0
    for path, reading in inspect(chosen.vitrina, find(chosen.places, ENDINGS)):
        files += 1
        readings = {}
        for reader, read in READERS.items():
            is_read, result = with_limit(read, path, chosen.seconds)
            if is_read and result:
                readings[reader] = result
            else:
                totals[reader]['refused'] += 1
                if chosen.all:
                    print(f'{path}: {reader} refuses: {result or "finds no sheets"}')
        if 'sheets' not in reading:
            totals['vitrina']['refused'] += 1
            said = reading.get('error', reading)
            if 'crash' in reading or any(any(filter(None, sheets.values())) for sheets in readings.values()):
                unexplained.append(f'{path}: refused ({said.get("code") or said}) although read by {", ".join(readings)}')
            continue
        mine = ours(reading)
        own = Reading(path)
        for reader, sheets in readings.items():
            total = totals[reader]
            total['files'] += 1
            for sheet in sheets:
                if sheet not in mine:
                    unexplained.append(f'{path}: {reader}: sheet {sheet!r} is missing')
            for sheet, cells in mine.items():
                theirs = sheets.get(sheet)
                if theirs is None and sheet in sheets:
                    total['sheets refused'] += 1
                elif theirs is None:
                    # Charts and macros have no cells for openpyxl.
                    if cells and own.kind(sheet) == 'worksheet':
                        unexplained.append(f'{path}: {reader} has no sheet {sheet!r}')
                for ref in sorted(set(theirs) | set(cells)) if theirs is not None else ():
                    total['cells'] += 1
                    left, right = theirs.get(ref), cells.get(ref)
                    if left and right and left[0] == right[0] and same(left[0], left[1], right[1]):
                        total['equal'] += 1
                        continue
                    rule = own.rule(reader, sheet, ref, left, right)
                    if rule:
                        total['explained'] += 1
                        explained[reader][rule] += 1
                    else:
                        total['unexplained'] += 1
                    if not rule or chosen.all:
                        unexplained.append(f'{path}: {reader}: {sheet}!{ref}: {left} but ours {right}, stored {own.cell(sheet, ref)}' + (f' ({rule})' if rule else ''))
    print(f'{files} files')
    for reader, total in totals.items():
        print(f'{reader}: ' + ', '.join(f'{key} {number}' for key, number in total.items()))
        if total['cells']:
            print(f'    equal {100 * total["equal"] / total["cells"]:.4f} %, equal or explained {100 * (total["equal"] + total["explained"]) / total["cells"]:.4f} %')
    for reader, rules in explained.items():
        print(f'explained, {reader}:')
        for rule, count in rules.most_common():
            print(f'    {count} {rule}')
    for line in unexplained:
        print('UNEXPLAINED', line)
    sys.exit(1 if unexplained else 0)


if __name__ == '__main__':
    main()
