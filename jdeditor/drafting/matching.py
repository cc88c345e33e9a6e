"""What belongs together: a posting and its role, a line and the same thing said otherwise."""

from __future__ import annotations

import difflib
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from jdeditor.document.inline import plain
from jdeditor.drafting.roles import Role, role, role_names

if TYPE_CHECKING:
    from jdeditor.posting.posting import Posting

_NEARLY = 0.85
"""How near a title must come to a known one, as difflib counts."""
_MOST = 0.7
"""The part of the shorter line's words that two lines share when they say the same."""
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


def role_of(posting: Posting) -> Role | None:
    """Return the role that a posting began from, or else the one that its title names."""
    if any(name.id == posting.role for name in role_names()):
        return role(posting.role)
    found = _called(posting.title)
    return role(found) if found else None


def alike(one: str, other: str) -> bool:
    """Tell whether two lines, inline markup each, say very nearly the same."""
    mine, others = _stems(one), _stems(other)
    shared = len(mine & others)
    return one.strip() == other.strip() or (
        shared > 1 and shared >= _MOST * min(len(mine), len(others))
    )


def _called(title: str) -> str:
    """Return the id of the role that goes by a title, whatever stands around it, or nothing."""
    wanted = " ".join(title.casefold().split())
    if not wanted:
        return ""
    known = {
        words.casefold(): name.id
        for name in reversed(role_names())
        for words in (*name.other_titles, *name.titles.values(), name.title)
    }
    near = difflib.get_close_matches(wanted, known, n=1, cutoff=_NEARLY)
    within = [words for words in known if re.search(rf"\b{re.escape(words)}\b", wanted)]
    best = near or sorted(within, key=len)[-1:]
    return known[best[0]] if best else ""


@lru_cache(maxsize=4096)
def _stems(line: str) -> frozenset[str]:
    words = re.findall(r"[^\W\d_]{3,}", plain(line).casefold())
    return frozenset(word[:_STEM] for word in words if word not in _SMALL)
