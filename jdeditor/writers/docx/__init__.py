"""Writing a Word document: real styles, lists, fields and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.writers.docx.body import body_pieces
from jdeditor.writers.docx.control import controlled
from jdeditor.writers.docx.enclosure import Enclosed, enclosure_parts, enclosure_type
from jdeditor.writers.docx.flow import flowing
from jdeditor.writers.docx.furniture import furniture_parts
from jdeditor.writers.docx.package import base, packed, typed
from jdeditor.writers.docx.parts import part_properties
from jdeditor.writers.docx.picture import picture_parts, picture_type
from jdeditor.writers.docx.properties import properties_part, relations_part
from jdeditor.writers.docx.setter import Setter
from jdeditor.writers.docx.styles import font_part, numbering_part, styles_part
from jdeditor.writers.docx.xml import part, w
from jdeditor.writers.pdf import fill

if TYPE_CHECKING:
    from jdeditor.document.blocks import Document
    from jdeditor.writers.pdf.fill import Filled
    from jdeditor.writers.style import Style

__all__ = ["Enclosed", "write"]

_SPARE, _SPARE_FOR_ONE = 1.5, 4
"""Lines that stay free on a page for Word, and on one page that is to be the only one."""
_NEARLY_FULL = 0.8
"""A last page used so far has no room under its columns to make them even."""
_RELATIONS = "word/_rels/document.xml.rels"


def write(document: Document, style: Style, enclosed: Enclosed | None = None) -> bytes:
    """Return the DOCX of a document; equal documents give equal bytes.

    It is as tight as the pages of the PDF are; some room stays free there, because Word ends its
    lines a little otherwise. What is enclosed travels in the file unseen, so that an edited copy
    can be opened again.
    """
    filled = fill.pages(document, style, spare=_SPARE)
    style, numbered = filled.style, _is_numbered(document, filled)
    setter = Setter(style)
    language = document.language
    even = fill.used(filled.pages[-1], style) < _NEARLY_FULL
    pieces = body_pieces(document, setter, even=even)
    text = controlled(flowing(pieces, setter.looks.low), document)
    last = part_properties(style, pieces)
    return packed(
        {
            "docProps/core.xml": properties_part(document, language),
            "word/document.xml": part("document", w("body", *text, last)),
            _RELATIONS: relations_part(
                base()[_RELATIONS],
                setter.links,
                enclosed=bool(enclosed),
                picture=bool(style.picture),
            ),
            "word/styles.xml": styles_part(style, language),
            "word/numbering.xml": numbering_part(style, setter.numbered_lists),
            "word/fontTable.xml": font_part(style),
            **(enclosure_parts(enclosed) if enclosed else {}),
            **picture_parts(style.picture),
            **typed(picture_type(style.picture), enclosure_type(enclosed)),
            **furniture_parts(document, style, setter.looks, numbered=numbered),
        }
    )


def _is_numbered(document: Document, filled: Filled) -> bool:
    """Tell whether pages get numbers: not where there is sure to be only one."""
    if len(filled.pages) > 1:
        return True
    style = filled.style
    return document.most_pages != 1 and not fill.has_room_on_one_page(
        document, style, spare=_SPARE_FOR_ONE
    )
