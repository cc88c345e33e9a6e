"""How much two lines say the same: by the stems of their longer words."""

from __future__ import annotations

import re
from functools import lru_cache

from jdeditor.document.inline import plain

_STEM = 5
"""The letters of a word that tell what it is about: manage, manages, manager."""
_SMALL = frozenset(
    (
        *("about", "also", "and", "any", "are", "for", "from", "has", "have", "how", "into"),
        *("more", "not", "other", "our", "such", "than", "that", "the", "their", "them", "they"),
        *("this", "those", "through", "under", "what", "when", "which", "with", "work", "you"),
        "your",
    )
)


def alike(one: str, other: str) -> bool:
    """Tell whether a line, inline markup, says very nearly what another one says.

    So it does when the shorter one's words are nearly all in the longer.
    """
    mine, others = _stems(one), _stems(other)
    shared = len(mine & others)
    return one.strip() == other.strip() or (
        shared > 1 and shared >= _MOST_OF_SHORTER * min(len(mine), len(others))
    )


def mentions(line: str, name: str) -> bool:
    """Tell whether a line says all that a short name is about: a skill, a certificate."""
    wanted = _stems(name)
    return bool(wanted) and wanted <= _stems(line)


def nearness(one: str, other: str) -> float:
    """Return how much of what the shorter line says is in the other as well, from 0 to 1."""
    mine, others = _stems(one), _stems(other)
    return len(mine & others) / (min(len(mine), len(others)) or 1)


def repeats(one: str, other: str) -> bool:
    """Tell whether two lines have nearly all of their words in common: one of them can go."""
    mine, others = _stems(one), _stems(other)
    if not mine or not others:
        return False
    return mine == others or (
        min(len(mine), len(others)) >= _ENOUGH
        and len(mine & others) >= _MOST_OF_LONGER * max(len(mine), len(others))
    )


_MOST_OF_SHORTER, _MOST_OF_LONGER = 0.7, 0.8
_ENOUGH = 3
"""Of fewer words, sharing two tells nothing."""


@lru_cache(maxsize=4096)
def _stems(line: str) -> frozenset[str]:
    words = re.findall(r"[^\W\d_]{3,}|\d+", plain(line).casefold())
    return frozenset(word[:_STEM] for word in words if word not in _SMALL)
