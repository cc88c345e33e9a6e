"""The misspelled words of a posting, each with its field and where it stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jdeditor.document import inline
from jdeditor.posting import sections
from jdeditor.posting.texts import all_texts, is_prose
from jdeditor.spelling.candidates import Word, base, candidates

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jdeditor.posting.posting import Posting

_NAMES = ("location.", "locations#", "employer.name", "approval.")
_CODES = frozenset(
    {
        "application.email",
        "application.link",
        "requisition",
        "job_code",
        "inside.soc_code",
        "inside.pay_grade",
    }
)


class Misspelling(NamedTuple):
    """A word that no dictionary knows: the field it stands in, and where in its words as read."""

    source: str
    start: int
    end: int
    word: str


def has_spelling(source: str) -> bool:
    """Tell whether a field holds words of a language, not names or codes."""
    return source not in _CODES and not source.startswith(_NAMES)


def accepted(posting: Posting) -> frozenset[str]:
    """Return the words that a posting itself knows: those kept with it, and its employer's name."""
    of_employer = (base(word.text) for word in candidates(posting.employer.name))
    return frozenset(word.lower() for word in (*posting.spelling_words, *of_employer))


def words(posting: Posting) -> Iterator[tuple[str, Word]]:
    """Go through the words of a posting that have a spelling, in the order of the form."""
    for key in sections.all_keys(posting):
        for source, text in all_texts(posting, key):
            if has_spelling(source):
                read = inline.plain(text) if is_prose(source) else text
                yield from ((source, word) for word in candidates(read))


def misspellings(posting: Posting, knows: Callable[[str], bool]) -> tuple[Misspelling, ...]:
    """Return the words of a posting that nobody knows."""
    own = accepted(posting)
    return tuple(
        Misspelling(source, word.start, word.end, word.text)
        for source, word in words(posting)
        if base(word.text).lower() not in own and not knows(word.text)
    )
