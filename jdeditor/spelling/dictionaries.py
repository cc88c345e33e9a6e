"""The dictionaries there are: shipped, added by the user, or found where other programs keep them.

A dictionary is a pair of files as Hunspell reads them, ``NAME.aff`` and ``NAME.dic``.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from jdeditor import assets

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_USUAL = {"en": "en-US", "de": "de-DE", "fr": "fr-FR", "es": "es-ES", "pt": "pt-PT"}
"""Where a language is asked for without a country."""

_NEXT_BEST = {"en": "en-GB"}
"""Where a country has no dictionary: the other countries of a language write like this one."""


class Dictionary(NamedTuple):
    """A dictionary of a language such as *en-GB*; ``shipped`` came with the program."""

    language: str
    path: Path
    shipped: bool = False


def shipped() -> Path:
    """Return the folder of the dictionaries that came with the program."""
    return assets.resources() / "dictionaries"


def dictionaries(own: Path) -> dict[str, Dictionary]:
    """Return every dictionary by its language; the user's own come first, then the shipped."""
    found: dict[str, Dictionary] = {}
    for folder in (own, shipped(), *_elsewhere()):
        for path in _in_folder(folder):
            language = path.stem.replace("_", "-")
            found.setdefault(language, Dictionary(language, path, folder == shipped()))
    return found


def dictionary_for(language: str, known: dict[str, Dictionary]) -> Dictionary | None:
    """Return the dictionary for the language of a posting, or nothing."""
    head = language.partition("-")[0]
    others = (_USUAL.get(head, ""),) if language == head else (_NEXT_BEST.get(head, ""),)
    wanted = (language, *others, head, _USUAL.get(head, ""))
    exact = next((known[name] for name in wanted if name in known), None)
    same = (one for name, one in sorted(known.items()) if name.partition("-")[0] == head)
    return exact or next(same, None)


def _in_folder(folder: Path) -> Iterator[Path]:
    try:
        names = sorted(folder.glob("*.dic"))
    except OSError:
        return
    for path in names:
        if path.with_suffix(".aff").is_file() and not path.stem.startswith("hyph"):
            yield path


def _elsewhere() -> Iterable[Path]:
    """Return the folders where systems and LibreOffice keep theirs."""
    if sys.platform == "win32":
        roots = [Path(os.environ.get(name, "")) for name in ("PROGRAMFILES", "PROGRAMFILES(X86)")]
        offices = [root / "LibreOffice" / "share" / "extensions" for root in roots]
        return [folder for office in offices for folder in _below(office)]
    if sys.platform == "darwin":
        office = Path("/Applications/LibreOffice.app/Contents/Resources/extensions")
        return [Path.home() / "Library/Spelling", Path("/Library/Spelling"), *_below(office)]
    offices = [Path("/usr/lib/libreoffice/share/extensions"), *Path("/opt").glob("libreoffice*")]
    return [
        Path("/usr/share/hunspell"),
        Path("/usr/share/myspell/dicts"),
        *(folder for office in offices for folder in _below(office)),
    ]


def _below(folder: Path) -> Iterator[Path]:
    """Return the folders of dictionaries below one of LibreOffice's."""
    try:
        yield from sorted({path.parent for path in folder.glob("**/dict-*/*.dic")})
    except OSError:
        return
