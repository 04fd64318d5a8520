"""A chat of a shop that bears the number of the generation it is built into: for scripts that look for answers mixed of two."""
import os

#: What stands before the number in every passage.
MARKER = "выпуск №"


def write(shop, number):
    """Writes the chat of a generation, in place of the one before."""
    lines = []
    for minute in range(40):
        day = f"{1 + minute % 28:02}.03.2025, 12:{minute:02}"
        lines.append(f"{day} - Жанна: какой сейчас выпуск каталога, со скидкой {minute}?")
        lines.append(f"{day} - Оттенок: Сейчас {MARKER}{number}, скидка {minute} процентов, страница {minute * 7}")
    with open(os.path.join(shop, "knowledge_base", "chats", "vypusk.txt"), "w", encoding="utf-8") as out:
        out.write("\n".join(lines) + "\n")
