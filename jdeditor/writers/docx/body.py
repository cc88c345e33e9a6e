"""A document's text from the title to the small print, as paragraphs and tables."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from jdeditor.document.blocks import Paragraph, is_signed
from jdeditor.writers.docx.blocks import block_pieces
from jdeditor.writers.docx.facts import fact_pieces
from jdeditor.writers.docx.flow import LOW, Line, Piece
from jdeditor.writers.docx.heights import usual_height
from jdeditor.writers.docx.parts import parting
from jdeditor.writers.docx.title import grounded, title_pieces, words_height
from jdeditor.writers.style import COMPANY, spans_columns

if TYPE_CHECKING:
    from jdeditor.document.blocks import Document, Section
    from jdeditor.writers.docx.setter import Setter


def body_pieces(document: Document, setter: Setter, *, even: bool) -> list[Piece]:
    """Return everything from the title to the small print; columns at its end may be made even."""
    pieces = title_pieces(document, setter)
    for number, facts in enumerate(document.front):
        pieces += fact_pieces(facts, setter, joined=not number and bool(pieces))
    above: list[Piece] = []
    in_columns = False
    for section in document.sections:
        own = _section(section, setter, 1)
        if setter.style.page.columns > 1 and spans_columns(section) == in_columns:
            in_columns = not in_columns
            pieces += _parted(own, pieces, setter, columns=in_columns)
        # A heading in the side column loses its place where a control holds it (LibreOffice 7.4).
        outside = 1 if section.heading else 0
        inside = [piece._replace(section=section.source) for piece in own[outside:]]
        made: list[Piece] = [*own[:outside], *inside]
        if is_signed(section):
            # A signature never has a page to itself.
            if usual_height(above, setter.style.span) < COMPANY * setter.style.room:
                pieces[len(pieces) - len(above) :] = [piece.kept() for piece in above]
            made = [*(piece.kept() for piece in made[:-1]), *made[-1:]]
        pieces += made
        above = made
    if in_columns and even:
        # Only columns that something follows are made even; it needs room under them.
        low = setter.looks.low
        pieces += [parting(low, setter.style, pieces), Line(low)]
    return pieces


def _parted(own: list[Piece], above: list[Piece], setter: Setter, *, columns: bool) -> list[Piece]:
    """Return what stands before a section that has other columns than what is above it.

    The distance to columns is a line of its own, so that both begin at one height.
    """
    low = Line(setter.looks.low)
    made: list[Piece] = []
    if columns and own:
        made = [low._replace(before=max(0, (own[0].before or 0) - 2 * LOW))]
        own[0] = own[0]._replace(before=0)
    return [*made, parting(setter.looks.low, setter.style, [*above, *made])]


def _section(section: Section, setter: Setter, level: int) -> list[Piece]:
    pieces = _blocks(section, setter)
    for inner in section.sections:
        pieces += _section(inner, setter, level + 1)
    if section.heading:
        return _headed(section.heading, pieces, setter, level)
    return _begun(pieces, setter.style.statement_before)


def _blocks(section: Section, setter: Setter) -> list[Piece]:
    pieces: list[Piece] = []
    for block, following in zip_longest(section.blocks, section.blocks[1:]):
        made = block_pieces(block, setter)
        introduces = following is not None and not isinstance(following, Paragraph)
        if isinstance(block, Paragraph) and introduces and isinstance(made[-1], Line):
            made[-1] = made[-1].set(keep_next=True)
        pieces += made
    return pieces


def _headed(said: str, pieces: list[Piece], setter: Setter, level: int) -> list[Piece]:
    """Return pieces under a heading; the style of the first paragraph tells that it is."""
    looks, role = setter.looks, "section" if level == 1 else "subsection"
    head = setter.plain(setter.look(role), said)._replace(before=setter.style.role(role).before)
    if not pieces:
        return [head, Line(looks.first)]
    if isinstance(pieces[0], Line) and pieces[0].look == looks.body:
        pieces[0] = pieces[0]._replace(look=looks.first)
    if head.look.aside:
        pieces = grounded(words_height(said, role, setter), pieces, setter)
    return [head, *pieces]


def _begun(pieces: list[Piece], before: float) -> list[Piece]:
    """Return pieces that begin at a distance of their own."""
    return [pieces[0]._replace(before=before), *pieces[1:]] if pieces else []
