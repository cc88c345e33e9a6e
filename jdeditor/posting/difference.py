"""What is different between two postings, word by word: a value that any part may show.

Texts are compared as they read: give ``read`` to leave their markup out. Of a list, entries that
stayed are told too, so that what changed can be shown among its neighbors.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from typing import NamedTuple

import msgspec

from jdeditor.posting import sections
from jdeditor.posting.posting import Posting
from jdeditor.posting.texts import section_of
from jdeditor.posting.word_difference import Mark, Piece, words

_ALIKE = 0.4
"""Two entries of a list that share less are one that went and one that came."""
_UNSEEN = frozenset(
    (
        *("role", "level", "origins", "profile", "fits", "asides", "spelling_words"),
        *("order", "hidden", "headings", "free_sections"),
    )
)
"""Fields that are compared in a way of their own, or that nobody reads."""
_TEXT_OF = ("text", "activity", "name")
"""Where the words of an entry are that is more than a text."""

Read = Callable[[str], str]


class Change(NamedTuple):
    """A field, or one entry of a list, as it was and as it is.

    ``source`` names the field, with ``#n`` for an entry. ``pieces`` is the text word by word;
    of a fact that is no text there are none, and ``before`` and ``after`` are its values.
    """

    source: str
    mark: Mark
    before: object
    after: object
    pieces: tuple[Piece, ...] = ()


class SectionChange(NamedTuple):
    """What is different in a section; entries of a list that stayed stand between."""

    key: str
    changes: tuple[Change, ...]


class Difference(NamedTuple):
    """All that is different, section by section in the order of the form."""

    sections: tuple[SectionChange, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.sections)

    def words(self, mark: Mark) -> int:
        """Return how many words were added, or removed."""
        return sum(
            len(re.findall(r"\w[\w’'-]*", piece.text))
            for section in self.sections
            for change in section.changes
            if change.mark is not Mark.MOVED
            for piece in change.pieces
            if piece.mark is mark
        )


def difference(before: Posting, after: Posting, read: Read = str) -> Difference:
    """Return what is different between two postings."""
    keys = dict.fromkeys((*sections.all_keys(after), *sections.all_keys(before), "order"))
    by_section: dict[str, list[Change]] = {key: [] for key in keys}
    for change in _changes(before, after, read):
        key = _section(change.source)
        by_section[key if key in keys else "details"].append(change)
    found = (SectionChange(key, tuple(changes)) for key, changes in by_section.items())
    return Difference(tuple(section for section in found if _differs(section)))


# ---------------------------------------------------------------------- field by field


def _changes(before: Posting, after: Posting, read: Read) -> Iterator[Change]:
    yield from _of_struct("", before, after, read)
    yield from _of_headings(before, after, read)
    yield from _of_free_sections(before, after, read)
    yield from _of_arrangement(before, after)


def _of_struct(
    name: str, before: msgspec.Struct, after: msgspec.Struct, read: Read
) -> Iterator[Change]:
    for field in before.__struct_fields__:
        if not name and field in _UNSEEN:
            continue
        there = f"{name}.{field}" if name else field
        yield from _of_value(there, getattr(before, field), getattr(after, field), read)


def _of_value(name: str, before: object, after: object, read: Read) -> Iterator[Change]:
    if before == after:
        return
    match before, after:
        case msgspec.Struct(), msgspec.Struct():
            yield from _of_struct(name, before, after, read)
        case tuple(), tuple():
            yield from _of_list(name, before, after, read)
        case str(), str():
            yield _of_text(name, before, after, read)
        case _:
            yield Change(name, _kind(before, after), before, after)


def _of_text(name: str, before: str, after: str, read: Read) -> Change:
    old, new = read(before), read(after)
    kind = _kind(old, new) if before != after else Mark.SAME
    return Change(name, kind, before, after, words(old, new))


def _kind(before: object, after: object) -> Mark:
    if before in (None, ""):
        return Mark.ADDED
    return Mark.REMOVED if after in (None, "") else Mark.CHANGED


def _of_headings(before: Posting, after: Posting, read: Read) -> Iterator[Change]:
    keys = (*sections.BODY, *sections.ENDING, *sections.FACTS)
    for key in keys:
        old, new = sections.heading(before, key), sections.heading(after, key)
        if old != new:
            yield _of_text(f"heading.{key}", old, new, read)


def _of_free_sections(before: Posting, after: Posting, read: Read) -> Iterator[Change]:
    old = {section.key: section for section in before.free_sections}
    new = {section.key: section for section in after.free_sections}
    for key in dict.fromkeys((*new, *old)):
        for field in ("heading", "text", "bullets"):
            empty: object = () if field == "bullets" else ""
            was, now = getattr(old.get(key), field, empty), getattr(new.get(key), field, empty)
            yield from _of_value(f"free.{key}.{field}", was, now, read)


def _of_arrangement(before: Posting, after: Posting) -> Iterator[Change]:
    for key in dict.fromkeys((*before.hidden, *after.hidden)):
        was, now = key in before.hidden, key in after.hidden
        if was != now:
            yield Change(f"hidden.{key}", Mark.CHANGED, was, now)
    old, new = sections.body(before), sections.body(after)
    both = set(old) & set(new)
    if [key for key in old if key in both] != [key for key in new if key in both]:
        yield Change("order", Mark.CHANGED, old, new)


# ---------------------------------------------------------------------- lists


def _of_list(
    name: str, before: tuple[object, ...], after: tuple[object, ...], read: Read
) -> Iterator[Change]:
    yield from _with_moves(list(_entries(name, before, after, read)))


def _entries(
    name: str, before: tuple[object, ...], after: tuple[object, ...], read: Read
) -> Iterator[Change]:
    old, new = ([read(_words_of(entry)) for entry in entries] for entries in (before, after))
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        pairs = _pairs(old[a:b], new[c:d]) if kind == "replace" else _aligned(b - a, d - c)
        for left, right in pairs:
            was = before[a + left] if left is not None else None
            now = after[c + right] if right is not None else None
            number = c + right if right is not None else a + (left or 0)
            yield _of_entry(f"{name}#{number}", was, now, read)


_Pair = tuple["int | None", "int | None"]


def _aligned(old: int, new: int) -> list[_Pair]:
    """Return entries side by side, as far as there are some on both sides."""
    last = max(old, new)
    return [(n if n < old else None, n if n < new else None) for n in range(last)]


def _pairs(old: Sequence[str], new: Sequence[str]) -> list[_Pair]:
    """Put entries together that became each other, in the order of the list as it is now."""
    pairs: list[_Pair] = []
    start = 0
    split = [text.split() for text in new]
    for left, text in enumerate(old):
        mine = text.split()
        likeness = [_likeness(mine, other) for other in split[start:]]
        best = max(likeness, default=0.0)
        if best < _ALIKE:
            pairs.append((left, None))
            continue
        right = start + likeness.index(best)
        pairs += [(None, between) for between in range(start, right)]
        pairs.append((left, right))
        start = right + 1
    return pairs + [(None, rest) for rest in range(start, len(new))]


def _likeness(one: Sequence[str], other: Sequence[str]) -> float:
    """Return how much two entries have in common, exactly only where it may be enough."""
    shared = len(set(one) & set(other))
    if 2 * shared < _ALIKE * min(len(one), len(other)):
        return 0.0
    return difflib.SequenceMatcher(None, one, other, autojunk=False).ratio()


def _of_entry(name: str, was: object, now: object, read: Read) -> Change:
    if isinstance(was or now, Enum):
        return Change(name, Mark.SAME if was == now else _kind(was, now), was, now)
    pieces = words(read(_words_of(was)), read(_words_of(now)))
    return Change(name, Mark.SAME if was == now else _kind(was, now), was, now, pieces)


def _words_of(entry: object) -> str:
    match entry:
        case str():
            return entry
        case Enum():
            return str(entry.value)
        case msgspec.Struct():
            return _words_of_struct(entry)
        case _:
            return ""


def _words_of_struct(entry: msgspec.Struct) -> str:
    named = next((name for name in _TEXT_OF if hasattr(entry, name)), "")
    if named:
        return str(getattr(entry, named))
    values = (getattr(entry, field) for field in entry.__struct_fields__)
    return ", ".join(str(value) for value in values if value)


def _with_moves(changes: list[Change]) -> list[Change]:
    """Tell an entry that went in one place and came in another as one that moved."""
    went = [change.before for change in changes if change.mark is Mark.REMOVED]
    came = [change.after for change in changes if change.mark is Mark.ADDED]
    told: list[Change] = []
    for change in changes:
        if change.mark is Mark.REMOVED and change.before in came:
            continue
        moved = change.mark is Mark.ADDED and change.after in went
        told.append(change._replace(mark=Mark.MOVED) if moved else change)
    return told


# ---------------------------------------------------------------------- sections


def _section(source: str) -> str:
    head, _, rest = source.partition(".")
    if head in ("heading", "hidden"):
        return rest
    return head if head == "order" else section_of(source)


def _differs(section: SectionChange) -> bool:
    return any(change.mark is not Mark.SAME for change in section.changes)
