"""An open posting and its file: what is unsaved, where it is kept, and saving it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jdeditor.storage import locks, looking, posting_file, recent
from jdeditor.storage.anchor import Anchor
from jdeditor.storage.locks import Holder, Lock
from jdeditor.storage.problems import FileProblem
from jdeditor.ui.session import Session

if TYPE_CHECKING:
    from pathlib import Path

    from jdeditor.posting.posting import Posting
    from jdeditor.storage.recovery import Copy

HELD = "{who} has this file open: save under another name."
HELD_BY_YOU = "You have this file open elsewhere: save under another name."


def opened(path: Path) -> OpenPosting:
    """Open the posting in a file, or raise FileProblem; where somebody has it, only to read."""
    answer = locks.take(path)
    try:
        return OpenPosting(posting_file.load(path), path, answer=answer)
    except FileProblem:
        if isinstance(answer, Lock):
            answer.release()
        raise


def recovered(copy: Copy) -> OpenPosting:
    """Open recovered work; where somebody has its file, it can be edited all the same."""
    answer = locks.take(copy.path) if copy.path else None
    lock = answer if isinstance(answer, Lock) else None
    document = OpenPosting(copy.posting, copy.path, recovered=True, answer=lock)
    document.seen = copy.seen
    return document


class OpenPosting(QObject):
    """A session with the file it belongs to, or with none yet; ``recovered`` work is unsaved.

    ``saved`` follows every successful save and every move to another file, ``held`` a change of
    who may write to the file, ``moved`` a new place of it, and ``exported`` an export: its posting
    and pairs of a format and a file. ``seen`` tells what was in the file when it was last read or
    saved here. ``lock`` is ours, ``holder`` somebody else who has the file.
    """

    saved = Signal()
    held = Signal()
    moved = Signal()
    exported = Signal(object, object)

    def __init__(
        self,
        posting: Posting,
        path: Path | None = None,
        parent: QObject | None = None,
        *,
        recovered: bool = False,
        sample: bool = False,
        answer: locks.Answer = None,
    ) -> None:
        super().__init__(parent)
        self.session = Session(posting, self)
        self.path = path
        self.saved_at: dt.datetime | None = None
        self._recovered, self._sample = recovered, sample
        self._kept = path is not None and not recovered
        self.seen = posting_file.digest(path) if path and not recovered else ""
        self.lock = answer if isinstance(answer, Lock) else None
        self.holder = answer if isinstance(answer, Holder) else None
        self.session.read_only = self.holder is not None
        self._anchor: Anchor | None = None
        self._drop_anchor()

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
        answer = self._lock_of(path)
        try:
            posting_file.save(path, self.posting)
        except FileProblem:
            if isinstance(answer, Lock) and answer is not self.lock:
                answer.release()
            raise
        self._hold(answer)
        self.path = path
        self._drop_anchor()
        self.seen = posting_file.digest(path)
        self._kept = True
        self.saved_at = dt.datetime.now().astimezone()
        self.session.end_run()
        self.session.history.setClean()
        recent.remember(path, self.posting.title, self.posting.approval.status)
        self.saved.emit()

    def take_over(self) -> bool:
        """Take the file from whoever has it; tell whether it can be written to now."""
        if self.path is not None and self.holder is not None:
            self._hold(locks.take(self.path, over=not self.holder.here))
        return not self.session.read_only

    def follow(self) -> bool:
        """Go with the file where it or its folder was renamed; tell whether that is so."""
        there = self._anchor.now() if self._anchor and not self._is_there() else None
        if there is None or there == self.path:
            return False
        if self.lock is None or not self.lock.follow(there):
            self._hold(locks.take(there))
        self.path = there
        recent.remember(there, self.posting.title, self.posting.approval.status)
        self.moved.emit()
        return True

    def _is_there(self) -> bool:
        return self.path is not None and looking.is_there(self.path)

    def close(self) -> None:
        """Let others have the file."""
        # A history speaks once more while it goes, to widgets that are gone already.
        self.session.history.blockSignals(True)
        self._let_go()
        if self._anchor is not None:
            self._anchor.close()
            self._anchor = None

    def _drop_anchor(self) -> None:
        """Hold on to the file that there is now."""
        if self._anchor is not None:
            self._anchor.close()
        self._anchor = Anchor(self.path) if self.path is not None else None

    def _let_go(self) -> None:
        if self.lock is not None:
            self.lock.release()
            self.lock = None

    def _lock_of(self, path: Path) -> locks.Answer:
        """Return the lock to save a file under, or raise FileProblem where somebody has it."""
        if self.lock is not None and self.lock.path == locks.place(path) and self.lock.is_mine():
            return self.lock
        answer = locks.take(path)
        if isinstance(answer, Holder):
            raise FileProblem(path, HELD_BY_YOU if answer.is_me else HELD, who=_name(answer))
        return answer

    def _hold(self, answer: locks.Answer) -> None:
        """Hold another lock in place of the one that was held."""
        if answer is not self.lock:
            self._let_go()
        self.lock = answer if isinstance(answer, Lock) else None
        self.holder = answer if isinstance(answer, Holder) else None
        self.session.read_only = self.holder is not None
        self.held.emit()

    def changed_elsewhere(self) -> bool:
        """Tell whether the file holds something else than when it was read or saved here.

        A file that is gone holds nothing that could be lost.
        """
        now = posting_file.digest(self.path) if self.path else ""
        return bool(now) and bool(self.seen) and now != self.seen

    def have_seen_file(self, *, saved: bool = False) -> None:
        """Take note of what is in the file now; ``saved`` when the posting is the same."""
        self._drop_anchor()
        self.seen = posting_file.digest(self.path) if self.path else ""
        if saved:
            self._kept, self._recovered = True, False
            self.session.history.setClean()

    def _worth_keeping(self) -> bool:
        """A draft made from a role counts as work; a blank or a sample only once it was touched."""
        touched = not self.session.history.isClean()
        drafted = bool(self.posting.brief) and not self._sample
        return self._recovered or touched or drafted


def _name(holder: Holder) -> str:
    return holder.who or holder.host or "Another program"
