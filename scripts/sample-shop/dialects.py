"""How WhatsApp writes an export: header shapes, line ends, invisible marks and the fixed phrases of each language."""
import re

LRM, NBSP, NNBSP = "\u200e", "\u00a0", "\u202f"
LRE, PDF = "\u202a", "\u202c"

HEADERS = {
    "ru4": "{d.day:02}.{d.month:02}.{d.year}, {d:%H:%M}", "ru2": "{d.day:02}.{d.month:02}.{y:02}, {d:%H:%M}",
    "us12": "{d.month}/{d.day}/{y:02}, {h}:{d:%M}" + NNBSP + "{ap}", "gb": "{d.day:02}/{d.month:02}/{d.year}, {d:%H:%M}",
    "ios4": "[{d.day:02}.{d.month:02}.{d.year}, {d:%H:%M:%S}]", "ios2": "[{d.day:02}.{d.month:02}.{y:02}, {d:%H:%M:%S}]",
    "iosus": "[{d.month}/{d.day}/{y:02}, {d:%H:%M:%S}]", "iosus12": "[{d.month}/{d.day}/{y:02}, {h}:{d:%M:%S}" + NNBSP + "{ap}]",
}

# Android: one phrase for every kind of media left out.
ANDROID = {
    "ru": {"media": "<Без медиафайлов>", "added": "(файл добавлен)", "missed": "Пропущенный аудиозвонок", "call": "Аудиозвонок", "edited": " <Сообщение изменено>",
           "deleted": "Данное сообщение удалено", "mine": "Вы удалили данное сообщение", "place": "местоположение: https://maps.google.com/?q=",
           "notice": f"Сообщения и звонки защищены сквозным шифрованием. Третьи лица, включая WhatsApp, не{NBSP}могут прочитать ваши сообщения или прослушать звонки. Подробнее.",
           "code": "Ваш код безопасности с контактом {who} изменился. Подробнее.", "created": "{who} создал(-а) группу «{group}»",
           "joined": "{who} добавил(-а) вас", "left": "{who} покинул(-а) группу", "renamed": "{who} изменил(-а) картинку группы"},
    "en": {"media": "<Media omitted>", "added": "(file attached)", "missed": "Missed voice call", "call": "Voice call", "edited": " <This message was edited>",
           "deleted": "This message was deleted", "mine": "You deleted this message", "place": "location: https://maps.google.com/?q=",
           "notice": "Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them. Tap to learn more.",
           "code": "Your security code with {who} changed. Tap to learn more.", "created": '{who} created group "{group}"',
           "joined": "{who} added you", "left": "{who} left", "renamed": "{who} changed this group's icon"},
    "kk": {"media": "<файлдар қосылмаған>", "added": "(файл қосылды)", "missed": "Пропущенный аудиозвонок", "call": "Аудиозвонок", "edited": " <Сообщение изменено>",
           "deleted": "Данное сообщение удалено", "mine": "Вы удалили данное сообщение", "place": "местоположение: https://maps.google.com/?q=",
           "notice": f"Сообщения и звонки защищены сквозным шифрованием. Третьи лица, включая WhatsApp, не{NBSP}могут прочитать ваши сообщения или прослушать звонки. Подробнее.",
           "code": "Ваш код безопасности с контактом {who} изменился. Подробнее."},
}

# iOS: typed phrases behind a left-to-right mark.
IOS = {
    "ru": {"photo": "изображение отсутствует", "video": "видео отсутствует", "voice": "аудиофайл отсутствует", "sticker": "стикер не добавлен",
           "contact": "Карточка контакта отсутствует", "document": "Счёт.pdf • " + LRM + "1 страница " + LRM + "документ отсутствует", "attached": "<прикреплено: {file}>",
           "missed": "Пропущенный аудиозвонок", "call": "Аудиозвонок, {n} мин.", "edited": " " + LRM + "<Сообщение изменено>", "deleted": "Данное сообщение удалено.",
           "mine": "Вы удалили данное сообщение.", "place": "Местоположение: https://maps.google.com/?q=",
           "notice": "Сообщения и звонки защищены сквозным шифрованием. Третьи лица, включая WhatsApp, не могут прочитать ваши сообщения или прослушать звонки.",
           "code": LRM + "Ваш код безопасности с контактом {who} изменился. " + LRM + "Подробнее.", "created": "{who} создал(-а) группу «{group}»",
           "joined": "{who} добавил(-а) вас", "left": "{who} покинул(-а) группу", "renamed": "{who} изменил(-а) картинку группы"},
    "en": {"photo": "image omitted", "video": "video omitted", "voice": "audio omitted", "sticker": "sticker omitted", "contact": "Contact card omitted",
           "document": "Invoice.pdf • " + LRM + "1 page " + LRM + "document omitted", "attached": "<attached: {file}>", "missed": "Missed voice call", "call": "Voice call, {n} min",
           "edited": " " + LRM + "<This message was edited>", "deleted": "This message was deleted.", "mine": "You deleted this message.",
           "place": "Location: https://maps.google.com/?q=",
           "notice": "Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them.",
           "code": LRM + "Your security code with {who} changed. " + LRM + "Tap to learn more."},
}
PLACE = "43.0001,77.0001"
ENDINGS = {"photo": "jpg", "video": "mp4", "voice": "opus", "sticker": "webp"}
PREFIX = {"photo": "IMG", "video": "VID", "voice": "PTT", "sticker": "STK"}


def shown(author):
    """A bare number as exports write it: no-break spaces, wrapped in embedding marks."""
    if not author.startswith("+"):
        return author
    return LRE + author.replace(" ", NBSP) + PDF


def header(shape, when):
    return HEADERS[shape].format(d=when, y=when.year % 100, h=when.hour % 12 or 12, ap="AM" if when.hour < 12 else "PM")


class Writer:
    """Renders messages in one dialect; `attached` gives the names of the media the export carries."""

    def __init__(self, shape, language, shop, keeps_media=0):
        self.shape, self.shop, self.keeps = shape, shop, keeps_media
        self.ios = shape.startswith("ios")
        self.words = (IOS if self.ios else ANDROID)[language]
        self.attached, self.counter = [], 0

    def name(self, author):
        return self.shop if author == "S" else shown(author)

    def system(self, when, key, speaker="", **fields):
        """A line of WhatsApp's own; on iOS it has an author and opens with the mark."""
        text = self.words[key].format(**{k: self.name(v) if k == "who" else v for k, v in fields.items()})
        if self.ios:
            return f"{header(self.shape, when)} {self.name(speaker)}: {LRM}{text}"
        return f"{header(self.shape, when)} - {text}"

    def message(self, m):
        self.counter += 1
        body = self._body(m)
        if m.edited:
            body += self.words["edited"]
        lead = LRM if self.ios and body.startswith(LRM) and m.kind != "deleted" else ""
        return f"{lead}{header(self.shape, m.when)}{' ' if self.ios else ' - '}{self.name(m.author)}: {body}"

    def _body(self, m):
        if m.kind == "text":
            return m.text
        mark = LRM if self.ios else ""
        if m.kind == "deleted":
            return mark + self.words["mine" if m.author == "S" and not self.ios else "deleted"]
        if m.kind == "missed":
            return mark + self.words["missed"]
        if m.kind == "call":
            return mark + self.words["call"].format(n=self.counter % 7 + 1)
        if m.kind == "location":
            return mark + self.words["place"] + PLACE
        return self._media(m)

    def _media(self, m):
        if m.kind == "photo" and self.keeps > len(self.attached):
            body = self._attached(m)
        elif self.ios and m.kind == "document":
            body = LRM + self.words["document"]
        elif self.ios:
            body = LRM + self.words[m.kind]
        else:
            body = self.words["media"]
        return body + ("\n" + m.text if m.text else "")

    def _attached(self, m):
        if self.ios:
            file = f"{self.counter:08}-PHOTO-{m.when:%Y-%m-%d-%H-%M-%S}.jpg"
            body = LRM + self.words["attached"].format(file=file)
        else:
            file = f"IMG-{m.when:%Y%m%d}-WA{len(self.attached):04}.jpg"
            body = f"{LRM}{file} {self.words['added']}"
        self.attached.append(file)
        return body

    def text(self, lines):
        """iOS ends a message with CRLF and keeps bare LF inside; Android uses LF alone."""
        return "".join(line + ("\r\n" if self.ios else "\n") for line in lines)


def looks_like_header(line):
    """Whether a physical line opens a message in any of the shapes above; used by check.py."""
    plain = re.sub(f"^[{LRM}\ufeff]+", "", line)
    return re.match(r"^\[?\d{1,2}[./]\d{1,2}[./]\d{2,4}, \d{1,2}:\d{2}(:\d{2})?([\u202f ][AP]M)?(\] | - )", plain) is not None
