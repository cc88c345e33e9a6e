"""Where the pages lie on the desk, and back from a place on the desk to a place on a page.

Places on the desk are pixels of the screen from the desk's top left corner.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF

from jdeditor.ui.preview.pages import Box, Size, Spot

MARGIN = 24
"""The desk around the pages."""
GAP = 16
"""The desk between two pages."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Pages laid out one below the other."""

    scale: float
    sizes: tuple[Size, ...]
    pages: tuple[QRectF, ...]
    width: float
    height: float

    def rect(self, page: int, box: Box) -> QRectF:
        """Return where a rectangle of a page lies on the desk."""
        origin = self.pages[page].topLeft()
        corner = origin + QPointF(box.x, box.y) * self.scale
        return QRectF(corner.x(), corner.y(), box.width * self.scale, box.height * self.scale)

    def spot(self, point: QPointF) -> Spot:
        """Return the place on the nearest page, which may lie beyond the edge of that page."""
        page = self.page_at(point.y())
        origin = self.pages[page].topLeft()
        return Spot(
            page, (point.x() - origin.x()) / self.scale, (point.y() - origin.y()) / self.scale
        )

    def point(self, spot: Spot) -> QPointF:
        """Return where a place on a page lies on the desk, as near as there are such pages."""
        page = min(spot.page, len(self.pages) - 1)
        return self.pages[page].topLeft() + QPointF(spot.x, spot.y) * self.scale

    def page_at(self, y: float) -> int:
        """Return the page at a height, or the nearest one."""
        bottoms = (number for number, page in enumerate(self.pages) if y < page.bottom() + GAP / 2)
        return next(bottoms, len(self.pages) - 1)

    def between(self, top: float, bottom: float) -> range:
        """Return the pages of which something shows between two heights."""
        seen = [
            number
            for number, page in enumerate(self.pages)
            if page.bottom() > top and page.top() < bottom
        ]
        return range(seen[0], seen[-1] + 1) if seen else range(0)


def lay(sizes: Sequence[Size], scale: float, width: float, top: float, ratio: float) -> Desk:
    """Lay pages on a desk, centred, on whole pixels of a screen with that many to a unit."""
    across = max(_pixels(size.width, scale, ratio) for size in sizes) + 2 * MARGIN
    desk_width = max(width, across)
    pages: list[QRectF] = []
    y = top
    for size in sizes:
        wide, high = _pixels(size.width, scale, ratio), _pixels(size.height, scale, ratio)
        x = round((desk_width - wide) / 2 * ratio) / ratio
        pages.append(QRectF(x, round(y * ratio) / ratio, wide, high))
        y += high + GAP
    return Desk(scale, tuple(sizes), tuple(pages), desk_width, y - GAP + MARGIN)


def union(rects: Iterable[QRectF]) -> QRectF:
    """Return the least rectangle around others, null if there are none."""
    whole = QRectF()
    for rect in rects:
        whole = whole.united(rect)
    return whole


def _pixels(points: float, scale: float, ratio: float) -> float:
    """Return a length of the page on screen: as many pixels as PDFium will draw."""
    return ceil(points * scale * ratio - 1e-6) / ratio
