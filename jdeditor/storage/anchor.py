"""Where a file is now: it may be renamed, or its folder, while somebody works on it."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from jdeditor.storage import looking

if sys.platform == "darwin":
    import fcntl

_LONGEST = 4096
_BINS = ("trash", "$recycle.bin", "#recycle", "@recycle")
"""What is deleted goes there on some desktops and network disks."""


class Anchor:
    """Holds on to a file and its folder; Windows renames neither while the file is locked."""

    def __init__(self, path: Path) -> None:
        self._name = path.name
        self._parents = frozenset(Path(os.path.realpath(path)).parts)
        self._file = _held(path)
        self._folder = _held(path.parent)

    def now(self) -> Path | None:
        """Return where the file is by now, or nothing where it is gone.

        In a hidden folder it is gone: there systems and sync programs put what was deleted.
        """
        for handle, name in ((self._file, ""), (self._folder, self._name)):
            place = _place(handle)
            there = place / name if place is not None else None
            if there is not None and looking.is_file(there) and not self._is_hidden(there):
                return there
        return None

    def _is_hidden(self, there: Path) -> bool:
        fresh = (part for part in there.parent.parts if part not in self._parents)
        return any(part.startswith(".") or part.lower() in _BINS for part in fresh)

    def close(self) -> None:
        """Let go."""
        for handle in (self._file, self._folder):
            if handle >= 0:
                os.close(handle)
        self._file = self._folder = -1


def _held(path: Path) -> int:
    if sys.platform == "win32":
        return -1
    try:
        return os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    except (OSError, ValueError):
        return -1


def _place(handle: int) -> Path | None:
    """Return the path that the system has for something that is open, if it still has one."""
    if handle < 0:
        return None
    with suppress(OSError):
        place = Path(_name(handle))
        if os.path.samestat(os.fstat(handle), place.stat()):
            return place
    return None


def _name(handle: int) -> str:
    if sys.platform == "darwin":
        found = fcntl.fcntl(handle, fcntl.F_GETPATH, bytes(_LONGEST))
        return os.fsdecode(found.rstrip(b"\0"))
    return os.readlink(f"/proc/self/fd/{handle}")  # noqa: PTH115 - a name, not a path to follow
