"""Filling pages with rows: what stays together stays together, the rest flows."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jdeditor.writers.pdf.blocks import document_rows
from jdeditor.writers.pdf.rows import high
from jdeditor.writers.style import tightened

if TYPE_CHECKING:
    from jdeditor.document.blocks import Document
    from jdeditor.writers.pdf.rows import Row
    from jdeditor.writers.pdf.structure import Element
    from jdeditor.writers.style import Style

_NEARLY_EMPTY = 0.3
_TIGHTER = ((0.85, 1.0), (0.75, 1.0), (0.75, 0.975))
"""Spaces and type, tried in turn when the last page is nearly empty."""

_TIGHTEST = (*_TIGHTER, (0.65, 0.975), (0.55, 0.95), (0.5, 0.9), (0.4, 0.85))
"""The same where there must be one page; type never goes below the floors of the style."""


class Placed(NamedTuple):
    """A row on a page; ``y`` is its top, from the top of the paper."""

    y: float
    row: Row


Page = list[Placed]


class Filled(NamedTuple):
    """The pages of a document, the style they came out in, and what stands on them."""

    pages: list[Page]
    style: Style
    root: Element


def pages(document: Document, style: Style) -> Filled:
    """Return the pages of a document.

    A last page that is nearly empty is saved by a little less space, if that is enough.
    """
    usual = _filled(document, style)
    if document.one_page and len(usual.pages) > 1:
        return _on_one_page(document, style)
    if len(usual.pages) == 1 or _used(usual.pages[-1], style) >= _NEARLY_EMPTY:
        return usual
    for space, type_ in _TIGHTER:
        tighter = tightened(style, space, type_)
        again = _filled(document, tighter)
        if len(again.pages) < len(usual.pages):
            return again
    return usual


def _on_one_page(document: Document, style: Style) -> Filled:
    """Return a document as tight as it has to be for one page, or as it can be."""
    for space, type_ in _TIGHTEST:
        made = _filled(document, tightened(style, space, type_))
        if len(made.pages) == 1:
            return made
    return made


def _filled(document: Document, style: Style) -> Filled:
    rows, root = document_rows(document, style)
    return Filled(fill(rows, style), style, root)


def fill(rows: list[Row], style: Style) -> list[Page]:
    """Return rows on pages; there is at least one page."""
    bottom = style.page_size[1] - style.page.bottom
    filled: list[Page] = [[]]
    y = style.page.top
    for group in _groups(rows):
        space = group[0].before if filled[-1] else 0
        tall = high(group)
        if filled[-1] and y + space + tall > bottom + 0.01:
            filled.append([])
            y, space = style.page.top_next, 0
        fits = y + space + tall <= bottom + 0.01
        for number, row in enumerate(group):
            gap = space if number == 0 else row.before
            if not fits and filled[-1] and y + gap + row.height > bottom + 0.01:
                # Held together more than a page holds: it has to split somewhere.
                filled.append([])
                y, gap = style.page.top_next, 0
            y += gap
            filled[-1].append(Placed(y, row))
            y += row.height
    return filled


def _groups(rows: list[Row]) -> list[list[Row]]:
    groups: list[list[Row]] = []
    open_ = False
    for row in rows:
        if open_:
            groups[-1].append(row)
        else:
            groups.append([row])
        open_ = row.keep
    return groups


def _used(page: Page, style: Style) -> float:
    """Return how much of a page is used, from 0 to 1."""
    if not page:
        return 0
    last = page[-1]
    return (last.y + last.row.height - style.page.top_next) / style.room
