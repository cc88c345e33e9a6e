"""The files that the user had open last, for the start page.

A convenience: where the list cannot be read it is empty, and where it cannot be written the
work goes on.
"""

from __future__ import annotations

import datetime as dt
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from jdeditor.posting.vocabulary import Status
from jdeditor.storage import atomic, places
from jdeditor.storage.problems import FileProblem

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST = 500
_LIMIT = 1_000_000


class Recent(msgspec.Struct, frozen=True, kw_only=True):
    """A file as it was when the user last opened or saved it."""

    path: str
    title: str = ""
    status: Status = Status.DRAFT
    opened: dt.datetime
    pinned: bool = False


def recent() -> tuple[Recent, ...]:
    """Return the files, pinned ones first and then by time, the newest first."""
    try:
        return _arranged(_rows(atomic.read(_file(), _LIMIT)))
    except (FileProblem, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ()


def _rows(data: bytes) -> list[Recent]:
    """Return the entries of the list; those that another program has spoiled are left out."""
    with suppress(msgspec.DecodeError):  # five times as quick, where all are whole
        whole = msgspec.json.decode(data, type=list[Recent])
        if all(row.opened.tzinfo for row in whole):
            return whole
    raw = msgspec.json.decode(data, type=list[msgspec.Raw])
    return [row for one in raw if (row := _row(one))]


def remember(path: Path, title: str, status: Status) -> None:
    """Put a file at the top of the list; a pin that it has stays."""
    place = os.path.abspath(path)  # noqa: PTH100 - a link stays the name that the user knows
    pinned = any(row.pinned for row in recent() if row.path == place)
    now = dt.datetime.now(dt.UTC)
    _change(place, Recent(path=place, title=title, status=status, opened=now, pinned=pinned))


def pin(path: str, *, pinned: bool) -> None:
    """Keep a file of the list above the others, or no longer."""
    for row in recent():
        if row.path == path:
            _change(path, msgspec.structs.replace(row, pinned=pinned))


def forget(path: str) -> None:
    """Take a file from the list; the file itself stays."""
    _change(path, None)


def _change(path: str, new: Recent | None) -> None:
    others = [row for row in recent() if row.path != path]
    rows = _arranged([new, *others] if new else others)
    # A file name that is no text, as Linux allows, cannot stand in the list.
    with suppress(OSError, FileProblem, UnicodeEncodeError):
        packed = msgspec.json.format(msgspec.json.encode(rows), indent=2) + b"\n"
        _file().parent.mkdir(parents=True, exist_ok=True)
        atomic.write(_file(), packed)


def _arranged(rows: Iterable[Recent]) -> tuple[Recent, ...]:
    newest = sorted(rows, key=lambda row: row.opened, reverse=True)
    return tuple(sorted(newest, key=lambda row: not row.pinned)[:_MOST])


def _row(raw: msgspec.Raw) -> Recent | None:
    """Return an entry of the list; one that another program has spoiled is left out."""
    with suppress(msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        row = msgspec.json.decode(raw, type=Recent)
        return row if row.opened.tzinfo else None
    return None


def _file() -> Path:
    return places.config_folder() / "recent.json"
