"""The names of exported files: usual ones, and such as every system takes."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jdeditor.document.inline import BLANK, plain
from jdeditor.storage import looking

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable
    from pathlib import Path

    from jdeditor.posting.posting import Posting

LONGEST = 180
"""Bytes of a name: with its ending and a number it stays below the 255 that systems take."""

_NO_FILE_NAME = frozenset('<>:"/\\|?*')
_NO_TEXT = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Unicode's categories of what cannot be seen, or is no character at all."""
_JOINERS = frozenset("\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}")
_OF_WINDOWS = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)")
"""Names of devices, which Windows gives to no file whatever its ending."""
_NUMBER = re.compile(r" \((\d+)\)$")


def usual(posting: Posting, day: dt.date) -> str:
    """Return the name that an export has unless the person gives another.

    Title, employer and day; what is still blank is left out.
    """
    nameless = QCoreApplication.translate("FileNames", "Job posting")
    parts = (part(posting.title) or nameless, part(posting.employer.name), day.isoformat())
    return safe(" - ".join(filter(None, parts)))


def part(markup: str) -> str:
    """Return the words of a field as a part of a name, without blanks."""
    return safe(BLANK.sub("", plain(markup)))


def safe(name: str) -> str:
    """Return a name, without ending, that every system takes; it may be empty."""
    whole = unicodedata.normalize("NFC", name.encode("utf-8", "ignore").decode())
    words = "".join(" " if _unfit(char) else char for char in whole)
    # Behind a leading dot a file hides, and Windows drops dots and spaces from the end.
    words = _shortened(" ".join(words.split()).strip(" ."))
    return _OF_WINDOWS.sub(r"\1_", words) if _OF_WINDOWS.match(words) else words


def numbered(name: str) -> str:
    """Return the next name in line: “Nurse” gives “Nurse (2)”, which gives “Nurse (3)”."""
    last = _NUMBER.search(name)
    return f"{name[: last.start()]} ({int(last[1]) + 1})" if last else f"{name} (2)"


def free(folder: Path, name: str, endings: Iterable[str], own: frozenset[Path]) -> str:
    """Return the first name in line under which nothing stands but files that are our own."""
    endings = tuple(endings)
    while any(
        looking.is_there(file := folder / f"{name}.{one}") and file not in own for one in endings
    ):
        name = numbered(name)
    return name


def _unfit(char: str) -> bool:
    if char in _NO_FILE_NAME:
        return True
    return unicodedata.category(char) in _NO_TEXT and char not in _JOINERS


def _shortened(words: str) -> str:
    return words.encode()[:LONGEST].decode(errors="ignore").strip(" .")
