"""Looking for roles by what they are called, and for lines in all of them."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from jdeditor.document.inline import plain
from jdeditor.drafting import roles
from jdeditor.drafting.lines import offered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jdeditor.drafting.roles import Role, RoleName

SKILLS = "skills"
"""The field of a hit that is a skill of the guide and not a line for a posting."""


class Hit(NamedTuple):
    """A line of a role: the list of the posting it is for, its number there, and its words."""

    role: str
    title: str
    field: str
    number: int
    text: str
    note: str = ""
    essential: bool = True


# ---------------------------------------------------------------------- roles by their names


def found_roles(sought: str) -> tuple[RoleName, ...]:
    """Return the roles that go by such a name, the likeliest first; all of them for nothing.

    Each word that is sought begins a word of one of the role's titles, or is near to one.
    """
    wanted = _words(sought)
    names = roles.role_names()
    if not wanted:
        return names
    exact = _ranked(names, [{f" {word}"} for word in wanted])
    if exact:
        return exact
    vocabulary = {word for name in names for title in _called(name) for word in title.split()}
    return _ranked(names, [_near(word, vocabulary) for word in wanted])


def shown(name: RoleName, sought: str) -> str:
    """Return a role's title, and behind it the other one that was found, if it was that."""
    wanted = [{f" {word}"} for word in _words(sought)]
    others = (*name.other_titles, *name.titles.values())
    by = next((title for title in others if _has("".join(_spaced((title,))), wanted)), "")
    own = _has("".join(_spaced((name.title,))), wanted)
    return name.title if own or not by else f"{name.title} ({by})"


def _ranked(names: tuple[RoleName, ...], any_of: list[set[str]]) -> tuple[RoleName, ...]:
    ranked = [
        (rank, name.title.casefold(), name)
        for name in names
        if (rank := _rank(_called(name), any_of)) is not None
    ]
    return tuple(name for *_, name in sorted(ranked, key=lambda one: one[:2]))


def _rank(titles: tuple[str, ...], any_of: list[set[str]]) -> int | None:
    """Return 0 where the first title begins so, more the later it is found, None for nowhere."""
    for place, title in enumerate(titles):
        if _has(title, any_of):
            return 2 * place + (not title.startswith(tuple(any_of[0])))
    return 2 * len(titles) if _has("".join(titles), any_of) else None


def _has(title: str, any_of: list[set[str]]) -> bool:
    for starts in any_of:
        for start in starts:
            if start in title:
                break
        else:
            return False
    return True


def _called(name: RoleName) -> tuple[str, ...]:
    return _spaced((name.title, *name.other_titles, *name.titles.values(), name.family))


@lru_cache(maxsize=4096)
def _spaced(titles: tuple[str, ...]) -> tuple[str, ...]:
    """Return titles in small letters with a space before each word."""
    return tuple("".join(f" {word}" for word in _words(title)) for title in titles if title)


def _near(word: str, vocabulary: set[str]) -> set[str]:
    """Return how the words begin that begin so, or with something very near."""
    # Imported here: only a slip of the finger needs it.
    from rapidfuzz import process  # noqa: PLC0415
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    exact = any(known.startswith(word) for known in vocabulary)
    if exact or len(word) < _SHORTEST:
        return {f" {word}"}
    heads = {known[: len(word) + more] for known in vocabulary for more in (-1, 0, 1)}
    near = process.extract(
        word, heads, scorer=OSA.normalized_similarity, score_cutoff=_NEARLY, limit=None
    )
    return {f" {head}" for head, *_ in near} or {f" {word}"}


_SHORTEST = 4
"""A shorter word that is wrong could be anything."""
_NEARLY = 0.75
"""How near a word must come to a known one: one slip in four letters, two in eight."""


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.casefold())


# ---------------------------------------------------------------------- lines of all roles


class Lines(NamedTuple):
    """The lines of all roles as one text, with where each of them begins in it."""

    hits: tuple[Hit, ...]
    text: str
    starts: tuple[int, ...]


def all_lines(every: Iterable[Role]) -> Lines:
    """Return the lines of roles, ready to be searched."""
    hits: list[Hit] = []
    folded: list[str] = []
    starts: list[int] = []
    at = 0
    for hit in (hit for role in every for hit in _hits(role)):
        words = f"\n{plain(hit.text)} {hit.note}".casefold()
        hits.append(hit)
        folded.append(words)
        starts.append(at)
        at += len(words)
    return Lines(tuple(hits), "".join(folded), tuple(starts))


def found_lines(lines: Lines, sought: str, most: int = 200) -> tuple[Hit, ...]:
    """Return the lines in which every word that is sought begins a word, up to so many."""
    wanted = sorted(_words(sought), key=len, reverse=True)
    if not wanted:
        return ()
    found: list[Hit] = []
    for number in _with_word(lines, wanted[0]):
        if all(_begins_word(lines, number, word) for word in wanted[1:]):
            found.append(lines.hits[number])
        if len(found) == most:
            break
    return tuple(found)


def _with_word(lines: Lines, word: str) -> Iterator[int]:
    """Return the numbers of the lines with a word that begins so, each once."""
    text, starts = lines.text, lines.starts
    at = text.find(word)
    while at >= 0:
        if not text[at - 1].isalnum():
            number = bisect_right(starts, at) - 1
            yield number
            if number + 1 == len(starts):
                return
            at = starts[number + 1]
        else:
            at += 1
        at = text.find(word, at)


def _begins_word(lines: Lines, number: int, word: str) -> bool:
    start = lines.starts[number]
    end = lines.starts[number + 1] if number + 1 < len(lines.starts) else len(lines.text)
    at = lines.text.find(word, start, end)
    while at >= 0 and lines.text[at - 1].isalnum():
        at = lines.text.find(word, at + 1, end)
    return at >= 0


def _hits(role: Role) -> Iterator[Hit]:
    for field, entries in offered(role).items():
        for number, entry in enumerate(entries):
            essential = getattr(entry, "essential", True)
            yield Hit(role.id, role.title, field, number, entry.text, "", essential)
    for number, skill in enumerate(role.guide.skills):
        yield Hit(role.id, role.title, SKILLS, number, skill.name, skill.why)
