"""Which document a posting file is, so that its versions are found again.

A document is known by the place of its file, and nothing is added to the file, which may be sent
to anybody. A file at a new place, whose text is the last one of a file that is gone, is that file.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from pathlib import Path

import msgspec

from jdeditor.storage import atomic, looking, places, posting_file
from jdeditor.storage.problems import FileProblem

UNSAVED = "new-"
"""What the key of a document that has no file yet begins with."""

_ABOUT = "about.json"
_LIMIT = 100_000


class _About(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of a document: where its file is, and what was in it last."""

    path: str = ""
    digest: str = ""


def folder() -> Path:
    """Return the folder with a folder for each document, which need not be there yet."""
    return places.data_folder() / "versions"


def known() -> list[str]:
    """Return the key of every document that has versions."""
    with suppress(OSError):
        return [entry.name for entry in folder().iterdir()]
    return []


def place(key: str) -> Path | None:
    """Return where the file of a document was last, if it has one."""
    path = _about(key).path
    return Path(path) if path else None


def document(path: Path) -> str:
    """Return what a posting file's versions are kept under.

    A file at a new place whose text is the last one of a file that is gone is that file.
    """
    key = _key(path)
    if not looking.is_folder(folder() / key):
        _adopt(path, key)
    return key


def move(before: str, path: Path) -> str:
    """Keep a document's versions under the place that its file has now; return that."""
    key = _key(path)
    if before != key and looking.is_folder(folder() / before):
        _rename(before, key)
        note(key, path, _about(key).digest)
    return key


def _key(path: Path) -> str:
    there = os.path.normcase(os.path.realpath(path))
    return hashlib.sha256(there.encode("utf-8", "surrogatepass")).hexdigest()[:24]


def _adopt(path: Path, key: str) -> None:
    now = posting_file.digest(path)
    for other in known():
        about = _about(other)
        if now and about.digest == now and about.path and not looking.is_there(Path(about.path)):
            _rename(other, key)
            note(key, path, now)
            return


def _rename(before: str, key: str) -> None:
    """Give a folder of versions another name; where there is one already, both become one."""
    old, new = folder() / before, folder() / key
    with suppress(OSError):
        if not new.exists():
            old.rename(new)
            return
        for file in old.iterdir():
            if file.name != _ABOUT:
                file.rename(new / file.name)


def _about(key: str) -> _About:
    try:
        return msgspec.json.decode(atomic.read(folder() / key / _ABOUT, _LIMIT), type=_About)
    except (FileProblem, msgspec.DecodeError, UnicodeDecodeError):
        return _About()


def note(key: str, path: Path | None, digest: str) -> None:
    """Remember where the file of a document is, and what is in it."""
    if path is not None and looking.is_there(path):
        about = _About(path=os.path.realpath(path), digest=digest)
        with suppress(UnicodeEncodeError):
            write(folder() / key / _ABOUT, msgspec.json.encode(about))


def write(file: Path, data: bytes, *, durable: bool = False) -> None:
    """Write a file of a document, or raise FileProblem."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileProblem(file, "The folder of the versions cannot be made.") from error
    atomic.write(file, data, durable=durable)
