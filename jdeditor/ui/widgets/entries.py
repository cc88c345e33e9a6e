"""What a bullet list holds: texts, or values that have a text and more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Kind(Generic[T]):
    """How to read and replace the text of an entry, and what an empty one is."""

    text: Callable[[T], str]
    with_text: Callable[[T, str], T]
    empty: Callable[[], T]


TEXTS: Kind[str] = Kind(str, lambda _old, text: text, str)
"""Entries that are nothing but their text."""


def shared_ends(old: tuple[T, ...], new: tuple[T, ...]) -> tuple[int, int]:
    """Return how many entries are the same at the start and at the end."""
    least = min(len(old), len(new))
    start = next((n for n in range(least) if old[n] != new[n]), least)
    most = least - start
    end = next((n for n in range(most) if old[-1 - n] != new[-1 - n]), most)
    return start, end
