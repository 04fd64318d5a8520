"""Drawn photographs: shape by category, fill by colour; outline, pattern and details by brand and model; place by shot."""
import random
import zlib
from math import sin

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

import shapes
from backdrops import backdrop, clouds, shade
from content import goods
from content.photo_plan import EVERY_COLOR, MISNAMED, MORE_SHOTS, UNPHOTOGRAPHED
from paths import DATA, SEED

FOLDER = "photos"
CANVAS, SIZE, QUALITY = 640, 360, 70

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


def _mask(polygons):
    mask = Image.new("L", (CANVAS, CANVAS), 0)
    draw = ImageDraw.Draw(mask)
    for polygon in polygons:
        draw.polygon(polygon, fill=255)
    return mask


def _pattern(kind, rng, fill):
    """A full-canvas pattern to be seen through the body's mask, turned as the model has it."""
    reach = CANVAS * 3 // 2
    image = Image.new("RGB", (reach, reach), fill)
    draw = ImageDraw.Draw(image)
    line = shade(fill, 0.72) if sum(fill) > 180 else (90, 88, 92)
    step, thick = rng.randrange(26, 66), rng.randrange(3, 9)
    if kind == "quilt":
        for x in range(-reach, reach * 2, step):
            draw.line([(x, 0), (x + reach, reach)], line, thick)
            draw.line([(x + reach, 0), (x, reach)], line, thick)
    elif kind == "dots":
        for y in range(0, reach, step):
            for x in range((y // step % 2) * step // 2, reach, step):
                draw.ellipse([x, y, x + step // 3, y + step // 3], line)
    elif kind == "stripe":
        for x in range(0, reach, step * 2):
            draw.rectangle([x, 0, x + rng.randrange(step // 4, step), reach], line)
    elif kind == "weave":
        for y in range(0, reach, step):
            for x in range((y // step % 2) * step, reach, step * 2):
                draw.rectangle([x, y, x + step, y + step], line)
    elif kind == "scales":
        for y in range(0, reach, step // 2):
            for x in range((y // (step // 2) % 2) * step // 2 - step, reach, step):
                draw.arc([x, y, x + step, y + step], 0, 180, line, thick)
    turned, rim = image.rotate(rng.uniform(-40, 40), Image.BICUBIC), (reach - CANVAS) // 2
    grain = clouds(rng, CANVAS, 40, 0, 46)
    body = turned.crop((rim, rim, rim + CANVAS, rim + CANVAS))
    body.paste(shade(fill, 0.5) if sum(fill) > 180 else (100, 98, 104), mask=grain)
    return body


def _bend(rng):
    """How a model's outline differs from others of its kind: stretched, slanted and waved."""
    wide, high, slant = rng.uniform(0.82, 1.1), rng.uniform(0.8, 1.12), rng.uniform(-0.12, 0.12)
    waves = [(rng.uniform(5, 15), rng.uniform(60, 130), rng.uniform(0, 6.3)) for _ in range(2)]

    def bend(polygon):
        out = []
        for x, y in polygon:
            dx, dy = (x - 320) * wide, (y - 360) * high
            out.append((320 + dx + slant * dy + waves[0][0] * sin(y / waves[0][1] + waves[0][2]),
                        350 + dy + waves[1][0] * sin(x / waves[1][1] + waves[1][2])))
        return out
    return bend


def _details(rng, scene, mask, accent, fill, bend):
    """Pockets, studs, straps, seams and the maker's sign, each model its own."""
    layer = scene.copy()
    brush = ImageDraw.Draw(layer)
    left, top, right, bottom = mask.getbbox()
    spot = lambda: (rng.uniform(left + 10, right - 10), rng.uniform(top + 10, bottom - 10))
    dark = shade(fill, 0.5) if sum(fill) > 180 else (96, 94, 100)
    for kind in rng.sample(("pocket", "studs", "strap", "seam", "seam", "rings", "patch"), 4):
        x, y = spot()
        if kind == "pocket":
            brush.rounded_rectangle([x - 60, y - 30, x + 60, y + 42], 14, None, dark, 5)
        elif kind == "studs":
            slope = rng.uniform(-0.6, 0.6)
            for i in range(-5, 6):
                brush.ellipse([x + 24 * i - 6, y + slope * 24 * i - 6, x + 24 * i + 6, y + slope * 24 * i + 6], accent, dark)
        elif kind == "strap":
            x2, y2 = spot()
            brush.line([(x - (x2 - x), y - (y2 - y)), (x2 + (x2 - x), y2 + (y2 - y))], dark, rng.randrange(12, 26))
        elif kind == "seam":
            swing = rng.uniform(30, 90)
            brush.line(bend([(left + i * (right - left) / 24, y + swing * sin(i / 3 + x)) for i in range(25)]), dark, 3)
        elif kind == "rings":
            for r in (30, 18):
                brush.ellipse([x - r, y - r, x + r, y + r], None, accent, 5)
        else:
            brush.polygon(bend([(x - 50, y), (x, y - 40), (x + 60, y - 10), (x + 20, y + 50)]), shade(accent, 0.8))
    (x, y), cell = spot(), rng.randrange(8, 15)
    x, y = (x + (left + right) / 2) / 2, (y + (top + bottom) / 2) / 2
    for row in range(5):
        for column in range(3):
            if rng.random() < 0.55:
                for side in {column, 4 - column}:
                    brush.rectangle([x + (side - 2) * cell, y + (row - 2) * cell, x + (side - 1) * cell, y + (row - 1) * cell], accent)
    scene.paste(layer, mask=mask)


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


def _shot(product, color, number):
    """Chance of a shot. Every other model is photographed in all colours at one place and from one side, as catalogues do:
    such photos differ by the colour of the goods alone."""
    key = zlib.crc32(product.name.encode()) ^ SEED
    alike = f"{product.name}/{number}" if key % 2 else f"{product.name}/{color}/{number}"
    return random.Random(zlib.crc32(alike.encode()) ^ SEED)


def draw(product, color, number):
    model, shot = random.Random(zlib.crc32(product.name.encode()) ^ SEED), _shot(product, color, number)
    fill, bright = FILLS[color], BRIGHT[model.choice(sorted(BRIGHT))]
    kind, proportion = model.choice(("plain", "quilt", "dots", "stripe", "weave", "scales")), model.random()
    scene, table = backdrop(shot, CANVAS)
    bend = _bend(model)
    body, dark, glint = ([bend(polygon) for polygon in part] for part in shapes.MAKERS[product.category](proportion))
    mask = _mask(body)
    shadow = ImageChops.offset(_mask(body + dark), 14, 18).filter(ImageFilter.GaussianBlur(12))
    scene.paste(shade(table, 0.55), mask=shadow)
    scene.paste(shade(fill, 0.62) if sum(fill) > 180 else (70, 68, 72), mask=_mask(dark))
    scene.paste(_pattern(kind, model, fill), mask=mask)
    _details(model, scene, mask, bright, fill, bend)
    light = ImageChops.multiply(mask.filter(ImageFilter.GaussianBlur(30)), Image.linear_gradient("L").resize((CANVAS, CANVAS)).point(lambda x: (255 - x) // 5))
    scene.paste((255, 255, 255), mask=light)
    outline = ImageDraw.Draw(scene)
    for polygon in body:
        outline.line([*polygon, polygon[0]], shade(fill, 0.55) if sum(fill) > 180 else (12, 12, 14), 4)
    for polygon in glint:
        outline.polygon(polygon, fill=bright)
    if number % 2 == 0:
        scene = scene.transpose(Image.FLIP_LEFT_RIGHT)
    if shot.random() < 0.4:
        _tag(scene, product.name, model)
    # From nearer or farther, a little aside and aslant.
    half, aside, above = CANVAS / 2 * shot.uniform(0.86, 1.0), shot.uniform(-1, 1), shot.uniform(-1, 1)
    turned = scene.rotate(shot.uniform(-7, 7), Image.BICUBIC, fillcolor=shade(table, 0.9))
    x, y = CANVAS / 2 + aside * (CANVAS / 2 - half), CANVAS / 2 + above * (CANVAS / 2 - half)
    return turned.resize((SIZE, SIZE), Image.LANCZOS, (x - half, y - half, x + half, y + half))


def write():
    folder = DATA / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    for product, color, number, _, disk in plan():
        draw(product, color, number).save(folder / disk, "JPEG", quality=QUALITY)
