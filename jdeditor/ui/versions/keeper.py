"""Keeping versions of the open posting, away from the window's own thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from jdeditor.storage import atomic, documents, places, versions
from jdeditor.storage.problems import FileProblem
from jdeditor.storage.version import Reason

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from jdeditor.posting.posting import Posting
    from jdeditor.ui.open_posting import OpenPosting

WORK_MS = 600_000
_SOON_MS = 2_500
"""The first version waits until the pages of a posting just opened are there."""


class Keeper(QObject):
    """Keeps a version at open, import, save and export, and every ten minutes of work.

    ``key`` is what they are kept under, ``changed`` follows each that was kept.
    """

    changed = Signal()

    def __init__(self, document: OpenPosting, id_: str) -> None:
        super().__init__(document)
        self.key = f"{documents.UNSAVED}{id_}"
        self._document = document
        self._failed = False
        self._revision = document.session.revision
        # One thread, so that versions are kept in the order of the edits.
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._keep_opened)
        self._opened = document.posting
        self._work = QTimer(self, interval=WORK_MS)
        self._work.timeout.connect(self._keep_work)
        self._work.start()
        document.saved.connect(partial(self.keep, Reason.SAVED))
        document.moved.connect(self._move)
        document.exported.connect(self._export)
        if document.path is not None:
            self._soon.start()

    def keep(self, reason: Reason) -> None:
        """Keep the posting as it is now."""
        if self._soon.isActive():
            self._keep_opened()
        self._revision = self._document.session.revision
        self._start(self._keep, self._document.posting, reason)

    def keep_import(self, sent: Posting | None) -> None:
        """Keep what was taken over from a file, and before it the text that was sent."""
        if sent is not None:
            self._start(self._keep, sent, Reason.OPENED)
        self.keep(Reason.IMPORTED)

    def name(self, words: str) -> None:
        """Keep the posting as it is now, for good, under a name."""
        self._start(self._name, self._document.posting, words)

    def flush(self) -> None:
        """Wait until all that was asked for is kept."""
        if self._soon.isActive():
            self._keep_opened()
        self._pool.waitForDone()

    def end(self) -> bool:
        """Keep for a month what the person closes without saving; tell whether it is kept."""
        self._work.stop()
        if self._document.unsaved and not self._document.session.read_only:
            self.keep(Reason.DISCARDED)
        self.flush()
        return not self._failed

    def _keep_opened(self) -> None:
        """Keep the posting as it was when it was opened."""
        self._soon.stop()
        self._start(self._keep, self._opened, Reason.OPENED)
        self._pool.start(partial(_tidy, self._document.path))

    def _keep_work(self) -> None:
        if self._document.session.revision != self._revision:
            self.keep(Reason.WORKED)

    def _move(self) -> None:
        self._start(self._follow, self._document.posting, "")

    def _export(self, posting: Posting, files: object) -> None:
        self._start(self._record, posting, files)

    def _start(self, work: Callable[..., None], posting: Posting, more: object) -> None:
        self._pool.start(partial(self._try, work, posting, self._document.path, more))

    # ------------------------------------------------------------------ on the thread

    def _try(
        self, work: Callable[..., None], posting: Posting, path: Path | None, more: object
    ) -> None:
        try:
            work(posting, path, more)
            self._failed = False
        except FileProblem:
            # Work goes on, and the recovery copy stays: it says when nothing can be written.
            self._failed = True
        self.changed.emit()

    def _keep(self, posting: Posting, path: Path | None, reason: Reason) -> None:
        self._place(path)
        in_file = reason in (Reason.OPENED, Reason.SAVED)
        versions.keep(self.key, posting, reason, path if in_file else None)

    def _name(self, posting: Posting, path: Path | None, words: str) -> None:
        self._place(path)
        version = versions.keep(self.key, posting, Reason.NAMED)
        versions.name(self.key, version, words)

    def _record(
        self, posting: Posting, path: Path | None, files: Iterable[tuple[str, Path]]
    ) -> None:
        self._place(path)
        versions.record(self.key, posting, files, path)

    def _follow(self, _posting: Posting, path: Path | None, _more: object) -> None:
        if path is not None:
            self.key = documents.move(self.key, path)

    def _place(self, path: Path | None) -> None:
        """Find what the versions are kept under: those of unsaved work go with its file."""
        if path is None:
            return
        unsaved = self.key.startswith(documents.UNSAVED)
        there = documents.document(path)
        self.key = documents.move(self.key, path) if unsaved else there


def _tidy(path: Path | None) -> None:
    """Remove what is left of programs that were killed, and versions that are too old."""
    for folder in (places.recovery_folder(), path.parent if path else None):
        if folder is not None:
            atomic.tidy(folder)
    versions.tidy()
