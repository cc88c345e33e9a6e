"""Keeping recovery copies while a person works, away from the window's own thread."""

from __future__ import annotations

import os
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QThreadPool, QTimer, Signal

from jdeditor.storage import places, recovery
from jdeditor.storage.problems import FileProblem

if TYPE_CHECKING:
    from pathlib import Path

    from jdeditor.posting.posting import Posting
from jdeditor.ui.open_posting import OpenPosting
from jdeditor.ui.problems import told

PAUSE_MS = 1000
"""A copy follows the first edit after the last copy by so much, however long typing goes on."""


class Recovery(QObject):
    """The recovery copy of one open posting; ``kept`` carries when it was written.

    While it lives, no other program takes the copy for one that was left behind.
    """

    kept = Signal(object)
    failed = Signal(str)

    def __init__(self, document: OpenPosting, id_: str = "") -> None:
        super().__init__(document)
        self.id = id_ or os.urandom(8).hex()
        self._document = document
        self._lock = _lock(self.id)
        if id_:  # there is a copy already
            self._lock.tryLock(0)
        # One thread, so that copies are written, and removed, in the order of the edits.
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon.timeout.connect(self._keep)
        document.session.changed.connect(self._changed)
        document.saved.connect(self._drop)

    def flush(self) -> bool:
        """Write the copy now and wait for it; tell whether there is one."""
        self._soon.stop()
        self._keep()
        self._pool.waitForDone()
        return self.id in recovery.ids()

    def end(self, *, drop: bool = True) -> None:
        """Remove the copy: the posting is saved, or what was given up is kept as a version."""
        self._soon.stop()
        if drop:
            self._drop()
        self._pool.waitForDone()
        self._lock.unlock()

    def _changed(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _keep(self) -> None:
        if not self._document.unsaved:
            self._drop()
            return
        there = self._document
        self._pool.start(partial(self._write, there.posting, there.path, there.seen))

    def _write(self, posting: Posting, path: Path | None, seen: str) -> None:
        """Write the copy, which is ours from now on; on the thread."""
        if not self._lock.isLocked():
            self._lock.tryLock(0)
        try:
            when = recovery.keep(self.id, posting, path, seen)
        except FileProblem as problem:
            self.failed.emit(told(problem))
        else:
            self.kept.emit(when)

    def _drop(self) -> None:
        self._soon.stop()
        self._pool.start(partial(recovery.drop, self.id))


def left_behind() -> tuple[recovery.Copy, ...]:
    """Return the copies that no running program looks after, the newest first."""
    free = (id_ for id_ in recovery.ids() if _is_free(id_))
    copies = [copy for id_ in free if (copy := recovery.copy(id_))]
    return tuple(sorted(copies, key=lambda copy: copy.kept, reverse=True))


def _is_free(id_: str) -> bool:
    lock = _lock(id_)
    if not lock.tryLock(0):
        return False
    lock.unlock()
    return True


def _lock(id_: str) -> QLockFile:
    folder = places.recovery_folder()
    with suppress(OSError):  # a copy that cannot be written is told when it is
        folder.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(folder / f"{id_}.lock"))
    # A lock is old only when its program is gone, however long a person works.
    lock.setStaleLockTime(0)
    return lock
