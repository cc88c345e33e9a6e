"""Finding by a few words, of which some may be mistyped."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

T = TypeVar("T")

_NEAR = 0.75
"""How near a word must come to the one that is meant: one slip in four letters, two in eight."""
_SHORT = 3
"""Letters up to which a word is too short to be taken for a mistyped one."""


def ranked(query: str, entries: Iterable[T], words: Callable[[T], str]) -> list[T]:
    """Return the entries in which every word of a query is found, the best ones first.

    A word counts at its beginning or inside another, and where no entry has it so, nearly
    right. Entries that are equally good keep their order; without a query all are returned.
    """
    asked, everything = _cut(query), list(entries)
    if not asked:
        return everything
    for likeness in (_plain_likeness, _likeness):
        scored = [(_score(asked, words(entry), likeness), entry) for entry in everything]
        found = [one for one in scored if one[0] > 0]
        if found:
            return [entry for _, entry in sorted(found, key=lambda one: -one[0])]
    return []


def _score(asked: tuple[str, ...], text: str, likeness: Callable[[str, str], float]) -> float:
    """Return how well a text answers a query, from 0 for not at all."""
    offered = _cut(text)
    each = [max((likeness(word, one) for one in offered), default=0.0) for word in asked]
    if not each or min(each) <= 0:
        return 0.0
    in_order = offered[: len(asked)] == asked or " ".join(offered).startswith(" ".join(asked))
    return sum(each) / len(each) + (1 if in_order else 0) + 1 / (10 + len(offered))


def _plain_likeness(asked: str, offered: str) -> float:
    if offered.startswith(asked):
        return 3 if offered == asked else 2.5
    return 2 if asked in offered and len(asked) > 1 else 0


@lru_cache(maxsize=20_000)
def _likeness(asked: str, offered: str) -> float:
    plain = _plain_likeness(asked, offered)
    if plain or len(asked) <= _SHORT:
        return plain
    # Imported here: only a slip of the finger needs it.
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    # A word that is not typed to its end yet is compared with as much of the other.
    heads = {offered[: len(asked) + more] for more in (-1, 0, 1)}
    near = max(OSA.normalized_similarity(asked, head) for head in heads)
    return near if near >= _NEAR else 0


@lru_cache(maxsize=5_000)
def _cut(text: str) -> tuple[str, ...]:
    """Return the words of a text, small and without accents."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    return tuple(re.findall(r"[^\W_]+", "".join(c for c in bare if not unicodedata.combining(c))))
