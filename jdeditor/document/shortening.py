"""A posting made short enough for one page: the first entries of each list, the first paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from jdeditor.document.inline import plain
from jdeditor.posting.lens import named

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jdeditor.posting.posting import Posting

_ROOM = 200
"""So many words stand on a page with title and facts, in the widest style."""

_LONGEST = 60
"""So many words of a paragraph or an entry, where there is not room for all."""


def shortened(posting: Posting, most: Mapping[str, int]) -> Posting:
    """Return a posting with at most so many entries of the fields that are named.

    What a posting prefers is left out. If it is still too long for a page, lists get shorter by
    an entry at a time, down to three.
    """
    quali = posting.qualifications
    posting = replace(posting, qualifications=replace(quali, preferred=()))
    for less in range(3):
        short = _cut(posting, {name: max(3, n - less) if n > 1 else n for name, n in most.items()})
        if _words(short, most) <= _ROOM:
            return short
    return short


def _cut(posting: Posting, most: Mapping[str, int]) -> Posting:
    for name, number in most.items():
        lens = named(name)
        value = lens.get(posting)
        if isinstance(value, str):
            posting = lens.put(posting, "\n".join(_first_paragraphs(value, number)))
        else:
            posting = lens.put(posting, value[:number])
    return posting


def _first_paragraphs(text: str, number: int) -> list[str]:
    """Return the first lines with words in them, in their places."""
    lines = text.split("\n")
    seen = 0
    for place, line in enumerate(lines):
        seen += bool(line.strip())
        if seen == number:
            return lines[: place + 1]
    return lines


def _words(posting: Posting, most: Mapping[str, int]) -> int:
    count = 0
    for name in most:
        value = named(name).get(posting)
        entries = [value] if isinstance(value, str) else [getattr(v, "text", v) for v in value]
        count += sum(min(len(plain(entry).split()), _LONGEST) for entry in entries)
    return count + len(plain(posting.application.instructions).split())
