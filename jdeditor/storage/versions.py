"""The versions of each posting: what it said when it was opened, saved, exported or named.

They are kept in the person's own data folder, one folder a document. Each version is one file
with the posting word for word in it, written whole or not at all.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import msgspec
from msgspec.structs import replace

from jdeditor.posting import sections
from jdeditor.posting.difference import Difference, difference
from jdeditor.posting.posting import Posting
from jdeditor.posting.texts import texts
from jdeditor.posting.word_difference import Mark
from jdeditor.storage import atomic, documents, posting_file, sent, thinning
from jdeditor.storage.problems import FileProblem
from jdeditor.storage.version import Reason, Version

UNREADABLE = "This version cannot be read any more: choose another."

_VERSION = ".version"
_LIMIT = 25_000_000
_STAMP = "%Y%m%dT%H%M%S%f"


class _File(msgspec.Struct, frozen=True, kw_only=True):
    """What stands in the file of a version."""

    version: Version
    posting: msgspec.Raw


def versions(key: str) -> tuple[Version, ...]:
    """Return the versions of a document, the newest first; what cannot be read is left out."""
    with suppress(OSError):
        files = sorted((documents.folder() / key).glob(f"*{_VERSION}"), reverse=True)
        return tuple(read.version for file in files if (read := _read(file)))
    return ()


def load(key: str, version: Version) -> Posting:
    """Return the posting of a version, or raise FileProblem."""
    file = _file(key, version)
    read = _read(file)
    if read is None:
        raise FileProblem(file, UNREADABLE)
    return posting_file.decode(bytes(read.posting), file)


def given_up() -> tuple[tuple[str, Version], ...]:
    """Return what was closed without saving in the last month, the newest first, by document."""
    now = dt.datetime.now(dt.UTC)
    found = [
        (key, version)
        for key in documents.known()
        for version in versions(key)
        if version.reason is Reason.DISCARDED and now - version.kept <= thinning.GIVEN_UP
    ]
    return tuple(sorted(found, key=lambda row: row[1].kept, reverse=True))


def keep(key: str, posting: Posting, reason: Reason, path: Path | None = None) -> Version:
    """Keep a version, or raise FileProblem; a text that is the last one already stays once.

    ``path`` is the posting's own file, where the text is what stands in it.
    """
    there = versions(key)
    last = there[0] if there else None
    if last is not None and last.digest == digest(posting):
        version = _with_reason(key, last, reason)
    else:
        version = _made(posting, reason, _last(key, last))
        _put(key, version, posting_file.encode(posting))
        _thin(key, (version, *there))
    if path is not None:
        documents.note(key, path, posting_file.digest(path))
    return version


def digest(posting: Posting) -> str:
    """Return what tells one text from another."""
    return hashlib.sha256(posting_file.encode(posting)).hexdigest()


def _made(posting: Posting, reason: Reason, before: Posting | None) -> Version:
    now = dt.datetime.now(dt.UTC)
    changed = difference(before, posting) if before is not None else Difference()
    return Version(
        id=f"{now.strftime(_STAMP)}-{digest(posting)[:8]}",
        kept=now,
        reason=reason,
        digest=digest(posting),
        words=_words(posting),
        added=changed.words(Mark.ADDED),
        removed=changed.words(Mark.REMOVED),
        title=posting.title.strip(),
    )


def _last(key: str, version: Version | None) -> Posting | None:
    try:
        return load(key, version) if version is not None else None
    except FileProblem:
        return None


def _words(posting: Posting) -> int:
    """Return how many words the public reads."""
    unseen = ("inside", "approval", *posting.hidden)
    shown = (key for key in sections.all_keys(posting) if key not in unseen)
    return sum(len(found.text.split()) for key in shown for found in texts(posting, key))


def record(
    key: str, posting: Posting, files: Iterable[tuple[str, Path]], path: Path | None
) -> None:
    """Keep what was exported, and that these files came of it, or raise FileProblem.

    ``files`` are pairs of a format and a file, ``path`` is the posting's own file.
    """
    version = keep(key, posting, Reason.EXPORTED)
    for format_, file in files:
        sent.record(key, version, format_, file, path)


def name(key: str, version: Version, words: str) -> Version:
    """Give a version a name, by which it is kept for good, or raise FileProblem."""
    return _rewritten(key, replace(version, name=words.strip()))


def _with_reason(key: str, version: Version, reason: Reason) -> Version:
    """Return a version with the reason that says more."""
    order = list(Reason)
    if order.index(reason) <= order.index(version.reason):
        return version
    return _rewritten(key, replace(version, reason=reason))


def _rewritten(key: str, version: Version) -> Version:
    file = _file(key, version)
    read = _read(file)
    if read is None:
        raise FileProblem(file, UNREADABLE)
    _put(key, version, bytes(read.posting))
    return version


def _put(key: str, version: Version, data: bytes) -> None:
    whole = _File(version=version, posting=msgspec.Raw(data))
    # Of what is closed without saving, this is the only copy.
    alone = version.reason is Reason.DISCARDED
    documents.write(_file(key, version), msgspec.json.encode(whole), durable=alone)


def tidy() -> None:
    """Let go of documents that never had a file and were given up more than a month ago."""
    now = dt.datetime.now(dt.UTC)
    for key in documents.known():
        if not key.startswith(documents.UNSAVED) or sent.exports(key):
            continue
        if all(now - one.kept > thinning.GIVEN_UP and not one.name for one in versions(key)):
            shutil.rmtree(documents.folder() / key, ignore_errors=True)


def _thin(key: str, there: Iterable[Version]) -> None:
    """Let go of versions that nobody will miss."""
    needed = {record.version for record in sent.exports(key)}
    for version in thinning.unneeded(there, needed, dt.datetime.now(dt.UTC)):
        with suppress(OSError):
            _file(key, version).unlink()


def _file(key: str, version: Version) -> Path:
    return documents.folder() / key / f"{version.id}{_VERSION}"


def _read(file: Path) -> _File | None:
    try:
        return msgspec.json.decode(atomic.read(file, _LIMIT), type=_File)
    except (FileProblem, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
