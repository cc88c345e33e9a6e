"""The pages of a finished PDF, drawn and read by PDFium.

PDFium is not thread-safe: everything here is called by one thread and nowhere else, and
everything PDFium made is closed there too, never left to the garbage collector.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from math import inf
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2
from pypdfium2 import raw

from jdeditor.document.inline import BLANK
from jdeditor.ui.preview.pages import Box, Clip, Cut, Picture, Size, Spot
from jdeditor.ui.preview.pointing import nearest

if TYPE_CHECKING:
    from jdeditor.writers.rendered import Mark

_SAME_LINE = 3.0
"""How far apart, in points, the middles of letters on one line may lie."""


class OpenPdf:
    """An open PDF."""

    def __init__(self, pdf: bytes) -> None:
        self._document = pypdfium2.PdfDocument(pdf)
        self._pages: dict[int, pypdfium2.PdfPage] = {}
        self._blanks: dict[int, tuple[Box, ...]] = {}

    def __len__(self) -> int:
        return len(self._document)

    def sizes(self) -> tuple[Size, ...]:
        """Return the size of every page."""
        return tuple(Size(*self._document.get_page_size(number)) for number in range(len(self)))

    def draw(self, cut: Cut) -> Picture:
        page = self._page(cut.page)
        crop = _crop(cut, page.get_size())
        bitmap = page.render(scale=cut.scale, crop=crop, prefer_bgrx=True, may_draw_forms=False)
        with closing(bitmap):
            # The view keeps ctypes from copying, which is twenty times as slow.
            pixels = bytes(memoryview(bitmap.buffer))
            size = (bitmap.width, bitmap.height, bitmap.stride)
        return Picture(pixels, *size, self.blanks(cut.page))

    def blanks(self, number: int) -> tuple[Box, ...]:
        """Return where the blanks of a page are, found in the words of the finished PDF."""
        if number not in self._blanks:
            page = self._page(number)
            with closing(page.get_textpage()) as words:
                self._blanks[number] = tuple(_blank_boxes(words, page.get_height()))
        return self._blanks[number]

    def before(self, marks: Sequence[Mark], spot: Spot) -> str:
        told = ""
        last = nearest(marks, spot, reach=inf)
        for mark in marks:
            page = self._page(mark.page)
            with closing(page.get_textpage()) as words:
                letters = list(_letters(words, mark, page.get_height()))
            if mark is last:
                told += _until(letters, spot)
                break
            told += "".join(letter.char for letter in letters)
        return " ".join(told.split())

    def close(self) -> None:
        """Give everything back to PDFium."""
        for page in self._pages.values():
            page.close()
        self._document.close()

    def _page(self, number: int) -> pypdfium2.PdfPage:
        if number not in self._pages:
            self._pages[number] = self._document[number]
        return self._pages[number]


def _crop(cut: Cut, size: tuple[float, float]) -> tuple[float, float, float, float]:
    """Return what to leave out on the left, bottom, right and top, in points."""
    if cut.clip is None:
        return (0, 0, 0, 0)
    clip: Clip = cut.clip
    across = -(-size[0] * cut.scale // 1) - clip.x - clip.width
    below = -(-size[1] * cut.scale // 1) - clip.y - clip.height
    # PDFium's wrapper rounds up: half a pixel less makes that the pixel that is meant.
    sides = (clip.x, below, across, clip.y)
    left, bottom, right, top = (max(0.0, (side - 0.5) / cut.scale) for side in sides)
    return (left, bottom, right, top)


def _blank_boxes(words: pypdfium2.PdfTextPage, height: float) -> Iterator[Box]:
    text = words.get_text_range()
    if "[" not in text:
        return
    words.count_rects()
    # A blank may run over the end of a line, so line ends count as spaces here.
    for match in BLANK.finditer(text.replace("\r", " ").replace("\n", " ")):
        first, last = _letter(words, text, match.start()), _letter(words, text, match.end() - 1)
        for number in range(words.count_rects(first, last - first + 1)):
            left, bottom, right, top = words.get_rect(number)
            yield Box(left, height - top, right - left, top - bottom)


def _letter(words: pypdfium2.PdfTextPage, text: str, place: int) -> int:
    """Return the number PDFium gives to the letter at a place of the text it returned."""
    units = len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
    return int(raw.FPDFText_GetCharIndexFromTextIndex(words.raw, units))


def _holds(mark: Mark, spot: Spot | _Letter) -> bool:
    return bool(mark.y - 1 <= spot.y <= mark.y + mark.height + 1)


class _Letter(NamedTuple):
    """A letter on a page with its middle."""

    char: str
    x: float
    y: float


def _letters(words: pypdfium2.PdfTextPage, mark: Mark, height: float) -> Iterator[_Letter]:
    """Return the letters inside a mark."""
    for number in range(words.count_chars()):
        left, bottom, right, top = words.get_charbox(number, loose=True)
        letter = _Letter(
            chr(raw.FPDFText_GetUnicode(words.raw, number)),
            (left + right) / 2,
            height - (top + bottom) / 2,
        )
        if _holds(mark, letter) and mark.x - 1 <= letter.x <= mark.x + mark.width + 1:
            yield letter


def _until(letters: Sequence[_Letter], spot: Spot) -> str:
    """Return the letters on the lines above a spot, and those left of it on its own line."""
    line = min((letter.y for letter in letters), key=lambda y: abs(y - spot.y), default=0.0)
    return "".join(
        letter.char
        for letter in letters
        if letter.y < line - _SAME_LINE or (letter.y <= line + _SAME_LINE and letter.x < spot.x)
    )
