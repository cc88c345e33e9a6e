"""Recovery copies: what a person has typed, kept until it is safely saved or given up.

One file a posting, in the program's own folder, written whole or not at all. The posting in it
is a posting file word for word, so that a copy can be rescued by hand.
"""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from pathlib import Path

import msgspec

from jdeditor.posting.posting import Posting
from jdeditor.storage import atomic, places, posting_file
from jdeditor.storage.problems import FileProblem

_LIMIT = 1_000_000_000
"""What was kept here comes back, even where it is too long for a file of its own."""


class Copy(msgspec.Struct, frozen=True, kw_only=True):
    """A recovery copy: of which posting, when it was kept, and the file it belongs to, if any.

    ``seen`` is the digest of that file as it was when the work began.
    """

    id: str
    posting: Posting
    kept: dt.datetime
    path: Path | None = None
    seen: str = ""


class _File(msgspec.Struct, frozen=True, kw_only=True):
    """What stands in the file of a copy."""

    kept: dt.datetime
    path: str = ""
    seen: str = ""
    posting: msgspec.Raw


def keep(id_: str, posting: Posting, path: Path | None, seen: str = "") -> dt.datetime:
    """Write the copy of a posting, or raise FileProblem; return when it was kept."""
    now = dt.datetime.now().astimezone()
    inside = msgspec.Raw(posting_file.encode(posting))
    # Where the name of its file is no text, the work belongs to no file: it is kept all the same.
    belongs = places.said(path) if path and places.said(path) == str(path) else ""
    data = msgspec.json.encode(_File(kept=now, path=belongs, seen=seen, posting=inside))
    file = _file(id_)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileProblem(file, "The recovery folder cannot be made.") from error
    atomic.write(file, data)
    return now


def drop(id_: str) -> None:
    """Remove the copy of a posting, if there is one."""
    with suppress(OSError):
        _file(id_).unlink(missing_ok=True)


def ids() -> tuple[str, ...]:
    """Return the id of every copy there is."""
    return tuple(file.stem for file in places.recovery_copies())


def copy(id_: str) -> Copy | None:
    """Return a copy, or nothing where it cannot be read; its file stays either way."""
    file = _file(id_)
    try:
        read = msgspec.json.decode(atomic.read(file, _LIMIT), type=_File)
        posting = posting_file.decode(bytes(read.posting), file)
    except (FileProblem, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    path = Path(read.path) if read.path else None
    return Copy(id=id_, posting=posting, kept=_moment(read.kept), path=path, seen=read.seen)


def _moment(kept: dt.datetime) -> dt.datetime:
    """Return a time that can be compared with others, of whatever a damaged copy says."""
    return kept if kept.tzinfo else kept.replace(tzinfo=dt.UTC)


def _file(id_: str) -> Path:
    return places.recovery_folder() / f"{id_}{places.KEPT}"
