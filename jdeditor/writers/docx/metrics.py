"""How much room words take, measured in the font that will show them."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from PIL import ImageFont

from jdeditor import assets

_EM = 1000


class Extent(NamedTuple):
    """The ink of words, in parts of the size of their type."""

    width: float
    height: float


@lru_cache(maxsize=256)
def natural_width(words: str, file: str) -> float:
    """Return how far words reach on one line, in parts of the size of their type."""
    return _font(file).getlength(words) / _EM


@lru_cache(maxsize=64)
def ink(words: str, file: str) -> Extent:
    """Return how wide and how high the ink of words is."""
    left, top, right, bottom = _font(file).getbbox(words)
    return Extent((right - left) / _EM, (bottom - top) / _EM)


@cache
def _font(file: str) -> ImageFont.FreeTypeFont:
    path = assets.resources() / "fonts" / file
    return ImageFont.truetype(path, _EM, layout_engine=ImageFont.Layout.BASIC)
