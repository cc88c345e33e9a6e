"""A disk that fails: each call of the system that a write makes, and each way it can fail."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from io import FileIO
from pathlib import Path

import pytest

CALLS = ("open", "write", "fsync", "rename")
ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES)
_HALF = 2


class _Full(FileIO):
    """A file that takes half of what is written to it."""

    def __init__(self, path: Path, error: OSError) -> None:
        super().__init__(path, "x")
        self._error = error

    def write(self, data: bytes) -> int:  # type: ignore[override]
        super().write(data[: len(data) // _HALF])
        raise self._error


class _Disk:
    """A disk, which is a folder here, on which a call of the system fails."""

    def __init__(self, folder: Path, call: str, number: int) -> None:
        self._folder, self._call = folder, call
        self._error = OSError(number, os.strerror(number))
        self._open, self._replace, self._fsync = Path.open, Path.replace, os.fsync

    def _fails(self, call: str, path: Path) -> bool:
        written = path.name.endswith(".part") and path.is_relative_to(self._folder)
        return call == self._call and written

    def open(self, path: Path, mode: str = "r", **named: object) -> object:
        if self._fails("open", path):
            raise self._error
        if self._fails("write", path):
            return _Full(path, self._error)
        return self._open(path, mode, **named)  # type: ignore[call-overload]

    def fsync(self, handle: int) -> None:
        if self._fails("fsync", Path(f"/proc/self/fd/{handle}").readlink()):
            raise self._error
        self._fsync(handle)

    def replace(self, path: Path, target: Path) -> Path:
        if self._fails("rename", path):
            raise self._error
        return self._replace(path, target)


@contextmanager
def failing(call: str, number: int, folder: Path) -> Iterator[None]:
    """Let a call of the system fail for every file that is written in a folder."""
    disk = _Disk(folder, call, number)
    with pytest.MonkeyPatch.context() as patch:
        # Functions of their own, as a method that is bound already would not be given the path.
        patch.setattr(Path, "open", lambda path, *a, **named: disk.open(path, *a, **named))  # noqa: PLW0108
        patch.setattr(Path, "replace", lambda path, to: disk.replace(path, to))  # noqa: PLW0108
        patch.setattr(os, "fsync", disk.fsync)
        yield
