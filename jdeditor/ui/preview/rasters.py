"""The drawn pages that the window holds, and which of them it has yet to ask for.

An old picture stays until a new one takes its place, so a page once seen is never blank.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil, floor, sqrt

from PySide6.QtCore import QRectF

from jdeditor.ui.preview.desk import Desk
from jdeditor.ui.preview.pages import Box, Clip, Cut, Raster

LARGEST = 6_000_000
"""The pixels beyond which a page is not drawn whole: 24 MB."""
GRID = 256
"""Parts of a page end on this grid, so that a small scroll needs no new one."""
AROUND = 2
"""How many pages above and below the visible ones are held."""


class Rasters:
    """The newest picture of each page, whole and, where that is coarse, of the part in sight."""

    def __init__(self) -> None:
        self._whole: dict[int, Raster] = {}
        self._part: dict[int, Raster] = {}

    def put(self, raster: Raster) -> None:
        """Take a picture in the place of the one before it."""
        page, part = raster.cut.page, self._part.get(raster.cut.page)
        if raster.cut.clip is not None:
            self._part[page] = raster
            return
        self._whole[page] = raster
        if part is not None and part.revision != raster.revision:
            del self._part[page]

    def of(self, page: int) -> list[Raster]:
        """Return what there is of a page, the coarser first."""
        return [held[page] for held in (self._whole, self._part) if page in held]

    def missing(self, cuts: Iterable[Cut], revision: int) -> tuple[Cut, ...]:
        """Return the cuts of which there is no picture of that revision."""
        return tuple(cut for cut in cuts if not self._has(cut, revision))

    def forget(self, near: range, count: int) -> None:
        """Drop the pictures of pages that are far away or gone."""
        low, high = near.start - AROUND, min(near.stop + AROUND, count)
        for held in (self._whole, self._part):
            for page in [page for page in held if not low <= page < high]:
                del held[page]

    def _has(self, cut: Cut, revision: int) -> bool:
        held = (self._whole if cut.clip is None else self._part).get(cut.page)
        return held is not None and held.revision == revision and held.cut == cut


def cuts(desk: Desk, pages: range, seen: QRectF, ratio: float) -> tuple[Cut, ...]:
    """Return what to draw of some pages to show a part of the desk crisply."""
    scale = desk.scale * ratio
    wholes = [_whole(desk, page, scale) for page in pages]
    parts = [
        _part(desk.pages[cut.page], cut.page, seen, scale, ratio)
        for cut in wholes
        if cut.scale < scale
    ]
    return (*(cut for cut in parts if cut is not None), *wholes)


def covered(raster: Raster) -> Box:
    """Return the part of its page that a picture shows."""
    clip, scale = raster.cut.clip, raster.cut.scale
    if clip is None:
        return Box(0, 0, raster.image.width() / scale, raster.image.height() / scale)
    return Box(clip.x / scale, clip.y / scale, clip.width / scale, clip.height / scale)


def _whole(desk: Desk, page: int, scale: float) -> Cut:
    size = desk.sizes[page]
    return Cut(page, min(scale, sqrt(LARGEST / (size.width * size.height))))


def _part(page: QRectF, number: int, seen: QRectF, scale: float, ratio: float) -> Cut | None:
    part = page.intersected(seen)
    if part.isEmpty():
        return None
    part.translate(-page.topLeft())
    left, top = (floor(side * ratio / GRID) * GRID for side in (part.left(), part.top()))
    right = min(ceil(part.right() * ratio / GRID) * GRID, round(page.width() * ratio))
    bottom = min(ceil(part.bottom() * ratio / GRID) * GRID, round(page.height() * ratio))
    return Cut(number, scale, Clip(left, top, right - left, bottom - top))
