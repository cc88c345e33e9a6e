"""The title with what stands around it, and what keeps words in the side column apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.writers.docx.flow import BASELINE, LOW, Line, Piece
from jdeditor.writers.docx.form import Voice
from jdeditor.writers.docx.heights import least_height
from jdeditor.writers.docx.metrics import ink, line_count, natural_width
from jdeditor.writers.docx.picture import picture_run
from jdeditor.writers.docx.runs import TAB, words
from jdeditor.writers.docx.xml import joined

if TYPE_CHECKING:
    from jdeditor.document.blocks import Document
    from jdeditor.writers.docx.form import Frame
    from jdeditor.writers.docx.setter import Setter
    from jdeditor.writers.style import Style

_SMALLER = 0.88
"""A title may be so much smaller to stay on one line."""
_LONG = 200
"""A title of so many characters needs no care: it never fits on one line or two."""
_LEEWAY = 6
"""A frame needs so much more width than the picture in it: LibreOffice cuts its edge."""
_SPARE = 1.02
"""A line is measured without kerning, and other programs measure otherwise."""


def title_pieces(document: Document, setter: Setter) -> list[Piece]:
    """Return the logo or the employer's name, the kicker, the title and the lead."""
    looks, style = setter.looks, setter.style
    mark = _mark(document, setter)
    room = style.heading_width - _beside_title(mark)
    title = [_title(document.title, setter, room)] if document.title else []
    lead = [setter.plain(looks.lead, document.lead)] if document.lead else []
    if style.panel:
        head = _with_kicker(mark, document.kicker, setter)
        return [*head, *title, *lead]
    kicker = [setter.plain(looks.kicker, document.kicker)] if document.kicker else []
    lines: list[Piece] = [*kicker, *title, *lead]
    if mark is None:
        return lines
    if mark.frame:
        lines = grounded(_mark_height(document, setter) + mark.frame.down, lines, setter)
    return [mark, *lines]


def _mark(document: Document, setter: Setter) -> Line | None:
    """Return the logo, or the employer's name, in a place of its own or as a paragraph."""
    style, look = setter.style, setter.looks.wordmark
    if style.picture:
        run = picture_run(style.picture, style.picture.says or document.employer or document.title)
        # A line of an exact height would cut it.
        mark = Line(look, run, tall=True)
        if look.set.frame:
            frame = look.set.frame._replace(width=style.picture.width + _LEEWAY)
            down = _middle(document, setter) - style.picture.height / 2
            frame = _spaced(frame._replace(down=max(0.05, down)), style)
            return mark.set(frame=frame, right=1 if frame.side == "right" else None)
        # A line has room for the tails of letters, and a picture has none.
        tail = (1 - BASELINE) * style.roles.wordmark.leading
        return mark.set(after=style.logo.below - tail)
    if not document.employer:
        return None
    mark = setter.plain(look, document.employer)
    if look.set.frame and look.set.frame.side == "right":
        width = min(style.logo.most[0], _name_width(document.employer, style))
        return mark.set(frame=_spaced(look.set.frame._replace(width=width), style))
    return mark


def _beside_title(mark: Line | None) -> float:
    """Return the width that a mark at the right takes from the title, with its distance."""
    frame = mark.frame if mark else None
    return frame.width + frame.space if frame and frame.side == "right" else 0


def _spaced(frame: Frame, style: Style) -> Frame:
    """Return a frame at a distance from the title beside it."""
    return frame._replace(space=2 * style.line) if frame.side == "right" else frame


def _middle(document: Document, setter: Setter) -> float:
    """Return how far under its top the capitals of the first line have their middle."""
    role = setter.style.role("kicker" if document.kicker else "title")
    capital = ink("H", setter.style.font.file(role.face)).height * role.size
    return BASELINE * role.leading - capital / 2


def _mark_height(document: Document, setter: Setter) -> float:
    picture = setter.style.picture
    if picture:
        return picture.height + (1 - BASELINE) * setter.style.roles.wordmark.leading
    return words_height(document.employer, "wordmark", setter)


def _with_kicker(mark: Line | None, kicker: str, setter: Setter) -> list[Piece]:
    """Return the mark with the kicker at the other end of its line."""
    if not kicker:
        return [mark] if mark else []
    line = mark or Line(setter.looks.wordmark)
    said = words(kicker, Voice(style=setter.looks.kicker.id))
    return [line._replace(runs=joined(line.runs, TAB, said), said=f"{line.said} {kicker}")]


def words_height(said: str, role: str, setter: Setter) -> float:
    """Return how high words stand in the side column, or at the right of the title."""
    style, look = setter.style, setter.style.role(role)
    room = style.page.side or style.logo.most[0]
    return look.leading * line_count(said, style.font.file(look.face), room / look.size)


def grounded(high: float, pieces: list[Piece], setter: Setter) -> list[Piece]:
    """Return pieces that reach down at least as far as what stands beside them.

    Otherwise the next words there would have to make way for these.
    """
    missing = high - least_height(pieces, setter.style.span) - LOW
    return [*pieces, Line(setter.looks.low, before=missing)] if missing > 0 else pieces


def _title(said: str, setter: Setter, room: float) -> Line:
    """Return the title, a little smaller where that saves a line, else parted at a comma."""
    style, look = setter.style, setter.looks.title
    natural = _width(said[:_LONG], style)
    if natural <= room:
        return setter.plain(look, said)
    if natural <= room / _SMALLER:
        return setter.plain(look, said, Voice(size=style.roles.title.size * room / natural))
    line = setter.plain(look, said)
    narrowed = _room_of_halves(said[:_LONG], style, room)
    # A panel is as wide as the lines in it.
    free = not style.panel and not line.tall
    return line.set(right=style.heading_width - narrowed) if narrowed < room and free else line


def _room_of_halves(title: str, style: Style, room: float) -> float:
    """Return the width in which the first line of a title ends at its first comma."""
    first, _, rest = title.partition(", ")
    following = rest.partition(" ")[0]
    needed = max(_width(f"{first},", style), _width(rest, style)) * _SPARE
    # Wider than this, and the word behind the comma would stand on the first line, too.
    too_wide = _width(f"{first}, {following}", style)
    return needed if rest and needed < too_wide else room


def _name_width(name: str, style: Style) -> float:
    role = style.roles.wordmark
    return natural_width(name[:_LONG], style.font.file(role.face)) * role.size * _SPARE


def _width(words: str, style: Style) -> float:
    role = style.roles.title
    return natural_width(words, style.font.file(role.face)) * role.size
