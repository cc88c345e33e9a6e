"""Locks beside files: who has a posting open, so that two people do not write over each other.

The lock of ``job.jobpost`` is the file ``.~lock.job.jobpost#``. It says who, where and since
when, for people on other computers and in folders that a sync program carries about. On one
computer the system holds a lock on that file as well, which ends with the program however it
ends: what a crash leaves behind is taken over without a question.
"""

from __future__ import annotations

import datetime as dt
import getpass
import os
import platform
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

import msgspec

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl
    import pwd

SILENCE = dt.timedelta(minutes=15)
"""A lock of another computer that shows no sign of life for so long may be taken over."""

_BEYOND = 1 << 30
"""Windows keeps others from reading the byte that is locked: one far behind the words."""
_LIMIT = 10_000
_TRIES = 5


class Holder(msgspec.Struct, frozen=True, kw_only=True):
    """Who has a file open: the person, the computer, and since when."""

    who: str = ""
    host: str = ""
    login: str = ""
    since: dt.datetime | None = None

    @property
    def here(self) -> bool:
        """Whether it is a program on this computer, which is running then."""
        return self.host == platform.node()

    @property
    def is_me(self) -> bool:
        """Whether it is the same person, on this computer or another."""
        return bool(self.login) and self.login == login()


class Lock:
    """A lock that this program holds until it is released."""

    def __init__(self, path: Path, handle: int) -> None:
        self.path = path
        self._handle = handle

    def show_life(self) -> None:
        """Let people on other computers see that the program still runs."""
        with suppress(OSError):
            os.utime(self.path)

    def follow(self, path: Path) -> bool:
        """Go with a file that was moved together with its folder; tell whether that is so."""
        moved = _is_at(self._handle, place(path))
        if moved:
            self.path = place(path)
        return moved

    def is_mine(self) -> bool:
        """Tell whether nobody has taken the lock over."""
        return _is_at(self._handle, self.path) and _read(self.path) == _read_handle(self._handle)

    def release(self) -> None:
        """Give the file free."""
        if self._handle < 0:
            return
        mine, windows = self.is_mine(), sys.platform == "win32"
        if mine and not windows:
            # Before it is let go: nobody must come to hold a file that is about to vanish.
            _remove(self.path)
        os.close(self._handle)
        self._handle = -1
        if mine and windows:
            _remove(self.path)


Answer: TypeAlias = Lock | Holder | None


def place(path: Path) -> Path:
    """Return where the lock of a file is: beside the file itself, not beside a link to it."""
    target = Path(os.path.realpath(path))
    return target.with_name(f".~lock.{target.name}#")


def take(path: Path, *, over: bool = False) -> Answer:
    """Lock a file, or return who has it; nothing where no lock can be, as in a read-only folder.

    With ``over``, a lock of another computer does not count.
    """
    for _ in range(_TRIES):
        try:
            handle = os.open(place(path), os.O_RDWR | os.O_CREAT | _BINARY, 0o666)
        except (OSError, ValueError):
            return _foreign(path)
        answer = _held(place(path), handle, over=over)
        if isinstance(answer, Lock):
            return answer
        os.close(handle)
        if answer is not None:
            return answer
    return None


def holder(path: Path) -> Holder | None:
    """Return who has a file open, without trying to lock it; a dead lock counts until taken."""
    return _read(place(path))


def may_take_over(path: Path) -> bool:
    """Tell whether the lock of another computer has shown no life for long enough."""
    try:
        age = time.time() - place(path).stat().st_mtime
    except OSError:
        return True
    there = holder(path)
    return (there is None or not there.here) and age > SILENCE.total_seconds()


# ---------------------------------------------------------------------- the file of a lock

_BINARY = getattr(os, "O_BINARY", 0)


def _held(where: Path, handle: int, *, over: bool) -> Answer:
    """Return the lock, or who has it; nothing where the file vanished and it must begin anew."""
    if not _lock(handle):
        return _read(where) or Holder(host=platform.node())
    if not _is_at(handle, where):
        return None
    there = _read_handle(handle)
    if there is not None and not there.here and not over:
        return there
    return Lock(where, handle) if _write(handle) else Holder()


def _foreign(path: Path) -> Holder | None:
    """Return who has a file open where nothing can be written; only others can be there."""
    there = _read(place(path))
    return there if there is not None and not there.here else None


def _lock(handle: int) -> bool:
    """Have the system lock a file, where it can; tell whether no other program has."""
    try:
        if sys.platform == "win32":
            os.lseek(handle, _BEYOND, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return True  # a file system without such locks: what the file says has to do
    return True


def _is_at(handle: int, where: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), where.stat())
    except OSError:
        return False


def _write(handle: int) -> bool:
    me = Holder(
        who=_name(),
        host=platform.node(),
        login=login(),
        since=dt.datetime.now().astimezone().replace(microsecond=0),
    )
    try:
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, msgspec.json.encode(me) + b"\n")
    except OSError:
        return False
    return True


def _read(where: Path) -> Holder | None:
    try:
        with where.open("rb") as file:
            return _understood(file.read(_LIMIT))
    except OSError:
        return None


def _read_handle(handle: int) -> Holder | None:
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        return _understood(os.read(handle, _LIMIT))
    except OSError:
        return None


def _understood(data: bytes) -> Holder | None:
    """Return what a lock says; one that another program wrote, or nobody has yet, says nothing."""
    try:
        return msgspec.json.decode(data, type=Holder)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


def _remove(where: Path) -> None:
    with suppress(OSError):
        where.unlink()


def login() -> str:
    """Return the name that the person has on this computer, or nothing."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def _name() -> str:
    """Return the full name of the person, where the system knows it."""
    if sys.platform != "win32":
        with suppress(KeyError):
            full = pwd.getpwuid(os.getuid()).pw_gecos.partition(",")[0].strip()
            return full or login()
    return login()
