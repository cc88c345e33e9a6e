"""Scripts that ask for more than Latin does: written leftward, or taller than its line."""

from __future__ import annotations

import re
from typing import NamedTuple

_LEFTWARD = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
# Words that run leftward, with the spaces and signs between them.
_RUN = re.compile(rf"[{_LEFTWARD}]+(?:[^\w{_LEFTWARD}\n]+[{_LEFTWARD}]+)*")
_LETTER = re.compile(r"[^\W\d_]")
# All but Latin, Greek and Cyrillic with their accents, punctuation, arrows and signs.
_TALL = re.compile(
    "[\u0530-\u1cff\u2e80-\ua63f\ua6a0-\ua71f\ua800-\ufafe\ufb07-\uffff\U00010000-\U0010ffff]"
)


class Stretch(NamedTuple):
    """Words in one direction."""

    words: str
    leftward: bool


def stretches(words: str) -> list[Stretch]:
    """Return words parted where their direction changes."""
    found: list[Stretch] = []
    place = 0
    for match in _RUN.finditer(words):
        found.append(Stretch(words[place : match.start()], leftward=False))
        found.append(Stretch(match[0], leftward=True))
        place = match.end()
    found.append(Stretch(words[place:], leftward=False))
    return [stretch for stretch in found if stretch.words]


def begins_leftward(words: str) -> bool:
    """Tell whether the first letter is of a script that runs from right to left."""
    first = _LETTER.search(words)
    return bool(first and _RUN.match(first[0]))


def is_tall(words: str) -> bool:
    """Tell whether a line of Latin type may be too low for these words."""
    return not words.isascii() and bool(_TALL.search(words))
