"""The parts of a style, as a file in ``templates/styles`` holds them: frozen values.

Every length is in points. ``Role`` is how one kind of text looks.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

Face: TypeAlias = Literal["regular", "italic", "bold", "bold_italic"]
Colour: TypeAlias = Literal["ink", "soft", "rule", "accent", "on_fill"]
Span: TypeAlias = Literal["full", "text"]


class Value(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The base of every part of a style."""


class OnPaper(Value, frozen=True):
    """A length that differs from paper to paper."""

    a4: float
    letter: float


class Page(Value, frozen=True):
    """Where the text stands: ``measure`` wide, with a ``side`` column or none left of it.

    Two ``columns`` of text have the ``gutter`` between them, one has it after the side column.
    ``left`` is the margin; ``full`` is the width of everything, which otherwise ends with the
    text. ``top_next`` holds from the second page on; ``header`` and ``footer`` are the distances
    of their baselines from the edge of the paper.
    """

    measure: float
    side: float
    gutter: float
    left: OnPaper
    top: float
    top_next: float
    bottom: float
    header: float
    footer: float
    columns: Literal[1, 2] = 1
    full: OnPaper | None = None


class Font(Value, frozen=True):
    """Four files in ``resources/fonts``, and what a word processor without them may take."""

    family: str
    regular: str
    italic: str
    bold: str
    bold_italic: str
    fallback: str
    generic: Literal["swiss", "roman"]

    def file(self, face: Face) -> str:
        """Return the name of the file that holds a face."""
        files = (self.regular, self.italic, self.bold, self.bold_italic)
        return dict(zip(_FACES, files, strict=True))[face]


class Colours(Value, frozen=True):
    """The colours a style brings; ``brand`` is used when the employer has none."""

    ink: str
    soft: str
    rule: str
    brand: str
    watermark: str


class Role(Value, frozen=True):
    """How one kind of text looks, and its distance from what stands above and below."""

    face: Face
    size: float
    leading: float
    colour: Colour
    before: float = 0
    after: float | None = None


class Roles(Value, frozen=True):
    """The kinds of text on a page."""

    wordmark: Role
    kicker: Role
    title: Role
    lead: Role
    section: Role
    subsection: Role
    body: Role
    bullet: Role
    label: Role
    value: Role
    small: Role
    table_head: Role
    table_cell: Role
    table_label: Role
    table_note: Role
    running: Role


class LogoLook(Value, frozen=True):
    """Where the logo stands: as large an area as any other, never wider or higher than ``most``.

    ``below`` is the distance to a title under it. Without a logo the employer's name stands
    there, in the role ``wordmark``.
    """

    place: Literal["side", "above", "right"]
    area: float
    most: tuple[float, float]
    below: float


class Picture(Value, frozen=True):
    """A logo as it stands on the page: a PNG without transparency, its size, what it says.

    ``says`` is for those who do not see it; when it is empty, that is the employer's name.
    """

    png: bytes
    width: float
    height: float
    says: str = ""


class PanelLook(Value, frozen=True):
    """The field of the brand's colour behind title and lead: how far it reaches out from them."""

    above: float
    sides: float
    below: float


class FactsLook(Value, frozen=True):
    """How a block of facts looks.

    ``list``: a label column of the width ``label`` and a value column. ``grid``: the label
    above the value, ``columns`` in a row. ``row`` is the space between rows, ``pad`` the space
    from a rule to the text. ``tint`` is how far a tinted field reaches out: up and down, and
    to the sides.
    """

    form: Literal["list", "grid"]
    span: Span
    before: float
    label_role: Literal["label", "table_label", "table_head"]
    value_role: Literal["value", "table_cell"]
    label: float = 0
    columns: int = 1
    row: float = 0
    rule_above: float = 0
    rule_below: float = 0
    pad: float = 0
    tint: tuple[float, float] | None = None


class BulletLook(Value, frozen=True):
    """The mark before an item; ``outdent`` hangs it out so that the text stays on the axis.

    ``hang`` is the distance from mark to text; a number gets ``number`` more.
    """

    glyph: str
    size: float
    colour: Colour
    hang: float
    number: float
    outdent: bool


class DutyLook(Value, frozen=True):
    """The column of an item's share, set flush right ``gap`` before the text."""

    share: float
    gap: float
    face: Face
    colour: Colour


class GridLook(Value, frozen=True):
    """Activities by level: columns of one width, a round mark, rules under the rows."""

    before: float
    column: float
    mark: float
    mark_colour: Colour
    head_rule: float
    row_rule: float
    pad: float


class SignatureLook(Value, frozen=True):
    """Lines to sign on: who signs, where, and when, in rows of one height."""

    before: float
    span: Span
    who: float
    date: float
    gap: float
    row: float
    line: float


class WatermarkLook(Value, frozen=True):
    """The word behind the text of a page that nobody has approved yet."""

    face: Face
    size: float
    angle: float


class HeaderLook(Value, frozen=True):
    """The line above the text from the second page on."""

    title_face: Face
    employer: bool
    rule: float


_FACES: tuple[Face, ...] = ("regular", "italic", "bold", "bold_italic")
