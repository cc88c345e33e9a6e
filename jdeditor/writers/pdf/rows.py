"""Rows: the thin slices of a page that never split, each knowing what is drawn in it.

Lengths are in points, y grows downward from the top of the row, x from the left edge of the
paper.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from jdeditor.writers.pdf.lines import Line, type_of, wrapped

if TYPE_CHECKING:
    from jdeditor.document.blocks import Text
    from jdeditor.writers.looks import Picture
    from jdeditor.writers.pdf.structure import Element
    from jdeditor.writers.style import Style

BASELINE = 0.8
"""The first baseline lies so much of the leading under the top of a line, in every role."""


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text at a place; ``align`` is -1, 0 or 1 for where x is in it.

    ``element`` is what a listener hears it as; without one it is decoration.
    """

    x: float
    y: float
    line: Line
    colour: str
    source: str = ""
    align: int = -1
    element: Element | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """A filled rectangle: a rule or a tint; it belongs behind the words."""

    x: float
    y: float
    width: float
    height: float
    colour: str


@dataclass(frozen=True, slots=True)
class Disc:
    """A round mark; x and y are its middle, ``element`` says what it means."""

    x: float
    y: float
    diameter: float
    colour: str
    element: Element


@dataclass(frozen=True, slots=True)
class Signing:
    """A place to sign on, empty: ``name`` is its own in the file, ``tip`` what a person hears."""

    x: float
    y: float
    width: float
    height: float
    name: str
    tip: str
    element: Element


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture; ``element`` says it in words."""

    x: float
    y: float
    picture: Picture
    element: Element


Item: TypeAlias = Words | Field | Disc | Signing | Logo


@dataclass(frozen=True, slots=True)
class Row:
    """A slice of a page.

    ``before`` is the space above it, which goes at the top of a page; ``keep`` holds it on the
    page of the row below. ``heading`` and ``level`` make a bookmark. A ``columned`` row stands in
    one of two columns.
    """

    height: float
    items: tuple[Item, ...] = ()
    before: float = 0
    keep: bool = False
    heading: str = ""
    level: int = 1
    columned: bool = False


def kept(rows: list[Row]) -> list[Row]:
    """Return rows that stay together, the last one free of what follows."""
    return [replace(row, keep=number < len(rows) - 1) for number, row in enumerate(rows)]


def high(rows: list[Row]) -> float:
    """Return how high rows stand below each other, without the space above the first."""
    return sum(row.height for row in rows) + sum(row.before for row in rows[1:])


def flowing(rows: list[Row], whole_up_to: int = 3) -> list[Row]:
    """Return the lines of a text so that two at least stand on each side of a break."""
    if len(rows) <= whole_up_to:
        return kept(rows)
    last = len(rows) - 1
    return [replace(row, keep=number in (0, last - 1)) for number, row in enumerate(rows)]


def spaced(rows: list[Row], before: float) -> list[Row]:
    """Return rows with a space above the first."""
    return [replace(rows[0], before=before), *rows[1:]] if rows else []


def tall_enough(rows: list[Row], high: float) -> list[Row]:
    """Hold rows together until they are as high as what stands beside them."""
    sum_ = 0.0
    held = list(rows)
    for number, row in enumerate(rows):
        sum_ += row.height + (row.before if number else 0)
        if sum_ >= high:
            return held
        if number < len(rows) - 1:
            held[number] = replace(row, keep=True)
    return [*held, Row(high - sum_)]


def text_rows(  # noqa: PLR0913 - a text has a place, a role, a source and a way to wrap
    text: Text,
    style: Style,
    role: str,
    x: float,
    width: float,
    *,
    element: Element,
    source: str = "",
    tidy: bool = False,
) -> list[Row]:
    """Return a text as rows, one a line."""
    look = style.role(role)
    type_ = type_of(style, role)
    colour = style.colour(look.colour)
    return [
        Row(look.leading, (Words(x, BASELINE * look.leading, line, colour, source, -1, element),))
        for line in wrapped(text, type_, width, tidy=tidy)
    ]
