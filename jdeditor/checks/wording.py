"""Rules on words in the fields of a posting: data in packs, each with the examples that test it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from jdeditor.checks import kept, packs, regions
from jdeditor.checks.findings import Family, Finding, Severity, found
from jdeditor.checks.phrases import Index, Phrase, simplified, words_of
from jdeditor.checks.removing import stretch
from jdeditor.checks.said import said
from jdeditor.checks.word_rules import FREE, Hit, WordRule, hits, phrases_of
from jdeditor.document.inline import plain
from jdeditor.posting import sections

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

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
    names = _names(posting.employer.name.strip())
    countries = {place[:2] for place in places} or regions.countries(posting)
    for one in said(posting):
        scope = _scope(one.key, one.source)
        found_ = in_text(one.text, scope, names, language)
        here = [pair for pair in found_ if not pair[0].places or _asked(pair[0].places, places)]
        for finding in _by_law_of(countries, here):
            yield finding.of(source=one.source)


def _by_law_of(
    countries: AbstractSet[str], found_: Sequence[tuple[WordRule, Finding]]
) -> Iterator[Finding]:
    """Go through findings, those by the law of some other country as what they are elsewhere.

    Where a law of the place itself is about the same words, that one says it.
    """
    own = [finding.span for rule, finding in found_ if rule.places]
    for rule, finding in found_:
        if not rule.under or not countries or not countries.isdisjoint(rule.under):
            yield finding
        elif not any(start < finding.span[1] and finding.span[0] < end for start, end in own):
            cited = f"{rule.under[0]}: {finding.cited}"
            mild = max(finding.severity, Severity.WARNING, key=list(Severity).index)
            yield finding.of(
                family=Family.EXCLUSION, severity=mild, reference=cited, cited=cited, as_of=None
            )


def _names(employer: str) -> tuple[str, ...]:
    """Return what the employer is called, in full and in short."""
    short = (word for word in employer.split() if word[0].isupper() and len(word) >= _SHORT_NAME)
    return tuple(dict.fromkeys((employer, *short))) if employer else ()


_SHORT_NAME = 4


def in_text(
    text: str, scope: str, names: tuple[str, ...] = (), language: str = "en"
) -> tuple[tuple[WordRule, Finding], ...]:
    """Return what the rules find in one text, inline markup, of a scope; each with its rule.

    Known by the text and the packs, so a text that has not changed is not looked at again.
    """
    return _in_text(text, scope, names, language, packs.library().hash)


def forget() -> None:
    """Look at every text again, as if for the first time."""
    _in_text.cache_clear()


@lru_cache(maxsize=4096)
def _in_text(
    text: str, scope: str, names: tuple[str, ...], language: str, hash_: str
) -> tuple[tuple[WordRule, Finding], ...]:
    words = plain(text)
    simple = simplified(words)
    ready = _ready(language, hash_)
    found_: list[tuple[WordRule, Finding]] = []
    for number in ready.lookup.candidates(words_of(simple)):
        rule, own = ready.phrases[number]
        if scope in rule.scope:
            found_ += [
                (rule, _finding(rule, words, hit, scope)) for hit in hits(rule, own, simple, words)
            ]
    if not found_:
        return ()
    safe = kept.kept(packs.library(), language, words, names)
    return tuple(
        (rule, finding)
        for rule, finding in _widest(found_)
        if scope == "statements" or not _kept(safe, finding, scope)
    )


def _kept(safe: kept.Spans, finding: Finding, scope: str) -> bool:
    """Tell whether words are let be, as a quotation or as part of a name.

    Only words for people are also names, and in the job's own title they are what it is called.
    """
    if safe.hold(*finding.span):
        return True
    return finding.category == "gender" and scope != "title" and safe.name(*finding.span)


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


def _finding(rule: WordRule, words: str, hit: Hit, scope: str) -> Finding:
    start, end, fixes = hit
    if fixes == ("",) and scope != "title" and stretch(simplified(words), start, end) is None:
        fixes = ()  # the sentence has to be written anew
    adjusted, span = packs.adjusted(rule), (start, end)
    finding = found(adjusted, "", rule.message, span, fixes, words=words[start:end])
    if rule.family is Family.LEGAL and rule.checked:
        return finding.citing(rule.reference, rule.checked)
    return finding


def _asked(own: tuple[str, ...], places: Sequence[str]) -> bool:
    """Tell whether one of a rule's places is among some others, or lies around one of them."""
    return any(place == code or place.startswith(f"{code}-") for code in own for place in places)


def _scope(key: str, source: str) -> str:
    if key == "job":
        return "title" if source == "title" else "job"
    return FREE if sections.is_free(key) else key
