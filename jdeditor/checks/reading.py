"""Checks on how a posting reads as a whole: its length, long sentences, one word in two ways."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jdeditor.checks.findings import Finding, Rule, Severity, found, tone
from jdeditor.checks.kept import is_equal_opportunity
from jdeditor.checks.said import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdeditor.posting.posting import Posting


def _rule(id_: str, why: str, reference: str = "") -> Rule:
    return tone(f"reading.{id_}", "readability", Severity.NOTE, why, reference)


SENTENCE = _rule(
    "long-sentence",
    "Who reads on a phone has lost the beginning by the end; two sentences say it faster.",
    "plainlanguage.gov, write short sentences",
)
PARAGRAPH = _rule(
    "long-paragraph",
    "A paragraph that fills the screen of a phone is skipped.",
    "plainlanguage.gov, write short paragraphs",
)
POSTING = _rule(
    "long-posting",
    "Postings of 300 to 700 words are read most; the studies differ, so weigh it yourself.",
    "Textio; Appcast, 2015 (vendor figures)",
)
TWO_SPELLINGS = _rule(
    "two-spellings", "One word written in two ways looks put together from two texts."
)

RULES = tuple(value for value in globals().values() if isinstance(value, Rule))

_PROSE = frozenset({"brief", "about", "apply"})
_SENTENCE, _PARAGRAPH, _POSTING = 40, 100, 1000
_STOP = re.compile(r"(?<=[.!?:;])(?<!\b[A-Z]\.)(?<!\be\.g\.)(?<!\bi\.e\.)\s+|\n")
_WORD = re.compile(r"\w[\w'’/-]*")
_TWO_WAYS = re.compile(
    r"\b(?:(?:back|front)[- ]?end|health[- ]?care|child[- ]?care|e-?mail|start-?up|co-?worker"
    r"|on-?boarding|web[- ]?sites?|cyber[- ]?security|non-?profit|multi-?disciplinary|team[- ]?work"
    r"|pre-?school|data[- ]?base|life[- ]?cycle|time[- ]?frame|policy[- ]?makers?|e-?commerce"
    r"|e-?learning|well-?being)\b(?! (?:engineer|developer))",
    re.IGNORECASE,
)
_PARTED = re.compile(r"[\s-]")
_FIRST_WORDS = re.compile(r"\S+(?: \S+){0,3}")


def reading(posting: Posting) -> Iterator[Finding]:
    """Go through what makes a posting hard to read."""
    words = 0
    for one in said(posting):
        words += len(one.words.split())
        if one.key in _PROSE or (one.source.startswith("free.") and one.source.endswith(".text")):
            yield from _long(one.source, one.words)
    if words > _POSTING:
        yield found(POSTING, "brief", "The posting has {n} words.", n=words)
    yield from _spellings(posting)


def _long(source: str, text: str) -> Iterator[Finding]:
    start = 0
    for paragraph in text.split("\n"):
        count = len(_WORD.findall(paragraph))
        if count > _PARAGRAPH and not is_equal_opportunity(paragraph):
            begins = _FIRST_WORDS.search(text, start)
            span = begins.span() if begins else (start, start)
            yield found(PARAGRAPH, source, "This paragraph has {n} words.", span, n=count)
        start += len(paragraph) + 1
    start = 0
    for stop in [*_STOP.finditer(text), None]:
        end = stop.start() if stop else len(text)
        count = len(_WORD.findall(text[start:end]))
        if count > _SENTENCE and not is_equal_opportunity(text[start:end]):
            yield found(SENTENCE, source, "This sentence has {n} words.", (start, end), n=count)
        start = stop.end() if stop else end


def _spellings(posting: Posting) -> Iterator[Finding]:
    """Find each word that is in one piece here and in two where it stands first, or the reverse.

    Whether two pieces have a hyphen depends on what stands behind them, so that says nothing.
    """
    first: dict[str, str] = {}
    told: set[str] = set()
    for one in said(posting):
        for match in _TWO_WAYS.finditer(one.words):
            word = _PARTED.sub("", match[0]).lower().removesuffix("s")
            earlier = first.setdefault(word, match[0])
            parted = [_PARTED.search(words) is not None for words in (match[0], earlier)]
            if parted[0] != parted[1] and word not in told:
                told.add(word)
                message = "“{words}” is written “{earlier}” elsewhere."
                span, own = match.span(), match[0]
                yield found(TWO_SPELLINGS, one.source, message, span, words=own, earlier=earlier)
