"""An open posting and its file: what is unsaved, where it is kept, and saving it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jdeditor.storage import posting_file, recent
from jdeditor.ui.session import Session

if TYPE_CHECKING:
    from pathlib import Path

    from jdeditor.posting.posting import Posting


class OpenPosting(QObject):
    """A session with the file it belongs to, or with none yet; ``recovered`` work is unsaved.

    ``saved`` follows every successful save and every move to another file.
    """

    saved = Signal()

    def __init__(
        self,
        posting: Posting,
        path: Path | None = None,
        parent: QObject | None = None,
        *,
        recovered: bool = False,
    ) -> None:
        super().__init__(parent)
        self.session = Session(posting, self)
        self.path = path
        self.saved_at: dt.datetime | None = None
        self._recovered = recovered
        self._kept = path is not None and not recovered
        self._seen = posting_file.digest(path) if path and not recovered else ""

    @property
    def posting(self) -> Posting:
        """The posting as it is now."""
        return self.session.posting

    @property
    def unsaved(self) -> bool:
        """Whether closing now would lose something."""
        clean = self.session.history.isClean()
        return not clean if self._kept else self._worth_keeping()

    @property
    def name(self) -> str:
        """The name of the file without its ending, or the job title, or nothing."""
        return self.path.stem if self.path else self.posting.title.strip()

    def save(self, path: Path) -> None:
        """Write the posting to a file and belong to it from now on, or raise FileProblem."""
        posting_file.save(path, self.posting)
        self.path = path
        self._seen = posting_file.digest(path)
        self._kept = True
        self.saved_at = dt.datetime.now().astimezone()
        self.session.end_run()
        self.session.history.setClean()
        recent.remember(path, self.posting.title, self.posting.approval.status)
        self.saved.emit()

    def changed_elsewhere(self) -> bool:
        """Tell whether the file holds something else than when it was read or saved here.

        A file that is gone holds nothing that could be lost.
        """
        now = posting_file.digest(self.path) if self.path else ""
        return bool(now) and bool(self._seen) and now != self._seen

    def have_seen_file(self, *, saved: bool = False) -> None:
        """Take note of what is in the file now; ``saved`` when the posting is the same."""
        self._seen = posting_file.digest(self.path) if self.path else ""
        if saved:
            self._kept, self._recovered = True, False
            self.session.history.setClean()

    def _worth_keeping(self) -> bool:
        """A draft made from a role counts as work; a blank one only once it was touched."""
        touched = not self.session.history.isClean()
        return self._recovered or touched or bool(self.posting.brief)
