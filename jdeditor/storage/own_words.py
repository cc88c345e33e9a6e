"""The words that the user has added to the dictionary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jdeditor.storage import atomic, places
from jdeditor.storage.problems import FileProblem

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_LIMIT = 5_000_000


def words() -> tuple[str, ...]:
    """Return the words that the user has added, in their order; none where nothing can be read."""
    try:
        text = atomic.read(_file(), _LIMIT).decode("utf-8", "replace")
    except FileProblem:
        return ()
    return tuple(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))


def keep(every: Iterable[str]) -> None:
    """Make these the words that the user has added, or raise FileProblem."""
    lines = sorted(dict.fromkeys(every), key=str.lower)
    atomic.make_folder(_file().parent)
    atomic.write(_file(), "".join(f"{line}\n" for line in lines).encode("utf-8"))


def _file() -> Path:
    return places.data_folder() / "words.txt"
