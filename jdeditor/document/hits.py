"""Where words stand in a posting, and other words in their place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from jdeditor.document import inline
from jdeditor.posting import sections
from jdeditor.posting.replacing import with_text
from jdeditor.posting.texts import all_texts, is_prose

if TYPE_CHECKING:
    from jdeditor.posting.posting import Posting

_ALIKE = {
    **dict.fromkeys("'’‘ʼ", "['’‘ʼ]"),
    **dict.fromkeys('"“”„', '["“”„]'),
    **dict.fromkeys("-\u2010\u2011", "[-\u2010\u2011]"),
    **dict.fromkeys(" \u00a0\u202f", r"\s"),
}
"""Characters that a person types as one and finds as another."""


_CODE = 2


class Wanted(NamedTuple):
    """What is looked for; ``whole`` finds no part of a longer word."""

    words: str
    match_case: bool = False
    whole: bool = False


class Hit(NamedTuple):
    """A place where the words stand: in ``text``, all of what a field says as read."""

    source: str
    section: str
    text: str
    start: int
    end: int
    hidden: bool

    @property
    def words(self) -> str:
        """The words as they stand there."""
        return self.text[self.start : self.end]


def hits(posting: Posting, wanted: Wanted) -> tuple[Hit, ...]:
    """Return every place where words stand, in the order of the form.

    Hidden sections and facts for the inside count as well.
    """
    pattern = _pattern(wanted)
    return () if pattern is None else tuple(_hits(posting, pattern))


def _hits(posting: Posting, pattern: re.Pattern[str]) -> Iterator[Hit]:
    for key in sections.all_keys(posting):
        for source, text in all_texts(posting, key):
            if source.endswith(".country") and len(text) == _CODE:
                continue  # a code, which the page shows as the name of the country
            read = inline.plain(text) if is_prose(source) else text
            for match in pattern.finditer(read):
                yield Hit(source, key, read, *match.span(), key in posting.hidden)


def _pattern(wanted: Wanted) -> re.Pattern[str] | None:
    if not wanted.words:
        return None
    words = "".join(_ALIKE.get(char) or re.escape(char) for char in wanted.words)
    if wanted.whole:
        before = r"(?<!\w)" if re.match(r"\w", wanted.words) else ""
        behind = r"(?!\w)" if re.search(r"\w\Z", wanted.words) else ""
        words = before + words + behind
    return re.compile(words, 0 if wanted.match_case else re.IGNORECASE)


def replaced(posting: Posting, found: Iterable[Hit], words: str, *, as_is: bool) -> Posting:
    """Return the posting with other words at some hits, in the voice of what they replace.

    Unless ``as_is``, words in small letters take on the capitals of what stood there.
    """
    said = {
        text.source: text.text
        for key in sections.all_keys(posting)
        for text in all_texts(posting, key)
    }
    for source, of_field in groupby(found, key=lambda hit: hit.source):
        changes = [(hit.start, hit.end, _new(hit, words, as_is=as_is)) for hit in of_field]
        change = inline.spliced if is_prose(source) else _plain
        posting = with_text(posting, source, change(said[source], changes))
    return posting


def _plain(text: str, changes: Iterable[tuple[int, int, str]]) -> str:
    made, done = "", 0
    for start, end, words in changes:
        made, done = made + text[done:start] + words, end
    return made + text[done:]


def _new(hit: Hit, new: str, *, as_is: bool) -> str:
    old = hit.words
    if as_is or new != new.lower():
        return new
    if len(old) > 1 and old == old.upper() != old.lower():
        return new.upper()
    return new[:1].upper() + new[1:] if old[:1] != old[:1].lower() else new
