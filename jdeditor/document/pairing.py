"""Which line of an edited document was which: equal ones first, then those that are alike."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from jdeditor.document.lines import Came, Kind, Line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_ALIKE = 0.4
"""So many of their words two lines share at least that are one and the same."""
_MOST = 2_500
"""So many comparisons of two lines are made between two that are equal."""


class Pair(NamedTuple):
    """A line as it was and as it is now; one of both may be missing."""

    before: Line | None
    now: Came | None


def paired(before: Sequence[Line], now: Sequence[Came]) -> list[Pair]:
    """Return every line, old and new, in the order of the document as it is now."""
    pairs: list[Pair] = []
    old, new = [_key(line) for line in before], [_came_key(line) for line in now]
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for kind, start, end, first, last in matcher.get_opcodes():
        if kind == "equal":
            pairs += [Pair(*both) for both in zip(before[start:end], now[first:last], strict=True)]
        else:
            pairs += _between(before[start:end], now[first:last])
    return pairs


def _key(line: Line) -> tuple[str, bool]:
    return line.words, line.kind is Kind.HEADING


def _came_key(line: Came) -> tuple[str, bool]:
    return line.words, line.heading


def _between(old: Sequence[Line], new: Sequence[Came]) -> Iterator[Pair]:
    """Go through lines none of which is equal: the most alike first, the rest as they stand."""
    if not old or not new:
        yield from (Pair(line, None) for line in old)
        yield from (Pair(None, line) for line in new)
        return
    if len(old) * len(new) <= _MOST and (found := _most_alike(old, new)):
        one, other = found
        yield from _between(old[:one], new[:other])
        yield Pair(old[one], new[other])
        yield from _between(old[one + 1 :], new[other + 1 :])
        return
    yield from _in_turn(old, new)


def _most_alike(old: Sequence[Line], new: Sequence[Came]) -> tuple[int, int] | None:
    best, found = _ALIKE, None
    for one, line in enumerate(old):
        for other, came in enumerate(new):
            if _can_be(line, came) and (alike := _alike(line.words, came.words)) > best:
                best, found = alike, (one, other)
    return found


def _in_turn(old: Sequence[Line], new: Sequence[Came]) -> Iterator[Pair]:
    rest = list(new)
    for line in old:
        if line.kind is not Kind.LABEL and rest and _can_be(line, rest[0]):
            yield Pair(line, rest.pop(0))
        else:
            yield Pair(line, None)
    yield from (Pair(None, line) for line in rest)


def _can_be(line: Line, came: Came) -> bool:
    """Tell whether a line can have become another: a heading stays one."""
    return (line.kind is Kind.HEADING) == came.heading


def _alike(one: str, other: str) -> float:
    mine, others = one.casefold().split(), other.casefold().split()
    matcher = SequenceMatcher(None, mine, others, autojunk=False)
    if matcher.real_quick_ratio() <= _ALIKE or matcher.quick_ratio() <= _ALIKE:
        return 0
    return matcher.ratio()
