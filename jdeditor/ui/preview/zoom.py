"""How large the pages are shown: to fit, or by a percentage."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import TypeAlias

from jdeditor.ui.preview.pages import Size

STEPS = (50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 350, 400)
"""The percentages that zooming in and out walks through."""

FULL = 96 / 72
"""Pixels a point at 100 %: a page as large as it will be on paper."""


class Fit(Enum):
    """What of a page has to be seen at once."""

    WIDTH = "width"
    PAGE = "page"


Zoom: TypeAlias = Fit | int


def scale(zoom: Zoom, sizes: Sequence[Size], room: Size) -> float:
    """Return the pixels a point at which pages are shown in a room; fitting never enlarges."""
    if not isinstance(zoom, Fit):
        return min(max(zoom, STEPS[0]), STEPS[-1]) / 100 * FULL
    across = room.width / max(size.width for size in sizes)
    if zoom is Fit.WIDTH:
        return _held(across)
    return _held(min(across, room.height / max(size.height for size in sizes)))


def percent(pixels: float) -> int:
    """Return a scale as the percentage that people read."""
    return round(pixels / FULL * 100)


def larger(current: int) -> int:
    """Return the next step up."""
    return next((step for step in STEPS if step > current), STEPS[-1])


def smaller(current: int) -> int:
    """Return the next step down."""
    return next((step for step in reversed(STEPS) if step < current), current)


def _held(pixels: float) -> float:
    # A tenth is the least at which a page is still a page, however narrow the window.
    return min(max(pixels, 0.1 * FULL), FULL)
