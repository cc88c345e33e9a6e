"""A document's text from the title to the small print, as paragraphs and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.document.blocks import Paragraph
from jdeditor.writers.docx.blocks import block_pieces
from jdeditor.writers.docx.facts import fact_pieces
from jdeditor.writers.docx.flow import Line, Piece
from jdeditor.writers.docx.form import Voice
from jdeditor.writers.docx.metrics import natural_width
from jdeditor.writers.docx.runs import PLAIN

if TYPE_CHECKING:
    from jdeditor.document.blocks import Document, Section
    from jdeditor.writers.docx.setter import Setter
    from jdeditor.writers.style import Style

_SMALLER_TITLE = 0.88
"""A title may be so much smaller to stay on one line."""
_LONG_TITLE = 200
"""A title of so many characters never fits on one line."""


def body_pieces(document: Document, setter: Setter) -> list[Piece]:
    """Return everything from the title to the small print."""
    pieces = _title(document, setter)
    for facts in document.front:
        pieces += fact_pieces(facts, setter)
    for section in document.sections:
        pieces += _section(section, setter, 1)
    return pieces


def _title(document: Document, setter: Setter) -> list[Piece]:
    looks = setter.looks
    parts = (
        (looks.wordmark, document.employer),
        (looks.kicker, document.kicker),
        (looks.title, document.title),
        (looks.lead, document.lead),
    )
    voices = {looks.title: _fitted(document.title, setter.style)}
    return [setter.plain(look, said, voices.get(look, PLAIN)) for look, said in parts if said]


def _fitted(title: str, style: Style) -> Voice:
    """Return the voice of the title: where a little less size saves a line, it takes that."""
    role, room = style.roles.title, style.page.measure
    natural = natural_width(title[:_LONG_TITLE], style.font.file(role.face)) * role.size
    fits = room < natural <= room / _SMALLER_TITLE
    return Voice(size=role.size * room / natural) if fits else PLAIN


def _section(section: Section, setter: Setter, level: int) -> list[Piece]:
    pieces: list[Piece] = []
    for place, block in enumerate(section.blocks):
        made = block_pieces(block, setter)
        following = section.blocks[place + 1] if place + 1 < len(section.blocks) else None
        introduces = following is not None and not isinstance(following, Paragraph)
        if isinstance(block, Paragraph) and introduces and isinstance(made[-1], Line):
            made[-1] = made[-1].set(keep_next=True)
        pieces += made
    for inner in section.sections:
        pieces += _section(inner, setter, level + 1)
    if section.heading:
        return [_heading(section.heading, setter, level), *_first(pieces, setter)]
    return _begun(pieces, setter.style.statement_before)


def _heading(said: str, setter: Setter, level: int) -> Line:
    look = setter.looks.section if level == 1 else setter.looks.subsection
    role = setter.style.role("section" if level == 1 else "subsection")
    return setter.plain(look, said)._replace(before=role.before)


def _first(pieces: list[Piece], setter: Setter) -> list[Piece]:
    """Return what stands under a heading; the style of its first paragraph says so."""
    first = pieces[0] if pieces else None
    if isinstance(first, Line) and first.look == setter.looks.body:
        return [first._replace(look=setter.looks.first), *pieces[1:]]
    return pieces


def _begun(pieces: list[Piece], before: float) -> list[Piece]:
    """Return pieces that begin at a distance of their own."""
    return [pieces[0]._replace(before=before), *pieces[1:]] if pieces else []
