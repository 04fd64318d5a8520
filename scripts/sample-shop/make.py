"""Writes the whole sample shop anew: `python make.py [part …]`; see README.md."""
import sys

import catalogue_localised
import catalogue_plain
import catalogue_tables
import catalogue_unstyled
import chats
import confidence
import golden
import labels
import photos
import settings
import stock
import texts

PARTS = {
    "catalog": [catalogue_tables.write, catalogue_unstyled.write, catalogue_localised.write, catalogue_plain.write],
    "scripts": [texts.write_styled_script, texts.write_plain_script],
    "policy": [texts.write_policy],
    "stock": [stock.write],
    "photos": [photos.write],
    "chats": [chats.write],
    "settings": [settings.write],
    "eval": [golden.write, confidence.write],
    "labels": [labels.write_stock, labels.write_photos, labels.write_drafts, labels.write_messages, labels.write_injections],
}


def main(names):
    unknown = [n for n in names if n not in PARTS]
    if unknown:
        sys.exit(f"unknown part {unknown[0]!r}; expected one of {', '.join(PARTS)}")
    for name in names or PARTS:
        for write in PARTS[name]:
            write()
        print("written:", name)


if __name__ == "__main__":
    main(sys.argv[1:])
