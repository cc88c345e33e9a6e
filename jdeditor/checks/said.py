"""What the published sections of a posting say, read once for all checks."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jdeditor.document.inline import plain
from jdeditor.posting import sections
from jdeditor.posting.texts import texts

if TYPE_CHECKING:
    import re
    from collections.abc import Container, Iterator

    from jdeditor.posting.posting import Posting

_INSIDE = frozenset({"inside", "approval"})


class Said(NamedTuple):
    """A text of a section: its field, its inline markup, and its words as read."""

    key: str
    source: str
    text: str
    words: str


class _Last:
    """The posting that was read last, as every check asks for the same one."""

    def __init__(self) -> None:
        self.posting: Posting | None = None
        self.said: tuple[Said, ...] = ()


_last = _Last()


def said(posting: Posting) -> tuple[Said, ...]:
    """Return every text that would be published, in the order of the form."""
    if _last.posting is not posting:
        keys = (key for key in sections.all_keys(posting) if key not in _INSIDE)
        _last.said = tuple(
            Said(key, words.source, words.text, plain(words.text))
            for key in keys
            if key not in posting.hidden
            for words in texts(posting, key)
        )
        _last.posting = posting
    return _last.said


def matches(
    posting: Posting, pattern: re.Pattern[str], keys: Container[str] | None = None
) -> Iterator[tuple[str, re.Match[str]]]:
    """Go through where a pattern is found in the words of some sections, or of all."""
    for one in said(posting):
        if keys is None or one.key in keys:
            for match in pattern.finditer(one.words):
                yield one.source, match
