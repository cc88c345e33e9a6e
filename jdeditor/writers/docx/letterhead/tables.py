"""Tables in a letterhead: widths in twentieths of a point, lines only where they are needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.writers.docx.xml import NOTHING, Xml, twips, w

if TYPE_CHECKING:
    from collections.abc import Sequence

MARK = "\u25cf"


def _edges(*sides: str) -> Xml:
    """Return borders: a thin line in the colour of the text at these sides, none at others."""
    every = ("top", "left", "bottom", "right", "insideH", "insideV")
    return w(
        "tblBorders",
        *(
            w(side, val="single", sz=4, space=0, color="auto")
            if side in sides
            else w(side, val="nil")
            for side in every
        ),
    )


BARE, LINE = _edges(), _edges("bottom", "insideH")
HEAD = w("tcBorders", w("bottom", val="single", sz=8, space=0, color="auto"))
"""A line under a cell."""


def cell(width: int, lines: Xml, borders: Xml = NOTHING) -> Xml:
    """Return a cell; its words stand at its foot where there is a line under it."""
    foot = w("vAlign", val="bottom") if borders else NOTHING
    return w("tc", w("tcPr", w("tcW", w=width, type="dxa"), borders, foot), lines)


def row(*cells: Xml, head: bool = False, high: float = 0) -> Xml:
    """Return a row that never parts at the end of a page; a head is repeated on each."""
    tall = w("trHeight", val=twips(high), hRule="atLeast") if high else NOTHING
    return w("tr", w("trPr", w("cantSplit"), tall, w("tblHeader") if head else NOTHING), *cells)


def table(rows: Sequence[Xml], widths: Sequence[int], borders: Xml) -> Xml:
    """Return a table as wide as its columns."""
    properties = w(
        "tblPr",
        w("tblW", w=sum(widths), type="dxa"),
        borders,
        w("tblLayout", type="fixed"),
        w("tblLook", val="0480", firstRow=0, firstColumn=1),
    )
    columns = w("tblGrid", *(w("gridCol", w=width) for width in widths))
    return w("tbl", properties, columns, *rows)
