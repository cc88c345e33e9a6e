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

_QUOTED = re.compile(
    r"“[^”\n]{1,200}”|\"[^\"\n]{1,200}\"|«[^»\n]{1,200}»|„[^“”\n]{1,200}[“”]"
    r"|‘[^‘\n]{1,200}?’(?!\w)|(?<!\w)'(?:[^'\n]|(?<=\w)'(?=\w)){2,200}'(?!\w)"
)
_ADDRESS = re.compile(
    r"https?://\S+|www\.\S+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+"
    r"|\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:com|org|net|gov|edu|io|dev|co|uk|ca|eu|info)\b\S*",
    re.IGNORECASE,
)
_CAPITAL = r"[A-Z][\w'’&.-]{0,30}"
_COMPANY = re.compile(
    rf"(?:{_CAPITAL}(?: (?:and|&|of|the))? ){{1,5}}"
    r"(?:Inc|LLC|Ltd|Limited|GmbH|AG|Corp|Corporation|Company|Co|plc|PLC|LLP|Partners|"
    r"(?<!Russell )Group|"
    r"Sons|Foundation|University|College|School|Museum|Theatre|Theater|Church|Society|Club)\b\.?"
)
_PERSON = re.compile(
    rf"(?:(?:[Rr]eport(?:s|ing)?(?: directly)? to|[Mm]r\.?|[Mm]s\.?|[Mm]rs\.?|[Dd]r\.?|[Pp]rof\.?|"
    rf"[Cc]ontact) (?:the |our |a |an )?|"
    rf"(?:[Aa]ssists?|[Ss]upports?) (?:the|our|a|an) |(?:[Ww]ith|[Bb]y|[Tt]o|[Ff]or) (?:the|our) )"
    rf"(?:{_CAPITAL}(?: (?:of|and|for|the))? ?){{1,6}}"
)
_NAME = re.compile(rf"{_CAPITAL}(?:(?: (?:of|the|and|&))? {_CAPITAL}){{1,5}}")
_PEOPLE = re.compile(
    r"\b(?:\w+(?:ers?|ors?|ists?|ians?|ants?|ents?|ings?)|Sales|Tech|Data|Code|Staff|Nurses?|Cooks?|"
    r"Chefs?|Leads?|Reps?|Personality|Status|Wanted|Needed)\b"
)
_ONE_OF = re.compile(
    r"\b(?:an?|our|your|next|true|real|be|as|become|hir\w+|want\w*|need\w*) $", re.IGNORECASE
)
_EQUAL = re.compile(
    r"without regard (?:to|for)|\bregardless of|irrespective of"
    r"|equal[- ](?:employment[- ])?opportunit"
    r"|equal opportunities employer|discriminat(?:e|es|ion|ory)\b"
    r"|protected (?:class|status|veteran|characteristic)|all qualified (?:applicants|candidates)"
    r"|we (?:welcome|encourage) .{0,80}\b(?:all (?:people|applicants|candidates|ages|genders|"
    r"backgrounds|walks|qualified)|every(?:one|body)|women|veterans|minorit\w+|disab\w+|"
    r"indigenous|of color|backgrounds?|identit\w+)\b"
    r"|(?:everyone|all) (?:is|are) welcome|underrepresented|diverse backgrounds|all backgrounds"
    r"|reasonable accommodation|accommodations? (?:for (?:applicants|candidates|people|"
    r"individuals|qualified|a disab|disab)|to (?:apply|applicants|qualified|individuals)|during)",
    re.IGNORECASE,
)


def kept(library: Library, language: str, text: str, names: tuple[str, ...]) -> Spans:
    """Return the stretches of a text in which no rule on words finds anything."""
    said = simplified(text)
    return Spans((*_everywhere(text, said, names), *_phrases(library, language, said)), said)


def is_equal_opportunity(sentence: str) -> bool:
    """Tell whether a sentence says that everybody is welcome, as employers have to."""
    return _EQUAL.search(sentence) is not None


_NEAR = 12


class Spans:
    """Stretches of a text."""

    def __init__(self, spans: tuple[tuple[int, int], ...], said: str) -> None:
        self._spans, self._said = spans, said

    def hold(self, start: int, end: int) -> bool:
        """Tell whether some words are in one of the stretches, or in a sentence that is kept."""
        if any(first <= start and end <= last for first, last in self._spans):
            return True
        sentence = slice(sentence_start(self._said, start), sentence_end(self._said, end))
        return is_equal_opportunity(self._said[sentence])

    def name(self, start: int, end: int) -> bool:
        """Tell whether a word with a capital is part of a name, such as *Rockstar Games*.

        What is said of a person is none: *a Sales Ninja*, *Rockstar Developers*.
        """
        said = self._said
        if not said[start].isupper() or " " in said[start:end]:
            return False
        runs = (run.span() for run in _NAME.finditer(said))
        first, last = next((run for run in runs if run[0] <= start and end <= run[1]), (0, 0))
        if last == 0 or _PEOPLE.search(said[first:start] + said[end:last]):
            return False
        begins = not said[sentence_start(said, first) : first].strip()
        before = said[max(0, first - _NEAR) : first]
        return first == start if begins else _ONE_OF.search(before) is None


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
