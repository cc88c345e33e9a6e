"""Marks: stretches of a text that somebody has something to say about."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple


class Kind(Enum):
    """What is the matter with marked words; each kind has a color and a line of its own."""

    SPELLING = "spelling"
    LEGAL = "legal"
    EXCLUSION = "exclusion"
    TONE = "tone"
    CLARITY = "clarity"
    FOUND = "found"
    HERE = "here"


UNSPOKEN = (Kind.FOUND, Kind.HERE)
"""Where words were found that the person looks for: nothing that needs a look by itself."""


class Mark(NamedTuple):
    """A marked stretch; ``said`` is read out and shown under the pointer.

    In a text ``start`` and ``end`` count in Qt's units. ``by`` names who made the mark, and
    ``about`` is whatever they want to have back with it.
    """

    start: int
    end: int
    kind: Kind
    said: str = ""
    by: str = ""
    about: object = None


def touching(marks: Iterable[Mark], place: int) -> tuple[Mark, ...]:
    """Return the marks that a place is in or at the edge of."""
    return tuple(mark for mark in marks if mark.start <= place <= mark.end)


def shifted(mark: Mark, place: int, removed: int, added: int) -> Mark | None:
    """Return where a mark is after a change of the text; None where the change is inside it."""
    if mark.end <= place:
        return mark
    if place + removed <= mark.start:
        by = added - removed
        return mark._replace(start=mark.start + by, end=mark.end + by)
    return None
