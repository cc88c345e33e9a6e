"""The head of the first page: logo or employer's name, kicker, title and lead."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jdeditor.writers.pdf import fonts
from jdeditor.writers.pdf.lines import Type, balanced, natural_width, plain, type_of, wrapped
from jdeditor.writers.pdf.rows import (
    BASELINE,
    Field,
    Logo,
    Row,
    Words,
    kept,
    spaced,
    tall_enough,
    text_rows,
)
from jdeditor.writers.pdf.structure import Element

if TYPE_CHECKING:
    from jdeditor.document.blocks import Document, Text
    from jdeditor.writers.looks import Picture
    from jdeditor.writers.pdf.lines import Line
    from jdeditor.writers.pdf.rows import Item
    from jdeditor.writers.style import Style

_SMALLER = 0.88
"""A title may be so much smaller to stay on one line."""


def title_rows(document: Document, style: Style, root: Element) -> list[Row]:
    """Return everything above the facts as rows that stay together."""
    # Wherever it stands it is heard before the title.
    mark = _marked(document, style, root)
    room = style.heading_width - _beside(document, style)
    kicker = _part(plain(document.kicker), style, "kicker", room, root)
    title = _title(plain(document.title), style, room, root)
    lead = _part(plain(document.lead), style, "lead", room, root, "department")
    if style.panel:
        return kept(
            _panelled(_stacked(style, ("title", title), ("lead", lead)), mark, kicker, style)
        )
    rows = _stacked(style, ("kicker", kicker), ("title", title), ("lead", lead))
    if not mark:
        return kept(rows)
    if style.logo.place == "above" or not rows:
        return kept([*_above(mark, style, style.text_left), *spaced(rows, style.logo.below)])
    return kept(_with_mark_beside(rows, mark, style))


def _stacked(style: Style, *parts: tuple[str, list[Row]]) -> list[Row]:
    """Return texts below each other, at the distances of their roles."""
    rows: list[Row] = []
    after: float | None = None
    for name, made in parts:
        look = style.role(name)
        if made:
            rows += spaced(made, look.before if after is None else after) if rows else made
            after = look.after
    return rows


def _part(
    text: Text, style: Style, role: str, room: float, root: Element, source: str = ""
) -> list[Row]:
    if not text:
        return []
    x = style.text_left
    return text_rows(text, style, role, x, room, element=root.add("P"), source=source)


def _title(text: Text, style: Style, room: float, root: Element) -> list[Row]:
    """Return the title on one line, a little smaller if need be, else in lines alike."""
    if not text:
        return []
    look, element = style.role("title"), root.add("H1")
    type_ = type_of(style, "title")
    natural = natural_width(text, type_)
    if room < natural <= room / _SMALLER:
        type_ = type_._replace(size=look.size * room / natural * 0.999)
    x, y, colour = style.text_left, BASELINE * look.leading, style.colour(look.colour)
    return [
        Row(
            look.leading,
            (Words(x, y, line, colour, "title", -1, element),),
            heading="" if number else text[0].text,
            level=0,
        )
        for number, line in enumerate(_title_lines(text, type_, room))
    ]


def _title_lines(text: Text, type_: Type, room: float) -> tuple[Line, ...]:
    """Return a title on one line, in two that part at its first comma, or in lines alike."""
    if natural_width(text, type_) > room:
        first, _, rest = text[0].text.partition(", ")
        halves = [wrapped(plain(words), type_, room) for words in (f"{first},", rest)]
        if rest and all(len(lines) == 1 for lines in halves):
            return halves[0] + halves[1]
    return balanced(text, type_, room)


# ------------------------------------------------------------------------- the mark


class _Mark:
    """The logo, or the lines of the employer's name, and what it is to a listener."""

    def __init__(self, picture: Picture | None, lines: tuple[Line, ...], element: Element) -> None:
        self.picture, self.lines, self.element = picture, lines, element

    def height(self, style: Style) -> float:
        if self.picture:
            return self.picture.height
        return len(self.lines) * style.role("wordmark").leading


def _marked(document: Document, style: Style, root: Element) -> _Mark | None:
    if style.picture:
        element = root.add("Figure")
        says = style.picture.says or document.employer or document.title
        element.alternative = fonts.readable(says)
        return _Mark(style.picture, (), element)
    if not document.employer:
        return None
    place, page = style.logo.place, style.page
    room = {"side": page.side, "right": style.logo.most[0]}.get(place, style.heading_width)
    lines = wrapped(plain(document.employer), type_of(style, "wordmark"), room)
    return _Mark(None, lines, root.add("P"))


def _beside(document: Document, style: Style) -> float:
    """Return the width that the mark takes from the title beside it."""
    if style.logo.place != "right" or style.picture or not document.employer:
        return style.beside_title
    natural = natural_width(plain(document.employer), type_of(style, "wordmark"))
    return min(natural, style.logo.most[0]) + 2 * style.line


def _mark_items(mark: _Mark, style: Style, x: float, y: float, align: int = -1) -> tuple[Item, ...]:
    """Return the mark with its top at a height; ``align`` tells which end of it is at x."""
    if mark.picture:
        left = x - mark.picture.width * (align + 1) / 2
        return (Logo(left, y, mark.picture, mark.element),)
    look = style.role("wordmark")
    colour = style.colour(look.colour)
    return tuple(
        Words(
            x,
            y + (BASELINE + number) * look.leading,
            line,
            colour,
            "employer.name",
            align,
            mark.element,
        )
        for number, line in enumerate(mark.lines)
    )


def _above(mark: _Mark, style: Style, x: float) -> list[Row]:
    """Return the mark in rows of its own; a name is as many as it has lines."""
    if mark.picture:
        return [Row(mark.picture.height, _mark_items(mark, style, x, 0))]
    high = style.role("wordmark").leading
    lines = _mark_items(mark, style, x, 0)
    return [
        Row(high, (replace(line, y=BASELINE * high),)) for line in lines if isinstance(line, Words)
    ]


def _with_mark_beside(rows: list[Row], mark: _Mark, style: Style) -> list[Row]:
    """Put the mark beside the first line: a name on its baseline, a logo at its middle."""
    first = next(item for item in rows[0].items if isinstance(item, Words))
    if mark.picture:
        size = first.line.runs[0].size if first.line.runs else 0
        middle = first.y - size * fonts.cap_height(fonts.name(style.font, "bold")) / 2
        top = max(0, middle - mark.picture.height / 2)
    else:
        top = first.y - BASELINE * style.role("wordmark").leading
    right = style.logo.place == "right"
    x = style.left + style.width if right else style.left
    items = _mark_items(mark, style, x, top, 1 if right else -1)
    held = tall_enough(rows, top + mark.height(style))
    return [replace(held[0], items=(*items, *held[0].items)), *held[1:]]


# ------------------------------------------------------------------------- the panel


def _panelled(rows: list[Row], mark: _Mark | None, kicker: list[Row], style: Style) -> list[Row]:
    """Return the title on its field, under the mark at the left and the kicker at the right."""
    head = _head(mark, kicker, style)
    panel = style.panel
    if not rows or not panel:
        return head
    x, wide = style.left - panel.sides, style.width + 2 * panel.sides
    fill = style.palette.fill
    framed = [Row(panel.above), *rows, Row(panel.below)]
    filled = [
        replace(row, items=(Field(x, -row.before, wide, row.before + row.height, fill), *row.items))
        for row in framed
    ]
    return [*head, *spaced(filled, style.logo.below)] if head else filled


def _head(mark: _Mark | None, kicker: list[Row], style: Style) -> list[Row]:
    sides = style.panel.sides if style.panel else 0
    rows = _above(mark, style, style.left - sides) if mark else []
    right = style.left + style.width + sides
    words = [
        replace(item, x=right, align=1)
        for row in kicker
        for item in row.items
        if isinstance(item, Words)
    ]
    if not words:
        return rows
    if not rows:
        return [replace(row, items=(word,)) for row, word in zip(kicker, words, strict=True)]
    base = rows[-1].height if mark and mark.picture else BASELINE * rows[-1].height
    placed = [replace(word, y=base) for word in words[:1]]
    return [*rows[:-1], replace(rows[-1], items=(*rows[-1].items, *placed))]
