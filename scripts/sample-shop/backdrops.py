"""What goods are photographed on: walls, tables, cloth, stone, and what lies beside them."""
from math import cos, pi, sin

from PIL import Image, ImageDraw, ImageFilter

TABLES = ((232, 224, 214), (214, 222, 228), (226, 216, 226), (206, 214, 200), (238, 232, 222), (244, 243, 240), (196, 178, 160), (176, 184, 196))


def shade(color, factor):
    return tuple(max(0, min(255, round(c * factor))) for c in color)


def clouds(rng, size, cells, low, high):
    """Soft noise between two levels, the same on every machine."""
    small = Image.frombytes("L", (cells, cells), rng.randbytes(cells * cells))
    return small.resize((size, size), Image.BICUBIC).point(lambda x: low + (high - low) * x // 255)


def _wood(rng, size, color):
    image = Image.new("RGB", (size, size), color)
    brush, y = ImageDraw.Draw(image), 0
    while y < size:
        height = rng.randrange(46, 120)
        brush.rectangle([0, y, size, y + height], shade(color, rng.uniform(0.86, 1.04)))
        for _ in range(9):
            line = y + rng.randrange(height)
            brush.line([(0, line), (size, line + rng.randrange(-14, 14))], shade(color, rng.uniform(0.78, 0.95)), 2)
        brush.line([(0, y), (size, y)], shade(color, 0.62), 3)
        y += height
    return image


def _stone(rng, size, color):
    image = Image.new("RGB", (size, size), color)
    brush = ImageDraw.Draw(image)
    for _ in range(14):
        x, y, points = rng.randrange(size), rng.randrange(size), []
        angle = rng.uniform(0, 2 * pi)
        for _ in range(24):
            points.append((x, y))
            angle += rng.uniform(-0.5, 0.5)
            x, y = x + 26 * cos(angle), y + 26 * sin(angle)
        brush.line(points, shade(color, rng.uniform(0.7, 0.92)), rng.randrange(2, 7))
    return image.filter(ImageFilter.GaussianBlur(2))


def _cloth(rng, size, color):
    image = Image.new("RGB", (size, size), color)
    brush, step = ImageDraw.Draw(image), rng.choice((18, 26, 40))
    for x in range(-size, 2 * size, step):
        brush.line([(x, 0), (x + rng.randrange(40, 60), size)], shade(color, rng.uniform(0.84, 0.97)), step // 3)
    folds = Image.new("L", (size, size), 0)
    crease = ImageDraw.Draw(folds)
    for _ in range(5):
        x = rng.randrange(size)
        crease.line([(x, 0), (x + rng.randrange(-220, 220), size)], 90, rng.randrange(14, 40))
    image.paste(shade(color, 0.7), mask=folds.filter(ImageFilter.GaussianBlur(14)))
    return image


def _room(rng, size, color):
    image, line = Image.new("RGB", (size, size), shade(color, 0.95)), rng.randrange(300, 460)
    ImageDraw.Draw(image).rectangle([0, line, size, size], shade(color, 0.8))
    return image


def _leaf(brush, rng, x, y):
    angle, color = rng.uniform(0, 2 * pi), (rng.randrange(50, 110), rng.randrange(110, 160), rng.randrange(60, 110))
    for side in (-1, 0, 1):
        a = angle + side * 0.5
        tip, left = (x + 90 * cos(a), y + 90 * sin(a)), (x + 46 * cos(a + 0.35), y + 46 * sin(a + 0.35))
        brush.polygon([(x, y), left, tip, (x + 46 * cos(a - 0.35), y + 46 * sin(a - 0.35))], shade(color, 1 + 0.15 * side))


def _box(brush, rng, x, y):
    color, width, height = tuple(rng.randrange(60, 235) for _ in range(3)), rng.randrange(70, 130), rng.randrange(50, 100)
    brush.rectangle([x - width // 2, y - height // 2, x + width // 2, y + height // 2], color, shade(color, 0.6), 3)
    brush.line([(x, y - height // 2), (x, y + height // 2)], shade(color, 0.45), 10)
    brush.ellipse([x - 22, y - height // 2 - 14, x, y - height // 2 + 4], shade(color, 0.5))
    brush.ellipse([x, y - height // 2 - 14, x + 22, y - height // 2 + 4], shade(color, 0.5))


def _flower(brush, rng, x, y):
    color = (rng.randrange(180, 250), rng.randrange(90, 200), rng.randrange(110, 220))
    for i in range(6):
        a = i * pi / 3
        brush.ellipse([x + 26 * cos(a) - 20, y + 26 * sin(a) - 20, x + 26 * cos(a) + 20, y + 26 * sin(a) + 20], color, shade(color, 0.8))
    brush.ellipse([x - 14, y - 14, x + 14, y + 14], (240, 200, 70))


def _cup(brush, rng, x, y):
    color = tuple(rng.randrange(150, 250) for _ in range(3))
    brush.ellipse([x - 58, y - 58, x + 58, y + 58], shade(color, 1.05), shade(color, 0.75), 4)
    brush.ellipse([x - 36, y - 36, x + 36, y + 36], (96, 60, 40), shade(color, 0.8), 6)


PLACES = ((70, 90), (560, 100), (70, 570), (570, 575), (320, 70), (330, 600))


def backdrop(rng, size):
    """(picture, its colour): what is behind and below the goods."""
    color = rng.choice(TABLES)
    image = rng.choice((_wood, _stone, _cloth, _room, _room))(rng, size, color)
    image.paste(shade(color, 1.06), mask=clouds(rng, size, 7, 0, 90))
    brush = ImageDraw.Draw(image)
    for x, y in rng.sample(PLACES, rng.choice((0, 1, 2, 3))):
        rng.choice((_leaf, _box, _flower, _cup))(brush, rng, x + rng.randrange(-24, 24), y + rng.randrange(-24, 24))
    return image, color
