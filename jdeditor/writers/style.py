"""The looks of a document: a TOML file in ``templates/styles``, read into frozen values.

Every length is in points. ``Role`` is how one kind of text looks. The distance of two blocks
is the upper one's ``after`` if its role has one, else the lower one's ``before``; the first
baseline lies 0.8 of the leading under the top of a line, whatever the size of its type.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal

import msgspec
import rtoml

from jdeditor import assets
from jdeditor.document.blocks import Facts, FactsKind, Grid, Paragraph, Signatures
from jdeditor.writers import colour
from jdeditor.writers.looks import (
    BulletLook,
    Colour,
    Colours,
    DutyLook,
    FactsLook,
    Font,
    GridLook,
    HeaderLook,
    LogoLook,
    OnPaper,
    Page,
    PanelLook,
    Picture,
    Role,
    Roles,
    SignatureLook,
    Value,
    WatermarkLook,
)
from jdeditor.writers.paper import Paper

if TYPE_CHECKING:
    from jdeditor.document.blocks import Section

PAPER_SIZES: dict[Paper, tuple[float, float]] = {
    "a4": (595.2756, 841.8898),
    "letter": (612.0, 792.0),
}


class UnknownStyle(KeyError):  # noqa: N818 - it is no error that there is none
    """There is no style of that name."""


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
    if _has_tables(section):
        return True
    small = all(isinstance(block, Paragraph) and block.small for block in section.blocks)
    return not section.sections and (small or not section.heading)


def _has_tables(section: Section) -> bool:
    tables = (Facts, Grid, Signatures)
    own = any(isinstance(block, tables) for block in section.blocks)
    return own or any(map(_has_tables, section.sections))


def styles() -> tuple[tuple[str, str], ...]:
    """Return id and title of every style, the usual one first."""
    ids = sorted(path.stem for path in (assets.templates() / "styles").glob("*.toml"))
    return tuple((id_, str(_read(id_)["title"])) for id_ in sorted(ids, key=_rank))


def about_style(id_: str) -> str:
    """Return in a sentence what a style is right for. Raises UnknownStyle."""
    return str(_read(id_)["about"])


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


@lru_cache(maxsize=64)
def _read(id_: str) -> dict[str, object]:
    path = assets.templates() / "styles" / f"{id_}.toml"
    if not id_.isidentifier() or not path.is_file():
        raise UnknownStyle(id_)
    return rtoml.loads(path.read_text("utf-8"))


def _rank(id_: str) -> tuple[int, str]:
    return (_USUAL.index(id_) if id_ in _USUAL else len(_USUAL)), id_


_USUAL = ("modern", "classic", "compact", "brand")
