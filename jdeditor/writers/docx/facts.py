"""Blocks of facts: a list with labels beside the values, a grid with them above, a tinted list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.writers.docx.flow import Line, Piece, Table
from jdeditor.writers.docx.form import Border, Setting, Voice
from jdeditor.writers.docx.runs import TAB, words
from jdeditor.writers.docx.tables import Cell, Pad, Row, held
from jdeditor.writers.docx.xml import joined

if TYPE_CHECKING:
    from jdeditor.document.blocks import Fact, Facts
    from jdeditor.writers.docx.setter import Setter
    from jdeditor.writers.looks import FactsLook
    from jdeditor.writers.style import Style

_STRONG_RULE = 0.75
"""Rules from this thickness on are in ink."""
_BETWEEN = 8
"""The least space between two columns, in points."""


def fact_pieces(block: Facts, setter: Setter, *, joined: bool = False) -> list[Piece]:
    """Return a block of facts as paragraphs or as a table.

    One that is ``joined`` to what stands above has no space between.
    """
    look = setter.style.facts_look(block.kind, joined=joined)
    if not block.rows:
        return []
    if look.form == "grid":
        return [_grid(block, setter, look)]
    if look.tint:
        return [_tinted(block, setter, look, look.tint)]
    return _list(block, setter, look)


# ---------------------------------------------------------------------- paragraphs


def _list(block: Facts, setter: Setter, look: FactsLook) -> list[Piece]:
    last = len(block.rows) - 1
    return [
        _listed(fact, setter)._replace(
            setting=Setting(
                keep_next=number < last,
                borders=_rules(setter.style, look, first=number == 0, last=number == last),
            ),
            before=None if number else look.before,
        )
        for number, fact in enumerate(block.rows)
    ]


def _listed(fact: Fact, setter: Setter) -> Line:
    label = words(fact.label, Voice(style=setter.looks.label.id))
    value = setter.line(setter.looks.value, fact.value, Voice(strong=fact.strong))
    return value._replace(runs=joined(label, TAB, value.runs))


def _rules(style: Style, look: FactsLook, *, first: bool, last: bool) -> tuple[Border, ...]:
    edges = [("top", look.rule_above)] * first + [("bottom", look.rule_below)] * last
    return tuple(
        Border("top" if side == "top" else "bottom", width, _ink(style, width), look.pad)
        for side, width in edges
        if width
    )


def _ink(style: Style, width: float) -> str:
    return style.palette.ink if width >= _STRONG_RULE else style.palette.rule


# ---------------------------------------------------------------------- tables


def _grid(block: Facts, setter: Setter, look: FactsLook) -> Table:
    """Return facts side by side, filled row by row so that they are read in order."""
    style = setter.style
    down, out = look.tint or (0, 0)
    width = (style.width if look.span == "full" else style.span) / look.columns
    widths = [width] * look.columns
    widths[0], widths[-1] = widths[0] + out, widths[-1] + out
    starts = range(0, len(block.rows), look.columns)
    rows = []
    for start in starts:
        first, last = start == starts[0], start == starts[-1]
        top = (look.pad or down) if first else look.row
        pad = Pad(top, 0, (look.pad or down) if last and (look.rule_below or down) else 0, _BETWEEN)
        edges = _rules(style, look, first=first, last=last)
        facts = [*block.rows[start : start + look.columns], *[None] * look.columns]
        cells = (_fact_cell(fact, setter, look) for fact in facts[: look.columns])
        fill = style.palette.tint if look.tint else ""
        row = Row(tuple(cell._replace(pad=pad, borders=edges, fill=fill) for cell in cells))
        rows.append(_indented(row, out))
    left = _left(style, look) - out
    return Table(held(rows, first=len(rows), last=0), widths, left, look.before)


def _fact_cell(fact: Fact | None, setter: Setter, look: FactsLook) -> Cell:
    if fact is None:
        return Cell((Line(setter.look(look.value_role)),))
    return Cell(
        (
            setter.plain(setter.look(look.label_role), fact.label),
            setter.line(setter.look(look.value_role), fact.value, Voice(strong=fact.strong)),
        )
    )


def _tinted(block: Facts, setter: Setter, look: FactsLook, tint: tuple[float, float]) -> Table:
    """Return facts on a field that grows outward, so that their text stays on the axis."""
    style, (down, out) = setter.style, tint
    width = style.width if look.span == "full" else style.span
    rows = []
    for number, fact in enumerate(block.rows):
        last = number == len(block.rows) - 1
        pad = Pad(look.row if number else down, 0, down if last else 0, _BETWEEN)
        label = setter.plain(setter.look(look.label_role), fact.label)
        value = setter.line(setter.look(look.value_role), fact.value, Voice(strong=fact.strong))
        cells = (Cell((line,), pad=pad, fill=style.palette.tint) for line in (label, value))
        rows.append(_indented(Row(tuple(cells)), out))
    widths = [look.label + out, width - look.label + out]
    together = held(rows, first=len(rows), last=0)
    return Table(together, widths, _left(style, look) - out, look.before)


def _indented(row: Row, out: float) -> Row:
    """Return a row whose words keep away from the ends of a field that grows outward."""
    first, last = row.cells[0], row.cells[-1]
    cells = [*row.cells]
    cells[0] = first._replace(pad=first.pad._replace(left=out))
    cells[-1] = last._replace(pad=last.pad._replace(right=out))
    return row._replace(cells=tuple(cells))


def _left(style: Style, look: FactsLook) -> float:
    return 0 if look.span == "full" else style.axis
