"""The title with what stands around it, and what keeps words in the side column apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.writers.docx.flow import LOW, Line, Piece
from jdeditor.writers.docx.form import Voice
from jdeditor.writers.docx.heights import least_height
from jdeditor.writers.docx.metrics import line_count, natural_width

if TYPE_CHECKING:
    from jdeditor.document.blocks import Document
    from jdeditor.writers.docx.setter import Setter
    from jdeditor.writers.style import Style

_SMALLER = 0.88
"""A title may be so much smaller to stay on one line."""
_LONG = 200
"""A title of so many characters needs no care: it never fits on one line or two."""
_SPARE = 1.02
"""A line is measured without kerning, and other programs measure otherwise."""


def title_pieces(document: Document, setter: Setter) -> list[Piece]:
    """Return the employer, the kicker, the title and the lead."""
    looks = setter.looks
    around = [
        setter.plain(look, said)
        for look, said in ((looks.kicker, document.kicker), (looks.lead, document.lead))
        if said
    ]
    place = 1 if document.kicker else 0
    title = [_title(document.title, setter)] if document.title else []
    lines: list[Piece] = [*around[:place], *title, *around[place:]]
    if not document.employer:
        return lines
    if looks.wordmark.aside:
        lines = grounded(document.employer, "wordmark", lines, setter)
    return [setter.plain(looks.wordmark, document.employer), *lines]


def grounded(said: str, role: str, pieces: list[Piece], setter: Setter) -> list[Piece]:
    """Return pieces that reach down at least as far as words in the side column beside them.

    Otherwise the next words there would have to make way for these.
    """
    style, look = setter.style, setter.style.role(role)
    lines = line_count(said, style.font.file(look.face), style.page.side / look.size)
    missing = lines * look.leading - least_height(pieces, style.page.measure) - LOW
    return [*pieces, Line(setter.looks.low, before=missing)] if missing > 0 else pieces


def _title(said: str, setter: Setter) -> Line:
    """Return the title, a little smaller where that saves a line, else parted at a comma."""
    style, look = setter.style, setter.looks.title
    room, natural = style.page.measure, _width(said[:_LONG], style)
    if natural <= room:
        return setter.plain(look, said)
    if natural <= room / _SMALLER:
        return setter.plain(look, said, Voice(size=style.roles.title.size * room / natural))
    line = setter.plain(look, said)
    narrowed = _room_of_halves(said[:_LONG], style)
    return line.set(right=room - narrowed) if narrowed < room and not line.tall else line


def _room_of_halves(title: str, style: Style) -> float:
    """Return the width in which the first line of a title ends at its first comma."""
    first, _, rest = title.partition(", ")
    following = rest.partition(" ")[0]
    needed = max(_width(f"{first},", style), _width(rest, style)) * _SPARE
    # Wider than this, and the word behind the comma would stand on the first line, too.
    too_wide = _width(f"{first}, {following}", style)
    return needed if rest and needed < too_wide else style.page.measure


def _width(words: str, style: Style) -> float:
    role = style.roles.title
    return natural_width(words, style.font.file(role.face)) * role.size
