"""The exports: file, dialect, who talks with the shop, how many messages and in which languages."""
from dataclasses import dataclass

NBSP = "\u00a0"


@dataclass(frozen=True)
class Export:
    file: str
    shape: str
    language: str
    customers: tuple
    count: int
    start: tuple
    mix: str = "ru"            # ru, kk (Kazakh among Russian), en, group
    shop: str = "Оттенок"
    media: int = 0             # pictures carried inside the archive
    group: str = ""


def _android(who, ext):
    return f"Чат WhatsApp с{NBSP}контактом {who}.{ext}"


EXPORTS = [
    Export(_android("Айгуль К", "txt"), "ru4", "ru", ("Айгуль К",), 150, (2025, 4, 2)),
    Export(_android("+7 701 000-00-12", "txt"), "ru4", "ru", ("+7 701 000-00-12",), 128, (2025, 6, 10)),
    Export(_android("Мадина 38 размер", "zip"), "ru4", "ru", ("Мадина 38 размер",), 156, (2025, 9, 1), media=3),
    Export("WhatsApp Chat - Динара.zip", "ios4", "ru", ("Динара",), 170, (2025, 3, 12), media=3),
    Export("WhatsApp Chat - Камила ❤️.zip", "ios2", "ru", ("Камила ❤️",), 132, (2025, 11, 3), shop="Оттенок Алматы"),
    Export("WhatsApp Chat - Вероника.zip", "iosus", "ru", ("Вероника",), 140, (2025, 5, 20)),
    Export("WhatsApp Chat - +7 701 000-00-45.zip", "ios4", "ru", ("+7 701 000-00-45",), 118, (2025, 10, 8), shop="Оттенок Алматы"),
    Export("WhatsApp Chat with Leila.txt", "us12", "en", ("Leila",), 112, (2025, 8, 14), "en"),
    Export("WhatsApp Chat - Anna M.zip", "iosus12", "en", ("Anna M",), 96, (2025, 12, 1), "en"),
    Export("WhatsApp Chat with Жанна.txt", "gb", "en", ("Жанна",), 126, (2025, 2, 17)),
    Export(_android("Ботагоз апай", "txt"), "ru4", "kk", ("Ботагоз апай",), 134, (2025, 7, 5), "kk"),
    Export(_android("Перизат", "zip"), "ru4", "ru", ("Перизат",), 130, (2025, 9, 22), "kk"),
    Export(_android("Тогжан", "txt"), "ru2", "ru", ("Тогжан",), 122, (2025, 1, 27), "kk"),
    Export(_android("Ольга Караганда", "txt"), "ru2", "ru", ("Ольга Караганда",), 148, (2025, 4, 19)),
    Export("WhatsApp Chat - Асель инст.zip", "ios4", "ru", ("Асель инст",), 160, (2025, 6, 1), "kk"),
    Export(_android("Сауле - подруга Динары", "txt"), "ru4", "ru", ("Сауле - подруга Динары",), 138, (2025, 8, 30)),
    Export(_android("Девочки Оттенок", "zip").replace("с" + NBSP + "контактом", "с" + NBSP + "группой"), "ru4", "ru",
           ("~ Зарина", "Алия", "+7 701 000-00-31", "+7 701 000-00-32", "Наталья Петровна", "~ Гульнар", "+7 701 000-00-33"), 310, (2025, 3, 3), "group", group="Девочки Оттенок"),
    Export("WhatsApp Chat - Новинки Оттенок.zip", "ios4", "ru",
           ("~" + NBSP + "Карина", "Анель", "+7 701 000-00-51", "+7 701 000-00-52", "Айнур"), 236, (2025, 10, 1), "group", group="Новинки Оттенок"),
]
