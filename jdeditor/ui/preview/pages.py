"""The values that travel between the window and the thread that draws pages.

Lengths on a page are points from its top left corner; a page is known by its number from 0.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    # Only for checking: the press knows these values too, and no Qt.
    from PySide6.QtGui import QImage

    # Only its name: importing the writer costs the start of the program 0.2 s.
    from jdeditor.writers.rendered import Rendered


class Size(NamedTuple):
    """The width and height of a page."""

    width: float
    height: float


LETTER = Size(612, 792)
"""The size of the empty page that lies there before anything has been drawn."""


class Box(NamedTuple):
    """A rectangle on a page."""

    x: float
    y: float
    width: float
    height: float


class Spot(NamedTuple):
    """A point on a page."""

    page: int
    x: float
    y: float


class Clip(NamedTuple):
    """A part of a drawn page, in the pixels of the drawing."""

    x: int
    y: int
    width: int
    height: int


class Cut(NamedTuple):
    """What to draw: a page at so many pixels a point, whole or only a part of it."""

    page: int
    scale: float
    clip: Clip | None = None


class Wanted(NamedTuple):
    """What the window shows: the cuts it needs of a new document, and those it still lacks.

    Both begin with what is looked at most.
    """

    visible: tuple[Cut, ...] = ()
    missing: tuple[Cut, ...] = ()


class Picture(NamedTuple):
    """A drawn cut as bare pixels, four bytes each, ``stride`` bytes a line, and its blanks."""

    pixels: bytes
    width: int
    height: int
    stride: int
    blanks: tuple[Box, ...]


class Raster(NamedTuple):
    """A drawn cut of one revision, with the blanks on that page."""

    revision: int
    cut: Cut
    image: QImage
    blanks: tuple[Box, ...] = ()


class Job(NamedTuple):
    """A revision of the posting and how to make its pages; built away from the window.

    ``origin`` is who asked: several previews may share one renderer, one after the other.
    """

    revision: int
    build: Callable[[], Rendered]
    origin: object = None


class Proof(NamedTuple):
    """The finished pages of a job, with what is looked at most already drawn."""

    job: Job
    rendered: Rendered
    sizes: tuple[Size, ...]
    rasters: tuple[Raster, ...] = ()

    @property
    def revision(self) -> int:
        """The revision of the posting that they show."""
        return self.job.revision
