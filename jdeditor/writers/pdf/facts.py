"""Blocks of facts as rows: a list with labels beside the values, or a grid with them above."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from jdeditor.document.blocks import Facts, FactsKind
from jdeditor.writers.pdf.lines import plain, strong
from jdeditor.writers.pdf.rows import Field, Row, kept, spaced, text_rows
from jdeditor.writers.pdf.structure import ROW_HEAD

if TYPE_CHECKING:
    from collections.abc import Callable

    from jdeditor.document.blocks import Fact
    from jdeditor.writers.looks import FactsLook
    from jdeditor.writers.pdf.structure import Element
    from jdeditor.writers.style import Style

_Set: TypeAlias = "Callable[[float, float], list[Row]]"

_STRONG_RULE = 0.75
"""Rules from this thickness on are in ink."""
_HELD = 3
"""So many facts at least stay on each side of a break."""
_WHOLE = 14
"""Inside facts of so many lines are not parted: the tint would end close below their words."""


def fact_rows(block: Facts, style: Style, parent: Element, *, joined: bool = False) -> list[Row]:
    """Return a block of facts as rows, with its rules or its tint: a table to a listener.

    One that is ``joined`` to what stands above has no space between.
    """
    table = parent.add("Table")
    look = style.facts_look(block.kind, joined=joined)
    full = look.span == "full"
    left = style.left if full else style.text_left
    width = style.width if full else style.page.measure
    if look.form == "list":
        groups = [_listed(fact, style, look, left, width, table) for fact in block.rows]
    else:
        groups = _gridded(block.rows, style, look, left, width, table)
    few = sum(map(len, groups)) <= _WHOLE
    rows = _stacked(groups, look.row, whole=few or block.kind is not FactsKind.INSIDE)
    rows = _ruled(rows, style, look, left, width)
    if look.tint:
        rows = _tinted(rows, style, look.tint, left, width)
    return spaced(rows, look.before)


def _listed(
    fact: Fact, style: Style, look: FactsLook, left: float, width: float, table: Element
) -> list[Row]:
    name, room = _cells(fact, style, look, table)
    label = name(left, look.label - 8)
    return _beside(label, room(left + look.label, width - look.label))


def _cells(fact: Fact, style: Style, look: FactsLook, table: Element) -> tuple[_Set, _Set]:
    """Return how the label and the value of a fact are set, given a place and a width."""
    row = table.add("TR")
    head, cell = row.add("TH", attributes=ROW_HEAD), row.add("TD")
    text = strong(fact.value) if fact.strong else fact.value
    source = fact.source

    def label(x: float, width: float) -> list[Row]:
        words = plain(fact.label)
        return text_rows(words, style, look.label_role, x, width, element=head, source=source)

    def value(x: float, width: float) -> list[Row]:
        return text_rows(text, style, look.value_role, x, width, element=cell, source=source)

    return label, value


def _gridded(
    facts: tuple[Fact, ...],
    style: Style,
    look: FactsLook,
    left: float,
    width: float,
    table: Element,
) -> list[list[Row]]:
    cell = width / look.columns
    groups: list[list[Row]] = []
    for start in range(0, len(facts), look.columns):
        cells = []
        for number, fact in enumerate(facts[start : start + look.columns]):
            x, room = left + number * cell, cell - 10
            label, value = _cells(fact, style, look, table)
            cells.append([*label(x, room), *value(x, room)])
        groups.append(_together(cells))
    return groups


def _together(columns: list[list[Row]]) -> list[Row]:
    """Return columns of rows as one list of rows, top aligned."""
    rows = columns[0]
    for column in columns[1:]:
        rows = _beside(rows, column)
    return rows


def _beside(left: list[Row], right: list[Row]) -> list[Row]:
    """Return two columns as rows that hold the words of both."""
    most = max(len(left), len(right))
    empty = Row(0)
    pairs = zip(
        [*left, *([empty] * (most - len(left)))],
        [*right, *([empty] * (most - len(right)))],
        strict=True,
    )
    return [Row(max(a.height, b.height), (*a.items, *b.items)) for a, b in pairs]


def _stacked(groups: list[list[Row]], gap: float, *, whole: bool) -> list[Row]:
    """Return facts below each other; where they may part, some stay on each side of a break."""
    rows: list[Row] = []
    last = len(groups) - 1
    for number, group in enumerate(groups):
        made = kept(spaced(group, gap if number else 0))
        near_an_end = number < _HELD - 1 or last - _HELD < number < last
        joined = number < last and (whole or near_an_end)
        rows += [*made[:-1], replace(made[-1], keep=joined)]
    return rows


def _ruled(rows: list[Row], style: Style, look: FactsLook, left: float, width: float) -> list[Row]:
    if look.rule_above:
        line = Field(left, 0, width, look.rule_above, _rule_colour(style, look.rule_above))
        rows = [Row(look.rule_above + look.pad, (line,), keep=True), *rows]
    if look.rule_below:
        line = Field(left, look.pad, width, look.rule_below, _rule_colour(style, look.rule_below))
        rows = [*rows[:-1], replace(rows[-1], keep=True), Row(look.pad + look.rule_below, (line,))]
    return rows


def _tinted(
    rows: list[Row], style: Style, tint: tuple[float, float], left: float, width: float
) -> list[Row]:
    """Put a tinted field behind rows that grows outward; each row draws its own slice."""
    down, out = tint
    x, wide, colour = left - out, width + 2 * out, style.palette.tint
    tinted = [
        replace(
            row,
            items=(Field(x, -row.before, wide, row.before + row.height, colour), *row.items),
        )
        for row in rows
    ]
    edge = Row(down, (Field(x, 0, wide, down, colour),), keep=True)
    return [edge, *tinted[:-1], replace(tinted[-1], keep=True), replace(edge, keep=False)]


def _rule_colour(style: Style, thickness: float) -> str:
    return style.palette.ink if thickness >= _STRONG_RULE else style.palette.rule
