"""What no rule on words is about: quotations, names, addresses, equal-opportunity sentences."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from jdeditor.checks.phrases import Index, simplified, words_of
from jdeditor.checks.word_rules import phrase, sentence_end, sentence_start
from jdeditor.document.inline import BLANK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jdeditor.checks.packs import Library
    from jdeditor.checks.phrases import Phrase

_QUOTED = re.compile(r"“[^”\n]{1,200}”|\"[^\"\n]{1,200}\"|«[^»\n]{1,200}»")
_ADDRESS = re.compile(
    r"https?://\S+|www\.\S+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+"
    r"|\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:com|org|net|gov|edu|io|dev|co|uk|ca|eu|info)\b\S*",
    re.IGNORECASE,
)
_CAPITAL = r"[A-Z][\w'’&.-]{0,30}"
_COMPANY = re.compile(
    rf"(?:{_CAPITAL}(?: (?:and|&|of|the))? ){{1,5}}"
    r"(?:Inc|LLC|Ltd|Limited|GmbH|AG|Corp|Corporation|Company|Co|plc|PLC|LLP|Partners|Group|"
    r"Sons|Foundation|University|College|School|Museum|Theatre|Theater|Church|Society|Club)\b\.?"
)
_PERSON = re.compile(
    rf"(?:(?:[Rr]eport(?:s|ing)?(?: directly)? to|[Mm]r\.?|[Mm]s\.?|[Mm]rs\.?|[Dd]r\.?|[Pp]rof\.?|"
    rf"[Cc]ontact) (?:the |our |a |an )?|"
    rf"(?:[Aa]ssists?|[Ss]upports?|[Ww]ith|[Bb]y|[Tt]o|[Ff]or) (?:the|our|a|an) )"
    rf"(?:{_CAPITAL}(?: (?:of|and|for|the))? ?){{1,6}}"
)
_EQUAL = re.compile(
    r"without regard (?:to|for)|\bregardless of|irrespective of"
    r"|equal[- ](?:employment[- ])?opportunit"
    r"|equal opportunities employer|discriminat|protected (?:class|status|veteran|characteristic)"
    r"|all qualified (?:applicants|candidates)|we (?:welcome|encourage) (?:applications|people|"
    r"candidates|applicants)|underrepresented|diverse backgrounds|all backgrounds"
    r"|reasonable accommodation|accommodations? (?:for|to|during)",
    re.IGNORECASE,
)


def kept(library: Library, language: str, text: str, names: tuple[str, ...]) -> Spans:
    """Return the stretches of a text in which no rule on words finds anything."""
    said = simplified(text)
    return Spans((*_everywhere(text, said, names), *_phrases(library, language, said)), said)


class Spans:
    """Stretches of a text."""

    def __init__(self, spans: tuple[tuple[int, int], ...], said: str) -> None:
        self._spans, self._said = spans, said

    def hold(self, start: int, end: int) -> bool:
        """Tell whether some words are in one of the stretches, or in a sentence that is kept."""
        if any(first <= start and end <= last for first, last in self._spans):
            return True
        sentence = slice(sentence_start(self._said, start), sentence_end(self._said, end))
        return _EQUAL.search(self._said[sentence]) is not None


def _everywhere(text: str, said: str, names: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    for pattern in (_QUOTED, BLANK, _ADDRESS):
        yield from (match.span() for match in pattern.finditer(text))
    for pattern in (_COMPANY, _PERSON):
        yield from (match.span() for match in pattern.finditer(said))
    for name in names:
        yield from (match.span() for match in re.finditer(re.escape(name), text))


def _phrases(library: Library, language: str, said: str) -> Iterator[tuple[int, int]]:
    phrases, index = _indexed(library.hash, language, library.keep)
    for number in index.candidates(words_of(said)):
        yield from (match.span() for match in phrases[number].pattern.finditer(said))


@lru_cache(maxsize=8)
def _indexed(
    _hash: str, language: str, keep: tuple[tuple[str, str], ...]
) -> tuple[list[Phrase], Index]:
    phrases = [phrase(text, case=True) for spoken, text in keep if spoken == language]
    return phrases, Index(phrases)
