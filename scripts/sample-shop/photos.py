"""Drawn photographs: shape by category, fill by colour, pattern and proportions seeded by brand and model."""
import random
import zlib

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

import shapes
from content import goods
from content.photo_plan import EVERY_COLOR, MISNAMED, MORE_SHOTS, UNPHOTOGRAPHED
from paths import DATA, SEED

FOLDER = "photos"
CANVAS, SIZE, QUALITY = 640, 320, 62

FILLS = {
    "чёрный": (34, 33, 36), "белый": (246, 245, 240), "бежевый": (214, 188, 152), "коричневый": (112, 70, 42),
    "красный": (200, 28, 36), "бордовый": (104, 20, 40), "розовый": (240, 150, 178), "синий": (30, 52, 130),
    "голубой": (140, 190, 228), "зелёный": (34, 120, 72), "серый": (138, 140, 144), "золотой": (206, 164, 62),
    "серебряный": (192, 198, 206), "жёлтый": (246, 210, 60), "оранжевый": (236, 120, 34), "фиолетовый": (112, 70, 150),
}
BRIGHT = {"gold": (222, 184, 92), "silver": (206, 210, 216)}


def plan():
    """(product, colour, number, name by the rule, name on disk), in catalogue order."""
    shots = []
    for product in goods.ALL:
        if product.name in UNPHOTOGRAPHED:
            continue
        limit = 2 if product.sizes or product.category == "сумки" else 1
        colors = product.colors if product.name in EVERY_COLOR else product.colors[:limit]
        for color in colors:
            for number in range(1, MORE_SHOTS.get(product.name, 1) + 1):
                proper = f"{product.photo_word} {color} {product.name} {number}.jpg"
                shots.append((product, color, number, proper, MISNAMED.get(proper, (proper,))[0]))
    return shots


def names(product, color=None):
    """File names on disk of a product's photos, of one colour group if given."""
    return [disk for p, c, _, _, disk in plan() if p.name == product and color in (None, c)]


def _shade(color, factor):
    return tuple(max(0, min(255, round(c * factor))) for c in color)


def _pattern(kind, rng, fill):
    """A full-canvas pattern to be seen through the body's mask."""
    image = Image.new("RGB", (CANVAS, CANVAS), fill)
    draw = ImageDraw.Draw(image)
    line = _shade(fill, 0.72) if sum(fill) > 180 else _shade((90, 88, 92), 1)
    step = rng.choice((34, 44, 58))
    if kind == "quilt":
        for x in range(-CANVAS, CANVAS * 2, step):
            draw.line([(x, 0), (x + CANVAS, CANVAS)], line, 4)
            draw.line([(x + CANVAS, 0), (x, CANVAS)], line, 4)
    elif kind == "dots":
        for y in range(0, CANVAS, step):
            for x in range(0, CANVAS, step):
                draw.ellipse([x, y, x + 12, y + 12], line)
    elif kind == "stripe":
        for x in range(0, CANVAS, step * 2):
            draw.rectangle([x, 0, x + step // 2, CANVAS], line)
    elif kind == "weave":
        for y in range(0, CANVAS, step):
            for x in range((y // step % 2) * step, CANVAS, step * 2):
                draw.rectangle([x, y, x + step, y + step], line)
    return image


def _mask(polygons):
    mask = Image.new("L", (CANVAS, CANVAS), 0)
    draw = ImageDraw.Draw(mask)
    for polygon in polygons:
        draw.polygon(polygon, fill=255)
    return mask


def _tag(scene, name, rng):
    """A hang tag with the model's name under a stripe of the model's own hue."""
    hue = tuple(rng.randrange(40, 230) for _ in range(3))
    brush, font = ImageDraw.Draw(scene), ImageFont.load_default(22)
    brush.line([(470, 20), (560, 60)], (120, 110, 100), 3)
    brush.rectangle([430, 55, 622, 140], (252, 250, 244), (150, 140, 130), 2)
    brush.rectangle([430, 55, 622, 74], hue)
    words = name.split()
    half = (len(words) + 1) // 2
    for i, line in enumerate((" ".join(words[:half]), " ".join(words[half:]))):
        brush.text((440, 80 + 28 * i), line[:17], (60, 54, 50), font)


def draw(product, color, number):
    model = random.Random(zlib.crc32(product.name.encode()) ^ SEED)
    shot = random.Random(zlib.crc32(f"{product.name}/{color}/{number}".encode()) ^ SEED)
    fill, bright = FILLS[color], BRIGHT[model.choice(sorted(BRIGHT))]
    kind, proportion = model.choice(("plain", "quilt", "dots", "stripe", "weave")), model.random()
    table = shot.choice(((232, 224, 214), (214, 222, 228), (226, 216, 226), (206, 214, 200), (238, 232, 222)))
    scene = Image.new("RGB", (CANVAS, CANVAS), _shade(table, 0.94))
    ImageDraw.Draw(scene).rectangle([0, 400, CANVAS, CANVAS], _shade(table, 0.82))
    body, dark, glint = shapes.MAKERS[product.category](proportion)
    shadow = ImageChops.offset(_mask(body + dark), 14, 18).filter(ImageFilter.GaussianBlur(12))
    scene.paste(_shade(table, 0.55), mask=shadow)
    scene.paste(_shade(fill, 0.62) if sum(fill) > 180 else (70, 68, 72), mask=_mask(dark))
    scene.paste(_pattern(kind, model, fill), mask=_mask(body))
    light = ImageChops.multiply(_mask(body).filter(ImageFilter.GaussianBlur(30)), Image.linear_gradient("L").resize((CANVAS, CANVAS)).point(lambda x: (255 - x) // 4))
    scene.paste((255, 255, 255), mask=light)
    if number % 2 == 0:
        scene = scene.transpose(Image.FLIP_LEFT_RIGHT)
        glint = [[(CANVAS - x, y) for x, y in polygon] for polygon in glint]
        body = [[(CANVAS - x, y) for x, y in polygon] for polygon in body]
    outline = ImageDraw.Draw(scene)
    for polygon in body:
        outline.line([*polygon, polygon[0]], _shade(fill, 0.55) if sum(fill) > 180 else (12, 12, 14), 4)
    for polygon in glint:
        outline.polygon(polygon, fill=bright)
    _tag(scene, product.name, model)
    turned = scene.rotate(shot.uniform(-5, 5), Image.BICUBIC, fillcolor=_shade(table, 0.9))
    return turned.resize((SIZE, SIZE), Image.LANCZOS)


def write():
    folder = DATA / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    for product, color, number, _, disk in plan():
        draw(product, color, number).save(folder / disk, "JPEG", quality=QUALITY)
