"""Phrases: how a rule writes the words that it looks for, and finding them quickly.

    team player*         words that follow each other; * any ending; a space may be a hyphen
    rock~star            together, apart, or with a hyphen
    (he|she) [or they]   one of several; what stands in brackets may be there or not
    <n> <word> ...       a number; any one word; up to three words

A backslash makes the next sign an ordinary one. A phrase cannot run away: nothing in it repeats
without bound, and one that could be read in too many ways is refused.
"""

from __future__ import annotations

import itertools
import re
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LONGEST, _DEEPEST, _WAYS = 600, 4, 3000
_TOKEN = re.compile(r"\.\.\.|<n>|<word>|[()|\[\]]|\s+|(?:\\.|[^\s()|\[\]<>\\])+")
_SPACE = r"[ \t-]{1,3}"
_ANY_WORD = r"[\w'’&/+.#-]{1,40}+"
_GAP = rf"(?:[ ,]{{1,2}}{_ANY_WORD}){{0,3}}"
_NUMBER = (
    r"(?:\d{1,9}+(?:[.,]\d{1,3}){0,3}\+?|one|two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|fifteen|twenty)"
)
_BEGINS, _ENDS = r"(?:(?<![\w-])|(?=\W))", r"(?:(?!\w|-\w)|(?<=\W))"

_SAME_LENGTH = str.maketrans({"’": "'", "‘": "'", "\u00a0": " ", "‑": "-", "–": "-"})


class PhraseError(ValueError):
    """A phrase cannot be read; the message is a sentence on what is wrong with it."""


class Anchor(NamedTuple):
    """A word that has to be in a text for a phrase to be there; ``begins``: or what begins so."""

    word: str
    begins: bool


class _Word(NamedTuple):
    text: str


class _Wild(NamedTuple):
    kind: str


class _Choice(NamedTuple):
    options: tuple[_Row, ...]
    optional: bool


_Node: TypeAlias = "_Word | _Wild | _Choice"


class _Part(NamedTuple):
    """A part of a row; ``glued`` when nothing stands between it and the one before."""

    glued: bool
    node: _Node


_Row: TypeAlias = "tuple[_Part, ...]"


def simplified(text: str) -> str:
    """Return a text with one kind of apostrophe, space and hyphen, letter for letter."""
    return text.translate(_SAME_LENGTH)


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text as anchors name them."""
    return frozenset(re.findall(r"\w+", text.lower()))


class Phrase:
    """Words to look for; ``anchors`` are words of which one is in every text that has them.

    Raises :class:`PhraseError` where it cannot be read.
    """

    def __init__(self, text: str, *, case: bool = False) -> None:
        if len(text) > _LONGEST:
            raise PhraseError(f"“{text[:40]}…” is longer than {_LONGEST} letters")
        self.text, self._case = text, case
        self._row = _parsed(simplified(text))
        if _ways(self._row) > _WAYS:
            raise PhraseError(f"“{text[:40]}” can be read in too many ways")
        self.anchors = _anchors(self._row)
        self.needed = tuple(_needed(self._row))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The regular expression that finds the phrase in a simplified text."""
        flags = re.NOFLAG if self._case else re.IGNORECASE
        return re.compile(_BEGINS + _row_pattern(self._row) + _ENDS, flags)


class Index:
    """Which of many phrases could be in a text, by its words."""

    def __init__(self, phrases: Sequence[Phrase]) -> None:
        self._exact: dict[str, list[int]] = {}
        self._begins: dict[str, list[int]] = {}
        self._always: list[int] = []
        self._known: dict[str, tuple[int, ...]] = {}
        self._needed = [phrase.needed for phrase in phrases]
        for number, phrase in enumerate(phrases):
            for word, begins in phrase.anchors or ():
                (self._begins if begins else self._exact).setdefault(word, []).append(number)
            if phrase.anchors is None:
                self._always.append(number)
        self._lengths = sorted({len(word) for word in self._begins})

    def candidates(self, words: frozenset[str]) -> list[int]:
        """Return the numbers of the phrases that may be there, in order."""
        found = set(self._always)
        for word in words:
            found.update(self._of(word))
        return sorted(number for number in found if self._may_be(number, words))

    def _may_be(self, number: int, words: frozenset[str]) -> bool:
        """Tell whether every part of a phrase may be in a text of some words."""
        return not any(part.isdisjoint(words) for part in self._needed[number])

    def _of(self, word: str) -> tuple[int, ...]:
        known = self._known.get(word)
        if known is None:
            found = list(self._exact.get(word, ()))
            for length in self._lengths:
                found += self._begins.get(word[:length], ()) if length <= len(word) else ()
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            known = self._known[word] = tuple(found)
        return known


_REMEMBERED = 20_000


# ---------------------------------------------------------------------- reading


def _parsed(text: str) -> _Row:
    tokens = list(_tokens(text))
    row, place = _row(tokens, 0, 0)
    if place < len(tokens):
        raise PhraseError(f"“{text}” closes something that was not opened")
    if not row or all(_is_optional(part.node) for part in row):
        raise PhraseError(f"“{text}” names no words")
    return row


def _tokens(text: str) -> Iterator[str]:
    place = 0
    while place < len(text):
        match = _TOKEN.match(text, place)
        if match is None:
            raise PhraseError(f"“{text}” has a sign that stands for nothing: {text[place]}")
        yield match[0]
        place = match.end()


def _row(tokens: list[str], place: int, depth: int) -> tuple[_Row, int]:
    if depth > _DEEPEST:
        raise PhraseError("brackets stand too deep in each other")
    parts: list[_Part] = []
    glued = False
    while place < len(tokens) and tokens[place] not in {")", "]", "|"}:
        token = tokens[place]
        if token.isspace():
            glued, place = False, place + 1
            continue
        node, place = _node(tokens, place, depth)
        parts.append(_Part(glued and bool(parts), node))
        glued = True
    return tuple(parts), place


def _node(tokens: list[str], place: int, depth: int) -> tuple[_Node, int]:
    token = tokens[place]
    if token in {"(", "["}:
        return _choice(tokens, place, depth)
    if token in {"...", "<n>", "<word>"}:
        return _Wild(token), place + 1
    if "~" in token and "\\~" not in token:
        return _joined(token), place + 1
    return _Word(re.sub(r"\\(.)", r"\1", token)), place + 1


def _choice(tokens: list[str], place: int, depth: int) -> tuple[_Choice, int]:
    closing = ")" if tokens[place] == "(" else "]"
    options: list[_Row] = []
    while tokens[place : place + 1] not in ([closing], []):
        option, place = _row(tokens, place + 1, depth + 1)
        options.append(option)
    if not tokens[place:] or not all(options):
        raise PhraseError(f"{''.join(tokens)} has brackets that do not close or hold nothing")
    return _Choice(tuple(options), closing == "]"), place + 1


def _joined(token: str) -> _Choice:
    parts = token.split("~")
    apart = tuple(_Part(glued=False, node=_Word(part)) for part in parts)
    return _Choice(((_Part(glued=False, node=_Word("".join(parts))),), apart), optional=False)


def _is_optional(node: _Node) -> bool:
    return isinstance(node, _Choice | _Wild) and (
        node.optional if isinstance(node, _Choice) else node.kind == "..."
    )


# ---------------------------------------------------------------------- what it stands for


def _row_pattern(row: _Row) -> str:
    out, first = "", True
    for number, part in enumerate(row):
        between = "" if part.glued or first else _SPACE
        if not _is_optional(part.node):
            out, first = out + between + _pattern(part.node), False
        elif isinstance(part.node, _Wild):
            out += _GAP
        elif first:
            after = "" if row[number + 1 : number + 2] and row[number + 1].glued else _SPACE
            out += f"(?:{_pattern(part.node)}{after})?"
        else:
            out += f"(?:{between}{_pattern(part.node)})?"
    return out


def _pattern(node: _Node) -> str:
    match node:
        case _Word(text) if text.endswith("*"):
            return re.escape(text[:-1]) + r"\w{0,20}+"
        case _Word(text):
            return re.escape(text)
        case _Wild(kind):
            return _NUMBER if kind == "<n>" else _ANY_WORD
        case _Choice(options, _):
            return f"(?:{'|'.join(map(_row_pattern, options))})"


def _ways(row: _Row) -> int:
    total = 1
    for part in row:
        match part.node:
            case _Choice(options, optional):
                ways = [_ways(option) for option in options]
                total *= (max(ways) if _told_apart(options) else sum(ways)) + optional
            case _Wild("..."):
                total *= 4
    return total


def _told_apart(options: tuple[_Row, ...]) -> bool:
    """Tell whether no text can begin as two of some options do."""
    first = [option[0].node for option in options]
    words = sorted(node.text.rstrip("*").lower() for node in first if isinstance(node, _Word))
    return len(words) == len(first) and not any(
        later.startswith(word) for word, later in itertools.pairwise(words)
    )


# ---------------------------------------------------------------------- anchors


def _anchors(row: _Row, *, after: bool = False, before: bool = False) -> frozenset[Anchor] | None:
    """Return words of which one is in every text that has the row, or None if there are none.

    ``after`` and ``before``: something stands right before or right behind the row.
    """
    best: frozenset[Anchor] | None = None
    for number, part in enumerate(row):
        behind = row[number + 1].glued if number + 1 < len(row) else before
        glued = part.glued or (after and number == 0)
        found = _node_anchors(part.node, glued=glued, behind=behind)
        if found and (best is None or _cost(found) < _cost(best)):
            best = found
    return best


def _needed(row: _Row) -> Iterator[frozenset[str]]:
    """Go through sets of words of which one each is in every text that has the row."""
    for number, part in enumerate(row):
        behind = number + 1 < len(row) and row[number + 1].glued
        found = _node_anchors(part.node, glued=part.glued, behind=behind)
        if found and not any(anchor.begins for anchor in found):
            yield frozenset(anchor.word for anchor in found)


def _node_anchors(node: _Node, *, glued: bool, behind: bool) -> frozenset[Anchor] | None:
    if isinstance(node, _Wild) or _is_optional(node):
        return None
    if isinstance(node, _Word):
        return _word_anchors(node.text, glued=glued, behind=behind)
    every = [_anchors(option, after=glued, before=behind) for option in node.options]
    if not all(every):
        return None
    return frozenset(anchor for some in every for anchor in some or ())


def _word_anchors(text: str, *, glued: bool, behind: bool) -> frozenset[Anchor] | None:
    star = text.endswith("*")
    text = text.rstrip("*")
    found = [
        Anchor(match[0].lower(), begins=match.end() == len(text) and (star or behind))
        for match in re.finditer(r"\w+", text)
        if not (glued and match.start() == 0)
    ]
    return frozenset({max(found, key=lambda one: len(one.word))}) if found else None


def _cost(anchors: frozenset[Anchor]) -> int:
    """Tell how much looking for these costs: few and long words are rare in a text."""
    shortest = min(len(anchor.word) for anchor in anchors)
    return 3 * len(anchors) - 4 * shortest + 2 * any(anchor.begins for anchor in anchors)
