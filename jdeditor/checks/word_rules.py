"""A rule on words, and what it finds in one text."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from jdeditor.checks.findings import Rule
from jdeditor.checks.phrases import Phrase, simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FREE = "free"
USUAL_SCOPE = ("title", "brief", "responsibilities", "qualifications", FREE)


class WordRule(Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A rule on words: what to look for as phrases, where, and what could stand there instead.

    ``match`` are phrases whose suggestions are ``fixes``; ``swap`` has the right words for each
    phrase. In both, *{first}*, *{last}*, *{rest}*, *{rest2}* and *{less word}* stand for what was
    found: its first or last word, all but the first word or two, all but some word. ``spelled``
    are names that are written in just these capitals. A phrase of ``unless`` in the same sentence
    makes the words right, and one of ``near``, if there are any, has to be in it. ``scope`` names
    sections, *title* being the job title; ``places`` are those whose law the rule is about, any
    place if there are none. ``under`` are the countries whose law a rule cites that is worth
    keeping to elsewhere too, where it is told as a matter of exclusion.
    """

    match: tuple[str, ...] = ()
    swap: dict[str, str] = {}  # noqa: RUF012 - msgspec copies it for each
    spelled: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    message: str
    scope: tuple[str, ...] = USUAL_SCOPE
    places: tuple[str, ...] = ()
    under: tuple[str, ...] = ()
    fixes: tuple[str, ...] = ()
    case: bool = False
    bad: tuple[str, ...] = ()
    good: tuple[str, ...] = ()
    pack: str = ""
    language: str = "en"


class Hit(NamedTuple):
    """Where in a text a rule found something, and what could stand there instead."""

    start: int
    end: int
    fixes: tuple[str, ...]


class _Known:
    """What has been read once: phrases, and the phrases of each rule by its id and pack."""

    def __init__(self) -> None:
        self.phrases: dict[tuple[str, bool], Phrase] = {}
        self.of_rule: dict[int, tuple[WordRule, list[Phrase]]] = {}


_known = _Known()


def phrase(text: str, *, case: bool = False) -> Phrase:
    """Return a phrase, or raise PhraseError."""
    made = _known.phrases.get((text, case))
    if made is None:
        made = _known.phrases[text, case] = Phrase(text, case=case)
    return made


def phrases_of(rule: WordRule) -> list[Phrase]:
    """Return every phrase that a rule looks for, in the order of :func:`hits`."""
    known = _known.of_rule.get(id(rule))
    if known is None or known[0] is not rule:
        looked = [phrase(text, case=rule.case) for text in (*rule.match, *rule.swap)]
        names = [phrase(escaped(name)) for name in rule.spelled]
        known = _known.of_rule[id(rule)] = (rule, looked + names)
    return known[1]


def escaped(words: str) -> str:
    """Return ordinary words as the phrase that stands for just them."""
    return re.sub(r"([()|\[\]<>\\~*])", r"\\\1", words)


def find(rule: WordRule, text: str) -> tuple[Hit, ...]:
    """Return what a rule finds in a text as read, whatever the scope."""
    said = simplified(text)
    return tuple(
        hit for number in range(len(phrases_of(rule))) for hit in hits(rule, number, said, text)
    )


def hits(rule: WordRule, number: int, said: str, text: str) -> Iterator[Hit]:
    """Go through what one of a rule's phrases finds; ``said`` is the simplified text."""
    for match in islice(phrases_of(rule)[number].pattern.finditer(said), _MOST):
        begins = not said[sentence_start(said, match.start()) : match.start()].strip()
        fixes = _fixes(rule, number, text[match.start() : match.end()], begins=begins)
        if fixes is not None and _fits(rule, said, match.start(), match.end()):
            yield Hit(match.start(), match.end(), fixes)


_MOST = 100
"""Of so many findings in one text nobody reads the next."""


def _fixes(rule: WordRule, number: int, found: str, *, begins: bool) -> tuple[str, ...] | None:
    """Return what could stand in the place of some words, or None where they are right.

    ``begins``: they begin a sentence.
    """
    swapped = len(rule.match) + len(rule.swap)
    if number < len(rule.match):
        return tuple(fitting(_with_found(fix, found), found, begins) for fix in rule.fixes)
    if number < swapped:
        fix = list(rule.swap.values())[number - len(rule.match)]
        return tuple(fitting(_with_found(one, found), found, begins) for one in fix.split("|"))
    right = rule.spelled[number - swapped]
    plain = found.replace("-", " ")
    if found == right or found.isupper() or plain.casefold() != right.replace("-", " ").casefold():
        return None
    return (right,)


def _with_found(fix: str, found: str) -> str:
    """Return words that could stand there, with those that stay of what was found."""
    if "{" not in fix:
        return fix
    less = _LESS.fullmatch(fix)
    if less:
        return " ".join(w for w in found.split() if w.strip(",").lower() != less[1])
    first, rest = _parted(found)
    last = found.rsplit(maxsplit=1)[-1]
    parts = {"first": first, "rest": rest, "rest2": _parted(rest)[1], "last": last}
    return _PART.sub(lambda part: parts[part[1]], fix)


_LESS = re.compile(r"\{less (\w+)\}")
_PART = re.compile(r"\{(first|rest2|rest|last)\}")


def _parted(found: str) -> tuple[str, str]:
    """Return the first word and what stands behind it; a space may be a hyphen."""
    first = re.match(r"[^\s-]+", found)
    end = first.end() if first else 0
    return found[:end], found[end:].lstrip(" \t-")


def fitting(fix: str, found: str, begins: bool) -> str:  # noqa: FBT001 - one call a line
    """Return words with a capital where those have one whose place they take.

    A word all in capitals has them for itself; there the sentence decides, which ``begins`` or not.
    """
    own = fix.split(maxsplit=1)[:1] and not fix.split(maxsplit=1)[0].islower()  # macOS
    word = found.split(maxsplit=1)[0] if found.strip() else ""
    letters = len(word) > 1 and word.isupper()
    if not found[:1].isupper() or own or (letters and not begins) or found.isupper() > begins:
        return fix
    return fix[:1].upper() + fix[1:]


def _fits(rule: WordRule, said: str, start: int, end: int) -> bool:
    """Tell whether the sentence around some words leaves them to be found."""
    if not rule.unless and not rule.near:
        return True
    sentence = said[sentence_start(said, start) : sentence_end(said, end)]
    if _any(rule.unless, sentence):
        return False
    return not rule.near or _any(rule.near, sentence)


def _any(phrases: Sequence[str], sentence: str) -> bool:
    return any(phrase(one).pattern.search(sentence) for one in phrases)


_LONG_SENTENCE = 400
"""What is farther away than so many letters has nothing to do with some words."""

_STOP = re.compile(r"[.!?;][\"”')\]]?(?=\s)|\n")


def sentence_start(said: str, place: int) -> int:
    """Return where the sentence around a place begins."""
    first = max(0, place - _LONG_SENTENCE)
    before = [match.end() for match in _STOP.finditer(said, first, place)]
    return before[-1] if before else first


def sentence_end(said: str, place: int) -> int:
    """Return where the sentence around a place ends."""
    last = place + _LONG_SENTENCE
    match = _STOP.search(said, place, last)
    return match.end() if match else min(last, len(said))
