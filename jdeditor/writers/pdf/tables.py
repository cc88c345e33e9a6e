"""Grids of activities by level, and lines to sign on, as rows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jdeditor.document.blocks import Grid, Signatures
from jdeditor.writers.pdf import fonts
from jdeditor.writers.pdf.lines import Type, plain, strong, wrapped
from jdeditor.writers.pdf.rows import BASELINE, Disc, Field, Row, Words, kept, text_rows

if TYPE_CHECKING:
    from jdeditor.document.blocks import GridRow, Signature
    from jdeditor.writers.style import Style

_HEADED = 3
"""So many rows of a grid stay on each side of a break."""


def grid_rows(grid: Grid, style: Style) -> list[Row]:
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
    words = [
        Words(x, y, wrapped(plain(name), type_, look.column)[0], colour, align=0)
        for name, x in zip(grid.columns, columns, strict=True)
    ]
    corner = Words(left, y, wrapped(plain(grid.corner), type_, 100)[0], colour)
    high = head_look.leading + look.pad
    rule = Field(left, high - look.head_rule, width, look.head_rule, style.palette.ink)
    rows = [Row(high, (corner, *words, rule), before=look.before, keep=True)]
    room = width - look.column * len(grid.columns) - 8
    for row in grid.rows:
        rows += _activity(row, style, columns[row.column], room)
    near_end = len(rows) - _HEADED
    return [
        replace(row, keep=row.keep or n < _HEADED or near_end <= n < len(rows) - 1)
        for n, row in enumerate(rows)
    ]


def _activity(row: GridRow, style: Style, mark: float, room: float) -> list[Row]:
    look, left = style.grid, style.text_left
    label = text_rows(row.label, style, "table_cell", left, room, source=row.source)
    note = text_rows(row.note, style, "table_note", left, room, source=row.source)
    lines = [*label, *(note if row.note else [])]
    cell = style.role("table_cell")
    middle = BASELINE * cell.leading - 0.5 * cell.size * fonts.cap_height(
        fonts.name(style.font, cell.face)
    )
    disc = Disc(mark, middle, look.mark, style.colour(look.mark_colour))
    lines[0] = replace(lines[0], items=(*lines[0].items, disc), before=look.pad)
    width = style.page.measure
    rule = Field(left, look.pad - look.row_rule, width, look.row_rule, style.palette.rule)
    return kept([*lines, Row(look.pad, (rule,))])


def signature_rows(block: Signatures, style: Style) -> list[Row]:
    """Return lines to sign on as rows that stay together."""
    look = style.signatures
    left = style.left if look.span == "full" else style.text_left
    width = style.width if look.span == "full" else style.page.measure
    sign = left + look.who + look.gap
    day = left + width - look.date
    heads = [
        *text_rows(plain(block.signature), style, "table_head", sign, day - sign),
        *text_rows(plain(block.date), style, "table_head", day, look.date),
    ]
    items = tuple(item for row in heads for item in row.items)
    rows = [Row(heads[0].height, items, before=look.before)]
    rows += [_signature(row, style, left, sign, day, width) for row in block.rows]
    return kept(rows)


def _signature(
    signature: Signature, style: Style, left: float, sign: float, day: float, width: float
) -> Row:
    look, source = style.signatures, signature.source
    who: list[Row] = text_rows(
        plain(signature.role), style, "table_label", left, look.who, source=source
    )
    if signature.name:
        name = strong(plain(signature.name))
        who += text_rows(name, style, "table_cell", left, look.who, source=source)
    if signature.title:
        title = plain(signature.title)
        who += text_rows(title, style, "table_label", left, look.who, source=source)
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
        (date, *_) = text_rows(
            plain(signature.date), style, "table_cell", day, look.date, source=source
        )
        items += [replace(i, y=base - 3) for i in date.items if isinstance(i, Words)]
    return Row(high, (*items, *lines))
