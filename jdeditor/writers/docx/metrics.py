"""How much room words take, measured in the font that will show them."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache, lru_cache
from typing import NamedTuple

from PIL import ImageFont

from jdeditor import assets

_EM = 1000
_MOST = 500
"""No line holds more characters."""


class Extent(NamedTuple):
    """The ink of words, in parts of the size of their type."""

    width: float
    height: float


@lru_cache(maxsize=256)
def natural_width(words: str, file: str) -> float:
    """Return how far words reach on one line, in parts of the size of their type."""
    return _font(file).getlength(words) / _EM


@lru_cache(maxsize=256)
def line_count(words: str, file: str, room: float) -> int:
    """Return how many lines words fill in a column of ``room`` times the size of their type."""
    lines, used = 1, 0.0
    for word in words[:_MOST].split():
        width = natural_width(word + " ", file)
        if used and used + width > room:
            lines, used = lines + 1, 0.0
        used += width
    return lines


@lru_cache(maxsize=256)
def shortened(words: str, file: str, room: float) -> str:
    """Return as many of the words as fit on one line, with an ellipsis where some are gone."""
    if len(words) <= _MOST and natural_width(words, file) <= room:
        return words
    kept = bisect_right(
        range(1, min(len(words), _MOST)),
        room,
        key=lambda length: natural_width(words[:length] + "…", file),
    )
    return words[:kept].rstrip() + "…"


@lru_cache(maxsize=64)
def ink(words: str, file: str) -> Extent:
    """Return how wide and how high the ink of words is."""
    left, top, right, bottom = _font(file).getbbox(words)
    return Extent((right - left) / _EM, (bottom - top) / _EM)


@cache
def _font(file: str) -> ImageFont.FreeTypeFont:
    path = assets.resources() / "fonts" / file
    return ImageFont.truetype(path, _EM, layout_engine=ImageFont.Layout.BASIC)
