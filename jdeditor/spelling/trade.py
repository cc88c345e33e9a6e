"""The words of the trade: what people in human resources and in technology write every day."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from jdeditor.spelling.dictionaries import shipped

if TYPE_CHECKING:
    from collections.abc import Iterator

_ENGLISH = "en-trade.txt"
_HISSING = ("s", "x", "z", "ch", "sh")


@cache
def trade_words(language: str) -> frozenset[str]:
    """Return the words of the trade in a language, in small letters; so far there are English."""
    if language.partition("-")[0] != "en":
        return frozenset()
    lines = (shipped() / _ENGLISH).read_text(encoding="utf-8").splitlines()
    listed = " ".join(line for line in lines if not line.startswith("#")).split()
    return frozenset(form.lower() for entry in listed for form in _forms(entry))


def _forms(entry: str) -> Iterator[str]:
    """Go through the forms of an entry: ``word/s`` has a plural, ``word/v`` is a verb."""
    word, _, kind = entry.partition("/")
    yield word
    if kind in ("s", "v"):
        yield _plural(word)
    if kind == "v":
        stem = word.removesuffix("e")
        yield f"{stem}ed"
        yield f"{stem}ing"


def _plural(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(_HISSING) else f"{word}s"
