"""What a bullet list holds, and what can be done with it: whole tuples in, whole tuples out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Generic, TypeVar

from jdeditor.document import inline
from jdeditor.document.blocks import Span

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Kind(Generic[T]):
    """How to read and replace the text of an entry, and what an empty one is."""

    text: Callable[[T], str]
    with_text: Callable[[T, str], T]
    empty: Callable[[], T]

    def new(self, text: str) -> T:
        """An entry that has only a text."""
        return self.with_text(self.empty(), text)


TEXTS: Kind[str] = Kind(str, lambda _old, text: text, str)
"""Entries that are nothing but their text."""


def shared_ends(old: tuple[T, ...], new: tuple[T, ...]) -> tuple[int, int]:
    """Return how many entries are the same at the start and at the end."""
    least = min(len(old), len(new))
    start = next((n for n in range(least) if old[n] != new[n]), least)
    most = least - start
    end = next((n for n in range(most) if old[-1 - n] != new[-1 - n]), most)
    return start, end


def inserted(values: tuple[T, ...], number: int, value: T) -> tuple[T, ...]:
    """Return the entries with one more before that of a number."""
    return (*values[:number], value, *values[number:])


def without(values: tuple[T, ...], number: int) -> tuple[T, ...]:
    """Return the entries with one taken out."""
    return (*values[:number], *values[number + 1 :])


def changed(values: tuple[T, ...], number: int, value: T) -> tuple[T, ...]:
    """Return the entries with another one in a place."""
    return (*values[:number], value, *values[number + 1 :])


def moved(values: tuple[T, ...], number: int, place: int) -> tuple[T, ...]:
    """Return the entries with one of them at another place."""
    return inserted(without(values, number), place, values[number])


def split(
    kind: Kind[T], values: tuple[T, ...], number: int, before: str, after: str
) -> tuple[T, ...]:
    """Return the entries with one made into two; the first keeps what else it holds."""
    first = kind.with_text(values[number], before.rstrip(" "))
    return (*values[:number], first, kind.new(after.lstrip(" ")), *values[number + 1 :])


def joined(kind: Kind[T], values: tuple[T, ...], number: int) -> tuple[T, ...]:
    """Return the entries with one and the next made into one, a space between their words."""
    first, second = (inline.parse(kind.text(value)) for value in values[number : number + 2])
    seam = (Span(" "),) if first and second else ()
    both = kind.with_text(values[number], inline.markup((*first, *seam, *second)))
    return (*values[:number], both, *values[number + 2 :])


def pasted(kind: Kind[T], values: tuple[T, ...], number: int, texts: list[str]) -> tuple[T, ...]:
    """Return the entries with texts in place of one, the first keeping what else that holds."""
    first = kind.with_text(values[number], texts[0])
    return (*values[:number], first, *map(kind.new, texts[1:]), *values[number + 1 :])


def as_text(kind: Kind[T], values: tuple[T, ...]) -> str:
    """Return the entries as one text, one on each line."""
    return "\n".join(kind.text(value) for value in values)


def from_text(kind: Kind[T], values: tuple[T, ...], text: str) -> tuple[T, ...]:
    """Return what the lines of a text make of the entries.

    An entry keeps what else it holds wherever its line goes on; blank lines are no entries.
    """
    lines = [line for line in text.split("\n") if line.strip()]
    old = [kind.text(value) for value in values]
    made: list[T] = []
    for what, start, end, first, last in SequenceMatcher(None, old, lines, False).get_opcodes():
        kept = list(values[start:end]) if what in ("equal", "replace") else []
        for place, line in enumerate(lines[first:last]):
            made.append(kind.with_text(kept[place], line) if place < len(kept) else kind.new(line))
    return tuple(made)
