"""Holds `vitrina inspect` against python-docx, docx2python, mammoth and a reading of the XML of its own, over any folder.

    compare-word.py [--vitrina PATH] [--seconds N] [--all] FILE_OR_FOLDER…

Every word another reader finds in the body has to be in ours, every table cell of python-docx in the cell of the same table, row
and column, and the words that both have in the same order. What is missing is explained by the rule of the format that the file
itself shows at work (deleted, hidden, field code …); the rest is listed as UNEXPLAINED, and the exit status is 1.
"""
import argparse
import difflib
import re
import signal
import sys
import traceback
import warnings
from collections import Counter, defaultdict

import docx
import docx.table
import mammoth
from docx2python import docx2python

from inspecting import find, inspect
from word_reading import Reading, name, squeeze, tokens

ENDINGS = ('.docx', '.docm', '.dotx', '.dotm')
# What docx2python writes for things that are no text of the document.
MARKERS = re.compile(r'----Image alt text---->|<?----(?:footnote|endnote|image|comment|[^\n-]*media/)[^\n]*?----|</?a(?: href="[^"]*")?>|</?latex>'
                     r'|<span style=font-family:[^>]*>&#x[0-9A-F]+;</span>')


class Refused(Exception):
    pass


def with_limit(seconds, read):
    """Some readers loop or take minutes on odd files."""
    def ring(*_):
        raise Refused('time')
    signal.signal(signal.SIGALRM, ring)
    signal.alarm(seconds)
    try:
        return read()
    except Refused:
        raise
    except Exception as error:
        raise Refused(f'{type(error).__name__}: {error}'[:100])
    finally:
        signal.alarm(0)


def by_python_docx(path):
    """Texts of the body and, for every table in document order, the texts of its cells."""
    document = docx.Document(path)
    texts = []

    def content(holder):
        for block in holder.iter_inner_content():
            if isinstance(block, docx.table.Table):
                for row in block.rows:
                    seen = set()
                    for cell in row.cells:
                        if cell._tc not in seen:
                            seen.add(cell._tc)
                            content(cell)
            else:
                texts.append(block.text)
    content(document)
    cells = {}
    number = 0
    for element in document.element.body.iter():
        if name(element) == 'w:tbl' and not any(name(a) in ('mc:Fallback', 'w:del', 'w:moveFrom') for a in element.iterancestors()):
            number += 1
            for index, row in enumerate(docx.table.Table(element, document).rows, 1):
                before = row.grid_cols_before
                for column, cell in enumerate(row.cells):
                    cells[number, index, column + before] = cell.text
    return texts, cells


def by_docx2python(path):
    with docx2python(path) as content:
        lines = []
        for table in content.body:
            for row in table:
                for cell in row:
                    lines += [MARKERS.sub(' ', line) for line in cell]
    # It writes the numbers of lists into the text: `\t1)\tFirst`.
    return [re.sub(r'^(\t*)(?:--|[0-9]+\)|[a-zA-Z]+\))\t', r'\1', line) for line in lines], {}


def by_mammoth(path):
    with open(path, 'rb') as file:
        return mammoth.extract_raw_text(file).value.split('\n'), {}


# Kinds of text that Word does not show as text of the document, see word_reading.py.
HIDING = ('deleted', 'hidden', 'code', 'field code', 'alternative', 'ruby', 'symbol font')
READERS = {'python-docx': by_python_docx, 'docx2python': by_docx2python, 'mammoth': by_mammoth}


class Ours:
    """What `vitrina inspect` says of one document."""

    def __init__(self, reading):
        self.tokens = []
        # The same with every repetition by merged cells.
        self.repeated = []
        self.cells = {}
        texts = []
        above = {}
        for block in reading['blocks']:
            at = block.get('at', {})
            if block['type'] == 'row':
                table, row = at.get('table'), at.get('row')
                line = []
                self.repeated += tokens('\n'.join(block['cells']))
                for column, text in enumerate(block['cells']):
                    self.cells[table, row, column] = text
                    # Merged cells repeat their text; for the order of words each counts once.
                    if text and text not in (line[-1:] or [None])[0:1] and above.get((table, column)) != text:
                        self.tokens += tokens(text)
                    above[table, column] = text
                    line.append(text)
                texts += block['cells']
            else:
                texts.append(block['text'])
                # Notes stand after the block that refers to them, other readers put them at the end or leave them out.
                if block['type'] != 'note':
                    self.tokens += tokens(block['text'])
                    self.repeated += tokens(block['text'])
        self.count = Counter(t for text in texts for t in tokens(text))
        self.squeezed = squeeze('\n'.join(texts))
        self.images = ' '.join(image for block in reading['blocks'] for image in block.get('images', []))


def explain(missing, ours, own, kinds):
    """Splits missing tokens into (rule, count) and what no rule of the format explains."""
    rules, rest = Counter(), Counter()
    for token, count in missing.items():
        for kind in HIDING:
            take = min(count, kinds.get(kind, {}).get(token, 0))
            if take:
                rules[kind] += take
                count -= take
        if count and len(token) > 1 and token in ours.squeezed:
            # The other reader glues what a break or a tab parts.
            rules['glued'] += count
            count = 0
        if count and token in '☐☒' and own and own.features['form field'] and own.features['mc:AlternateContent']:
            rules['alternative'] += count
            count = 0
        if count and token in ours.images:
            rules['described image'] += count
            count = 0
        if count:
            rule = glued(token, ours, own)
            (rules if rule else rest)[rule or token] += count
    return rules, rest


def glued(token, ours, own):
    """The rule by which a token that another reader glues from several pieces is none in ours; nil when a shown piece is missing."""
    text, kinds = own.trace if own else ('', [])
    for keep in (lambda kind: True, lambda kind: kind != 'sign', lambda kind: kind not in ('sign', 'code'), lambda kind: kind not in ('sign', 'code', 'field code'), lambda kind: kind == 'shown'):
        places = [i for i in range(len(text)) if keep(kinds[i])]
        part = ''.join(text[i] for i in places)
        start = part.find(token)
        while start >= 0:
            run = places[start:start + len(token)]
            pieces, found = [], set()
            for before, place in zip([None] + run, run):
                if before is None or place != before + 1 or kinds[place] != kinds[before]:
                    pieces.append((kinds[place], ''))
                    if before is not None and place != before + 1:
                        found.add('sign')
                pieces[-1] = (pieces[-1][0], pieces[-1][1] + text[place])
            found |= {kind for kind, _ in pieces} - {'shown'}
            if found and all(kind != 'shown' or piece in ours.squeezed for kind, piece in pieces):
                return ' and '.join(sorted(found))
            start = part.find(token, start + 1)
    return None


def in_order(theirs, ours):
    """How many of the tokens that both have stand in the same order."""
    left = Counter(theirs) & Counter(ours)
    common = sum(left.values())
    if common > 15000:
        return common, common
    a = [t for t in theirs if left[t]]
    b = [t for t in ours if left[t]]
    rest = iter(b)
    if all(token in rest for token in a):
        return common, common
    same = sum(block.size for block in difflib.SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks())
    return same, common


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('places', nargs='+')
    options.add_argument('--vitrina', default='.build/debug/vitrina')
    options.add_argument('--seconds', type=int, default=20, help='time another reader gets for one file')
    options.add_argument('--all', action='store_true', help='list explained differences, too')
    chosen = options.parse_args()
    warnings.simplefilter('ignore')
    totals = defaultdict(Counter)
    explained = defaultdict(Counter)
    unexplained = []
    files = 0
    for path, reading in inspect(chosen.vitrina, find(chosen.places, ENDINGS)):
        files += 1
        readings = {}
        for reader, read in READERS.items():
            try:
                readings[reader] = with_limit(chosen.seconds, lambda: read(path))
            except Refused as reason:
                totals[reader]['refused'] += 1
                if chosen.all:
                    print(f'{path}: {reader} refuses: {reason}')
        try:
            own = with_limit(chosen.seconds, lambda: Reading(path))
            own.trace = own.traced()
            readings['xml'] = [''.join(text for kind, text in own.ordered if kind == 'shown')], {}
        except Refused:
            own = None
        if 'blocks' not in reading:
            totals['vitrina']['refused'] += 1
            said = reading.get('error', reading)
            readable = [reader for reader, (texts, _) in readings.items() if any(map(tokens, texts))]
            if readable or 'crash' in reading:
                unexplained.append(f'{path}: refused ({said.get("code") or said}) although read by {", ".join(readable)}')
            continue
        ours = Ours(reading)
        kinds = own.by_kind() if own else {}
        for reader, (texts, cells) in readings.items():
            theirs = [t for text in texts for t in tokens(text)]
            rules, rest = explain(Counter(theirs) - ours.count, ours, own, kinds)
            total = totals[reader]
            total['files'] += 1
            total['tokens'] += len(theirs)
            total['found'] += len(theirs) - sum(rules.values()) - sum(rest.values())
            total['explained'] += sum(rules.values())
            total['unexplained'] += sum(rest.values())
            explained[reader] += rules
            if rest:
                unexplained.append(f'{path}: {reader}: missing {dict(rest.most_common(8))}')
            same, common = max(in_order(theirs, ours.tokens), in_order(theirs, ours.repeated), key=lambda pair: pair[0] / max(1, pair[1]))
            total['common'] += common
            total['in order'] += same
            if same < common:
                # Text boxes come after their paragraph, nested tables after their row; the reading of the XML does the same.
                if reader != 'xml' and own and (own.features['w:txbxContent'] or own.features['nested table']):
                    explained[reader]['moved'] += common - same
                else:
                    unexplained.append(f'{path}: {reader}: {common - same} of {common} tokens in another order')
            for place, text in cells.items():
                total['cells'] += 1
                lost = Counter(tokens(text)) - Counter(tokens(ours.cells.get(place, '')))
                if not lost:
                    total['cells found'] += 1
                    continue
                near = squeeze(ours.cells.get(place, ''))
                _, rest = explain(Counter({token: count for token, count in lost.items() if token not in near}), ours, own, kinds)
                if rest:
                    unexplained.append(f'{path}: {reader}: cell {place} lacks {dict(lost)}: {ours.cells.get(place)!r}')
                else:
                    total['cells explained'] += 1
        if own and own.features:
            extra = ours.count - kinds.get('shown', Counter())
            rules, rest = surplus(extra, own, kinds)
            explained['vitrina alone'] += rules
            totals['vitrina']['alone, explained'] += sum(rules.values())
            totals['vitrina']['alone, unexplained'] += sum(rest.values())
            if rest:
                unexplained.append(f'{path}: vitrina alone has {dict(rest.most_common(8))}')
    print(f'{files} files')
    for reader, total in totals.items():
        print(f'{reader}: ' + ', '.join(f'{key} {number}' for key, number in total.items()))
        if total['tokens']:
            print(f'    tokens found or explained {100 * (total["found"] + total["explained"]) / total["tokens"]:.3f} %'
                  + (f', cells {100 * (total["cells found"] + total["cells explained"]) / total["cells"]:.3f} %' if total['cells'] else '')
                  + (f', in order {100 * total["in order"] / total["common"]:.3f} %' if total['common'] else ''))
    for reader, rules in explained.items():
        print(f'explained, {reader}: {dict(rules.most_common())}')
    for line in unexplained:
        print('UNEXPLAINED', line)
    sys.exit(1 if unexplained else 0)


def surplus(extra, own, kinds):
    """What we have beyond the shown text of the body: notes, signs, numbers in cells, repetition by merged cells."""
    rules, rest = Counter(), Counter()
    notes = Counter(tokens(' '.join(own.notes)))
    merged = own.features['w:gridSpan in properties'] + own.features['w:vMerge in properties'] + own.features['w:hMerge in properties']
    shown = kinds.get('shown', Counter())
    for token, count in extra.items():
        if token in notes:
            rules['note'] += count
        elif token in shown and merged:
            rules['merged cell'] += count
        elif own.features['w:numPr in properties'] and re.fullmatch(r'[\w.()–-]{1,8}', token):
            rules['number in a cell or note'] += count
        elif own.features['w:sym'] or own.features['w:noBreakHyphen'] or own.features['m:oMath'] or own.features['form field'] or kinds.get('symbol font'):
            rules['sign'] += count
        elif own.features['w:altChunk']:
            rules['embedded text'] += count
        else:
            rest[token] += count
    return rules, rest


if __name__ == '__main__':
    try:
        main()
    except KeyboardInterrupt:
        traceback.print_exc()
        sys.exit(130)
