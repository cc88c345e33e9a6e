"""Which field made the words at a place on a page, and which places a field has made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import hypot
from typing import TYPE_CHECKING

from jdeditor.ui.preview.pages import Spot

if TYPE_CHECKING:
    from jdeditor.writers.pdf import Mark

REACH = 36.0
"""How far beside its words, in points, a field can still be pointed at: half an inch."""


def nearest(marks: Sequence[Mark], spot: Spot, reach: float = REACH) -> Mark | None:
    """Return the mark under or nearest to a spot, the smallest where several are equally near."""
    here = [mark for mark in marks if mark.page == spot.page and mark.source]
    near = min(
        here, key=lambda mark: (_distance(mark, spot), mark.width * mark.height), default=None
    )
    return near if near is not None and _distance(near, spot) <= reach else None


def marks_of(marks: Sequence[Mark], source: str) -> tuple[Mark, ...]:
    """Return the places of a field, or else of its parts, or else of what it is a part of."""
    if not source:
        return ()
    whole = source.partition("#")[0]
    matches: tuple[Callable[[str], bool], ...] = (
        lambda name: name == source,
        lambda name: name.startswith((f"{source}#", f"{source}.")),
        lambda name: name == whole,
        lambda name: "." in whole and name.partition("#")[0] == whole.rpartition(".")[0],
    )
    for match in matches:
        found = tuple(mark for mark in marks if match(mark.source))
        if found:
            return found
    return ()


def _distance(mark: Mark, spot: Spot) -> float:
    across = max(mark.x - spot.x, spot.x - mark.x - mark.width, 0.0)
    down = max(mark.y - spot.y, spot.y - mark.y - mark.height, 0.0)
    return hypot(across, down)
