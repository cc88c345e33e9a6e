"""The pages of one finished PDF, as the window sees them: the press draws and reads them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import count
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from PySide6.QtGui import QImage

from jdeditor.ui.press import PRESS, PressStoppedError
from jdeditor.ui.preview import drawing
from jdeditor.ui.preview.pages import Cut, Raster, Size, Spot

if TYPE_CHECKING:
    from jdeditor.writers.rendered import Mark

P = ParamSpec("P")
T = TypeVar("T")

_numbers = count()


class Sheets:
    """An open PDF of one revision; only the renderer's thread calls it."""

    def __init__(self, revision: int, pdf: bytes) -> None:
        self.revision = revision
        self._number, self._pdf = next(_numbers), pdf
        self.sizes = self._open()

    def __len__(self) -> int:
        return len(self.sizes)

    def draw(self, cut: Cut) -> Raster:
        """Draw a page or a part of it."""
        made = self._ask(drawing.draw, cut)
        form = QImage.Format.Format_RGB32
        # A copy, as the picture outlives the bytes.
        image = QImage(made.pixels, made.width, made.height, made.stride, form).copy()
        return Raster(self.revision, cut, image, made.blanks)

    def before(self, marks: Sequence[Mark], spot: Spot) -> str:
        """Return the words that the marks of one source show before a spot, in reading order."""
        return self._ask(drawing.before, marks, spot)

    def close(self) -> None:
        """Let the press forget it."""
        with suppress(PressStoppedError):  # then it has forgotten everything
            PRESS.call(drawing.close, self._number)

    def _open(self) -> tuple[Size, ...]:
        return PRESS.call(drawing.open_pdf, self._number, self._pdf)

    def _ask(self, work: Callable[Concatenate[int, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what the press answers; where it began anew, it is given the PDF again."""
        try:
            return PRESS.call(work, self._number, *args, **kwargs)
        except drawing.NotOpenError:
            self._open()
            return PRESS.call(work, self._number, *args, **kwargs)
