"""A text and the clipboard: words go out with their voices, and come in clean."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor

from jdeditor.document.blocks import Span, Text
from jdeditor.ui.widgets import pasted, prose

_MARKUP = "application/x-jobpost-markup"


def copied(cursor: QTextCursor, *, rich: bool) -> QMimeData:
    """Return what is selected: as words, and as markup for other texts of the program."""
    data = QMimeData()
    data.setText(cursor.selectedText().replace("\u2029", "\n"))
    if rich:
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        markup = prose.between(cursor.document(), start, end, rich=True)
        data.setData(_MARKUP, markup.encode("utf-8", "replace"))
    return data


def spans(
    source: QMimeData, *, rich: bool, single: bool, keep: Callable[[str], str] | None
) -> Text:
    """Return what a text takes of what is pasted; ``keep`` says which characters it can have."""
    if rich and source.hasFormat(_MARKUP):
        return prose.parsed(bytes(source.data(_MARKUP).data()).decode("utf-8", "replace"))
    found = pieces(source)
    if rich and not single:
        return pasted.prose(found)
    words = pasted.single(found) if single else _plain(found)
    if keep is not None:
        words = keep(words)
    return (Span(words),) if words else ()


def is_ours(source: QMimeData) -> bool:
    """Tell whether words come from another text of the program."""
    return source.hasFormat(_MARKUP)


def pieces(source: QMimeData) -> tuple[pasted.Piece, ...]:
    """Return the lines of what is pasted, with their voices."""
    return pasted.pieces(source.text(), source.html() if source.hasHtml() else "")


def _plain(found: tuple[pasted.Piece, ...]) -> str:
    return "".join(span.text for span in pasted.prose(found))


def put(cursor: QTextCursor, text: Text) -> None:
    """Write a text in place of what is selected, as one step."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    prose.insert(cursor, text)
    cursor.endEditBlock()
