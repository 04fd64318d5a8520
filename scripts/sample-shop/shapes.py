"""Outlines of the goods on a 640 × 640 canvas: polygons for the body, the sole and the details of each category."""
from math import cos, pi, sin


def curve(*points, steps=14):
    """A closed smooth outline through the points (Catmull–Rom)."""
    count, out = len(points), []
    for i in range(count):
        p0, p1, p2, p3 = (points[(i + k - 1) % count] for k in range(4))
        for s in range(steps):
            t = s / steps
            out.append(tuple(
                0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3)
                for a, b, c, d in zip(p0, p1, p2, p3)))
    return out


def box(x0, y0, x1, y1):
    return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]


def ring(cx, cy, rx, ry, width, start=0.0, end=2 * pi):
    """A band along an ellipse, as one polygon."""
    angles = [start + (end - start) * i / 40 for i in range(41)]
    outer = [(cx + rx * cos(a), cy + ry * sin(a)) for a in angles]
    inner = [(cx + (rx - width) * cos(a), cy + (ry - width) * sin(a)) for a in reversed(angles)]
    return outer + inner


# Each maker takes `v`, a number in [0, 1) seeded by the model, and gives (body polygons, dark polygons, bright polygons).

def pumps(v):
    top = 230 - 60 * v
    body = curve((90, top), (150, top + 10), (250, 400), (420, 440), (560, 470), (545, 500), (380, 490), (240, 480), (130, 380))
    heel = [(95, top + 60), (160, top + 130), (130, 500), (112, 500)]
    return [body], [heel], [box(470, 440, 510, 456)] if v > 0.5 else [box(150, top + 20, 176, top + 60)]


def flats(v):
    body = curve((90, 360), (160, 350), (240, 430), (380, 420), (540, 455), (560, 485), (400, 500), (150, 500), (95, 470))
    bow = [(400, 418), (440, 395 - 20 * v), (440, 440), (470, 418), (500, 395 - 20 * v), (500, 440), (470, 424)]
    return [body], [box(110, 496, 550, 508)], [bow]


def loafers(v):
    body = curve((90, 320), (200, 310), (330, 340), (450, 400), (560, 440), (560, 490), (330, 500), (100, 500))
    return [body], [box(95, 490, 560, 500 + 60 * v), box(95, 490, 190, 540)], [box(330, 345, 440, 368), box(370, 335, 396, 380)]


def sandals(v):
    straps = [[(120, 300), (190, 290), (230, 470), (190, 480)], [(360, 380), (420, 370), (480, 490), (400, 495)],
              [(255, 330 + 40 * v), (300, 320 + 40 * v), (360, 490), (310, 495)]]
    return straps, [curve((95, 430), (260, 480), (560, 490), (560, 512), (250, 512), (130, 460)), [(100, 440), (150, 455), (135, 545), (110, 545)]], []


def slides(v):
    strap = curve((250, 330 - 30 * v), (400, 340), (500, 470), (470, 500), (250, 500), (200, 470))
    return [strap], [curve((90, 480), (320, 500), (570, 485), (570, 520), (320, 535), (90, 520))], [box(320, 380, 350, 450), box(380, 380, 410, 450), box(340, 405, 395, 422)]


def trainers(v):
    body = curve((100, 300), (190, 270), (250, 330), (330, 350), (430, 420), (560, 450), (560, 500), (330, 505), (100, 500), (90, 400))
    sole = curve((80, 490), (320, 488), (575, 480), (585, 520 + 30 * v), (330, 540 + 30 * v), (80, 530 + 20 * v))
    star = [(240 + (48 if i % 2 == 0 else 20) * sin(i * pi / 5), 420 - (48 if i % 2 == 0 else 20) * cos(i * pi / 5)) for i in range(10)]
    return [body], [sole], [star, box(300, 340, 345, 352), box(330, 362, 380, 374)]


def ugg(v):
    top = 330 - 190 * v
    body = curve((130, top), (330, top), (340, 400), (470, 420), (560, 470), (550, 510), (300, 515), (130, 510))
    return [body], [box(125, 500, 555, 530)], [curve((120, top - 18), (230, top - 26), (345, top - 18), (340, top + 24), (230, top + 30), (125, top + 24))]


def ankle_boots(v):
    body = [(140, 170 + 60 * v), (330, 170 + 60 * v), (345, 380), (470, 420), (560, 470), (560, 510), (130, 510)]
    laces = [box(290, 220 + i * 45, 350, 234 + i * 45) for i in range(4)]
    return [body], [box(125, 500, 565, 550), box(125, 540, 200, 575)], laces


def high_boots(v):
    body = [(180, 60), (350 + 20 * v, 60), (335, 420), (470, 450), (560, 490), (555, 525), (190, 525)]
    heel = [(190, 520), (260 - 30 * v, 520), (230 - 10 * v, 590), (205, 590)]
    return [body], [heel, box(250, 520, 560, 534)], [box(185, 100, 352, 122)]


def bags(v):
    left, right, top = 110 + 40 * v, 530 - 40 * v, 270 + 30 * v
    body = curve((left, top), (320, top - 12), (right, top), (right + 20, 420), (right, 540), (320, 552), (left, 540), (left - 20, 420))
    handle = ring(320, top, (right - left) / 2 - 40 + 30 * v, 190 - 60 * v, 20, pi, 2 * pi)
    return [body], [handle], [box(300, top + 60, 340, top + 100)]


def clutches(v):
    return [curve((100, 250), (540, 250), (545, 460), (95, 460))], [[(100, 250), (540, 250), (320, 350 + 60 * v)]], [box(305, 330 + 50 * v, 335, 372 + 50 * v)]


def wallets(v):
    return [box(130, 220, 510, 460 - 60 * v)], [box(130, 320 - 30 * v, 510, 330 - 30 * v)], [ring(320, 325 - 30 * v, 26, 26, 10)]


def belts(v):
    return [ring(320, 330, 230, 170, 30 + 40 * v)], [], [ring(320, 480, 60, 46, 16)]


def scarves(v):
    return [[(320, 110), (560, 330), (320, 560), (80, 330)]], [[(320, 170), (500, 330), (320, 360 + 80 * v)]], [ring(320, 330, 90, 90, 14)]


def long_scarves(v):
    return [[(210, 100), (330, 100), (300, 560), (170, 560)], [(330, 100), (440, 110), (480, 500), (350, 520)]], [box(170, 200, 470, 216), box(170, 330 + 40 * v, 470, 346 + 40 * v)], []


def glasses(v):
    height = 70 + 50 * v
    return [ring(200, 330, 120, height, 26), ring(440, 330, 120, height, 26), box(300, 305, 340, 328)], \
        [curve((100, 330), (200, 330 - height + 30), (300, 330), (200, 330 + height - 30)), curve((340, 330), (440, 330 - height + 30), (540, 330), (440, 330 + height - 30))], [box(70, 300, 96, 324), box(545, 300, 570, 324)]


MAKERS = {
    "туфли": pumps, "балетки": flats, "лоферы": loafers, "босоножки": sandals, "шлёпанцы": slides, "кроссовки": trainers,
    "угги": ugg, "ботинки": ankle_boots, "сапоги": high_boots, "сумки": bags, "клатчи": clutches, "кошельки": wallets,
    "ремни": belts, "платки": scarves, "шарфы": long_scarves, "очки": glasses,
}
