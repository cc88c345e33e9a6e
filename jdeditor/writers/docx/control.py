"""Content controls around the sections, by which an edited copy tells what is what."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from jdeditor.writers.docx.xml import Xml, w

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jdeditor.document.blocks import Document
    from jdeditor.writers.docx.flow import Flowing

_TAG = "jd.section."
_NAME = 64
"""Word takes so many characters of a control's name."""

# LibreOffice (7.4) takes voices and links out of the first paragraph of a control without this.
_AS_ONE = w("docPartObj", w("docPartGallery", val="Quick Parts"))


def controlled(pieces: Iterable[Flowing], document: Document) -> list[Xml]:
    """Return elements with a control around those of each section, named by its heading."""
    names = {section.source: section.heading for section in document.sections}
    made: list[Xml] = []
    for section, group in groupby(pieces, key=lambda piece: piece.section):
        inside = [piece.xml for piece in group]
        made += [_control(section, names[section], len(made) + 1, inside)] if section else inside
    return made


def _control(source: str, name: str, number: int, inside: list[Xml]) -> Xml:
    return w(
        "sdt",
        w(
            "sdtPr",
            w("alias", val=(name or source)[:_NAME]),
            w("tag", val=(_TAG + source)[:_NAME]),
            w("id", val=number),
            _AS_ONE,
        ),
        w("sdtContent", *inside),
    )
