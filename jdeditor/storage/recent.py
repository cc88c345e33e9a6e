"""The files that the user had open last, for the start page.

A convenience: where the list cannot be read it is empty, and where it cannot be written the
work goes on.
"""

from __future__ import annotations

import datetime as dt
import json
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from jdeditor.posting.vocabulary import Status
from jdeditor.storage import atomic, places
from jdeditor.storage.problems import FileProblem

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST = 500
_LIMIT = 1_000_000


class Recent(NamedTuple):
    """A file as it was when the user last opened or saved it."""

    path: str
    opened: dt.datetime
    title: str = ""
    status: Status = Status.DRAFT
    pinned: bool = False


def recent() -> tuple[Recent, ...]:
    """Return the files, pinned ones first and then by time, the newest first."""
    try:
        rows = json.loads(atomic.read(_file(), _LIMIT))
    except (FileProblem, ValueError, RecursionError):
        return ()
    return _arranged(filter(None, map(_row, rows))) if isinstance(rows, list) else ()


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
            _change(path, row._replace(pinned=pinned))


def forget(path: str) -> None:
    """Take a file from the list; the file itself stays."""
    _change(path, None)


def _change(path: str, new: Recent | None) -> None:
    others = [row for row in recent() if row.path != path]
    rows = _arranged([new, *others] if new else others)
    # A file name that is no text, as Linux allows, cannot stand in the list.
    with suppress(OSError, FileProblem, UnicodeEncodeError):
        packed = _packed(rows)
        _file().parent.mkdir(parents=True, exist_ok=True)
        atomic.write(_file(), packed)


def _arranged(rows: Iterable[Recent]) -> tuple[Recent, ...]:
    newest = sorted(rows, key=lambda row: row.opened, reverse=True)
    return tuple(sorted(newest, key=lambda row: not row.pinned)[:_MOST])


def _row(entry: object) -> Recent | None:
    """Return an entry of the list; one that another program has spoiled is left out.

    Read by hand: the start page waits for this, and for no library that could do it.
    """
    match entry:
        case {"path": str(path), "opened": str(opened), **rest}:
            title, status = rest.get("title", ""), rest.get("status", Status.DRAFT.value)
            with suppress(ValueError):
                when = dt.datetime.fromisoformat(opened)
                if when.tzinfo and isinstance(title, str):
                    return Recent(path, when, title, Status(status), rest.get("pinned") is True)
    return None


def _packed(rows: Iterable[Recent]) -> bytes:
    entries = [
        row._asdict() | {"opened": row.opened.isoformat(), "status": row.status.value}
        for row in rows
    ]
    return json.dumps(entries, ensure_ascii=False, indent=2).encode() + b"\n"


def _file() -> Path:
    return places.config_folder() / "recent.json"
