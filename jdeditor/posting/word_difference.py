"""Two texts word by word: what stayed, what went and what came."""

from __future__ import annotations

import difflib
import itertools
import re
from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

_WORD = re.compile(r"\s+|[\w’'-]+|[^\w\s]")
_SENTENCE = re.compile(r"[^.!?\n]+[.!?\n]*\s*|[.!?\n]+\s*")
_MOST = 250_000
"""Pairs of words; a tenth of a second."""


class Mark(Enum):
    """What became of some words, or of an entry."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


class Piece(NamedTuple):
    """A stretch of words that stayed, came or went."""

    mark: Mark
    text: str


def words(before: str, after: str) -> tuple[Piece, ...]:
    """Return a text word by word: what stayed, what went and what came.

    Sentences that stayed are found first. Where a great deal of text was replaced by other text,
    it is told whole: word by word would take long, and be no help.
    """
    old, new = _SENTENCE.findall(before), _SENTENCE.findall(after)
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    pieces: list[Piece] = []
    for kind, a, b, c, d in matcher.get_opcodes():
        gone, came = "".join(old[a:b]), "".join(new[c:d])
        pieces += [Piece(Mark.SAME, gone)] if kind == "equal" else _by_word(gone, came)
    return _merged(pieces)


def _by_word(before: str, after: str) -> list[Piece]:
    old, new = _WORD.findall(before), _WORD.findall(after)
    start = _shared(old, new)
    end = _shared(old[start:][::-1], new[start:][::-1])
    middle = old[start : len(old) - end], new[start : len(new) - end]
    first, last = "".join(old[:start]), "".join(old[len(old) - end :])
    around = [[Piece(Mark.SAME, text)] if text else [] for text in (first, last)]
    return [*around[0], *_between(*middle), *around[1]]


def _shared(old: Sequence[str], new: Sequence[str]) -> int:
    """Return how many words two texts begin with together."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((n for n, (one, other) in pairs if one != other), min(len(old), len(new)))


def _between(old: Sequence[str], new: Sequence[str]) -> list[Piece]:
    if len(old) * len(new) > _MOST:
        return [Piece(Mark.REMOVED, "".join(old)), Piece(Mark.ADDED, "".join(new))]
    # Spaces are found beside words, never by themselves: there are too many of them.
    matcher = difflib.SequenceMatcher(str.isspace, old, new, autojunk=False)
    pieces: list[Piece] = []
    for kind, a, b, c, d in _joined(matcher.get_opcodes(), old):
        if kind == "equal":
            pieces.append(Piece(Mark.SAME, "".join(old[a:b])))
            continue
        pieces += [Piece(Mark.REMOVED, "".join(old[a:b]))] if b > a else []
        pieces += [Piece(Mark.ADDED, "".join(new[c:d]))] if d > c else []
    return pieces


def _merged(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return pieces with those of one kind that follow each other as one."""
    groups = itertools.groupby(pieces, key=lambda piece: piece.mark)
    return tuple(Piece(mark, "".join(piece.text for piece in group)) for mark, group in groups)


_Code = tuple[str, int, int, int, int]


def _joined(codes: Sequence[_Code], old: Sequence[str]) -> list[_Code]:
    """Take a space between two changes for a part of them: phrases read better than words."""
    joined: list[_Code] = []
    for place, (kind, a, b, c, d) in enumerate(codes):
        between = 0 < place < len(codes) - 1 and not "".join(old[a:b]).strip()
        changed = kind != "equal" or between
        if changed and joined and joined[-1][0] == "replace":
            _, first, _, start, _ = joined.pop()
            joined.append(("replace", first, b, start, d))
        else:
            joined.append(("replace" if changed else "equal", a, b, c, d))
    return joined
