"""What stands around the text of a page: header and footer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jdeditor.writers.docx.flow import Line
from jdeditor.writers.docx.form import voice_of
from jdeditor.writers.docx.metrics import natural_width, shortened
from jdeditor.writers.docx.runs import TAB, field, words
from jdeditor.writers.docx.watermark import watermark
from jdeditor.writers.docx.xml import NOTHING, Xml, joined, part

if TYPE_CHECKING:
    from jdeditor.document.blocks import Document
    from jdeditor.writers.docx.looks import Looks
    from jdeditor.writers.style import Style

_SHARE = 0.65
"""How much of the width the left side of a running line may take when a right side is there."""
_LEAST = 6
"""In less room than six letters take nothing is begun."""


def furniture_parts(
    document: Document, style: Style, looks: Looks, *, numbered: bool
) -> dict[str, bytes]:
    """Return headers and footers by their names, with or without the number of the page.

    The first page has no running header.
    """
    word = document.furniture.watermark
    marks = [watermark(word, style, number) for number in (1, 2)]
    header = Line(looks.header, joined(marks[1], _header(document, style)))
    footer = part("ftr", Line(looks.footer, _footer(document, style, numbered=numbered)).xml())
    return {
        "word/header1.xml": part("hdr", Line(looks.low, marks[0]).xml()),
        "word/header2.xml": part("hdr", header.xml()),
        "word/footer1.xml": footer,
        "word/footer2.xml": footer,
    }


def _header(document: Document, style: Style) -> Xml:
    furniture, face = document.furniture, style.header.title_face
    room = _room(style, shared=bool(furniture.header_right))
    title = shortened(furniture.title, style.font.file(face), room)
    rest = room - natural_width(title, style.font.file(face))
    employer = furniture.employer if style.header.employer and rest > _LEAST else ""
    between = ", " if title and employer else ""
    employer = shortened(between + employer, style.font.file(style.roles.running.face), rest)
    right = joined(TAB, words(furniture.header_right)) if furniture.header_right else NOTHING
    return joined(words(title, voice_of(face)), words(employer), right)


def _footer(document: Document, style: Style, *, numbered: bool) -> Xml:
    furniture, file = document.furniture, style.font.file(style.roles.running.face)
    left = shortened(furniture.footer_left, file, _room(style, shared=True))
    number = joined(TAB, _page_of(furniture.page_of)) if numbered else NOTHING
    return joined(words(left), number)


def _room(style: Style, *, shared: bool) -> float:
    """Return the room for the left side of a running line, in parts of the size of its type."""
    return style.width * (_SHARE if shared else 1) / style.roles.running.size


def _page_of(pattern: str) -> Xml:
    """Return “Page {page} of {pages}” with fields that Word counts."""
    fields = {"{page}": field("PAGE", "1"), "{pages}": field("NUMPAGES", "1")}
    pieces = re.split(r"(\{pages?\})", pattern)
    return joined(*(fields.get(piece) or words(piece) for piece in pieces if piece))
