"""Reading and writing whole files: a file is the old one or the new one, never a half."""

from __future__ import annotations

import errno
import os
import stat
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from jdeditor.storage import problems
from jdeditor.storage.problems import FileProblem

if TYPE_CHECKING:
    from collections.abc import Iterator

NOT_A_FILE = "This is not an ordinary file: choose another."
TOO_LARGE = "The file is far too large for what it should be: choose another."
BAD_NAME = "This name holds a character that no file name may have: choose another name."

_PART, _LETTERS = ".part", 16
_PART_LENGTH = 1 + _LETTERS + len(_PART)
_OLD_S = 3600
"""No write takes so long, on this computer or on another that shares the folder."""

_PATIENCE = (0.05, 0.1, 0.2, 0.4)
"""Pauses in seconds while a virus scanner or a sync program lets go of a file on Windows."""


def read(path: Path, limit: int) -> bytes:
    """Return the bytes of a file of at most ``limit`` bytes, or raise FileProblem."""
    try:
        _check_ordinary(path, path)
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise problems.reading(path, error) from error
    except ValueError as error:
        raise FileProblem(path, BAD_NAME) from error
    if len(data) > limit:
        raise FileProblem(path, TOO_LARGE)
    return data


def write(path: Path, data: bytes, *, durable: bool = True) -> None:
    """Put ``data`` in a file in one step, or raise FileProblem and leave what was there.

    A link stays a link, and a file that was there keeps its owner and permissions. What is not
    ``durable`` may be lost in a power cut, and is written in a tenth of the time.
    """
    try:
        target = Path(os.path.realpath(path))
        with _new_file_beside(target) as fresh:
            permissions = _permissions(path, target)
            _fill(fresh, data, permissions, durable=durable)
            if permissions is not None:
                _belong(fresh, target, permissions)
            _put(fresh, target)
        if durable:
            _settle(target.parent)
    except OSError as error:
        raise problems.writing(path, error) from error
    except ValueError as error:
        raise FileProblem(path, BAD_NAME) from error


def make_folder(path: Path) -> None:
    """Make a folder and those above it where they are missing, or raise FileProblem."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise problems.writing(path, error) from error


def tidy(folder: Path) -> None:
    """Remove what programs that were killed in the middle of a write have left in a folder."""
    with suppress(OSError):
        for path in folder.glob(f".*{_PART}"):
            if len(path.name) == _PART_LENGTH and time.time() - path.stat().st_mtime > _OLD_S:
                path.unlink()


def _check_ordinary(path: Path, target: Path) -> int:
    """Return the mode of a file; a device or a pipe could block for ever, or be replaced."""
    mode = target.stat().st_mode
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(mode):
        raise FileProblem(path, NOT_A_FILE)
    return mode


def _permissions(path: Path, target: Path) -> int | None:
    """Return the permission bits to keep; a file that may not be written is refused."""
    try:
        mode = _check_ordinary(path, target)
    except FileNotFoundError:
        return None
    if not os.access(target, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    return stat.S_IMODE(mode)


@contextmanager
def _new_file_beside(target: Path) -> Iterator[Path]:
    """Yield the path of a file to fill, and see that it is gone afterwards."""
    # A short name of its own: one made of the target's name could be too long.
    fresh = target.parent / f".{os.urandom(_LETTERS // 2).hex()}{_PART}"
    try:
        yield fresh
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def _fill(fresh: Path, data: bytes, permissions: int | None, *, durable: bool) -> None:
    with fresh.open("xb") as file:
        if permissions is not None:
            fresh.chmod(permissions)
        file.write(data)
        if durable:
            file.flush()
            os.fsync(file.fileno())


def _belong(fresh: Path, target: Path, permissions: int) -> None:
    """Give a file the owner, the group and the access lists of another, as far as one may."""
    if sys.platform == "win32":
        return
    mine, there = fresh.stat(), target.stat()
    if mine.st_gid != there.st_gid:
        with suppress(OSError):
            os.chown(fresh, -1, there.st_gid)
    if mine.st_uid != there.st_uid:
        with suppress(OSError):
            os.chown(fresh, there.st_uid, -1)
    if sys.platform == "linux":
        _copy_attributes(fresh, target)
    # Another owner takes some of them away.
    fresh.chmod(permissions)


def _copy_attributes(fresh: Path, target: Path) -> None:
    """Copy what Linux keeps of a file beside it, access lists among it."""
    if sys.platform == "linux":
        with suppress(OSError):
            for name in os.listxattr(target):
                with suppress(OSError):
                    os.setxattr(fresh, name, os.getxattr(target, name))


def _put(fresh: Path, target: Path) -> None:
    if sys.platform == "win32":
        for pause in _PATIENCE:
            with suppress(PermissionError):
                fresh.replace(target)
                return
            time.sleep(pause)
    fresh.replace(target)


def _settle(folder: Path) -> None:
    """Have the system write the folder too, so that the new name outlives a power cut."""
    if sys.platform == "win32":
        return
    # Some network file systems cannot; the file itself is safe there all the same.
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
