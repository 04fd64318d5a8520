"""WhatsApp exports as text and zip files."""
import io
import zipfile
from datetime import datetime, timedelta

from PIL import Image

import photos
from content import chat_plan
from content import chat_scenes as scenes
from conversation import Bag, Talk, seeded
from dialects import Writer
from paths import DATA, SEED, STAMP

FOLDER = "knowledge_base/chats"
RUSSIAN = scenes.RU_SHOES + scenes.RU_BAGS + scenes.RU_ANY
POOLS = {
    "ru": RUSSIAN, "kk": RUSSIAN + scenes.KAZAKH * 3, "en": scenes.ENGLISH * 7 + RUSSIAN,
    "group": scenes.GROUP * 4 + scenes.RU_ANY[:1] + scenes.RU_ANY[3:6],
}


def _opening(export, writer, start):
    """The notice about encryption, and who made the group."""
    speaker = export.group or export.customers[0]
    lines = [writer.system(start + timedelta(minutes=3), "notice", speaker)]
    if export.group:
        lines += [writer.system(start, "created", speaker, who="S", group=export.group),
                  writer.system(start, "joined", speaker, who="S")]
    return lines


def _system_line(export, writer, when, rng):
    who = rng.choice(export.customers)
    if export.group:
        return writer.system(when, rng.choice(("left", "renamed")), export.group, who=who)
    return writer.system(when, "code", who, who=who)


def render(export, bag):
    """The text of one export and the names of the media in it."""
    rng = seeded(SEED, export.file)
    start = datetime(*export.start, 11, 5, 17)
    talk = Talk(rng, bag, export.customers, start, 5 if export.group else 21)
    writer = Writer(export.shape, export.language, export.shop, export.media)
    messages = talk.run(POOLS[export.mix], export.count)
    places = set(rng.sample(range(10, len(messages)), 4 if export.group else 1))
    lines = _opening(export, writer, start)
    for i, message in enumerate(messages):
        if i in places:
            lines.append(_system_line(export, writer, message.when, rng))
        lines.append(writer.message(message))
    return writer.text(lines), writer.attached


def _picture(index):
    """A small picture as a customer would send it."""
    product, color, number, _, _ = photos.plan()[index * 17]
    data = io.BytesIO()
    photos.draw(product, color, number).resize((240, 240), Image.LANCZOS).save(data, "JPEG", quality=55)
    return data.getvalue()


def _archive(path, entry, text, attached):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(zipfile.ZipInfo(entry, STAMP), text.encode(), zipfile.ZIP_DEFLATED)
        for i, name in enumerate(attached):
            archive.writestr(zipfile.ZipInfo(name, STAMP), _picture(i + 1), zipfile.ZIP_DEFLATED)


def write():
    folder = DATA / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    bag = Bag(seeded(SEED, "phrases"))
    for export in chat_plan.EXPORTS:
        text, attached = render(export, bag)
        path = folder / export.file
        if path.suffix == ".zip":
            entry = "_chat.txt" if export.shape.startswith("ios") else path.stem + ".txt"
            _archive(path, entry, text, attached)
        else:
            path.write_bytes(text.encode())
