"""What stands around the text of a page: paper and margins, header, footer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jdeditor.writers.docx.flow import Line
from jdeditor.writers.docx.form import voice_of
from jdeditor.writers.docx.runs import TAB, field, words
from jdeditor.writers.docx.watermark import watermark
from jdeditor.writers.docx.xml import NOTHING, Xml, joined, part, tag, twips, w

if TYPE_CHECKING:
    from jdeditor.document.blocks import Document
    from jdeditor.writers.docx.looks import Looks
    from jdeditor.writers.style import Style

_MOST = 90
"""So many characters of a running line are shown, so that it stays a line."""


def page(style: Style) -> Xml:
    """Return the last element of the body: parts around it, paper, margins."""
    width, height = style.page_size
    line = style.role("running").leading
    return w(
        "sectPr",
        *(
            tag(f"w:{kind}Reference", {"w:type": type_, "r:id": f"{kind}{number}"})
            for kind in ("header", "footer")
            for number, type_ in ((1, "first"), (2, "default"))
        ),
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
        w("titlePg"),
    )


def furniture_parts(document: Document, style: Style, looks: Looks) -> dict[str, bytes]:
    """Return headers and footers by their names; the first page has no running header."""
    word = document.furniture.watermark
    marks = [watermark(word, style, number) for number in (1, 2)]
    header = Line(looks.header, joined(marks[1], _header(document, style)))
    footer = part("ftr", Line(looks.footer, _footer(document)).xml())
    return {
        "word/header1.xml": part("hdr", Line(looks.low, marks[0]).xml()),
        "word/header2.xml": part("hdr", header.xml()),
        "word/footer1.xml": footer,
        "word/footer2.xml": footer,
    }


def _header(document: Document, style: Style) -> Xml:
    furniture, face = document.furniture, style.header.title_face
    title = _shortened(furniture.title)
    employer = _shortened(furniture.employer) if style.header.employer else ""
    between = ", " if title and employer else ""
    right = joined(TAB, words(furniture.header_right)) if furniture.header_right else NOTHING
    return joined(words(title, voice_of(face)), words(between + employer), right)


def _footer(document: Document) -> Xml:
    furniture = document.furniture
    return joined(words(_shortened(furniture.footer_left)), TAB, _page_of(furniture.page_of))


def _page_of(pattern: str) -> Xml:
    """Return “Page {page} of {pages}” with fields that Word counts."""
    fields = {"{page}": field("PAGE", "1"), "{pages}": field("NUMPAGES", "1")}
    pieces = re.split(r"(\{pages?\})", pattern)
    return joined(*(fields.get(piece) or words(piece) for piece in pieces if piece))


def _shortened(said: str) -> str:
    return said if len(said) <= _MOST else said[: _MOST - 1].rstrip() + "…"
