"""What the press does for ``Sheets``: it opens PDFs, draws their pages and reads them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from jdeditor.ui.preview.pages import Cut, Picture, Size, Spot

if TYPE_CHECKING:
    from jdeditor.ui.preview.pdfium import OpenPdf
    from jdeditor.writers.rendered import Mark

_EMPTY = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj "
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj trailer<</Root 1 0 R>>"
)


class NotOpenError(LookupError):
    """There is no such PDF here: the process began anew since it was opened."""


def open_pdf(number: int, pdf: bytes) -> tuple[Size, ...]:
    """Open a PDF under a number of the caller's and return the size of every page."""
    from jdeditor.ui.preview.pdfium import OpenPdf  # noqa: PLC0415 - the press alone loads it

    drawing = _open[number] = OpenPdf(pdf)
    return drawing.sizes()


def draw(number: int, cut: Cut) -> Picture:
    """Draw a page or a part of it, or raise NotOpenError, as below."""
    return _opened(number).draw(cut)


def before(number: int, marks: Sequence[Mark], spot: Spot) -> str:
    """Return the words that the marks of one source show before a spot, in reading order."""
    return _opened(number).before(marks, spot)


def close(number: int) -> None:
    """Give a PDF back to PDFium, if it is open."""
    if number in _open:
        _open.pop(number).close()


def warm_up() -> None:
    """Load PDFium and draw one empty page, so that the first real page need not wait."""
    open_pdf(-1, _EMPTY)
    draw(-1, Cut(0, 1.0))
    close(-1)


def _opened(number: int) -> OpenPdf:
    try:
        return _open[number]
    except KeyError as error:
        raise NotOpenError(number) from error


_open: dict[int, OpenPdf] = {}
