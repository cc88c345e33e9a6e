"""Rules on words in the fields of a posting: data in packs, each with the examples that test it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from jdeditor.checks import kept, packs
from jdeditor.checks.findings import Finding, found
from jdeditor.checks.phrases import Index, Phrase, simplified, words_of
from jdeditor.checks.said import said
from jdeditor.checks.word_rules import FREE, WordRule, hits, phrases_of
from jdeditor.document.inline import plain
from jdeditor.posting import sections

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jdeditor.posting.posting import Posting


class _Ready(NamedTuple):
    """The rules of a language and what finds the few of them that a text may break."""

    phrases: list[tuple[WordRule, int]]
    lookup: Index


def word_rules() -> tuple[WordRule, ...]:
    """Return the rules on words of every language."""
    return packs.library().rules


def wording(posting: Posting, places: Sequence[str] = ()) -> Iterator[Finding]:
    """Go through what the rules on words find in a posting that is done in some places."""
    language = posting.language.partition("-")[0].lower()
    names = tuple(filter(None, (posting.employer.name.strip(),)))
    for one in said(posting):
        scope = _scope(one.key, one.source)
        for rule_places, finding in in_text(one.text, scope, names, language):
            if not rule_places or _asked(rule_places, places):
                yield finding.of(source=one.source)


def in_text(
    text: str, scope: str, names: tuple[str, ...] = (), language: str = "en"
) -> tuple[tuple[tuple[str, ...], Finding], ...]:
    """Return what the rules find in one text, inline markup, of a scope; with a rule's places.

    Known by the text and the packs, so a text that has not changed is not looked at again.
    """
    return _in_text(text, scope, names, language, packs.library().hash)


def forget() -> None:
    """Look at every text again, as if for the first time."""
    _in_text.cache_clear()


@lru_cache(maxsize=4096)
def _in_text(
    text: str, scope: str, names: tuple[str, ...], language: str, hash_: str
) -> tuple[tuple[tuple[str, ...], Finding], ...]:
    words = plain(text)
    simple = simplified(words)
    ready = _ready(language, hash_)
    found_: list[tuple[WordRule, Finding]] = []
    for number in ready.lookup.candidates(words_of(simple)):
        rule, own = ready.phrases[number]
        if scope in rule.scope:
            found_ += [
                (rule, _finding(rule, words, hit.start, hit.end, hit.fixes))
                for hit in hits(rule, own, simple, words)
            ]
    if not found_:
        return ()
    safe = kept.kept(packs.library(), language, words, names)
    return tuple(
        (rule.places, finding)
        for rule, finding in _widest(found_)
        if scope == "statements" or not safe.hold(*finding.span)
    )


def _widest(found_: list[tuple[WordRule, Finding]]) -> list[tuple[WordRule, Finding]]:
    """Leave out what a rule finds inside something that it has found already."""
    chosen: list[tuple[WordRule, Finding]] = []
    taken: dict[str, list[tuple[int, int]]] = {}
    order = sorted(found_, key=lambda pair: pair[1].span[0] - pair[1].span[1])
    for rule, finding in order:
        start, end = finding.span
        spans = taken.setdefault(rule.id, [])
        if not any(first < end and start < last for first, last in spans):
            spans.append((start, end))
            chosen.append((rule, finding))
    return sorted(chosen, key=lambda pair: pair[1].span)


@lru_cache(maxsize=8)
def _ready(language: str, _hash: str) -> _Ready:
    every: list[tuple[WordRule, int]] = []
    phrases: list[Phrase] = []
    for rule in word_rules():
        if rule.language == language:
            own = phrases_of(rule)
            phrases += own
            every += [(rule, number) for number in range(len(own))]
    return _Ready(every, Index(phrases))


def _finding(rule: WordRule, words: str, start: int, end: int, fixes: tuple[str, ...]) -> Finding:
    adjusted, span = packs.adjusted(rule), (start, end)
    return found(adjusted, "", rule.message, span, fixes, words=words[start:end])


def _asked(own: tuple[str, ...], places: Sequence[str]) -> bool:
    """Tell whether one of a rule's places is among some others, or lies around one of them."""
    return any(place == code or place.startswith(f"{code}-") for code in own for place in places)


def _scope(key: str, source: str) -> str:
    if key == "job":
        return "title" if source == "title" else "job"
    return FREE if sections.is_free(key) else key
