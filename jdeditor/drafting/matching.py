"""Which role a posting belongs to."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING

from jdeditor.drafting.roles import Role, role, role_names

if TYPE_CHECKING:
    from jdeditor.posting.posting import Posting

_NEARLY = 0.85
"""How near a title must come to a known one, as difflib counts."""


def role_of(posting: Posting) -> Role | None:
    """Return the role that a posting began from, or else the one that its title names."""
    if any(name.id == posting.role for name in role_names()):
        return role(posting.role)
    found = _called(posting.title)
    return role(found) if found else None


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
