"""Holds the numbers of lists and headings in `vitrina inspect` against those LibreOffice shows, over any folder of Word documents.

    compare-labels.py [--vitrina PATH] FILE_OR_FOLDER…

LibreOffice writes a document as plain text with its numbers in front of the paragraphs. Paragraphs are found by their text; those
that several lines share are passed over.
"""
import argparse
import os
import sys
import tempfile
from collections import Counter

import office
from inspecting import find, inspect


def flat(text):
    return ' '.join(text.replace('\u00ad', '').split())


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('places', nargs='+')
    options.add_argument('--vitrina', default='.build/debug/vitrina')
    chosen = options.parse_args()
    files = list(find(chosen.places, ('.docx', '.docm', '.dotx', '.dotm')))
    counts, differences = Counter(), []
    with tempfile.TemporaryDirectory() as folder:
        # LibreOffice names its output after the file alone.
        links = {}
        for number, file in enumerate(files):
            links[file] = os.path.join(folder, f'{number:05}{os.path.splitext(file)[1]}')
            os.symlink(os.path.abspath(file), links[file])
        office.convert(list(links.values()), 'txt:Text (encoded):UTF8', folder)
        for file, reading in inspect(chosen.vitrina, files):
            text = os.path.splitext(links[file])[0] + '.txt'
            if 'blocks' not in reading or not os.path.exists(text):
                counts['files passed over'] += 1
                continue
            with open(text, encoding='utf-8-sig') as lines:
                shown = [flat(line) for line in lines]
            counts['files'] += 1
            for block in reading['blocks']:
                words = flat(block['text'])
                if block['type'] not in ('heading', 'paragraph') or '\n' in block['text'] or len(words) < 3:
                    continue
                hits = [line[:-len(words)].strip() for line in shown if line.endswith(words)]
                if len(hits) != 1:
                    counts['not found once'] += 1
                    continue
                ours = flat(block.get('listLabel', ''))
                counts['paragraphs'] += 1
                counts['with a number'] += bool(hits[0] or ours)
                if hits[0] == ours or hits[0] and ours and not any(map(str.isalnum, hits[0] + ours)):
                    counts['equal'] += 1
                else:
                    differences.append(f'{file}: {words!r}: LibreOffice {hits[0]!r}, ours {ours!r}')
    print(', '.join(f'{key} {number}' for key, number in counts.items()))
    for line in differences:
        print('DIFFERENT', line)
    sys.exit(1 if differences else 0)


if __name__ == '__main__':
    main()
