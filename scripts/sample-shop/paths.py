"""Where the sample shop lives, and how its packages are made the same on every run."""
import os
import re
import zipfile
from pathlib import Path

DATA = Path(os.environ.get("SAMPLE_SHOP_DATA", Path(__file__).resolve().parents[2] / "data"))
SEED = 20260319
STAMP = (2026, 3, 19, 10, 0, 0)
ISO_STAMP = b"2026-03-19T10:00:00Z"


def settle(path):
    """Rewrites an OOXML package with fixed entry dates and document dates, so that a rebuild is byte-identical."""
    with zipfile.ZipFile(path) as source:
        parts = [(info.filename, source.read(info)) for info in source.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in parts:
            if name == "docProps/core.xml":
                content = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", ISO_STAMP, content)
            target.writestr(zipfile.ZipInfo(name, STAMP), content, zipfile.ZIP_DEFLATED)


def price_text(price, style):
    """45 000 ₸ (no-break space), 45 000 ₸ (plain space), 45000₸, 45 000 тг, or digits only."""
    spaced = f"{price:,}".replace(",", " ")
    return {
        "nbsp": spaced.replace(" ", "\u00a0") + "\u00a0₸", "space": spaced + " ₸",
        "tight": f"{price}₸", "tg": spaced + " тг", "bare": str(price),
    }[style]
