"""Which field made the words at a place on a page, and which places a field has made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import hypot
from typing import TYPE_CHECKING

from jdeditor.ui.preview.pages import Spot

if TYPE_CHECKING:
    from jdeditor.writers.rendered import Mark

REACH = 36.0
"""How far beside its words, in points, a field can still be pointed at: half an inch."""

_PRINTED_WITH = {
    "pay.": "pay.minimum",
    "location": "location.city",
    "work.note": "work.environment",
    "start_note": "start_date",
    "closing_note": "closing_date",
    "application.email": "application.link",
    "approval.prepared_by": "approval.prepared_by",
}
"""Fields, by the beginning of their names, that are printed as part of another field."""


def nearest(marks: Sequence[Mark], spot: Spot, reach: float = REACH) -> Mark | None:
    """Return the mark under or nearest to a spot, the smallest where several are equally near."""
    here = [mark for mark in marks if mark.page == spot.page and mark.source]
    near = min(here, key=lambda mark: _rank(mark, spot), default=None)
    return near if near is not None and _distance(near, spot) <= reach else None


def marks_of(marks: Sequence[Mark], source: str) -> tuple[Mark, ...]:
    """Return the places of a field's entries, or of the field, or of what it is printed with."""
    if not source:
        return ()
    whole = source.partition("#")[0]
    with_it = next((to for name, to in _PRINTED_WITH.items() if whole.startswith(name)), "")
    if whole.startswith("free.") and whole.endswith(".heading"):
        with_it = whole.split(".")[1]  # a heading is printed under the key of its section
    matches: tuple[Callable[[str], bool], ...] = (
        lambda name: name.startswith(f"{source}#"),
        lambda name: name == source,
        lambda name: name == whole,
        lambda name: bool(with_it) and name == with_it,
    )
    for match in matches:
        found = tuple(mark for mark in marks if match(mark.source))
        if found:
            return found
    return ()


def _rank(mark: Mark, spot: Spot) -> tuple[float, float]:
    return _distance(mark, spot), mark.width * mark.height


def _distance(mark: Mark, spot: Spot) -> float:
    across = max(mark.x - spot.x, spot.x - mark.x - mark.width, 0.0)
    down = max(mark.y - spot.y, spot.y - mark.y - mark.height, 0.0)
    return hypot(across, down)
