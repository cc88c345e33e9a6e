"""Breaking text into lines: the words of a paragraph, each at its place.

Lines are remembered by text, type and width, so that a keystroke wraps one paragraph again
and not the whole document.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from jdeditor.document.blocks import Span, Text
from jdeditor.writers.looks import Face, Font
from jdeditor.writers.nobreak import NO_BREAK_SPACE, tied
from jdeditor.writers.pdf import fonts

if TYPE_CHECKING:
    from collections.abc import Callable

    from jdeditor.writers.style import Style

_LONG = 4000  # characters; few texts are longer, and each of them weighs much
_SHORT_WORD = 11  # letters of a last line that looks forlorn
_NARROWEST = 0.86

_TOKEN = re.compile(r"\n| +|[^ \n]+")
_AFTER_HYPHEN = re.compile(r"(?<=[^\W\d_][-–—])(?=[^\W\d_])")
_AFTER_SIGN = re.compile(r"(?<=[/\-–_.,@?&=:;])")
_TURNED: dict[Face, Face] = {
    "regular": "italic",
    "italic": "regular",
    "bold": "bold_italic",
    "bold_italic": "bold",
}
_BOLDER: dict[Face, Face] = {"regular": "bold", "italic": "bold_italic"}


class Type(NamedTuple):
    """The letters a text is set in; ``kerned`` ones stand nearer where their shapes allow it."""

    font: Font
    face: Face
    size: float
    kerned: bool = False

    @property
    def measure(self) -> Callable[[str, str], float]:
        """What tells how wide a text in a font is, in type of one point."""
        return fonts.kerned_width if self.kerned else fonts.width


_KERNED = frozenset({"wordmark", "kicker", "title", "lead", "section", "subsection"})
"""Roles in which a gap between two letters is large enough to be seen; none holds links."""


def type_of(style: Style, role: str) -> Type:
    """Return the letters of a role."""
    look = style.role(role)
    return Type(style.font, look.face, look.size, role in _KERNED)


class Run(NamedTuple):
    """Words in one font, ``x`` from the start of their line; ``link`` is an address or empty."""

    x: float
    width: float
    text: str
    font: str
    size: float
    link: str
    kerned: bool = False


class Line(NamedTuple):
    """A line of text; ``missing`` are its characters that no font has."""

    runs: tuple[Run, ...]
    width: float
    missing: str = ""


class _Piece(NamedTuple):
    """A part of a word in one font and with one address."""

    text: str
    font: str
    link: str
    width: float


class _Word(NamedTuple):
    """Pieces that stay together, the space after them, and whether the line ends there."""

    pieces: tuple[_Piece, ...]
    width: float
    space: float = 0
    ends_line: bool = False


def plain(words: str) -> Text:
    """Return words as a text without voices."""
    return (Span(words),) if words else ()


def strong(text: Text) -> Text:
    """Return a text with every word bold."""
    return tuple(Span(s.text, strong=True, emphasis=s.emphasis, link=s.link) for s in text)


def wrapped(text: Text, type_: Type, width: float, *, tidy: bool = False) -> tuple[Line, ...]:
    """Return a text in lines of a width; ``tidy`` avoids a short word alone on the last.

    There is at least one line, though it may be empty.
    """
    length = sum(len(span.text) for span in text)
    return (_long if length > _LONG else _usual)(text, type_, width, tidy)


def natural_width(text: Text, type_: Type) -> float:
    """Return how wide a text is on one line."""
    return max(line.width for line in wrapped(text, type_, float("inf")))


def balanced(text: Text, type_: Type, width: float) -> tuple[Line, ...]:
    """Return a text in as few lines as the width allows, of about the same length."""
    lines = wrapped(text, type_, width)
    if len(lines) == 1 or sum(len(span.text) for span in text) > _LONG:
        return lines
    narrow, wide = width / len(lines) * 0.8, width
    for _ in range(8):
        middle = (narrow + wide) / 2
        if len(wrapped(text, type_, middle)) > len(lines):
            narrow = middle
        else:
            wide = middle
    return wrapped(text, type_, wide)


def clipped(text: Text, type_: Type, width: float) -> Line:
    """Return a text on one line, with an ellipsis where it does not fit."""
    lines = wrapped(text, type_, width)
    if len(lines) == 1:
        return lines[0]
    room = width - type_.size
    words = "".join(run.text for run in wrapped(text, type_, room)[0].runs)
    return wrapped((Span(words.rstrip(" ,;:") + "…"),), type_, float("inf"))[0]


def _lines(text: Text, type_: Type, width: float, tidy: bool) -> tuple[Line, ...]:  # noqa: FBT001 - a cache takes no keywords cheaply
    words, missing = _words(text, type_)
    words = [part for word in words for part in _fitting(word, type_, width)]
    rows = _filled(words, width)
    if tidy and len(rows) > 1 and _forlorn(rows[-1]):
        rows = _tidied(words, width, rows)
    lines = [_line(row, type_) for row in rows] or [Line((), 0)]
    lines[0] = lines[0]._replace(missing=missing)
    return tuple(lines)


_usual = lru_cache(maxsize=4096)(_lines)
_long = lru_cache(maxsize=16)(_lines)


# ------------------------------------------------------------------------- words


def _words(text: Text, type_: Type) -> tuple[list[_Word], str]:
    """Return the words of a text, and the characters that no font has."""
    words: list[_Word] = []
    pieces: list[_Piece] = []
    missing: list[str] = []
    space = fonts.width(" ", fonts.name(type_.font, type_.face)) * type_.size
    for token, span in _tokens(text):
        if token.isspace():
            words.append(_word(pieces, space=space, ends_line=token == "\n"))  # noqa: S105 - no secret
            pieces = []
            continue
        for number, part in enumerate(_AFTER_HYPHEN.split(token)):
            if number:
                words.append(_word(pieces))
                pieces = []
            found, lost = _pieces(part, span, type_)
            pieces += found
            missing += lost
    words.append(_word(pieces))
    return words, "".join(missing)


def _tokens(text: Text) -> list[tuple[str, Span]]:
    return [
        (token, span) for span in text for token in _TOKEN.findall(tied(fonts.readable(span.text)))
    ]


def _pieces(part: str, span: Span, type_: Type) -> tuple[list[_Piece], list[str]]:
    found: list[_Piece] = []
    missing: list[str] = []
    for run in fonts.runs(part, type_.font, _voiced(type_.face, span)):
        if not run.font:
            missing.append(run.text)
            continue
        words = run.text.replace(NO_BREAK_SPACE, " ")
        wide = type_.measure(words, run.font) * type_.size
        found.append(_Piece(words, run.font, span.link, wide))
    return found, missing


def _voiced(face: Face, span: Span) -> Face:
    if span.strong:
        face = _BOLDER.get(face, face)
    return _TURNED[face] if span.emphasis else face


def _word(pieces: list[_Piece], *, space: float = 0, ends_line: bool = False) -> _Word:
    return _Word(tuple(pieces), sum(piece.width for piece in pieces), space, ends_line)


def _fitting(word: _Word, type_: Type, width: float) -> list[_Word]:
    """Return a word cut into parts that fit, after a sign if possible."""
    if word.width <= width:
        return [word]
    parts: list[_Word] = []
    pieces: list[_Piece] = []
    used = 0.0
    for piece in (short for long in word.pieces for short in _shortened(long, type_, width)):
        if pieces and used + piece.width > width:
            parts.append(_word(pieces))
            pieces, used = [], 0.0
        pieces.append(piece)
        used += piece.width
    last = _word(pieces, space=word.space, ends_line=word.ends_line)
    return [*parts, last]


def _shortened(piece: _Piece, type_: Type, width: float) -> list[_Piece]:
    parts: list[_Piece] = []
    for part in _AFTER_SIGN.split(piece.text):
        wide = type_.measure(part, piece.font) * type_.size
        if wide <= width:
            parts.append(piece._replace(text=part, width=wide))
            continue
        parts += [
            piece._replace(text=char, width=fonts.width(char, piece.font) * type_.size)
            for char in part
        ]
    return parts


# ------------------------------------------------------------------------- lines


def _filled(words: list[_Word], width: float) -> list[list[_Word]]:
    rows: list[list[_Word]] = []
    row: list[_Word] = []
    used = 0.0
    for word in words:
        if row and used + word.width > width:
            rows.append(row)
            row, used = [], 0.0
        row.append(word)
        used += word.width + word.space
        if word.ends_line:
            rows.append(row)
            row, used = [], 0.0
    return [*rows, row] if row and any(word.pieces for word in row) else rows


def _forlorn(row: list[_Word]) -> bool:
    """Tell whether a row is one short word."""
    words = [word for word in row if word.pieces]
    letters = sum(len(piece.text) for word in words for piece in word.pieces)
    return len(words) == 1 and letters <= _SHORT_WORD


def _tidied(words: list[_Word], width: float, rows: list[list[_Word]]) -> list[list[_Word]]:
    for step in range(1, 8):
        narrowed = _filled(words, width * (1 - (1 - _NARROWEST) * step / 7))
        if len(narrowed) > len(rows):
            break
        if not _forlorn(narrowed[-1]):
            return narrowed
    return rows


def _line(row: list[_Word], type_: Type) -> Line:
    """Return a row as runs, with its spaces drawn so that the words can be copied."""
    placed: list[Run] = []
    x = 0.0
    for key, pieces in groupby(_spaced(row), key=lambda piece: (piece.font, piece.link)):
        parts = list(pieces)
        wide = sum(piece.width for piece in parts)
        said = "".join(p.text for p in parts)
        placed.append(Run(x, wide, said, key[0], type_.size, key[1], type_.kerned))
        x += wide
    return Line(tuple(placed), x - _trailing(row))


def _spaced(row: list[_Word]) -> list[_Piece]:
    """Return the pieces of a row; the space after a word is set in the word's own font.

    A space between two words of one link belongs to the link.
    """
    pieces: list[_Piece] = []
    for word, after in zip(row, [*row[1:], _Word((), 0)], strict=True):
        pieces += word.pieces
        if word.space and word.pieces:
            last = word.pieces[-1]
            linked = after.pieces and after.pieces[0].link == last.link
            pieces.append(_Piece(" ", last.font, last.link if linked else "", word.space))
    return pieces


def _trailing(row: list[_Word]) -> float:
    return next((word.space for word in reversed(row) if word.pieces), 0)
