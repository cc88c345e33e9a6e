"""Tables of fixed columns without vertical lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jdeditor.writers.docx.form import shading
from jdeditor.writers.docx.xml import NOTHING, Xml, twips, w

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdeditor.writers.docx.flow import Line
    from jdeditor.writers.docx.form import Border


class Pad(NamedTuple):
    """The space between the edges of a cell and its words, in points."""

    top: float = 0
    left: float = 0
    bottom: float = 0
    right: float = 0


class Cell(NamedTuple):
    """Lines in a cell; ``sunk`` ones stand at its foot."""

    lines: tuple[Line, ...]
    borders: tuple[Border, ...] = ()
    pad: Pad = Pad()
    fill: str = ""
    sunk: bool = False

    def xml(self, width: float) -> Xml:
        """Return the cell as an element."""
        properties = w(
            "tcPr",
            w("tcW", w=twips(width), type="dxa"),
            w("tcBorders", *(b.xml() for b in self.borders)) if self.borders else NOTHING,
            shading(self.fill) if self.fill else NOTHING,
            _margins(self.pad),
            w("vAlign", val="bottom") if self.sunk else NOTHING,
        )
        return w("tc", properties, *(line.xml() for line in self.lines))


class Row(NamedTuple):
    """Cells beside each other; a ``head`` is repeated on each page."""

    cells: tuple[Cell, ...]
    height: float = 0
    head: bool = False

    def kept(self) -> Row:
        """Return the row held to the next one."""
        held = (
            cell._replace(lines=tuple(line.set(keep_next=True) for line in cell.lines))
            for cell in self.cells
        )
        return self._replace(cells=tuple(held))

    def xml(self, widths: Sequence[float]) -> Xml:
        """Return the row as an element; it never parts at the end of a page."""
        high = w("trHeight", val=twips(self.height), hRule="atLeast") if self.height else NOTHING
        properties = w("trPr", w("cantSplit"), high, w("tblHeader") if self.head else NOTHING)
        cells = (cell.xml(width) for cell, width in zip(self.cells, widths, strict=True))
        return w("tr", properties, *cells)


def table(rows: Sequence[Row], widths: Sequence[float], left: float) -> Xml:
    """Return a table that begins ``left`` of the left edge of the text area, in points."""
    properties = w(
        "tblPr",
        w("tblW", w=twips(sum(widths)), type="dxa"),
        w("tblInd", w=twips(left), type="dxa"),
        w("tblLayout", type="fixed"),
        # LibreOffice takes no notice of the margins in the default style of tables.
        w("tblCellMar", *_sides(Pad(), all_=True)),
    )
    columns = w("tblGrid", *(w("gridCol", w=twips(width)) for width in widths))
    return w("tbl", properties, columns, *(row.xml(widths) for row in rows))


def held(rows: Sequence[Row], *, first: int, last: int) -> list[Row]:
    """Return rows of which the first and the last so many stay together."""
    end = len(rows) - 1
    return [
        row.kept() if number < end and (number < first or number >= len(rows) - last) else row
        for number, row in enumerate(rows)
    ]


def _margins(pad: Pad) -> Xml:
    sides = _sides(pad, all_=False)
    return w("tcMar", *sides) if sides else NOTHING


def _sides(pad: Pad, *, all_: bool) -> list[Xml]:
    return [
        w(side, w=twips(width), type="dxa")
        for side, width in zip(pad._fields, pad, strict=True)
        if width or all_
    ]
