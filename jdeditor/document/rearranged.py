"""Sections that somebody moved to another place in a document, led back to theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from jdeditor.document.lines import Came, Kind, Line
from jdeditor.posting import sections

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jdeditor.posting.posting import Posting


def rearranged(
    posting: Posting, before: Sequence[Line], came: Sequence[Came]
) -> tuple[Posting, list[Came]]:
    """Return the posting with its sections in the order of lines that came back.

    The lines are returned in the order in which they were composed, to be compared with them.
    """
    movable = set(sections.body(posting))
    heads = {line.words: line.section for line in before if line.kind is Kind.HEADING}
    others = {line.words for line in before if line.section not in movable}
    usual = [key for key in dict.fromkeys(line.section for line in before) if key in movable]
    blocks: dict[str, list[Came]] = {}
    frame: list[Came | str] = []
    key = ""
    for line in came:
        if line.heading and line.words in heads:
            key = heads[line.words]
            key = key if key in movable and key not in blocks else ""
            if key:
                blocks[key] = []
                frame.append(key)
        elif line.words in others:
            key = ""
        (blocks[key] if key else frame).append(line)
    found = list(blocks)
    wanted = [key for key in usual if key in blocks]
    if found == wanted:
        return posting, list(came)
    back = dict(zip(found, wanted, strict=True))
    lines = [
        line for part in frame for line in (blocks[back[part]] if isinstance(part, str) else [part])
    ]
    return _in_order(posting, found), lines


def _in_order(posting: Posting, found: list[str]) -> Posting:
    """Return the posting with some sections in another order, each in the place of another."""
    rest = iter(found)
    order = [next(rest) if key in found else key for key in sections.body(posting)]
    return replace(posting, order=tuple(order))
