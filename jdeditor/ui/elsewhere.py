"""The file of the open posting, changed, moved or doubled by somebody else meanwhile."""

from __future__ import annotations

import platform
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from jdeditor.storage import conflicts, looking, posting_file
from jdeditor.storage.problems import FileProblem
from jdeditor.ui.bars import FILE
from jdeditor.ui.problems import quoted
from jdeditor.ui.theme import Severity
from jdeditor.ui.widgets.strip import Action, Bar

if TYPE_CHECKING:
    from pathlib import Path

    from jdeditor.posting.posting import Posting
    from jdeditor.ui.open_posting import OpenPosting
    from jdeditor.ui.workspace import Workspace

_PAUSE_MS = 400
"""Sync programs write a file in several steps."""
_FIRST_LOOK_MS = 3_000
_COPY = "copy"


class Elsewhere(QObject):
    """Watches the file; takes over what is there, or asks first where something would be lost.

    Whatever is taken over is one step of the history: one undo brings back what was there.
    ``saveWanted`` and ``saveAsWanted`` follow what the person chooses about a file that is gone.
    """

    saveWanted = Signal()
    saveAsWanted = Signal()

    def __init__(self, document: OpenPosting, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._document, self._workspace = document, workspace
        self._gone = False
        self._told: set[Path] = set()
        self._watcher = QFileSystemWatcher(self)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self.look)
        self._watcher.fileChanged.connect(lambda _path: self._soon.start())
        self._watcher.directoryChanged.connect(lambda _path: self._soon.start())
        document.saved.connect(self._watch)
        document.moved.connect(self._watch)
        self._watch()
        if document.path is not None:
            QTimer.singleShot(_FIRST_LOOK_MS, self, self.look)

    def look(self) -> None:
        """See whether the file is another one now, and do what follows."""
        self.follow()
        self._watch()
        self._look_for_gone()
        if not self._document.changed_elsewhere():
            self._look_for_copies()
        elif self._document.unsaved:
            self.ask()
        else:
            self.load_theirs()

    def follow(self) -> None:
        """Go with the file where it, or its folder, was renamed."""
        if self._document.follow():
            said = self.tr("The file was moved. It is “{name}” in “{folder}” now.")
            path = self._document.path
            if path is not None:
                words = said.format(name=path.name, folder=path.parent.name)
                self._workspace.column.toast.tell(words)

    # ------------------------------------------------------------------ changed

    def ask(self) -> None:
        """Say that the file was changed, and let the person choose."""
        self._show(
            self.tr("This file was changed by another program."),
            self.tr("Your changes are kept until you choose."),
            (
                (self.tr("Compare"), self.compare),
                (self.tr("Keep mine"), self.keep_mine),
                (self.tr("Load theirs"), self.load_theirs),
            ),
        )

    def compare(self) -> None:
        """Show what is in the file that is not here, and let the person choose then."""
        if self._document.path is not None:
            about = self.tr("What the file says otherwise than your text.")
            actions = (
                (self.tr("Keep mine"), self.keep_mine),
                (self.tr("Load theirs"), self.load_theirs),
            )
            self._compare(self._document.path, about, actions)

    def keep_mine(self) -> None:
        """Take the file for seen: the next save puts what is here in its place."""
        self._document.have_seen_file()
        self._workspace.bars.hide(FILE)

    def load_theirs(self) -> None:
        """Show what is in the file now; undo brings back what was here."""
        theirs = self._read(self._document.path)
        if theirs is None:
            return
        self._take(theirs)
        self._document.have_seen_file(saved=True)
        self._workspace.bars.hide(FILE)

    def _take(self, theirs: Posting) -> None:
        session = self._document.session
        if session.read_only:
            session.load(theirs)
            return
        session.end_run()
        session.edit(lambda _: theirs, self.tr("loading the changed file"), field="title")
        toast = self._workspace.column.toast
        toast.tell(self.tr("Loaded the changed file."), self.tr("Undo"), session.history.undo)

    # ------------------------------------------------------------------ gone

    def _look_for_gone(self) -> None:
        """Say once that the file is not there any more, and no longer when it is back."""
        path = self._document.path
        gone = path is not None and bool(self._document.seen) and not looking.is_there(path)
        if gone and not self._gone:
            self._show(
                self.tr("The file is no longer where it was."),
                self.tr("Your text is safe here."),
                (
                    (self.tr("Save elsewhere…"), self.saveAsWanted.emit),
                    (self.tr("Save it again"), self.saveWanted.emit),
                ),
            )
        elif self._gone and not gone:
            self._workspace.bars.hide(FILE)
        self._gone = gone

    # ------------------------------------------------------------------ doubled

    def _look_for_copies(self) -> None:
        """Say that a sync program has left another copy of the file."""
        path = self._document.path
        found = conflicts.copies(path, (platform.node(),)) if path is not None else ()
        fresh = [copy for copy in found if copy not in self._told]
        if fresh:
            self._told.update(fresh)
            happened = self.tr("A sync program has left another copy of this file.")
            compare = partial(self._compare_copy, fresh[0])
            ways = ((self.tr("Compare"), compare),)
            bar = Bar(Severity.SHOULD, happened, quoted(fresh[0].name), ways, self.tr("Hide"))
            self._workspace.bars.show(bar, _COPY)

    def _compare_copy(self, copy: Path) -> None:
        def load() -> None:
            theirs = self._read(copy)
            if theirs is not None:
                self._take(theirs)
                self._workspace.bars.hide(_COPY)

        about = self.tr("What the other copy says otherwise than your text.")
        self._compare(copy, about, ((self.tr("Take the other copy"), load),))

    # ------------------------------------------------------------------ what all need

    def _compare(self, path: Path, about: str, actions: tuple[Action, ...]) -> None:
        # Imported here: it rarely happens that a file is changed elsewhere.
        from jdeditor.ui.comparing import dialog  # noqa: PLC0415

        theirs = self._read(path)
        if theirs is not None:
            window = self._workspace.window()
            dialog.show(window, self._document.posting, theirs, about, actions)

    def _read(self, path: Path | None) -> Posting | None:
        """Return the posting in a file, or say why it cannot be read."""
        try:
            return posting_file.load(path) if path is not None else None
        except FileProblem as problem:
            self._workspace.tell_problem(self.tr("The changed file cannot be read."), problem)
            return None

    def _show(self, happened: str, safe: str, actions: tuple[Action, ...]) -> None:
        self._workspace.bars.show(Bar(Severity.SHOULD, happened, safe, actions), FILE)

    def _watch(self) -> None:
        """Watch the file and, as saving often replaces it, its folder."""
        path = self._document.path
        wanted = [str(path), str(path.parent)] if path else []
        watched = [*self._watcher.files(), *self._watcher.directories()]
        stale = [one for one in watched if one not in wanted]
        if stale:
            self._watcher.removePaths(stale)
        missing = [one for one in wanted if one not in watched]
        if missing:
            self._watcher.addPaths(missing)
