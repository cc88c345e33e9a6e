"""How paragraphs and runs are set, and the elements that say so.

The same values serve the named styles and what differs from them in one place. The order of
the elements is the schema's (ECMA-376, part 1, 17.3.1.26 and 17.3.2.28); Word takes a file
with another order for damaged.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from jdeditor.writers.docx.xml import NOTHING, Xml, half_points, hexed, joined, twips, w

if TYPE_CHECKING:
    from jdeditor.writers.looks import Face


class Border(NamedTuple):
    """A line at one side of a paragraph or a cell; lengths in points."""

    side: Literal["top", "left", "bottom", "right"]
    width: float
    colour: str
    space: float = 0

    def xml(self) -> Xml:
        """Return the border as an element; its width is in eighths of a point there."""
        size, space = max(2, round(self.width * 8)), min(31, round(self.space))
        colour = hexed(self.colour)
        return w(self.side, val="single", sz=size, space=space, color=colour)


class Tab(NamedTuple):
    """A tab stop, in points from the left edge of the text area."""

    place: float
    align: Literal["left", "right"] = "left"


class Frame(NamedTuple):
    """A place of its own beside the following paragraph, at an edge of the text area."""

    width: float
    down: float = 0
    side: Literal["left", "right"] = "left"
    space: float = 0

    def xml(self) -> Xml:
        """Return the frame as an element."""
        return w(
            "framePr",
            w=twips(self.width),
            hSpace=twips(self.space) or None,
            # Around it, as Word does it; "around" itself pushes tables aside in LibreOffice.
            wrap="auto",
            vAnchor="text",
            hAnchor="margin",
            xAlign=self.side,
            # 0 would mean that the place does not matter.
            y=twips(self.down) or 1,
        )


@dataclass(frozen=True, kw_only=True)
class Setting:
    """How a paragraph is set; None and empty leave it as it is. Lengths are in points."""

    keep_next: bool = False
    keep_lines: bool = False
    frame: Frame | None = None
    number: int | None = None
    borders: tuple[Border, ...] = ()
    fill: str = ""
    tabs: tuple[Tab, ...] = ()
    leftward: bool = False
    before: float | None = None
    after: float | None = None
    line: float | None = None
    exact: bool = True
    left: float | None = None
    right: float | None = None
    hanging: float | None = None
    align: Literal["", "center", "right"] = ""
    level: int | None = None
    ends: Xml = NOTHING
    """What a part of the text is like that ends with the paragraph."""

    def xml(self, style: str = "") -> Xml:
        """Return the properties of a paragraph, in a named style if there is one."""
        inner = joined(
            w("pStyle", val=style) if style else NOTHING,
            w("keepNext") if self.keep_next else NOTHING,
            w("keepLines") if self.keep_lines else NOTHING,
            self.frame.xml() if self.frame else NOTHING,
            self._number(),
            w("pBdr", *(border.xml() for border in self.borders)) if self.borders else NOTHING,
            shading(self.fill) if self.fill else NOTHING,
            self._tabs(),
            w("bidi") if self.leftward else NOTHING,
            self._spacing(),
            self._indent(),
            w("jc", val=self.align) if self.align else NOTHING,
            w("outlineLvl", val=self.level) if self.level is not None else NOTHING,
            self.ends,
        )
        return w("pPr", inner) if inner else NOTHING

    def _number(self) -> Xml:
        if self.number is None:
            return NOTHING
        return w("numPr", w("ilvl", val=0), w("numId", val=self.number))

    def _tabs(self) -> Xml:
        stops = (w("tab", val=tab.align, pos=twips(tab.place)) for tab in self.tabs)
        return w("tabs", *stops) if self.tabs else NOTHING

    def _spacing(self) -> Xml:
        if self.before is None and self.after is None and self.line is None:
            return NOTHING
        rule = None if self.line is None else "exact" if self.exact else "atLeast"
        return w(
            "spacing",
            before=_twips(self.before),
            after=_twips(self.after),
            line=_twips(self.line),
            lineRule=rule,
        )

    def _indent(self) -> Xml:
        if self.left is None and self.right is None and self.hanging is None:
            return NOTHING
        return w(
            "ind",
            left=_twips(self.left),
            right=_twips(self.right),
            hanging=_twips(self.hanging),
        )


@dataclass(frozen=True, kw_only=True)
class Voice:
    """How a run of words is set; None and empty leave it as it is."""

    style: str = ""
    font: str = ""
    strong: bool = False
    emphasis: bool = False
    colour: str = ""
    size: float | None = None
    underlined: bool = False
    leftward: bool = False

    def xml(self) -> Xml:
        """Return the properties of a run."""
        inner = joined(
            w("rStyle", val=self.style) if self.style else NOTHING,
            fonts(self.font, self.font, self.font) if self.font else NOTHING,
            joined(w("b"), w("bCs")) if self.strong else NOTHING,
            joined(w("i"), w("iCs")) if self.emphasis else NOTHING,
            w("color", val=hexed(self.colour)) if self.colour else NOTHING,
            self._size(),
            w("u", val="single") if self.underlined else NOTHING,
            w("rtl") if self.leftward else NOTHING,
        )
        return w("rPr", inner) if inner else NOTHING

    def _size(self) -> Xml:
        if self.size is None:
            return NOTHING
        size = half_points(self.size)
        return joined(w("sz", val=size), w("szCs", val=size))


def shading(colour: str) -> Xml:
    """Return the ground of a paragraph or a cell."""
    return w("shd", val="clear", color="auto", fill=hexed(colour))


def voice_of(face: Face, colour: str = "", size: float | None = None) -> Voice:
    """Return the voice of a face of the document's family."""
    return Voice(
        strong=face in ("bold", "bold_italic"),
        emphasis=face in ("italic", "bold_italic"),
        colour=colour,
        size=size,
    )


def fonts(latin: str, east_asian: str, complex_: str) -> Xml:
    """Return the fonts of a run, one for each group of scripts that Word knows."""
    return w("rFonts", ascii=latin, hAnsi=latin, eastAsia=east_asian, cs=complex_)


def _twips(points: float | None) -> int | None:
    return None if points is None else twips(points)
