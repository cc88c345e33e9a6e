"""Grids of activities by level, and lines to sign on, as rows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jdeditor.document.blocks import Grid, Signatures
from jdeditor.writers.pdf import fonts
from jdeditor.writers.pdf.lines import Type, natural_width, plain, strong, wrapped
from jdeditor.writers.pdf.rows import (
    BASELINE,
    Disc,
    Field,
    Row,
    Signing,
    Words,
    kept,
    text_rows,
)
from jdeditor.writers.pdf.structure import COLUMN_HEAD, ROW_HEAD

if TYPE_CHECKING:
    from jdeditor.document.blocks import GridRow, Signature
    from jdeditor.writers.pdf.lines import Line
    from jdeditor.writers.pdf.structure import Element
    from jdeditor.writers.style import Style

_SIGNED = 0.8
"""How much of its row a signature may fill."""
_HEADED = 3
"""So many rows of a grid stay on each side of a break."""


def grid_rows(grid: Grid, style: Style, parent: Element) -> list[Row]:
    """Return a grid as rows: a head, then a row an activity with its mark."""
    look, left, width = style.grid, style.text_left, style.page.measure
    columns = [
        left + width - (len(grid.columns) - number - 0.5) * look.column
        for number in range(len(grid.columns))
    ]
    head_look = style.role("table_head")
    y = BASELINE * head_look.leading
    type_ = Type(style.font, head_look.face, head_look.size)
    colour = style.colour(head_look.colour)
    table = parent.add("Table")
    heads = table.add("TR")
    corner = _head(heads, left, y, wrapped(plain(grid.corner), type_, 100)[0], colour)
    words = [
        _head(heads, x, y, wrapped(plain(name), type_, look.column)[0], colour, align=0)
        for name, x in zip(grid.columns, columns, strict=True)
    ]
    high = head_look.leading + look.pad
    rule = Field(left, high - look.head_rule, width, look.head_rule, style.palette.ink)
    rows = [Row(high, (corner, *words, rule), before=look.before, keep=True)]
    room = width - look.column * len(grid.columns) - 8
    for row in grid.rows:
        marked = _marked(table.add("TR"), grid, row)
        rows += _activity(row, style, columns[row.column], room, marked)
    near_end = len(rows) - _HEADED
    return [
        replace(row, keep=row.keep or n < _HEADED or near_end <= n < len(rows) - 1)
        for n, row in enumerate(rows)
    ]


def _head(row: Element, x: float, y: float, line: Line, colour: str, align: int = -1) -> Words:
    element = row.add("TH", attributes=COLUMN_HEAD)
    return Words(x, y, line, colour, align=align, element=element)


def _marked(line: Element, grid: Grid, row: GridRow) -> tuple[Element, Element]:
    """Return the head of an activity's row and its mark, which is heard as its column's name."""
    head = line.add("TH", attributes=ROW_HEAD)
    cells = [line.add("TD") for _ in grid.columns]
    return head, cells[row.column].add("Span", actual=fonts.readable(grid.columns[row.column]))


def _activity(
    row: GridRow, style: Style, mark: float, room: float, marked: tuple[Element, Element]
) -> list[Row]:
    look, left = style.grid, style.text_left
    head, meant = marked
    label = text_rows(row.label, style, "table_cell", left, room, element=head, source=row.source)
    note = text_rows(row.note, style, "table_note", left, room, element=head, source=row.source)
    lines = [*label, *(note if row.note else [])]
    cell = style.role("table_cell")
    middle = BASELINE * cell.leading - 0.5 * cell.size * fonts.cap_height(
        fonts.name(style.font, cell.face)
    )
    disc = Disc(mark, middle, look.mark, style.colour(look.mark_colour), meant)
    lines[0] = replace(lines[0], items=(*lines[0].items, disc), before=look.pad)
    width = style.page.measure
    rule = Field(left, look.pad - look.row_rule, width, look.row_rule, style.palette.rule)
    return kept([*lines, Row(look.pad, (rule,))])


def signature_rows(block: Signatures, style: Style, parent: Element) -> list[Row]:
    """Return lines to sign on as rows that stay together, each an empty field to sign."""
    look = style.signatures
    left = style.left if look.span == "full" else style.text_left
    width = style.width if look.span == "full" else style.page.measure
    sign = left + look.who + look.gap
    dated = _date_width(block, style)
    day = left + width - dated
    table = parent.add("Table")
    line = table.add("TR")
    line.add("TD")
    cells = [line.add("TH", attributes=COLUMN_HEAD) for _ in range(2)]
    heads = [
        *text_rows(plain(block.signature), style, "table_head", sign, day - sign, element=cells[0]),
        *text_rows(plain(block.date), style, "table_head", day, dated, element=cells[1]),
    ]
    items = tuple(item for row in heads for item in row.items)
    rows = [Row(heads[0].height, items, before=look.before)]
    for number, row in enumerate(block.rows):
        tip = ", ".join(filter(None, (block.signature, row.role, row.name)))
        line = table.add("TR")
        rows.append(_signature(row, style, (left, sign, day, width), line, (number, tip)))
    return kept(rows)


def _date_width(block: Signatures, style: Style) -> float:
    """Return the width of the column of dates: the usual one, or what the longest date needs."""
    cell = style.role("table_cell")
    type_ = Type(style.font, cell.face, cell.size)
    needed = [natural_width(plain(row.date), type_) for row in block.rows if row.date]
    return max([style.signatures.date, *(width + 1 for width in needed)])


def _signature(
    signature: Signature,
    style: Style,
    places: tuple[float, float, float, float],
    line: Element,
    named: tuple[int, str],
) -> Row:
    look, source = style.signatures, signature.source
    left, sign, day, width = places
    head = line.add("TH", attributes=ROW_HEAD)
    form = line.add("TD").add("Form")
    dated = line.add("TD")
    who: list[Row] = text_rows(
        plain(signature.role),
        style,
        "table_label",
        left,
        look.who,
        element=head,
        source=source,
    )
    if signature.name:
        name = strong(plain(signature.name))
        who += text_rows(name, style, "table_cell", left, look.who, element=head, source=source)
    if signature.title:
        title = plain(signature.title)
        who += text_rows(title, style, "table_label", left, look.who, element=head, source=source)
    high = max(look.row, sum(row.height for row in who) + look.row / 3)
    top = high - sum(row.height for row in who)
    items = []
    for row in who:
        items += [replace(i, y=i.y + top) for i in row.items if isinstance(i, Words)]
        top += row.height
    base = high - look.line
    ink = style.palette.ink
    lines = (
        Field(sign, base, day - look.gap - sign, look.line, ink),
        Field(day, base, left + width - day, look.line, ink),
    )
    if signature.date:
        dates = text_rows(
            plain(signature.date),
            style,
            "table_cell",
            day,
            left + width - day,
            element=dated,
            source=source,
        )
        for above, made in enumerate(dates, start=1 - len(dates)):
            y = base - 3 + above * made.height
            items += [replace(i, y=y) for i in made.items if isinstance(i, Words)]
    place, tip = named
    wide, tall = day - look.gap - sign, min(high, look.row) * _SIGNED
    called = _field_name(source, place)
    field = Signing(sign, base - tall, wide, tall, called, tip, form)
    return Row(high, (*items, field, *lines))


def _field_name(source: str, place: int) -> str:
    """Return the name of a field to sign: ``prepared_by``, ``approver_2``."""
    name, _, number = source.removeprefix("approval.").partition("#")
    if not name:
        return f"signature_{place + 1}"
    return f"{name.removesuffix('s')}_{int(number) + 1}" if number else name
