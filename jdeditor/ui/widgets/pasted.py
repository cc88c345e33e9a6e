"""What people paste: words with their voices, cleaned of what other programs leave in them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from jdeditor.document.blocks import Span, Text

MARK = re.compile(r"\s*(?:[•·‣◦▪▫■□●○∙⁃◆❖➢➤✓✔→☐*–—-]|\(?(?:\d{1,3}|[a-zA-Z])[.)])(?:\s+|$)")
"""What stands before an item of a list: a bullet, a dash, ``1.`` or ``a)``."""

SURE_MARK = re.compile(r"\s*[•·‣▪●]\s*")
"""Bullets that need no space behind them."""

MOST_HTML = 8_000_000
"""A page longer than this is pasted as plain words."""

MOST_ITEMS = 500
"""More rows than anybody reads, and than a list shows at once."""

_BREAKS = re.compile("\r\n|[\r\v\f\u0085\u2028\u2029]")
_SPACES = re.compile("[\u00a0\u202f\t]")
_SYMBOLS = str.maketrans("\uf0b7\uf0a7\uf06e\uf076\uf0a8\uf0d8\uf0e0\uf0fc", "•▪■❖☐➢→✓")
"""Bullets in fonts of Word's that no other program has."""
_SECOND_LEVEL = re.compile(r"^([ \t]*)o\t", re.MULTILINE)
"""The bullet that Word gives to a list in a list: a letter, in plain text."""

_GONE = re.compile("[\u00ad\u200b\u2060\ufeff\ufffc\ufdd0\ufdd1]")


class Piece(NamedTuple):
    """A line of what was pasted; ``item`` where it was one of a list."""

    text: Text
    item: bool

    @property
    def words(self) -> str:
        """The words without their voices."""
        return "".join(span.text for span in self.text)


def clean(text: str) -> str:
    """Return text with plain spaces and line ends, without what nobody can see."""
    if text.isascii() and text.isprintable():
        return text
    text = _SECOND_LEVEL.sub(r"\1• ", _BREAKS.sub("\n", text))
    text = _GONE.sub("", _SPACES.sub(" ", text)).translate(_SYMBOLS)
    return "".join(char for char in text if char == "\n" or unicodedata.category(char) != "Cc")


def joined(text: str) -> str:
    """Return the lines of a text as one line, for a field that has one."""
    return " ".join(line.strip() for line in text.split("\n") if line.strip())


def unmarked(text: Text) -> Text:
    """Return a line without the bullet or number before it."""
    words = "".join(span.text for span in text)
    for mark in (SURE_MARK, MARK):
        if match := mark.match(words):
            return _behind(text, match.end())
    return text


def pieces(text: str, html: str = "") -> tuple[Piece, ...]:
    """Return the lines of what was pasted; from HTML where there is some, and it says as much."""
    if 0 < len(html) <= MOST_HTML:
        # Imported here: the program starts without what reads web pages.
        from jdeditor.ui.widgets.pasted_html import read  # noqa: PLC0415

        found = read(html)
        if _covers(found, text):
            return found
    from jdeditor.ui.widgets.pasted_lines import lines  # noqa: PLC0415 - as above

    return lines(clean(text))


def prose(found: Iterable[Piece]) -> Text:
    """Return lines as one text for a field of prose; what was an item keeps a bullet."""
    made: list[Span] = []
    for piece in found:
        made += [Span("\n")] if made else []
        made += [Span("• ")] if piece.item else []
        made += piece.text
    return tuple(made)


def single(found: Iterable[Piece]) -> str:
    """Return lines as the words of a field that has one line."""
    return joined("\n".join(piece.words for piece in found))


def _behind(text: Text, place: int) -> Text:
    left: list[Span] = []
    for span in text:
        cut = min(place, len(span.text))
        place -= cut
        if span.text[cut:]:
            left.append(Span(span.text[cut:], span.strong, span.emphasis, span.link))
    return tuple(left)


def _covers(found: Iterable[Piece], text: str) -> bool:
    """Tell whether lines hold nearly all the words, so that taking them loses nothing."""
    said = sum(len("".join(piece.words.split())) for piece in found)
    return said > 0 and 2 * said >= len("".join(text.split()))
