"""The stretches of a page that are tinted for the field in use.

A line and the label or sign beside it are one stretch, and so are the entries of a list; a
stretch goes as far to the right as the longest line of its column, however short its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from jdeditor.ui.preview.pages import Box

if TYPE_CHECKING:
    from jdeditor.writers.rendered import Mark

_ONE_COLUMN = 3.0
"""How far apart lines of one column may begin, in points."""
_ONE_STRETCH = 10.0
"""The widest gap between two entries that are still tinted as one."""


def stretches(marks: Sequence[Mark], active: Sequence[Mark], page: int) -> list[Box]:
    """Return what to tint on a page, from top to bottom."""
    here = [mark for mark in marks if mark.page == page]
    found: list[Box] = []
    for mark in sorted(active, key=lambda mark: (mark.y, mark.x)):
        if mark.page != page:
            continue
        box = Box(mark.x, mark.y, _measure(here, mark), mark.height)
        if found and _together(found[-1], box):
            found[-1] = _union(found[-1], box)
        else:
            found.append(box)
    return found


def _measure(marks: Sequence[Mark], mark: Mark) -> float:
    """Return how wide the column is that a mark stands in."""
    column = (other for other in marks if abs(other.x - mark.x) < _ONE_COLUMN)
    return max(other.x + other.width for other in column) - mark.x


def _together(above: Box, below: Box) -> bool:
    """Tell whether two stretches touch: side by side, or one soon after the other."""
    gap = below.y - above.y - above.height
    overlaps = below.x < above.x + above.width and above.x < below.x + below.width
    return gap < 0 or (gap < _ONE_STRETCH and overlaps)


def _union(one: Box, other: Box) -> Box:
    x, y = min(one.x, other.x), min(one.y, other.y)
    right = max(one.x + one.width, other.x + other.width)
    bottom = max(one.y + one.height, other.y + other.height)
    return Box(x, y, right - x, bottom - y)
