"""Where each line of a posting came from: an item of a role, a profile, or the person.

A line is known by its words. So it keeps its origin wherever it is moved, loses it with the first
letter that is changed, and has it again when the change is undone.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from jdeditor.posting import sections
from jdeditor.posting.posting import Origin
from jdeditor.posting.texts import texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from jdeditor.posting.posting import Posting
    from jdeditor.posting.vocabulary import OriginKind


class Source(NamedTuple):
    """Something that lines come from: a role or a profile, its id and its name."""

    kind: OriginKind
    id: str
    name: str


class Known(NamedTuple):
    """The source of a line, and the ``item`` there: ``responsibilities#3`` or ``brief``."""

    source: Source
    item: str


class Traced(NamedTuple):
    """A line of a posting: where it stands, its words, and what is known of where it is from."""

    section: str
    place: str
    text: str
    known: Known | None


def with_lines(posting: Posting, source: Source, lines: Iterable[tuple[str, str]]) -> Posting:
    """Return the posting with a note that lines, each an item and a text, came from a source."""
    mine = [one for one in posting.origins if (one.kind, one.id) == source[:2]]
    before = [line for one in mine for line in one.lines]
    new = [f"{item} {mark(part)}" for item, text in lines for part in _parts(text)]
    origin = Origin(
        kind=source.kind,
        id=source.id,
        name=source.name,
        lines=tuple(dict.fromkeys((*before, *new))),
    )
    others = tuple(one for one in posting.origins if one not in mine)
    return replace(posting, origins=(*others, origin)) if origin.lines else posting


def known_lines(posting: Posting) -> Mapping[str, Known]:
    """Return what is noted of lines, by their marks."""
    found = {}
    for origin in posting.origins:
        source = Source(origin.kind, origin.id, origin.name)
        for line in origin.lines:
            item, _, marked = line.rpartition(" ")
            found[marked] = Known(source, item)
    return found


def origin_of(posting: Posting, text: str) -> Known | None:
    """Return where a line came from, or nothing when a person wrote or edited it."""
    return known_lines(posting).get(mark(text))


def traced(posting: Posting) -> Iterator[Traced]:
    """Return every line of a posting with its origin, in the order of the form."""
    known = known_lines(posting)
    for key in sections.all_keys(posting):
        for words in texts(posting, key):
            for part in _parts(words.text):
                yield Traced(key, words.source, part, known.get(mark(part)))


def mark(text: str) -> str:
    """Return what tells one line from another, whatever stands around its words."""
    return hashlib.sha256(text.strip().encode("utf-8", "replace")).hexdigest()[:_LENGTH]


_LENGTH = 10


def _parts(text: str) -> Iterator[str]:
    return (line.strip() for line in text.splitlines() if line.strip())
