"""Looking words up: the small interface to whatever checks spelling, here Hunspell.

Hunspell holds Python's lock while it reads a dictionary (150 ms) and while it thinks of other
words (up to 300 ms). So the window never does this itself: see ``server.py``.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Protocol

from jdeditor.spelling import suggesting
from jdeditor.spelling.candidates import base
from jdeditor.spelling.trade import trade_words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class Backend(Protocol):
    """What a spelling library has to do."""

    def spell(self, word: str) -> bool:
        """Tell whether a word is in the dictionary, in any of its forms."""

    def suggest(self, word: str) -> Iterable[str]:
        """Return words that could be meant."""


class NoSpellingError(Exception):
    """There is no spelling library on this computer, or it cannot read the dictionary."""


class Speller:
    """The words of one language, with those of human resources and technology."""

    def __init__(self, backend: Backend, language: str) -> None:
        self._backend = backend
        self._trade = trade_words(language)
        self._met: dict[str, bool] = {}
        self._meant: dict[str, tuple[str, ...]] = {}

    def knows(self, word: str) -> bool:
        """Tell whether a word is spelled right, or is most likely a name."""
        known = self._met.get(word)
        if known is None:
            known = self._met[word] = self._listed(word) or self._is_name(word)
        return known

    def suggest(self, word: str) -> tuple[str, ...]:
        """Return words that could be meant, the most likely first."""
        meant = self._meant.get(word)
        if meant is None:
            near = suggesting.near(word, self._listed)
            meant = near or suggesting.kept(self._backend.suggest(base(word)), word)
            self._meant[word] = meant
        return meant

    def _listed(self, word: str) -> bool:
        plain = base(word)
        if plain.lower() in self._trade:
            return True
        return self._backend.spell(plain) or self._backend.spell(word.replace("’", "'"))

    def _is_name(self, word: str) -> bool:
        """Tell whether a word begins with a capital and is no slip in any word of the language."""
        if not word[:1].isupper():
            return False
        return not any(map(self._backend.spell, suggesting.slips(base(word).lower())))


@cache
def speller(path: Path, language: str) -> Speller:
    """Return what looks words up in a dictionary, or raise NoSpellingError."""
    return Speller(_hunspell(path), language)


def _hunspell(path: Path) -> Backend:
    try:
        # Imported here: where it is missing, everything else works.
        from hunspell import Hunspell  # noqa: PLC0415
    except ImportError as error:
        raise NoSpellingError(str(error)) from error
    try:
        read = Hunspell(path.stem, hunspell_data_dir=str(path.parent), system_encoding="UTF-8")
    except (OSError, ValueError, MemoryError) as error:
        raise NoSpellingError(str(error)) from error
    return _Tolerant(read)


class _Tolerant:
    """Hunspell, which fails at a word that the encoding of its dictionary cannot hold."""

    def __init__(self, read: Backend) -> None:
        self._read = read

    def spell(self, word: str) -> bool:
        try:
            return bool(self._read.spell(word))
        except UnicodeError:
            return True

    def suggest(self, word: str) -> Iterable[str]:
        try:
            return self._read.suggest(word)
        except UnicodeError:
            return ()
