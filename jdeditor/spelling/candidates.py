"""The words of a text that have a spelling: no blanks, links, figures, acronyms or brand names."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from jdeditor.document.inline import BLANK

if TYPE_CHECKING:
    from collections.abc import Iterator


class Word(NamedTuple):
    """A word and where it stands."""

    start: int
    end: int
    text: str


_APART = re.compile(
    rf"""
      {BLANK.pattern}                              # a blank to fill in
    | \b(?:https?://|www\.|mailto:|tel:)\S+        # a link
    | (?<![\w.+%-])[\w.+%-]++@[\w.-]*              # an e-mail address
    | [\#@]\w++
    | (?<![\w/\\.])\w++(?:[/\\.]\w++)++            # example.com, Node.js, U.S.A, folder/file.txt
    | \.\w++                                       # .NET, .docx
    """,
    re.VERBOSE,
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’]s?\Z")
_SHORTEST = 3
_LONGEST = 60
"""Longer than any word, and slow to look up."""


@lru_cache(maxsize=4096)
def candidates(text: str) -> tuple[Word, ...]:
    """Return the words of a text, as read, that a dictionary has to know."""
    return tuple(_candidates(text))


def _candidates(text: str) -> Iterator[Word]:
    apart = [match.span() for match in _APART.finditer(text) if not _is_choice(match[0])]
    for match in _WORD.finditer(text):
        start, end = match.span()
        while apart and apart[0][1] <= start:
            apart.pop(0)
        inside = bool(apart) and apart[0][0] < end
        if not inside and _is_spelled(match[0]) and not _touches_figure(text, start, end):
            yield Word(start, end, match[0])


def base(word: str) -> str:
    """Return a word without the ending of a possessive, its apostrophes straight."""
    return _POSSESSIVE.sub("", word).replace("’", "'")


def _is_spelled(word: str) -> bool:
    """Tell whether a word is written as a dictionary would, not as an acronym or a brand."""
    return _SHORTEST <= len(word) <= _LONGEST and (word.islower() or base(word).istitle())


def _is_choice(joined: str) -> bool:
    """Tell whether a stroke is between words, as in *and/or*, not in the name of a file."""
    return "/" in joined and joined.replace("/", "").isalpha()


def _touches_figure(text: str, start: int, end: int) -> bool:
    around = text[max(0, start - 1) : start] + text[end : end + 1]
    return any(char.isdigit() or char == "_" for char in around)
