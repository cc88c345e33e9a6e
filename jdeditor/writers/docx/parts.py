"""Parts of the text in one column or two, which Word calls sections.

The first part has one column, the next has two, and so on in turn. A low line ends a part.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.writers.docx.flow import Line, Piece
from jdeditor.writers.docx.form import Setting
from jdeditor.writers.docx.xml import NOTHING, Xml, tag, twips, w

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jdeditor.writers.docx.looks import Look
    from jdeditor.writers.style import Style


def parting(low: Look, style: Style, pieces: Iterable[Piece]) -> Line:
    """Return the low line that ends the last part of these pieces."""
    return Line(low, setting=Setting(ends=part_properties(style, pieces)))


def parts(pieces: Iterable[Piece]) -> list[list[Piece]]:
    """Return pieces by the parts they stand in; parts of one column and of two take turns."""
    found: list[list[Piece]] = [[]]
    for piece in pieces:
        found[-1].append(piece)
        if isinstance(piece, Line) and piece.setting.ends:
            found.append([])
    return found


def part_properties(style: Style, pieces: Iterable[Piece]) -> Xml:
    """Return the properties of the last part of pieces: what is around it, paper, margins.

    What stands around a page is said once: later parts take it over.
    """
    number = len(parts(pieces)) - 1
    columns = w("cols", num=2, space=twips(style.page.gutter)) if number % 2 else NOTHING
    width, height = style.page_size
    line = style.role("running").leading
    return w(
        "sectPr",
        *([] if number else _around()),
        w("type", val="continuous") if number else NOTHING,
        w("pgSz", w=twips(width), h=twips(height)),
        w(
            "pgMar",
            top=twips(style.page.top),
            right=twips(width - style.left - style.width),
            bottom=twips(style.page.bottom),
            left=twips(style.left),
            # The baselines of header and footer lie 0.8 of the line under its top.
            header=twips(style.page.header - 0.8 * line),
            footer=twips(style.page.footer - 0.2 * line),
            gutter=0,
        ),
        columns,
        NOTHING if number else w("titlePg"),
    )


def _around() -> list[Xml]:
    return [
        tag(f"w:{kind}Reference", {"w:type": type_, "r:id": f"{kind}{number}"})
        for kind in ("header", "footer")
        for number, type_ in ((1, "first"), (2, "default"))
    ]
