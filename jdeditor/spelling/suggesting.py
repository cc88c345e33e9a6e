"""What could be meant by a word: first every word that one slip of the finger makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

MOST = 5
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_VOWELS = "aeiouy"


def near(word: str, known: Callable[[str], bool]) -> tuple[str, ...]:
    """Return the known words that are one slip away, the likeliest slips first."""
    small = word.lower()
    made = dict.fromkeys((*slips(small), *_other_slips(small)))
    return kept((one for one in made if one != small and known(one)), word)


def kept(found: Iterable[str], word: str) -> tuple[str, ...]:
    """Return the first few suggestions with the capitals of the word they are for."""
    cased = (_like(suggestion, word) for suggestion in found)
    return tuple(dict.fromkeys(one for one in cased if one != word))[:MOST]


def slips(word: str) -> Iterator[str]:
    """Go through what a slip of the finger could have been meant as: the slips that are common."""
    parts = _parts(word)
    yield from (a + b[1] + b[0] + b[2:] for a, b in parts if len(b) > 1)
    yield from (a + b[1:] for a, b in parts if a[-1:] == b[:1] and a)
    yield from (a + a[-1] + b for a, b in parts[1:])
    yield from (a + vowel + b[1:] for a, b in parts[1:-2] for vowel in _VOWELS if b[0] in _VOWELS)
    yield from (a + letter + b for a, b in parts for letter in _LETTERS)


def _other_slips(word: str) -> Iterator[str]:
    parts = _parts(word)
    yield from (a + b[1:] for a, b in parts if b)
    yield from (a + letter + b[1:] for a, b in parts if b for letter in _LETTERS)


def _parts(word: str) -> list[tuple[str, str]]:
    return [(word[:place], word[place:]) for place in range(len(word) + 1)]


def _like(suggestion: str, word: str) -> str:
    capital = word[:1].isupper() and suggestion[:1].islower()
    return suggestion[:1].upper() + suggestion[1:] if capital else suggestion
