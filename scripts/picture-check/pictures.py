"""Pictures to ask with: copies of the sample shop's photos as customers send them, and pictures of nothing the shop has.

    pictures.py FOLDER

writes FOLDER/copies (what the copy is of stands in the name: number~way~photo) and FOLDER/foreign, by a fixed seed.
"""
import random
import sys
from pathlib import Path
from types import SimpleNamespace

from PIL import Image, ImageDraw, ImageEnhance, ImageFont

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts" / "sample-shop"))
import photos as shop  # noqa: E402
from backdrops import backdrop, clouds  # noqa: E402

SEED = 20261121
# Debian: fonts-dejavu-core.
FACE = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
PER_WAY = 20
WORDS = ("НОВАЯ КОЛЛЕКЦИЯ", "СКИДКА 20 %", "в наличии", "Алматы · доставка", "SALE", "пиши в Direct", "45 000 ₸")
LINES = ("Здравствуйте! Есть такая?", "Сәлеметсіз бе, бағасы қанша?", "Какие размеры остались", "Можно в другом цвете?", "Спасибо", "Это в наличии?")


def font(size):
    return ImageFont.truetype(FACE, size)



# Each way takes a chance and a photo, and gives (picture, quality or format).

def crop(rng, image):
    """A fifth off the width and off the height, wherever."""
    width, height = image.size
    x, y = rng.uniform(0, 0.2) * width, rng.uniform(0, 0.2) * height
    return image.crop((int(x), int(y), int(x + 0.8 * width), int(y + 0.8 * height))), 85


def quality(rng, image):
    return image, 30


def small(rng, image):
    return image.resize([max(1, round(side * 0.3)) for side in image.size], Image.LANCZOS), 75


def large(rng, image):
    return image.resize([side * 2 for side in image.size], Image.BICUBIC), 80


def framed(rng, image):
    """On a coloured card, or between black bars."""
    width, height = image.size
    if rng.random() < 0.5:
        rim = round(rng.uniform(0.06, 0.2) * width)
        card = Image.new("RGB", (width + 2 * rim, height + 2 * rim), tuple(rng.randrange(256) for _ in range(3)))
        card.paste(image, (rim, rim))
        return card, 80
    card = Image.new("RGB", (width, round(height * 16 / 9)), (0, 0, 0))
    card.paste(image, (0, (card.height - height) // 2))
    return card, 80


def written(rng, image):
    """Words over it, some on a bar."""
    image, (width, height) = image.copy(), image.size
    brush = ImageDraw.Draw(image)
    for word in rng.sample(WORDS, 3):
        x, y, size = rng.uniform(0, 0.4) * width, rng.uniform(0, 0.85) * height, rng.randrange(22, 44)
        ink = rng.choice(((255, 255, 255), (20, 20, 20), (220, 30, 50)))
        if rng.random() < 0.5:
            brush.rectangle([0, y - 4, width, y + size + 8], (255 - ink[0], 255 - ink[1], 255 - ink[2]))
        brush.text((x, y), word, ink, font(size))
    return image, 75


def screenshot(rng, image):
    """A telephone's screen with a chat or a shop's page and the photo in it."""
    width, height = rng.choice(((540, 1170), (720, 1280), (828, 1792)))
    dark = rng.random() < 0.4
    screen = Image.new("RGB", (width, height), (16, 24, 30) if dark else (236, 229, 221))
    brush, ink = ImageDraw.Draw(screen), (230, 230, 230) if dark else (30, 30, 30)
    bar = (32, 44, 51) if dark else (0, 128, 105)
    brush.rectangle([0, 0, width, 110], bar)
    brush.ellipse([30, 40, 86, 96], (160, 170, 180))
    brush.text((104, 50), "Оттенок", (255, 255, 255), font(30))
    shown = round(width * rng.uniform(0.55, 1.0))
    photo = image.resize((shown, round(shown * image.height / image.width)), Image.LANCZOS)
    x, y = rng.randrange(0, width - shown + 1), rng.randrange(130, max(131, height - photo.height - 260))
    screen.paste(photo, (x, y))
    below = y + photo.height + 20
    for line in rng.sample(LINES, 3):
        if below + 80 > height - 90:
            break
        left = rng.choice((20, width // 4))
        brush.rounded_rectangle([left, below, left + width * 2 // 3, below + 64], 16, (38, 52, 60) if dark else (255, 255, 255))
        brush.text((left + 18, below + 16), line, ink, font(26))
        below += 84
    brush.rounded_rectangle([20, height - 80, width - 20, height - 20], 30, (38, 52, 60) if dark else (255, 255, 255))
    return screen, rng.choice((60, "PNG", "WEBP"))


def cast(rng, image):
    """Warmer or colder, brighter or darker, of another contrast."""
    gains = [rng.uniform(0.88, 1.12) for _ in range(3)]
    image = Image.merge("RGB", [band.point(lambda v, g=gain: min(255, round(v * g))) for band, gain in zip(image.split(), gains)])
    image = ImageEnhance.Brightness(image).enhance(rng.uniform(0.85, 1.15))
    return ImageEnhance.Contrast(image).enhance(rng.uniform(0.85, 1.15)), 75


def advertisement(rng, image):
    """Cut, made smaller, written on and saved badly."""
    image, _ = crop(rng, image)
    image, _ = written(rng, image)
    scale = rng.uniform(0.5, 1.2)
    return image.resize([round(side * scale) for side in image.size], Image.LANCZOS), 40


def story(rng, image):
    """Framed, in other colours, on a screen, saved badly."""
    image, _ = cast(rng, image)
    image, _ = framed(rng, image)
    image, _ = screenshot(rng, image)
    return image, 50


WAYS = (crop, quality, small, large, framed, written, screenshot, cast, advertisement, story)


def save(image, kind, path):
    if kind == "PNG":
        image.convert("RGB").save(path.with_name(path.name + ".png"), "PNG")
    elif kind == "WEBP":
        image.convert("RGB").save(path.with_name(path.name + ".webp"), "WEBP", quality=60)
    else:
        image.convert("RGB").save(path.with_name(path.name + ".jpg"), "JPEG", quality=kind)


def copies(folder):
    names = sorted(p for p in (ROOT / "data" / "photos").iterdir())
    for number, way in enumerate(WAYS):
        rng = random.Random(SEED + number)
        for i, name in enumerate(rng.sample(names, PER_WAY)):
            image, kind = way(rng, Image.open(name).convert("RGB"))
            save(image, kind, folder / f"{number * PER_WAY + i:03}~{way.__name__}~{name.name}~")


# Pictures of nothing the shop has.

def goods(rng, number):
    """Goods of no model that the shop has, drawn as its own are."""
    category = rng.choice(sorted(shop.shapes.MAKERS))
    product = SimpleNamespace(name=f"Aurelle Nº {number}", category=category)
    image = shop.draw(product, rng.choice(sorted(shop.FILLS)), rng.choice((1, 2)))
    return rng.choice((image, screenshot(rng, image)[0], advertisement(rng, image)[0]))


def gradient(rng, number):
    a, b = (Image.new("RGB", (480, 480), tuple(rng.randrange(256) for _ in range(3))) for _ in range(2))
    return Image.composite(a, b, rng.choice((Image.linear_gradient("L"), Image.radial_gradient("L"))).resize((480, 480)))


def text(rng, number):
    image = Image.new("RGB", (600, 800), (255, 255, 255))
    brush = ImageDraw.Draw(image)
    for row in range(18):
        brush.text((30, 30 + 42 * row), " ".join(rng.sample(LINES + WORDS, 2)), (20, 20, 20), font(rng.choice((22, 26, 30))))
    return image


def noise(rng, number):
    if rng.random() < 0.5:
        return Image.frombytes("RGB", (320, 320), rng.randbytes(320 * 320 * 3))
    return Image.merge("RGB", [clouds(rng, 400, 16, 0, 255) for _ in range(3)])


def chat(rng, number):
    image, _ = screenshot(rng, Image.new("RGB", (300, 300), tuple(rng.randrange(256) for _ in range(3))))
    return image


def table(rng, number):
    """What goods lie on, without goods."""
    return backdrop(rng, 640)[0].resize((420, 420), Image.LANCZOS)


FOREIGN = ((goods, 90), (gradient, 10), (text, 15), (noise, 10), (chat, 15), (table, 20))


def foreign(folder):
    for maker, count in FOREIGN:
        for number in range(count):
            rng = random.Random(f"{SEED}/{maker.__name__}/{number}")
            save(maker(rng, number), 80, folder / f"{maker.__name__}~{number:03}")


def main():
    folder = Path(sys.argv[1])
    for name, write in (("copies", copies), ("foreign", foreign)):
        (folder / name).mkdir(parents=True, exist_ok=True)
        for old in (folder / name).iterdir():
            old.unlink()
        write(folder / name)


if __name__ == "__main__":
    main()
