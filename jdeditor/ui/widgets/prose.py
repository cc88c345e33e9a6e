"""Between a text with its voices and the document that Qt edits.

Qt counts in units of UTF-16 and Python in characters: whatever names a place here counts
in Qt's units.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import groupby

from PySide6.QtGui import QBrush, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from jdeditor.document import inline
from jdeditor.document.blocks import Span, Text
from jdeditor.ui.theme import THEME
from jdeditor.ui.theme.tokens import BOLD

_SHOWN = str.maketrans(
    {"\r": "\n", "\u2028": "\n", "\u2029": "\n", "\ufdd0": "\ufffd", "\ufdd1": "\ufffd"}
)
_MARKED = re.compile(r"[*\\]|\]\(")
"""What has to be there for a text to hold markup."""


def units(text: str) -> int:
    """Return how long Qt finds a text."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def letters(text: str, place: int) -> int:
    """Return how many characters are before a place that is counted as Qt counts."""
    if text.isascii():
        return place
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * place].decode("utf-16-le", "ignore"))


def shown(text: str) -> str:
    """Return a text as Qt can hold it: one kind of line end, nothing that Qt uses itself."""
    return text.replace("\r\n", "\n").translate(_SHOWN)


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """Go through the paragraphs of a document."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def words(document: QTextDocument) -> str:
    """Return what a document says, without its voices."""
    return "\n".join(block.text() for block in blocks(document))


def markup(document: QTextDocument) -> str:
    """Return what a document says, with its voices as markup."""
    return "\n".join(_line(_spans(block)) for block in blocks(document))


@lru_cache(maxsize=4096)
def _line(text: Text) -> str:
    if len(text) == 1 and text[0] == Span(text[0].text) and not _MARKED.search(text[0].text):
        return text[0].text
    return inline.markup(text)


def parsed(markup: str) -> Text:
    """Return the spans of a markup, at once where it holds none."""
    if _MARKED.search(markup):
        return inline.parse(markup)
    return (Span(markup),) if markup else ()


def _spans(block: QTextBlock) -> Text:
    found: list[Span] = []
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        found.append(_span(fragment.text().replace("\u2028", "\n"), fragment.charFormat()))
        place += 1
    return tuple(found)


def _span(text: str, voice: QTextCharFormat) -> Span:
    heavy = voice.fontWeight() >= BOLD
    return Span(text, heavy, voice.fontItalic(), voice.anchorHref())


def voice(span: Span) -> QTextCharFormat:
    """Return how words in a voice look."""
    look = QTextCharFormat()
    if span.strong:
        look.setFontWeight(BOLD)
    if span.emphasis:
        look.setFontItalic(True)
    if span.link:
        look.setAnchor(True)
        look.setAnchorHref(span.link)
        look.setForeground(QBrush(THEME.color("accent")))
    return look


def unlinked(look: QTextCharFormat) -> QTextCharFormat:
    """Return a look without the link in it."""
    plain = QTextCharFormat(look)
    for name in (
        QTextCharFormat.Property.IsAnchor,
        QTextCharFormat.Property.AnchorHref,
        QTextCharFormat.Property.ForegroundBrush,
    ):
        plain.clearProperty(name)
    return plain


def patch(document: QTextDocument, text: Text) -> None:
    """Make a document say a text by changing only what differs, so that carets stay."""
    if document.isEmpty():
        insert(QTextCursor(document), text)
        return
    old = _letters(span for block in blocks(document) for span in (*_spans(block), Span("\n")))[:-1]
    new = _letters(text)
    start = _alike(old, new)
    end = _alike(old[start:][::-1], new[start:][::-1])
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.setPosition(_length(old[:start]))
    cursor.setPosition(_length(old[: len(old) - end]), QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    insert(cursor, _text(new[start : len(new) - end]))
    cursor.endEditBlock()


def insert(cursor: QTextCursor, text: Text) -> None:
    """Write a text where a cursor stands."""
    for span in text:
        cursor.insertText(shown(span.text), voice(span))


def unlink(document: QTextDocument, start: int, end: int) -> None:
    """Take the links out of a stretch of a document."""
    for place, length, look in _linked(document):
        first, last = max(place, start), min(place + length, end)
        if first < last:
            _over(document, first, last - first).setCharFormat(unlinked(look))


def between(document: QTextDocument, start: int, end: int | None, *, rich: bool) -> str:
    """Return what a stretch of a document says; None is the end."""
    last = document.characterCount() - 1
    part = QTextDocument()
    whole = _over(document, start, (last if end is None else end) - start)
    QTextCursor(part).insertFragment(whole.selection())
    return markup(part) if rich else words(part)


def stretch(document: QTextDocument, start: int, end: int) -> str:
    """Return the words of a stretch of a document, without their voices."""
    last = document.characterCount() - 1
    start, end = min(start, last), min(end, last)
    return _over(document, start, end - start).selectedText().translate(_SHOWN)


def set_link(cursor: QTextCursor, address: str) -> None:
    """Put an address behind what is selected, or behind the link there; empty removes it."""
    document, start, end = cursor.document(), cursor.selectionStart(), cursor.selectionEnd()
    if start == end:
        start, end = link_around(document, start)
    if start < end:
        link(document, start, end, address)
    elif address:
        cursor.insertText(address, voice(Span("", link=address)))


def link(document: QTextDocument, start: int, end: int, address: str) -> None:
    """Put an address behind a stretch of a document, or take it away; voices stay."""
    unlink(document, start, end)
    if address:
        _over(document, start, end - start).mergeCharFormat(voice(Span("", link=address)))


def link_around(document: QTextDocument, place: int) -> tuple[int, int]:
    """Return where the link that touches a place begins and ends; there need not be one."""
    start = end = place
    address = ""
    for first, length, look in _linked(document):
        touches = first <= end and start <= first + length
        if touches and address in ("", look.anchorHref()):
            start, end, address = min(start, first), max(end, first + length), look.anchorHref()
    return start, end


def behind_link(cursor: QTextCursor) -> bool:
    """Tell whether a cursor stands where a link has just ended."""
    if cursor.hasSelection() or not cursor.charFormat().isAnchor():
        return False
    ahead = QTextCursor(cursor)
    moved = ahead.movePosition(QTextCursor.MoveOperation.NextCharacter)
    return not moved or ahead.charFormat().anchorHref() != cursor.charFormat().anchorHref()


def recolor(document: QTextDocument) -> None:
    """Give the links of a document the color of the look in use."""
    accent = QTextCharFormat()
    accent.setForeground(QBrush(THEME.color("accent")))
    for start, length, _ in _linked(document):
        _over(document, start, length).mergeCharFormat(accent)


def _linked(document: QTextDocument) -> list[tuple[int, int, QTextCharFormat]]:
    """Place, length and look of the links; a link in two voices counts as two."""
    found: list[tuple[int, int, QTextCharFormat]] = []
    for block in blocks(document):
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            if fragment.charFormat().isAnchor():
                found.append((fragment.position(), fragment.length(), fragment.charFormat()))
            place += 1
    return found


def _over(document: QTextDocument, start: int, length: int) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _letters(text: Iterable[Span]) -> list[Span]:
    """One span for each character; a line end has no voice."""
    letters: list[Span] = []
    for span in text:
        look = (span.strong, span.emphasis, span.link)
        letters += [Span(c, *look) if c != "\n" else Span(c) for c in shown(span.text)]
    return letters


def _text(letters: list[Span]) -> Text:
    runs = groupby(letters, key=lambda letter: (letter.strong, letter.emphasis, letter.link))
    return tuple(Span("".join(letter.text for letter in run), *look) for look, run in runs)


def _length(letters: list[Span]) -> int:
    return units("".join(letter.text for letter in letters))


def _alike(one: list[Span], other: list[Span]) -> int:
    """Return how many letters two texts share at their beginning."""
    same = 0
    for mine, yours in zip(one, other, strict=False):
        if mine != yours:
            break
        same += 1
    return same
