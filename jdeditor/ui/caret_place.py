"""From a place on the page back to a place in a field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.document.inline import plain
from jdeditor.posting.texts import section_of, texts

if TYPE_CHECKING:
    from jdeditor.posting.posting import Posting


def caret_place(posting: Posting, source: str, before: str) -> tuple[str, int | None]:
    """Return the field that made some words, and the caret behind those before the pointer.

    A paragraph's source, ``brief#1``, leads into the whole text, a bullet's to that bullet.
    """
    name, _, entry = source.partition("#")
    here = {words.source: words.text for words in texts(posting, section_of(source))}
    if name not in here or not entry.isdigit():
        found = here.get(source)
        return source, None if found is None else _behind(plain(found), before)
    lines = [plain(line) for line in here[name].split("\n")]
    number = min(int(entry), len(lines) - 1)
    above = sum(len(line) + 1 for line in lines[:number])
    return name, above + _behind(lines[number], before)


def _behind(words: str, before: str) -> int:
    """Return how far some words go that the page shows, whatever space it puts between them."""
    wanted = len("".join(before.split()))
    place = 0
    while wanted and place < len(words):
        wanted -= not words[place].isspace()
        place += 1
    return place
