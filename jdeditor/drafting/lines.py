"""The lines that a role offers, and the note in a posting of which ones came from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from jdeditor.posting import origins, sections
from jdeditor.posting.texts import texts
from jdeditor.posting.vocabulary import OriginKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdeditor.drafting.roles import Entry, Role
    from jdeditor.posting.posting import Posting


def offered(role: Role) -> dict[str, Sequence[Entry]]:
    """Return the lines that a role has for each list of a posting, by the list's field."""
    wanted = role.qualifications
    return {
        "responsibilities": role.responsibilities,
        "qualifications.required": wanted.required,
        "qualifications.preferred": wanted.preferred,
        "benefits": role.benefits,
    }


def source_of(role: Role) -> origins.Source:
    """Return the role as something that lines come from."""
    return origins.Source(OriginKind.ROLE, role.id, role.title)


def with_origins(posting: Posting, role: Role, known: Posting) -> Posting:
    """Return a draft with a note of every line that the role gave and nobody else."""
    usual = {origins.mark(line.text) for line in origins.traced(role.posting)}
    marked = {origins.mark(line.text) for line in origins.traced(known)} - usual
    given = [line for line in _given(posting, role) if origins.mark(line[1]) not in marked]
    return origins.with_lines(replace(posting, origins=()), source_of(role), given)


def _given(posting: Posting, role: Role) -> Iterator[tuple[str, str]]:
    numbers = {
        (field, entry.text): number
        for field, entries in offered(role).items()
        for number, entry in enumerate(entries)
    }
    for key in sections.all_keys(posting):
        for words in texts(posting, key):
            field = words.source.partition("#")[0]
            number = numbers.get((field, words.text))
            yield (field if number is None else f"{field}#{number}", words.text)
