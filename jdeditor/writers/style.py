"""The looks of a document: a TOML file in ``templates/styles``, read into frozen values.

Every length is in points. ``Role`` is how one kind of text looks. The distance of two blocks
is the upper one's ``after`` if its role has one, else the lower one's ``before``; the first
baseline lies 0.8 of the leading under the top of a line, whatever the size of its type.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal, TypeAlias

import msgspec
import rtoml

from jdeditor import assets
from jdeditor.document.blocks import Facts, FactsKind, Grid, Paragraph, Signatures
from jdeditor.writers import colour
from jdeditor.writers.paper import Paper

if TYPE_CHECKING:
    from jdeditor.document.blocks import Section

Face: TypeAlias = Literal["regular", "italic", "bold", "bold_italic"]
Colour: TypeAlias = Literal["ink", "soft", "rule", "accent", "on_fill"]
Span: TypeAlias = Literal["full", "text"]

PAPER_SIZES: dict[Paper, tuple[float, float]] = {
    "a4": (595.2756, 841.8898),
    "letter": (612.0, 792.0),
}
SMALLEST_TEXT = 9.0
SMALLEST = 7.5


class UnknownStyle(KeyError):  # noqa: N818 - it is no error that there is none
    """There is no style of that name."""


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


COMPANY = 0.4
"""What stands above lines to sign on goes with them if it is under so much of a page."""


class Style(Value, frozen=True):
    """A look on one paper. ``line`` is the leading of the text."""

    id: str
    title: str
    about: str
    paper: Paper
    palette: colour.Palette
    line: float
    heads: Literal["side", "above"]
    page: Page
    font: Font
    colours: Colours
    roles: Roles
    logo: LogoLook
    facts: FactsLook
    control: FactsLook
    inside: FactsLook
    bullets: BulletLook
    duties: DutyLook
    grid: GridLook
    signatures: SignatureLook
    statement_before: float
    watermark: WatermarkLook
    header: HeaderLook
    panel: PanelLook | None = None
    picture: Picture | None = None

    @property
    def page_size(self) -> tuple[float, float]:
        """Width and height of the paper."""
        return PAPER_SIZES[self.paper]

    @property
    def left(self) -> float:
        """The left edge of everything: of the side column, or of the text if there is none."""
        return self._on_paper(self.page.left)

    @property
    def axis(self) -> float:
        """How far right of that the text begins."""
        return self.page.side + (self.page.gutter if self.page.columns == 1 else 0)

    @property
    def text_left(self) -> float:
        """The left edge of the text."""
        return self.left + self.axis

    @property
    def width(self) -> float:
        """The width of everything: of side column and text, of both columns, or to a margin."""
        page = self.page
        if page.full:
            return self._on_paper(page.full)
        return page.side + page.measure * page.columns + page.gutter

    @property
    def span(self) -> float:
        """The width of the text, or of its columns together."""
        return self.page.measure if self.page.columns == 1 else self.width

    @property
    def heading_width(self) -> float:
        """The width of title and lead: wider than the text where nothing stands beside it."""
        return self.width if self.panel else self.span

    @property
    def beside_title(self) -> float:
        """The width that a logo at the right takes from the title, with its distance."""
        if self.logo.place != "right" or not self.picture:
            return 0
        return self.picture.width + 2 * self.line

    @property
    def spanning(self) -> Style:
        """The same style for what stands across its columns."""
        if self.page.columns == 1:
            return self
        page = msgspec.structs.replace(self.page, columns=1, gutter=0, measure=self.width)
        return msgspec.structs.replace(self, page=page)

    @property
    def room(self) -> float:
        """The height that a page after the first has for text."""
        return self.page_size[1] - self.page.top_next - self.page.bottom

    def facts_look(self, kind: FactsKind, *, joined: bool = False) -> FactsLook:
        """Return how a block of facts of that kind looks.

        Only the one that is ``joined`` to a panel is tinted like it.
        """
        look = {
            FactsKind.FACTS: self.facts,
            FactsKind.CONTROL: self.control,
            FactsKind.INSIDE: self.inside,
        }[kind]
        if self.panel is None or kind is FactsKind.INSIDE:
            return look
        if joined:
            return msgspec.structs.replace(look, before=0)
        return msgspec.structs.replace(look, tint=None)

    def _on_paper(self, length: OnPaper) -> float:
        return length.a4 if self.paper == "a4" else length.letter

    def role(self, name: str) -> Role:
        """Return the role of that name."""
        found: Role = getattr(self.roles, name)
        return found

    def colour(self, name: Colour) -> str:
        """Return a colour as ``#RRGGBB``."""
        found: str = getattr(self.palette, name)
        return found


def spans_columns(section: Section) -> bool:
    """Tell whether a section stands across two columns: tables, lines to sign on, small print."""
    small = all(isinstance(block, Paragraph) and block.small for block in section.blocks)
    wide = any(isinstance(block, Facts | Grid | Signatures) for block in section.blocks)
    if wide or any(map(spans_columns, section.sections)):
        return True
    return not section.sections and (small or not section.heading)


def styles() -> tuple[tuple[str, str], ...]:
    """Return id and title of every style, the usual one first."""
    ids = sorted(path.stem for path in (assets.templates() / "styles").glob("*.toml"))
    return tuple((id_, str(_read(id_)["title"])) for id_ in sorted(ids, key=_rank))


@lru_cache(maxsize=64)
def style_on(id_: str, paper: Paper) -> Style:
    """Return a style on a paper, in its own colours. Raises UnknownStyle."""
    values = _read(id_)
    palette = _palette(msgspec.convert(values["colours"], Colours))
    return msgspec.convert({**values, "id": id_, "paper": paper, "palette": palette}, Style)


def in_colour(style: Style, brand: str) -> Style:
    """Return a style in an employer's colour ``#RRGGBB``."""
    return msgspec.structs.replace(style, palette=_palette(style.colours, brand))


def _palette(colours: Colours, brand: str = "") -> colour.Palette:
    return colour.palette(
        ink=colours.ink,
        soft=colours.soft,
        rule=colours.rule,
        watermark=colours.watermark,
        brand=brand or colours.brand,
    )


def tightened(style: Style, space: float, type_: float) -> Style:
    """Return a style with its distances and its type made smaller, never below the floors."""
    roles = {
        name: _tightened_role(style.role(name), space, type_, name)
        for name in Roles.__struct_fields__
    }
    looks = {
        name: _tightened_facts(getattr(style, name), space)
        for name in ("facts", "control", "inside")
    }
    return msgspec.structs.replace(
        style,
        roles=Roles(**roles),
        statement_before=style.statement_before * space,
        logo=msgspec.structs.replace(style.logo, below=style.logo.below * space),
        panel=style.panel and _tightened_panel(style.panel, space),
        **looks,
    )


def _tightened_facts(look: FactsLook, space: float) -> FactsLook:
    return msgspec.structs.replace(look, before=look.before * space, row=look.row * space)


def _tightened_panel(panel: PanelLook, space: float) -> PanelLook:
    return msgspec.structs.replace(panel, above=panel.above * space, below=panel.below * space)


def _tightened_role(role: Role, space: float, type_: float, name: str) -> Role:
    floor = SMALLEST_TEXT if name in _TEXT else SMALLEST
    size = max(min(floor, role.size), role.size * type_)
    return msgspec.structs.replace(
        role,
        size=size,
        leading=role.leading * size / role.size,
        before=role.before * space,
        after=None if role.after is None else role.after * space,
    )


def _read(id_: str) -> dict[str, object]:
    path = assets.templates() / "styles" / f"{id_}.toml"
    if not id_.isidentifier() or not path.is_file():
        raise UnknownStyle(id_)
    return rtoml.loads(path.read_text("utf-8"))


def _rank(id_: str) -> tuple[int, str]:
    return (_USUAL.index(id_) if id_ in _USUAL else len(_USUAL)), id_


_FACES: tuple[Face, ...] = ("regular", "italic", "bold", "bold_italic")
_TEXT = frozenset({"body", "bullet", "value"})
_USUAL = ("modern", "classic", "compact", "brand")
