"""A difference as a page: section by section, only what changed and what stands around it.

What was added is underlined, what was removed is struck out, and each line says in words what
became of it: color is never the only sign.
"""

from __future__ import annotations

import html
import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jdeditor.posting import sections
from jdeditor.posting.difference import Change, SectionChange
from jdeditor.posting.word_difference import Mark, Piece
from jdeditor.ui import names
from jdeditor.ui.comparing import values
from jdeditor.ui.theme import THEME

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jdeditor.posting.difference import Difference
    from jdeditor.posting.posting import Posting

_CONTEXT = 8
"""So many words that stayed are shown before and after those that changed."""
_FIRST_COLUMN = 88


def page(found: Difference, before: Posting, after: Posting) -> str:
    """Return what is different as HTML that Qt understands."""
    if not found:
        return _paragraph(_tr("Both say the same."), "text2")
    return "".join(_section(section, before, after) for section in found.sections)


def summary(found: Difference) -> str:
    """Return in one line how much is different."""
    if not found:
        return _tr("No difference")
    added, removed = found.words(Mark.ADDED), found.words(Mark.REMOVED)
    words = _tr("Words added: {added}, removed: {removed}")
    return words.format(added=added, removed=removed)


def _section(section: SectionChange, before: Posting, after: Posting) -> str:
    known = after if section.key in sections.all_keys(after) else before
    if section.key == "order":
        name = _tr("Order of the sections")
    else:
        name = names.section(known, section.key)
    size = THEME.font("heading").pixelSize()
    head = f'<p style="margin:14px 0 6px 0; font-size:{size}px; font-weight:600">{_safe(name)}</p>'
    rows = "".join(_fields(section.changes, before, after, name))
    return f'{head}<table width="100%" cellspacing="0" cellpadding="4">{rows}</table>'


def _fields(
    changes: Sequence[Change], before: Posting, after: Posting, section: str
) -> Iterator[str]:
    """Yield the rows of each field, under its name where the section has others."""
    for field, own in itertools.groupby(changes, key=lambda one: one.source.partition("#")[0]):
        name = _field(after, field)
        if name and name != section:
            yield _row("", _colored(_safe(name), "text3"))
        yield from _rows(tuple(own), before, after)


def _field(posting: Posting, field: str) -> str:
    if field.startswith("heading."):
        return _tr("Heading")
    if field.startswith(("hidden.", "order", "free.")):
        return ""
    return names.field(posting, "locations" if field.startswith("locations") else field)


def _rows(changes: Sequence[Change], before: Posting, after: Posting) -> Iterator[str]:
    """Yield a row for each change, with the entry before and after it."""
    shown = [change.mark is not Mark.SAME for change in changes]
    hidden = 0
    for place, change in enumerate(changes):
        if any(shown[max(0, place - 1) : place + 2]):
            yield from _stayed(hidden)
            hidden = 0
            yield _change(change, before, after)
        else:
            hidden += 1
    yield from _stayed(hidden)


def _stayed(count: int) -> Iterator[str]:
    if count:
        words = _tr("1 more stayed") if count == 1 else _tr("{n} more stayed")
        yield _row("", _colored("… " + words.format(n=count), "text3"))


def _change(change: Change, before: Posting, after: Posting) -> str:
    if change.source.startswith("hidden."):
        hidden = _tr("Hidden from the document"), _tr("Shown in the document again")
        return _row(_kind(change.mark), _safe(hidden[0] if change.after else hidden[1]))
    if not change.pieces:
        return _row(_kind(change.mark), _fact(change, before, after))
    if change.mark in (Mark.MOVED, Mark.SAME):
        stayed = [Piece(Mark.SAME, "".join(piece.text for piece in change.pieces))]
        return _row(_kind(change.mark), _colored(_shortened(stayed), "text2"))
    notes = " ".join(_notes(change, after))
    noted = f"<br>{_colored(_safe(notes), 'text2')}" if notes else ""
    return _row(_kind(change.mark), _shortened(change.pieces) + noted)


def _fact(change: Change, before: Posting, after: Posting) -> str:
    """Return a fact as it was, struck out, and as it is, underlined."""
    was, now = values.value(before, change.before), values.value(after, change.after)
    sides = (Mark.ADDED, Piece(Mark.REMOVED, was)), (Mark.REMOVED, Piece(Mark.ADDED, now))
    return " ".join(_piece(piece) for without, piece in sides if change.mark is not without)


def _notes(change: Change, posting: Posting) -> Iterator[str]:
    found = list(values.rest(posting, change.before, change.after))
    yield from found
    if not found and all(piece.mark is Mark.SAME for piece in change.pieces):
        yield _tr("Only bold, italic or a link changed.")


def _kind(mark: Mark) -> str:
    return {
        Mark.SAME: "",
        Mark.ADDED: _tr("Added"),
        Mark.REMOVED: _tr("Removed"),
        Mark.CHANGED: _tr("Changed"),
        Mark.MOVED: _tr("Moved"),
    }[mark]


def _row(kind: str, words: str) -> str:
    width = THEME.scale.px(_FIRST_COLUMN)
    size = THEME.font("small").pixelSize()
    first = f'<span style="font-size:{size}px">{_colored(_safe(kind), "text3")}</span>'
    return f'<tr><td width="{width}">{first}</td><td>{words}</td></tr>'


# ---------------------------------------------------------------------- words


def _shortened(pieces: Sequence[Piece]) -> str:
    """Return pieces with the middle of long stretches that stayed left out."""
    last = len(pieces) - 1
    alone = all(piece.mark is Mark.SAME for piece in pieces)
    return _pieces(
        piece._replace(text=_cut(piece.text, head=place > 0 or alone, tail=place < last))
        if piece.mark is Mark.SAME
        else piece
        for place, piece in enumerate(pieces)
    )


def _cut(text: str, *, head: bool, tail: bool) -> str:
    words = text.split(" ")
    if len(words) <= _CONTEXT * (head + tail) + _CONTEXT:
        return text
    first = " ".join(words[:_CONTEXT]) + " " if head else ""
    return f"{first}…" + (" " + " ".join(words[-_CONTEXT:]) if tail else "")


def _pieces(pieces: Iterable[Piece]) -> str:
    """Return pieces one after the other; what came stands apart from what went."""
    told, before = "", ""
    for piece in pieces:
        touching = before[-1:].strip() and piece.text[:1].strip()
        apart = touching and piece.mark is Mark.ADDED
        told += (" " if apart else "") + _piece(piece)
        before = piece.text if piece.mark is Mark.REMOVED else ""
    return told


def _piece(piece: Piece) -> str:
    words = _safe(piece.text)
    if piece.mark is Mark.ADDED:
        return _marked(words, "good", "underline")
    if piece.mark is Mark.REMOVED:
        return _marked(words, "must", "line-through")
    return words


def _marked(words: str, role: str, line: str) -> str:
    colors = THEME.colors
    ink, ground = getattr(colors, role), getattr(colors, f"{role}_bg")
    style = f"color:{ink}; background-color:{ground}; text-decoration:{line}"
    return f'<span style="{style}">{words}</span>'


def _colored(words: str, role: str) -> str:
    return f'<span style="color:{getattr(THEME.colors, role)}">{words}</span>' if words else ""


def _paragraph(words: str, role: str) -> str:
    return f"<p>{_colored(_safe(words), role)}</p>"


def _safe(words: str) -> str:
    return html.escape(words).replace("\n", "<br>")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Comparing", text)
