"""Texts that say nearly the same."""

from __future__ import annotations

import re
from functools import lru_cache

from jdeditor.document.inline import plain

_MOST = 0.8
_STEM = 5
_SMALL = frozenset(
    ("and", "for", "from", "into", "our", "that", "the", "their", "this", "with", "you", "your")
)


def nearly_same(one: str, other: str) -> bool:
    """Tell whether two lines have nearly all of their longer words in common."""
    mine, others = _stems(one), _stems(other)
    if not mine or not others:
        return False
    return mine == others or (
        min(len(mine), len(others)) > 2  # noqa: PLR2004 - of fewer, sharing two tells nothing
        and len(mine & others) >= _MOST * max(len(mine), len(others))
    )


@lru_cache(maxsize=4096)
def _stems(line: str) -> frozenset[str]:
    words = re.findall(r"[^\W\d_]{3,}|\d+", plain(line).casefold())
    return frozenset(word[:_STEM] for word in words if word not in _SMALL)
