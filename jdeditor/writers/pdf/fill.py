"""Filling pages with rows: what stays together stays together, the rest flows."""

from __future__ import annotations

from itertools import accumulate, groupby
from typing import TYPE_CHECKING, NamedTuple

from jdeditor.writers.pdf.blocks import document_rows
from jdeditor.writers.pdf.rows import high
from jdeditor.writers.tightness import tightened

if TYPE_CHECKING:
    from jdeditor.document.blocks import Document
    from jdeditor.writers.pdf.rows import Row
    from jdeditor.writers.pdf.structure import Element
    from jdeditor.writers.style import Style

_NEARLY_EMPTY = 0.3
_TIGHTER = ((0.85, 1.0), (0.75, 1.0), (0.75, 0.975))
"""Spaces and type, tried in turn when the last page is nearly empty."""

_TIGHTEST = (*_TIGHTER, (0.65, 0.975), (0.55, 0.95), (0.5, 0.9), (0.4, 0.85))
"""The same where a number of pages is wanted; type never goes below the floors of the style."""

_MOST_SAVED = 2
"""Text on more than so many times the pages that are wanted never fits them."""

_STUB = 8
"""Columns of fewer lines are not begun at the foot of a page."""
_SLACK = 0.01
"""Sums of lengths may be out by so much."""


class Placed(NamedTuple):
    """A row on a page; ``y`` is its top, from the top of the paper.

    ``x`` is how far right it stands of where it was set: in the second column.
    """

    y: float
    row: Row
    x: float = 0

    @property
    def bottom(self) -> float:
        """Where the row ends, from the top of the paper."""
        return self.y + self.row.height


Page = list[Placed]


class Filled(NamedTuple):
    """The pages of a document, the style they came out in, and what stands on them."""

    pages: list[Page]
    style: Style
    root: Element


def pages(document: Document, style: Style, *, spare: float = 0) -> Filled:
    """Return the pages of a document, a little tighter where that saves one.

    That is where it must not have more pages than it is allowed, or where the last one is
    nearly empty. If it does not help, nothing is tightened. ``spare`` lines stay free on every
    page, for a program that sets lines otherwise.
    """
    usual = _filled(document, style, spare)
    wanted, levels = _wanted(document, usual)
    for space, type_ in levels:
        tighter = _filled(document, tightened(style, space, type_), spare)
        if len(tighter.pages) <= wanted:
            return tighter
    return usual


def has_room_on_one_page(document: Document, style: Style, *, spare: float) -> bool:
    """Tell whether a document leaves so many lines free on its only page."""
    return len(_filled(document, style, spare).pages) == 1


def _wanted(document: Document, usual: Filled) -> tuple[int, tuple[tuple[float, float], ...]]:
    """Return how many pages there should be, and how tight the text may become for it."""
    number, most = len(usual.pages), document.most_pages
    if most and most < number <= _MOST_SAVED * most:
        return most, _TIGHTEST
    if number > 1 and used(usual.pages[-1], usual.style) < _NEARLY_EMPTY:
        return number - 1, _TIGHTER
    return number, ()


def _filled(document: Document, style: Style, spare: float) -> Filled:
    rows, root = document_rows(document, style)
    return Filled(fill(rows, style, spare=spare), style, root)


def fill(rows: list[Row], style: Style, *, spare: float = 0) -> list[Page]:
    """Return rows on pages; there is at least one page."""
    sheets = _Sheets(style, spare * style.line)
    for columned, stretch in groupby(rows, key=lambda row: row.columned):
        groups = _groups(list(stretch))
        (sheets.set_in_columns if columned else sheets.set_across)(groups)
    return sheets.pages


class _Sheets:
    """Pages that are being filled from the top."""

    def __init__(self, style: Style, spare: float) -> None:
        self.pages: list[Page] = [[]]
        self._style = style
        self._y = style.page.top
        self._bottom = style.page_size[1] - style.page.bottom - spare + _SLACK

    def set_across(self, groups: list[list[Row]]) -> None:
        """Put groups of rows below each other."""
        for group in groups:
            tall = high(group)
            if self._room(group) < tall:
                self._turn()
            splits = self._room(group) < tall
            for number, row in enumerate(group):
                # Held together more than a page holds: it has to split somewhere.
                if number and splits and self._room([row]) < row.height:
                    self._turn()
                self._put(row)

    def set_in_columns(self, groups: list[list[Row]]) -> None:
        """Put groups of rows in two columns of about the same height, page after page."""
        left = [part for group in groups for part in self._fitting(group)]
        while left:
            room = self._room(left[0])
            if room < _STUB * self._style.line and self.pages[-1]:
                self._turn()
                room = self._room(left[0])
            left = left[self._set_columns(left, room) :]

    def _set_columns(self, groups: list[list[Row]], room: float) -> int:
        """Put as many groups as there is room for in both columns; return how many."""
        first, end = _balanced(groups, room)
        top = self._y + self._space(groups[0])
        step = self._style.page.measure + self._style.page.gutter
        for part, x in ((groups[:first], 0.0), (groups[first:end], step)):
            y = top
            for row in (row for group in part for row in group):
                y += row.before if y > top else 0
                self.pages[-1].append(Placed(y, row, x))
                y += row.height
        self._y = max(placed.bottom for placed in self.pages[-1])
        if end < len(groups):
            self._turn()
        return end

    def _fitting(self, group: list[Row]) -> list[list[Row]]:
        """Return a group as it is, or its rows one by one if no page holds it."""
        return [group] if high(group) <= self._style.room else [[row] for row in group]

    def _room(self, group: list[Row]) -> float:
        return self._bottom - self._y - self._space(group)

    def _space(self, group: list[Row]) -> float:
        """Return the space above a group, which goes at the top of a page."""
        return group[0].before if self.pages[-1] else 0

    def _put(self, row: Row) -> None:
        self._y += self._space([row])
        self.pages[-1].append(Placed(self._y, row))
        self._y += row.height

    def _turn(self) -> None:
        if self.pages[-1]:
            self.pages.append([])
            self._y = self._style.page.top_next


def _balanced(groups: list[list[Row]], room: float) -> tuple[int, int]:
    """Return where the first column ends and where the second: all that there is room for.

    Where everything fits, the columns are as even as they can be, the first rather longer.
    """
    tall = [high(group) for group in groups]
    above = [group[0].before for group in groups]
    ends = list(accumulate(space + height for space, height in zip(above, tall, strict=True)))

    def column(first: int, end: int) -> float:
        """Return the height of some groups in a column, without the space above the first."""
        if first >= end:
            return 0
        return ends[end - 1] - (ends[first - 1] if first else 0) - above[first]

    def fitting(first: int) -> int:
        held = [end for end in range(first + 1, len(groups) + 1) if column(first, end) <= room]
        return held[-1] if held else min(first + 1, len(groups))

    last = len(groups)
    first = min(range(1, last + 1), key=lambda end: (max(column(0, end), column(end, last)), -end))
    if max(column(0, first), column(first, last)) <= room:
        return first, last
    first = fitting(0)
    return first, max(first, fitting(first)) if first < last else last


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


def used(page: Page, style: Style) -> float:
    """Return how much of a page is used, from 0 to 1; of a first page about so much."""
    if not page:
        return 0
    return (max(placed.bottom for placed in page) - style.page.top_next) / style.room
