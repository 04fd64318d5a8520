"""A phrase typed with the wrong keyboard layout: ЙЦУКЕН against QWERTY."""

RU = "ё1234567890-=йцукенгшщзхъфывапролджэячсмитьбю.Ё!\"№;%:?*()_+ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"
EN = "`1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?"
TO_EN, TO_RU = dict(zip(RU, EN)), dict(zip(EN, RU))


def mangle(text):
    """Russian typed on the Latin layout; a text without Cyrillic letters the other way round."""
    table = TO_EN if any("а" <= c <= "ё" for c in text.lower()) else TO_RU
    return "".join(table.get(c, c) for c in text)
