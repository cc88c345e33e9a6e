"""Plain text that was pasted: lines as they are, or put together where a PDF broke them."""

from __future__ import annotations

import re
from itertools import pairwise

from jdeditor.document.blocks import Span
from jdeditor.ui.widgets.pasted import SURE_MARK, Piece, unmarked

_WRAPPED = (45, 140)
"""How long the lines of a page are, in letters."""
_FULL = 0.6
_ENDS = re.compile(r"[.!?:;…]['\"”’)]*$")
_CUT = re.compile(r"(?<=[a-z])-$")


def lines(text: str) -> tuple[Piece, ...]:
    """Return the lines of a text; sentences that a page broke into lines are whole again."""
    raw = [line.strip() for line in text.split("\n")]
    whole = _unwrapped(raw) if _is_wrapped(raw) else raw
    return tuple(_piece(line) for line in whole if line)


def _piece(line: str) -> Piece:
    bare = unmarked((Span(line),))
    sure = bool(SURE_MARK.match(line)) and bool(bare)
    return Piece(bare if sure else (Span(line),), sure)


def _is_wrapped(raw: list[str]) -> bool:
    """Tell whether most lines are nearly as long as the longest, as on a page."""
    longest = max(map(len, raw), default=0)
    going_on = [line for line, behind in pairwise(raw) if line and _goes_on(line, behind, longest)]
    return _WRAPPED[0] <= longest <= _WRAPPED[1] and bool(going_on)


def _unwrapped(raw: list[str]) -> list[str]:
    longest = max(map(len, raw), default=0)
    made: list[str] = []
    last = ""
    for line in raw:
        if made and _goes_on(last, line, longest):
            cut = _CUT.search(made[-1]) and line[:1].islower()
            made[-1] = made[-1][:-1] + line if cut else f"{made[-1]} {line}"
        else:
            made.append(line)
        last = line
    return made


def _goes_on(line: str, behind: str, longest: int) -> bool:
    """Tell whether a line is the rest of the sentence in the line before it."""
    is_item = SURE_MARK.match(behind) or unmarked((Span(behind),)) != (Span(behind),)
    if not line or not behind or is_item:
        return False
    full = len(line) >= _FULL * longest and len(line) >= _WRAPPED[0] * _FULL
    return full and (behind[:1].islower() or not _ENDS.search(line))
