"""Writing a PDF: a document becomes rows, the rows fill pages, the pages are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.writers import typeset
from jdeditor.writers.pdf.draw import drawn
from jdeditor.writers.pdf.fill import pages
from jdeditor.writers.pdf.rows import BASELINE, Words
from jdeditor.writers.rendered import Mark, Rendered

if TYPE_CHECKING:
    from jdeditor.document.blocks import Document
    from jdeditor.writers.pdf.fill import Page
    from jdeditor.writers.style import Style


def render(document: Document, style: Style) -> Rendered:
    """Return the PDF of a document with what is known of it.

    What has letters that cannot be set one beside the other is set by typst, where that is there.
    """
    filled = pages(document, style)
    marks = [mark for number, page in enumerate(filled.pages) for mark in _marks(number, page)]
    lines = [
        i.line
        for page in filled.pages
        for placed in page
        for i in placed.row.items
        if isinstance(i, Words)
    ]
    missing = "".join(dict.fromkeys("".join(line.missing for line in lines)))
    if typeset.needed(missing) and typeset.available() and (made := typeset.made(document, style)):
        return made
    return Rendered(drawn(document, filled), tuple(marks), missing, len(filled.pages))


def write(document: Document, style: Style) -> bytes:
    """Return the PDF of a document; equal documents give equal bytes."""
    return render(document, style).pdf


def _marks(number: int, page: Page) -> list[Mark]:
    """Return one mark for each run of lines of a field on a page."""
    found: dict[tuple[str, float], Mark] = {}
    for placed in page:
        for item in placed.row.items:
            if not isinstance(item, Words) or not item.source:
                continue
            left = placed.x + item.x - item.line.width * (item.align + 1) / 2
            top = placed.y + item.y - BASELINE * placed.row.height
            line = Mark(item.source, number, left, top, item.line.width, placed.row.height)
            key = (item.source, round(placed.x + item.x))
            found[key] = _union(found[key], line) if key in found else line
    return list(found.values())


def _union(one: Mark, other: Mark) -> Mark:
    x, y = min(one.x, other.x), min(one.y, other.y)
    right = max(one.x + one.width, other.x + other.width)
    bottom = max(one.y + one.height, other.y + other.height)
    return Mark(one.source, one.page, x, y, right - x, bottom - y)
