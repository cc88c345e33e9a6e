"""Where the fields stand on the pages that typst has set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from jdeditor.writers.legible import is_leftward
from jdeditor.writers.rendered import Mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdeditor.document.blocks import Document
    from jdeditor.writers.style import Style

_ABOVE, _BELOW = 1.0, 0.35
"""How far a line reaches from its baseline, in sizes of its type."""


class _Place(NamedTuple):
    """Where words begin or end: a spot on a baseline."""

    source: str
    size: float
    page: int
    x: float
    y: float


def marks(places: Sequence[dict[str, Any]], document: Document, style: Style) -> tuple[Mark, ...]:
    """Return a mark for each text, as wide as its column; ``places`` come in pairs."""
    columns = _columns(style, leftward=is_leftward(document.language))
    spots = [_place(one) for one in places]
    pairs = zip(spots[::2], spots[1::2], strict=True)
    return tuple(mark for begun, ended in pairs for mark in _between(begun, ended, columns, style))


def _place(told: dict[str, Any]) -> _Place:
    at = told["at"]
    x, y = (float(at[name].removesuffix("pt")) for name in ("x", "y"))
    return _Place(told["source"], told["size"], at["page"] - 1, x, y)


def _columns(style: Style, *, leftward: bool) -> tuple[tuple[float, float], ...]:
    """Return from where to where the columns go: that of the heads if they have one, the text's."""
    left, right = style.left, style.left + style.width
    if style.heads != "side":
        return ((left, right),)
    side, gutter = style.page.side, style.page.gutter
    if leftward:
        return (left, right - side - gutter), (right - side, right)
    return (left, left + side), (left + side + gutter, right)


def _between(
    begun: _Place, ended: _Place, columns: Sequence[tuple[float, float]], style: Style
) -> Iterator[Mark]:
    """Go through the pages on which a text stands."""
    left, right = min(columns, key=lambda one: max(one[0] - begun.x, begun.x - one[1]))
    for page in range(begun.page, ended.page + 1):
        top = begun.y - _ABOVE * begun.size if page == begun.page else style.page.top
        below = style.page_size[1] - style.page.bottom
        bottom = ended.y + _BELOW * ended.size if page == ended.page else below
        yield Mark(begun.source, page, left, top, right - left, bottom - top)
