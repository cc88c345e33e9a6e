"""The sections of a posting: their keys, their order, and changes to both.

The body sections can be moved; the facts stand before them and the statements, inside
facts and approval after them, whatever the order.
"""

from __future__ import annotations

import itertools
import re

from msgspec.structs import replace

from jdeditor.posting.lens import free_section
from jdeditor.posting.posting import FreeSection, Heading, Posting

FACTS = ("job", "pay", "details")
BODY = ("brief", "responsibilities", "qualifications", "benefits", "about", "apply")
ENDING = ("statements", "inside", "approval")
ALWAYS_SHOWN = frozenset({"job", "inside", "approval"})
"""Sections that hiding makes no sense for: the title, and what only a layout decides."""


def is_free(key: str) -> bool:
    """Tell whether the key is that of a section the user added."""
    return key not in (*FACTS, *BODY, *ENDING)


def body(posting: Posting) -> tuple[str, ...]:
    """Return the keys of all body sections in the order of the page.

    Those that ``order`` does not name follow the others in their usual order; a free one
    stands before *How to apply*.
    """
    free = [section.key for section in posting.free_sections]
    named = [key for key in dict.fromkeys(posting.order) if key in (*BODY, *free)]
    keys = [*named, *(key for key in BODY if key not in named)]
    place = keys.index("apply")
    keys[place:place] = [key for key in free if key not in named]
    return tuple(keys)


def all_keys(posting: Posting) -> tuple[str, ...]:
    """Return the keys of every section in the order of the form."""
    return (*FACTS, *body(posting), *ENDING)


def moved(posting: Posting, key: str, to: int) -> Posting:
    """Return the posting with a body section moved to a place among the body sections."""
    rest = [k for k in body(posting) if k != key]
    if key not in body(posting):
        return posting
    rest.insert(max(0, min(to, len(rest))), key)
    return replace(posting, order=tuple(rest))


def with_hidden(posting: Posting, key: str, *, hide: bool) -> Posting:
    """Return the posting with a section kept out of every document, or shown again."""
    others = tuple(k for k in posting.hidden if k != key)
    return replace(posting, hidden=(*others, key) if hide else others)


def heading(posting: Posting, key: str) -> str:
    """Return the user's own heading of a section, or nothing."""
    if is_free(key):
        return next((s.heading for s in posting.free_sections if s.key == key), "")
    return next((h.text for h in posting.headings if h.section == key), "")


def with_heading(posting: Posting, key: str, text: str) -> Posting:
    """Return the posting with the user's own heading for a section; empty undoes it."""
    if is_free(key):
        return free_section(key, "heading").put(posting, text)
    others = tuple(h for h in posting.headings if h.section != key)
    own = (Heading(section=key, text=text),) if text.strip() else ()
    return replace(posting, headings=tuple(sorted((*others, *own), key=lambda h: h.section)))


def with_free_section(posting: Posting, heading: str) -> tuple[Posting, str]:
    """Return the posting with one more free section, and that section's key."""
    section = FreeSection(key=_next_key(posting), heading=heading)
    return replace(posting, free_sections=(*posting.free_sections, section)), section.key


def without_section(posting: Posting, key: str) -> Posting:
    """Return the posting without a free section and without a trace of it in the order."""
    return replace(
        posting,
        free_sections=tuple(s for s in posting.free_sections if s.key != key),
        order=tuple(k for k in posting.order if k != key),
        hidden=tuple(k for k in posting.hidden if k != key),
    )


def duplicated(posting: Posting, key: str) -> tuple[Posting, str]:
    """Return the posting with a copy of a free section right behind it, and the copy's key."""
    copy = _next_key(posting)
    original = next(s for s in posting.free_sections if s.key == key)
    grown = replace(posting, free_sections=(*posting.free_sections, replace(original, key=copy)))
    return moved(grown, copy, body(posting).index(key) + 1), copy


def with_own_keys(posting: Posting) -> Posting:
    """Return the posting with free sections that can be told apart from each other and the rest.

    A file that was edited by hand, or put together from two, may have the same key twice.
    """
    kept: tuple[FreeSection, ...] = ()
    for section in posting.free_sections:
        sound = re.fullmatch(r"[\w-]+", section.key) and is_free(section.key)
        taken = section.key in {earlier.key for earlier in kept}
        known = replace(posting, free_sections=(*posting.free_sections, *kept))
        own = section if sound and not taken else replace(section, key=_next_key(known))
        kept = (*kept, own)
    return posting if kept == posting.free_sections else replace(posting, free_sections=kept)


def _next_key(posting: Posting) -> str:
    taken = {s.key for s in posting.free_sections}
    return next(key for n in itertools.count(1) if (key := f"section-{n}") not in taken)
