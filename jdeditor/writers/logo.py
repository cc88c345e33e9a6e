"""Reading a logo: any usual picture becomes a small PNG on white, without its blank border.

What is stored is what a person chose; this is made anew, the same each time.
"""

from __future__ import annotations

import struct
import warnings
import zlib
from contextlib import suppress
from functools import lru_cache
from io import BytesIO
from typing import NamedTuple

from PIL import Image, ImageChops, ImageCms, ImageOps, UnidentifiedImageError

NOT_A_PICTURE = "This file is not a picture: choose a PNG or a JPEG."
VECTOR = "A logo cannot be an SVG here: export it as a PNG, 1,000 pixels wide, and choose that."
PRINT_FILE = "This is a file for printers: export the logo as a PNG, 1,000 pixels wide."
DAMAGED = "The picture is damaged: save it once more as a PNG, and choose that."
TOO_LARGE = "The picture is too large: save it as a PNG, 1,000 pixels wide, and choose that."
BLANK = "The picture is all white on white paper: choose the logo in its colours."

FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "BMP")
"""The kinds of picture that can be a logo, by Pillow's names."""

_MOST_BYTES = 20_000_000
_MOST_PIXELS = 40_000_000
_SIDES = (1200, 400)
"""So many pixels are enough for any printer at the size of a logo."""
_NEARLY_WHITE = 10
"""A pixel so near to white counts as blank: JPEGs are never quite white."""
_LEAST = 4
"""Less than so many pixels of ink across are no logo."""

_READING = (
    OSError, ValueError, TypeError, SyntaxError, EOFError, IndexError, KeyError, OverflowError,
    MemoryError, struct.error, zlib.error, AttributeError, ZeroDivisionError,
)  # fmt: skip
"""What Pillow's readers raise on damaged files, depending on the kind and the damage."""


class LogoProblem(ValueError):  # noqa: N818 - the picture has a problem; the program has no error
    """A picture that cannot be a logo; its text is a sentence that says what to do."""


class Logo(NamedTuple):
    """A picture on white without blank border, as a PNG, and its size in pixels."""

    png: bytes
    width: int
    height: int


@lru_cache(maxsize=16)
def read(data: bytes) -> Logo:
    """Return the logo in the bytes of a picture's file, or raise LogoProblem."""
    image = _trimmed(_on_white(_opened(data)))
    image.thumbnail(_SIDES, Image.Resampling.LANCZOS)
    target = BytesIO()
    image.save(target, "PNG", compress_level=9)
    return Logo(target.getvalue(), *image.size)


def _opened(data: bytes) -> Image.Image:
    """Return the first picture of a file, upright and not larger than it has to be."""
    _refuse_by_head(data[:1024])
    if len(data) > _MOST_BYTES:
        raise LogoProblem(TOO_LARGE)
    try:
        return ImageOps.exif_transpose(_loaded(data))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise LogoProblem(TOO_LARGE) from error
    except UnidentifiedImageError as error:
        raise LogoProblem(NOT_A_PICTURE) from error
    except _READING as error:
        raise LogoProblem(DAMAGED) from error


def _loaded(data: bytes) -> Image.Image:
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        image: Image.Image = Image.open(BytesIO(data), formats=FORMATS)
    if image.width * image.height > _MOST_PIXELS:
        raise Image.DecompressionBombError
    image.draft("RGB" if image.mode == "YCbCr" else image.mode, _doubled())
    image.load()
    return image


def _doubled() -> tuple[int, int]:
    """Return a size that a large JPEG may be read at, so that trimming leaves enough of it."""
    return 2 * _SIDES[0], 2 * _SIDES[1]


def _refuse_by_head(head: bytes) -> None:
    lowered = head.lower().lstrip(b"\xef\xbb\xbf \t\r\n")
    if b"<svg" in lowered or (lowered.startswith(b"<?xml") and b"svg" in lowered):
        raise LogoProblem(VECTOR)
    if head.startswith((b"%PDF", b"%!PS", b"\xc5\xd0\xd3\xc6")):
        raise LogoProblem(PRINT_FILE)


# ---------------------------------------------------------------------- colours


def _on_white(image: Image.Image) -> Image.Image:
    """Return a picture in sRGB, laid on white where one can see through it."""
    see_through = image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info
    if not see_through:
        return _in_srgb(image)
    layered = image.convert("RGBA")
    profile = image.info.get("icc_profile")
    flat = layered.convert("RGB")
    colours = _in_srgb(flat, profile) if profile else flat
    white = Image.new("RGB", image.size, "white")
    white.paste(colours, mask=layered.getchannel("A"))
    return white


def _in_srgb(image: Image.Image, profile: bytes | None = None) -> Image.Image:
    """Return a picture of any depth in 8 bits a colour, by its own profile if it has one."""
    if image.mode.startswith("I") or image.mode == "F":
        return _shallow(image)
    profile = profile or image.info.get("icc_profile")
    if profile and image.mode in ("RGB", "CMYK", "L"):
        with suppress(ImageCms.PyCMSError, OSError, ValueError):
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            target = ImageCms.createProfile("sRGB")
            made = ImageCms.profileToProfile(image, source, target, outputMode="RGB")
            if made is not None:
                return made
    return image.convert("RGB")


def _shallow(image: Image.Image) -> Image.Image:
    """Return a grey picture of 16 bits in 8; Pillow alone would cut it off instead."""
    deep = image.convert("I")
    return deep.point(lambda value: value / 257).convert("L").convert("RGB")


# ---------------------------------------------------------------------- border


def _trimmed(image: Image.Image) -> Image.Image:
    white = Image.new("RGB", image.size, "white")
    ink = ImageChops.difference(image, white).convert("L")
    box = ink.point([0] * _NEARLY_WHITE + [255] * (256 - _NEARLY_WHITE)).getbbox()
    if box is None or min(box[2] - box[0], box[3] - box[1]) < _LEAST:
        raise LogoProblem(BLANK)
    return image.crop(box)
