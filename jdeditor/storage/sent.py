"""Exported files: which one came from which version, to be found by what is in it."""

from __future__ import annotations

import datetime as dt
import hashlib
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from jdeditor.storage import atomic, documents, places
from jdeditor.storage.problems import FileProblem
from jdeditor.storage.version import Sent

if TYPE_CHECKING:
    from jdeditor.storage.version import Version

_SENT = ".sent"
_LIMIT = 100_000
_MOST = 250_000_000


def record(key: str, version: Version, format_: str, file: Path, posting: Path | None) -> None:
    """Record that a file was exported from a version, or raise FileProblem."""
    made = Sent(
        sha256=sha256(file),
        version=version.id,
        document=key,
        format=format_,
        file=places.said(file),
        exported=dt.datetime.now(dt.UTC),
        posting=places.said(posting),
    )
    documents.write(documents.folder() / key / f"{made.sha256}{_SENT}", msgspec.json.encode(made))


def sha256(file: Path) -> str:
    """Return the hash of a file's bytes, or raise FileProblem."""
    return hashlib.sha256(atomic.read(file, _MOST)).hexdigest()


def exports(key: str) -> tuple[Sent, ...]:
    """Return what was exported of a document, the newest first."""
    with suppress(OSError):
        found = (_record(file) for file in (documents.folder() / key).glob(f"*{_SENT}"))
        made = [one for one in found if one]
        return tuple(sorted(made, key=lambda one: one.exported, reverse=True))
    return ()


def which(file: Path) -> Sent | None:
    """Return what is known of an exported file, whatever it is called now, or raise FileProblem."""
    digest = sha256(file)
    with suppress(OSError):
        for found in documents.folder().glob(f"*/{digest}{_SENT}"):
            there = _record(found)
            if there is not None:
                # The folder may have another name by now.
                return replace(there, document=found.parent.name)
    return None


def _record(file: Path) -> Sent | None:
    try:
        return msgspec.json.decode(atomic.read(file, _LIMIT), type=Sent)
    except (FileProblem, msgspec.DecodeError, UnicodeDecodeError):
        return None
