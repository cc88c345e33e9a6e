"""The blocks of a section as paragraphs and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from jdeditor.document.blocks import Block, Bullets, Facts, Grid, Paragraph, Signatures, Span
from jdeditor.writers.docx.facts import fact_pieces
from jdeditor.writers.docx.flow import Line, Piece, Table
from jdeditor.writers.docx.form import Border, Voice
from jdeditor.writers.docx.metrics import natural_width
from jdeditor.writers.docx.runs import TAB, words
from jdeditor.writers.docx.tables import Cell, Pad, Row, held
from jdeditor.writers.docx.xml import joined

if TYPE_CHECKING:
    from jdeditor.document.blocks import GridRow, Item, Signature
    from jdeditor.writers.docx.setter import Setter

_WHOLE_LIST = 3
"""A list of up to so many items stays on one page."""
_WHOLE_ITEM = 200
"""An item of up to so many characters, about three lines, stays on one page."""
_HELD = 3
"""So many rows of a grid stay on each side of a break."""
_MOST_DATE = 120
"""A column of dates grows to so many points."""
_MARK = "\u25cf"


def block_pieces(block: Block, setter: Setter) -> list[Piece]:
    """Return a block as paragraphs and tables below each other."""
    match block:
        case Paragraph():
            looks = setter.looks
            return [setter.line(looks.small if block.small else looks.body, block.text)]
        case Bullets():
            return _bullets(block, setter)
        case Facts():
            return fact_pieces(block, setter)
        case Grid():
            return [_grid(block, setter)]
        case Signatures():
            return [_signatures(block, setter)]
        case _:
            assert_never(block)


# ---------------------------------------------------------------------- lists


def _bullets(block: Bullets, setter: Setter) -> list[Piece]:
    shared = any(item.share for item in block.items)
    number = setter.numbered_list() if block.numbered and not shared else None
    last = len(block.items) - 1
    made: list[Piece] = []
    for place, item in enumerate(block.items):
        line = _duty(item, setter) if shared else _item(item, number, setter)
        whole = sum(len(span.text) for span in item.text) <= _WHOLE_ITEM
        keep = place < last and (last < _WHOLE_LIST or place == last - 1)
        made.append(line.set(keep_lines=whole, keep_next=keep))
    return made


def _item(item: Item, number: int | None, setter: Setter) -> Line:
    looks = setter.looks
    line = setter.line(looks.bullet if number is None else looks.number, item.text)
    return line.set(number=number)


def _duty(item: Item, setter: Setter) -> Line:
    line = setter.line(setter.looks.duty, item.text)
    share = words(item.share, Voice(style=setter.looks.share.id))
    return line._replace(runs=joined(TAB, share, TAB, line.runs))


# ---------------------------------------------------------------------- activities by level


def _grid(block: Grid, setter: Setter) -> Table:
    style, look = setter.style, setter.style.grid
    ink = Border("bottom", look.head_rule, style.palette.ink)
    corner, *others = (
        setter.plain(setter.looks.table_head, name) for name in (block.corner, *block.columns)
    )
    names = (corner, *(name.set(align="center") for name in others))
    head = Row(tuple(Cell((n,), (ink,), Pad(0, 0, look.pad, 0)) for n in names), head=True)
    rows = [head, *(_activity(row, len(block.columns), setter) for row in block.rows)]
    wide = style.span - look.column * len(block.columns)
    widths = [wide, *[look.column] * len(block.columns)]
    together = held(rows, first=_HELD + 1, last=_HELD)
    return Table(together, widths, style.axis, look.before)


def _activity(row: GridRow, columns: int, setter: Setter) -> Row:
    looks, look = setter.looks, setter.style.grid
    lines = [setter.line(looks.table_cell, row.label)]
    lines += [setter.line(looks.table_note, row.note)] if row.note else []
    rule = (Border("bottom", look.row_rule, setter.style.palette.rule),)
    pad = Pad(look.pad, 0, look.pad, 0)
    marks = (_MARK if number == row.column else "" for number in range(columns))
    cells = (Cell((setter.plain(looks.table_mark, mark),), rule, pad) for mark in marks)
    return Row((Cell(tuple(lines), rule, pad._replace(right=look.pad)), *cells))


# ---------------------------------------------------------------------- lines to sign on


def _signatures(block: Signatures, setter: Setter) -> Table:
    style, look = setter.style, setter.style.signatures
    full = look.span == "full"
    width = style.width if full else style.span
    date = max(look.date, *(_room(row.date, setter) for row in block.rows), 0)
    sign = width - look.who - date - 2 * look.gap
    widths = [look.who, look.gap, sign, look.gap, date]
    words_above = ("", "", block.signature, "", block.date)
    head = Row(tuple(Cell((setter.plain(setter.looks.table_head, w),)) for w in words_above))
    rows = [head._replace(head=True), *(_signature(row, setter) for row in block.rows)]
    together = held(rows, first=len(rows), last=0)
    left = 0 if full else style.axis
    return Table(together, widths, left, look.before)


def _room(date: str, setter: Setter) -> float:
    """Return the width that a date needs, within reason."""
    role, font = setter.style.roles.table_cell, setter.style.font
    return min(1.03 * role.size * natural_width(date, font.file(role.face)), _MOST_DATE)


def _signature(row: Signature, setter: Setter) -> Row:
    looks, look = setter.looks, setter.style.signatures
    name = (Span(row.name, strong=True),)
    who = [setter.plain(looks.table_label, row.role)]
    who += [setter.line(looks.table_cell, name)] if row.name else []
    who += [setter.plain(looks.table_label, row.title)] if row.title else []
    line = (Border("bottom", look.line, setter.style.palette.ink),)
    gap = Cell((Line(looks.table_note),), sunk=True)
    day = Cell((setter.plain(looks.table_cell, row.date),), line, Pad(bottom=2), sunk=True)
    signed = Cell(gap.lines, line, sunk=True)
    # A name that nobody has entered yet is written on the paper.
    unnamed = line if not row.name else ()
    # Keeps words that need more than the height of the row off the line above.
    air = Pad(top=look.row / 4)
    cells = (Cell(tuple(who), unnamed, air, sunk=True), gap, signed, gap, day)
    return Row(cells, height=look.row)
