"""Changing the level of a posting later: what another level would say, to be taken one by one."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec.structs import replace

from jdeditor.document.likeness import alike, nearness
from jdeditor.drafting.draft import EMPLOYER, draft
from jdeditor.drafting.lines import offered, source_of
from jdeditor.posting import origins
from jdeditor.posting.lens import named
from jdeditor.posting.posting import Application, Employer, Posting
from jdeditor.posting.vocabulary import Level

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jdeditor.drafting.roles import Entry, Role


class Difference(NamedTuple):
    """A line that another level words otherwise, in a field of the posting.

    Without ``before`` it is new there, without ``after`` it is gone.
    """

    field: str
    before: str
    after: str


def level_of(posting: Posting, role: Role) -> Level:
    """Return the level of a posting: the one that was chosen, or the one that it reads like."""
    if posting.level is not None:
        return posting.level
    wanted = posting.title.strip().casefold()
    for level, title in role.titles.items():
        if title.casefold() in wanted:
            return level
    return max(_USUAL, key=lambda level: _in_common(posting, draft(role, level=level)))


_USUAL = (Level.MID, Level.ENTRY, Level.SENIOR, Level.LEAD)
"""The levels, the likeliest first."""


def differences(posting: Posting, role: Role, to: Level) -> tuple[Difference, ...]:
    """Return what changes in a posting when its level does, field by field.

    Only lines that the role gave and nobody edited change or go; pay stays as it is. Equal
    arguments give equal differences.
    """
    now = level_of(posting, role)
    if now is to:
        return ()
    known = _known(posting, role, now)
    before, after = (draft(role, known, level=level) for level in (now, to))
    return tuple(
        found
        for field in (*_PROSE, *offered(role))
        for found in _compared(
            field, role, *(_lines(one, field) for one in (posting, before, after))
        )
    )


_PROSE = ("title", "brief", "equal_opportunity", "accommodation", "application.instructions")
_NEAR = 0.5
"""From here on a line is another wording of one that goes, and not a new one."""


def relevelled(posting: Posting, role: Role, to: Level, chosen: Iterable[Difference]) -> Posting:
    """Return a posting at another level with those differences that were chosen."""
    now = level_of(posting, role)
    after = draft(role, _known(posting, role, now), level=to)
    chosen = tuple(chosen)
    for one in chosen:
        posting = _applied(posting, one, after)
    new = {origins.mark(one.after) for one in chosen if one.after}
    lines = [
        (line.known.item, line.text)
        for line in origins.traced(after)
        if line.known and origins.mark(line.text) in new
    ]
    return replace(origins.with_lines(posting, source_of(role), lines), level=to)


def _known(posting: Posting, role: Role, level: Level) -> Posting:
    """Return what was known when the posting was drafted, as far as its sentences show."""
    employers = ("", "" if posting.employer.name == EMPLOYER else posting.employer.name)
    answers = (Application(), posting.application)
    candidates = [
        Posting(title=title, employer=Employer(name=employer), application=answer)
        for title, employer, answer in itertools.product(
            ("", posting.title), dict.fromkeys(employers), answers
        )
    ]
    return max(candidates, key=lambda known: _in_common(posting, draft(role, known, level=level)))


def _in_common(posting: Posting, drafted: Posting) -> int:
    mine = {line.text for line in origins.traced(posting)}
    return sum(line.text in mine for line in origins.traced(drafted))


def _lines(posting: Posting, field: str) -> list[str]:
    value = named(field).get(posting)
    entries = value.splitlines() if isinstance(value, str) else value
    return [getattr(entry, "text", entry) for entry in entries]


def _compared(
    field: str, role: Role, mine: list[str], before: list[str], after: list[str]
) -> Iterator[Difference]:
    gone = [line for line in before if line not in after and line in mine]
    own = [line for line in mine if line not in before]
    for line in after:
        if line in before or any(alike(line, other) for other in own):
            continue
        if old := _replaced(field, role, line, gone):
            gone.remove(old)
            yield Difference(field, old, line)
        elif field not in _PROSE:
            yield Difference(field, "", line)
    if field not in _PROSE:
        yield from (Difference(field, line, "") for line in gone)


def _replaced(field: str, role: Role, line: str, gone: Sequence[str]) -> str:
    """Return the line that goes because another takes its place, or nothing."""
    if field in _PROSE:
        return next(iter(gone), "")
    if field == "qualifications.required":
        beside = [other for other in gone if _beside(offered(role)[field], line, other)]
        if beside:
            return beside[0]
    near = max(gone, key=lambda other: nearness(line, other), default="")
    return near if near and nearness(line, near) >= _NEAR else ""


def _beside(entries: Sequence[Entry], one: str, other: str) -> bool:
    """Tell whether two lines stand in a row of lines that are each for some levels only.

    So a role says how much experience each level asks for.
    """
    texts = [entry.text for entry in entries]
    first, last = sorted((texts.index(one), texts.index(other)))
    return all(entry.levels for entry in entries[first : last + 1])


def _applied(posting: Posting, one: Difference, after: Posting) -> Posting:
    lens = named(one.field)
    value = lens.get(posting)
    if isinstance(value, str):
        lines = [one.after if line == one.before else line for line in value.splitlines()]
        return lens.put(posting, "\n".join(lines))
    return lens.put(posting, tuple(_entries(list(value), one, lens.get(after))))


def _entries(entries: list[Any], one: Difference, after: Sequence[Any]) -> list[Any]:
    texts = [getattr(entry, "text", entry) for entry in entries]
    if one.before in texts:
        place = texts.index(one.before)
        old = entries[place]
        new = one.after if isinstance(old, str) else replace(old, text=one.after)
        return [*entries[:place], *([new] if one.after else []), *entries[place + 1 :]]
    names = [getattr(entry, "text", entry) for entry in after]
    if one.before or one.after not in names:
        return entries
    place = _place(texts, names, names.index(one.after))
    return [*entries[:place], after[names.index(one.after)], *entries[place:]]


def _place(mine: list[str], names: list[str], number: int) -> int:
    """Return where a line goes: behind the nearest that stands before it in the role."""
    above = (line for line in reversed(names[:number]) if line in mine)
    below = (line for line in names[number + 1 :] if line in mine)
    if line := next(above, None):
        return mine.index(line) + 1
    return mine.index(line) if (line := next(below, None)) else len(mine)
